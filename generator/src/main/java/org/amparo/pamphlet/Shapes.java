package org.amparo.pamphlet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.jspecify.annotations.Nullable;

/**
 * Draws what is drawn often once: the dot of a list, the disc of a number, the edge of a box. Each
 * is a form that its places refer to.
 */
final class Shapes {

  /** How often a shape must be drawn for a form to take fewer bytes. */
  private static final int OFTEN = 3;

  private final PDDocument pdf;
  private final Map<String, List<Shape>> shapes = new HashMap<>();

  Shapes(PDDocument pdf) {
    this.pdf = pdf;
  }

  /** A shape that a page draws, and how often. */
  private static final class Shape {

    private final Outline outline;
    private int times;
    private @Nullable PDFormXObject form;

    private Shape(Outline outline) {
      this.outline = outline;
    }
  }

  /** Counts the shapes of a page. Call it for all pages before the first one is drawn. */
  void count(List<Operation> operations) {
    for (int i = 0; i < operations.size(); i++) {
      Outline outline = at(operations, i);
      if (outline != null) {
        i += outline.steps().size();
        if (isFilled(outline, operations.get(i))) {
          of(outline).times++;
        }
      }
    }
  }

  private static @Nullable Outline at(List<Operation> operations, int start) {
    int end = start;
    while (end < operations.size() && Outline.has(operations.get(end))) {
      end++;
    }
    return end == start || end == operations.size()
        ? null
        : new Outline(operations.subList(start, end));
  }

  private static boolean isFilled(Outline outline, Operation use) {
    return use.is("f") && outline.isCurved() && outline.steps().get(0).is("m");
  }

  private Shape of(Outline outline) {
    List<Shape> alike = shapes.computeIfAbsent(outline.letters(), letters -> new ArrayList<>());
    for (Shape shape : alike) {
      if (shape.outline.isLike(outline)) {
        return shape;
      }
    }
    Shape shape = new Shape(outline);
    alike.add(shape);
    return shape;
  }

  /**
   * Returns the same drawing with a form for each shape that is drawn often.
   *
   * @param resources that name the forms
   * @throws IOException if a form cannot be stored
   */
  List<Operation> shared(List<Operation> operations, SharedResources resources) throws IOException {
    List<Operation> shared = new ArrayList<>();
    for (int i = 0; i < operations.size(); i++) {
      Outline outline = at(operations, i);
      if (outline == null) {
        shared.add(operations.get(i));
        continue;
      }
      i += outline.steps().size();
      Operation use = operations.get(i);
      Shape shape = isFilled(outline, use) ? of(outline) : null;
      if (shape != null && shape.times >= OFTEN) {
        shared.add(Operation.of("q"));
        shared.add(
            Operation.ofNumbers(
                "cm", 1, 0, 0, 1, Outline.rounded(outline.x()), Outline.rounded(outline.y())));
        shared.add(Operation.of("Do", resources.name(form(shape))));
        shared.add(Operation.of("Q"));
      } else {
        shared.addAll(outline.small().steps());
        shared.add(use);
      }
    }
    return shared;
  }

  private PDFormXObject form(Shape shape) throws IOException {
    if (shape.form == null) {
      List<Operation> steps =
          new ArrayList<>(shape.outline.moved(-shape.outline.x(), -shape.outline.y()).steps());
      PDRectangle box = box(steps);
      steps.add(Operation.of("f"));
      shape.form = new PDFormXObject(Streams.of(pdf, ContentWriter.bytes(steps)));
      shape.form.setBBox(box);
      shape.form.setResources(new PDResources());
    }
    return shape.form;
  }

  /** Returns a box around a path, in whole points. */
  private static PDRectangle box(List<Operation> steps) {
    PDRectangle box = new PDRectangle(-1, -1, 2, 2);
    for (Operation step : steps) {
      for (int i = 0; i + 1 < step.operands().size(); i += 2) {
        box.setLowerLeftX(Math.min(box.getLowerLeftX(), (float) Math.floor(step.number(i)) - 1));
        box.setLowerLeftY(
            Math.min(box.getLowerLeftY(), (float) Math.floor(step.number(i + 1)) - 1));
        box.setUpperRightX(Math.max(box.getUpperRightX(), (float) Math.ceil(step.number(i)) + 1));
        box.setUpperRightY(
            Math.max(box.getUpperRightY(), (float) Math.ceil(step.number(i + 1)) + 1));
      }
    }
    return box;
  }
}
