package org.amparo.pamphlet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
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
        shared.addAll(placed(resources.name(form(shape)), outline));
      } else {
        shared.addAll(outline.small().steps());
        shared.add(use);
      }
    }
    return shared;
  }

  private static List<Operation> placed(COSName form, Outline at) {
    float x = Outline.rounded(at.x());
    float y = Outline.rounded(at.y());
    return List.of(
        Operation.of("q"),
        Operation.ofNumbers("cm", 1, 0, 0, 1, x, y),
        Operation.of("Do", form),
        Operation.of("Q"));
  }

  private PDFormXObject form(Shape shape) throws IOException {
    PDFormXObject form = shape.form;
    if (form == null) {
      Outline outline = shape.outline;
      List<Operation> steps = new ArrayList<>(outline.moved(-outline.x(), -outline.y()).steps());
      PDRectangle box = box(steps);
      steps.add(Operation.of("f"));
      form = new PDFormXObject(Streams.of(pdf, ContentWriter.bytes(steps)));
      form.setBBox(box);
      form.setResources(new PDResources());
      shape.form = form;
    }
    return form;
  }

  /** Returns a box around a path, in whole points. */
  private static PDRectangle box(List<Operation> steps) {
    PDRectangle box = new PDRectangle(-1, -1, 2, 2);
    for (Operation step : steps) {
      for (int i = 0; i + 1 < step.operands().size(); i += 2) {
        include(box, step.number(i), step.number(i + 1));
      }
    }
    return box;
  }

  private static void include(PDRectangle box, float x, float y) {
    box.setLowerLeftX(Math.min(box.getLowerLeftX(), (float) Math.floor(x) - 1));
    box.setLowerLeftY(Math.min(box.getLowerLeftY(), (float) Math.floor(y) - 1));
    box.setUpperRightX(Math.max(box.getUpperRightX(), (float) Math.ceil(x) + 1));
    box.setUpperRightY(Math.max(box.getUpperRightY(), (float) Math.ceil(y) + 1));
  }
}
