package org.amparo.pamphlet;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSFloat;

/**
 * A path: where its lines and curves go.
 *
 * @param steps its operations, at least one
 */
record Outline(List<Operation> steps) {

  /** The operators that make a path. */
  private static final Set<String> STEPS = Set.of("m", "l", "c", "v", "y", "h", "re");

  /** How many units a point has to which coordinates are rounded: 0.01 pt is 3.5 µm. */
  private static final double UNITS = 100;

  /** How far a coordinate may be from that of the same shape elsewhere, in points. */
  private static final double NEAR = 0.003;

  Outline {
    steps = List.copyOf(steps);
  }

  /** Returns whether an operation belongs to a path. */
  static boolean has(Operation operation) {
    return STEPS.contains(operation.name());
  }

  /** Returns where it begins, from the left. */
  float x() {
    return steps.get(0).number(0);
  }

  /** Returns where it begins, from below. */
  float y() {
    return steps.get(0).number(1);
  }

  /** Returns whether it has curves, which take many numbers. */
  boolean isCurved() {
    return steps.stream().anyMatch(s -> s.is("c"));
  }

  /** Returns the letters of its operators. */
  String letters() {
    StringBuilder letters = new StringBuilder();
    steps.forEach(s -> letters.append(s.name()));
    return letters.toString();
  }

  /** Returns whether another path with the same letters differs only in its place. */
  boolean isLike(Outline other) {
    for (int i = 0; i < steps.size(); i++) {
      for (int j = 0; j < steps.get(i).operands().size(); j++) {
        float own = steps.get(i).number(j) - (j % 2 == 0 ? x() : y());
        float others = other.steps.get(i).number(j) - (j % 2 == 0 ? other.x() : other.y());
        if (Math.abs(own - others) > NEAR) {
          return false;
        }
      }
    }
    return true;
  }

  /** Returns the same path at another place, with short coordinates; not for rectangles. */
  Outline moved(float x, float y) {
    List<Operation> moved = new ArrayList<>();
    for (Operation step : steps) {
      List<COSBase> operands = new ArrayList<>();
      for (int i = 0; i < step.operands().size(); i++) {
        float by = step.is("re") && i > 1 ? 0 : i % 2 == 0 ? x : y;
        operands.add(new COSFloat(rounded(step.number(i) + by)));
      }
      moved.add(new Operation(step.operator(), operands));
    }
    return new Outline(moved);
  }

  /** Returns the path with short coordinates, and as a rectangle if it is one. */
  Outline small() {
    Outline small = moved(0, 0);
    String letters = letters();
    return letters.equals("mlllh") || letters.equals("mllllh") ? small.rectangle() : small;
  }

  private Outline rectangle() {
    Operation[] corner = steps.toArray(Operation[]::new);
    boolean back = corner.length == 5 || (corner[4].number(0) == x() && corner[4].number(1) == y());
    boolean across = same(corner, 0, 1, 1) && same(corner, 2, 3, 1);
    boolean first = across && same(corner, 1, 2, 0) && same(corner, 3, 0, 0);
    boolean down = same(corner, 0, 1, 0) && same(corner, 2, 3, 0);
    boolean second = down && same(corner, 1, 2, 1) && same(corner, 3, 0, 1);
    if (!back || (!first && !second)) {
      return this;
    }
    float left = Math.min(x(), corner[2].number(0));
    float low = Math.min(y(), corner[2].number(1));
    float width = Math.abs(corner[2].number(0) - x());
    float height = Math.abs(corner[2].number(1) - y());
    return new Outline(
        List.of(Operation.ofNumbers("re", left, low, rounded(width), rounded(height))));
  }

  private static boolean same(Operation[] corners, int one, int other, int axis) {
    return corners[one].number(axis) == corners[other].number(axis);
  }

  /** Returns a number with two decimals. */
  static float rounded(float value) {
    return (float) (Math.round(value * UNITS) / UNITS);
  }
}
