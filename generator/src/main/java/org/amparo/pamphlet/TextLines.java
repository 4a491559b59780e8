package org.amparo.pamphlet;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSFloat;

/**
 * Writes the lines of a page as one text where nothing is drawn between them: a line begins as far
 * from the previous one as it is, and a font is named when it changes. openhtmltopdf writes each
 * line as a text of its own.
 */
final class TextLines {

  /** How many units a point has: the library's lengths are multiples of 15 of them. */
  private static final int UNITS = 400;

  private static final Set<String> TEXT =
      Set.of("Tf", "Tj", "TJ", "Td", "Tc", "Tw", "Tm", "Tr", "Ts", "Tz", "TL", "T*", "g");

  private List<Operation> operations;

  private TextLines(List<Operation> operations) {
    this.operations = operations;
  }

  /**
   * Returns the operations with joined lines.
   *
   * @param joined returns whether two numbers of marked content become one
   */
  static List<Operation> of(List<Operation> operations, BiPredicate<Integer, Integer> joined) {
    TextLines lines = new TextLines(operations);
    lines.joinMarks(joined);
    lines.joinTexts();
    lines.takeMarksIntoText();
    lines.joinTexts();
    lines.shorten();
    return lines.operations;
  }

  /** Leaves out the end of marked content before that of the same element. */
  private void joinMarks(BiPredicate<Integer, Integer> joined) {
    List<Operation> all = new ArrayList<>();
    Deque<Integer> open = new ArrayDeque<>();
    int ended = -1;
    for (Operation operation : operations) {
      if (operation.marks()) {
        int mark = operation.mark();
        boolean same = ended >= 0 && mark >= 0 && joined.test(ended, mark);
        if (same) {
          all.remove(all.size() - 1);
        } else {
          all.add(operation);
        }
        open.push(mark);
        ended = -1;
      } else {
        all.add(operation);
        ended = operation.is("EMC") ? open.pop() : -1;
      }
    }
    operations = all;
  }

  /** Leaves out the end of a text before the begin of another one. */
  private void joinTexts() {
    List<Operation> all = new ArrayList<>();
    for (Operation operation : operations) {
      if (operation.is("BT") && !all.isEmpty() && all.get(all.size() - 1).is("ET")) {
        all.remove(all.size() - 1);
      } else {
        all.add(operation);
      }
    }
    operations = all;
  }

  /** Lets a text begin before the marked content that is only that text. */
  private void takeMarksIntoText() {
    List<Operation> all = new ArrayList<>(operations);
    for (int i = 0; i + 1 < all.size(); i++) {
      if (all.get(i).marks() && all.get(i + 1).is("BT")) {
        int end = i + 2;
        while (TEXT.contains(all.get(end).name())) {
          end++;
        }
        if (all.get(end).is("ET") && all.get(end + 1).is("EMC")) {
          Collections.swap(all, i, i + 1);
          Collections.swap(all, end, end + 1);
        }
      }
    }
    operations = all;
  }

  /** Makes places relative, and leaves out fonts and grays that are in use. */
  private void shorten() {
    List<Operation> all = new ArrayList<>();
    Deque<State> outer = new ArrayDeque<>();
    State state = new State();
    for (Operation operation : operations) {
      switch (operation.name()) {
        case "q" -> outer.push(new State(state));
        case "Q" -> state = outer.pop();
        case "BT" -> state.isPlaced = false;
        case "Td", "TD", "T*" -> state.isUpright = false;
        case "gs", "cs", "sc", "scn", "k" -> state.gray = List.of();
        default -> {}
      }
      if (operation.is("Tm")) {
        all.add(state.placed(operation));
      } else if (!state.has(operation)) {
        all.add(operation);
      }
    }
    operations = all;
  }

  /** The state of a drawing. */
  private static final class State {

    private List<COSBase> font = List.of();
    private List<COSBase> gray = List.of();

    /** Whether the text has a place. */
    private boolean isPlaced;

    private boolean isUpright;
    private long x;
    private long y;

    private State() {}

    private State(State other) {
      font = other.font;
      gray = other.gray;
    }

    /** Returns whether an operation sets what is set already, and remembers it. */
    private boolean has(Operation operation) {
      boolean same = false;
      if (operation.is("Tf")) {
        same = operation.operands().equals(font);
        font = operation.operands();
      } else if (operation.is("g")) {
        same = operation.operands().equals(gray);
        gray = operation.operands();
      }
      return same;
    }

    /** Returns the operation that moves the text to the place of a matrix. */
    private Operation placed(Operation matrix) {
      boolean upright = isUpright(matrix);
      long fromX = isPlaced ? x : 0;
      long fromY = isPlaced ? y : 0;
      boolean step = upright && (isUpright || !isPlaced);
      x = Math.round((double) matrix.number(4) * UNITS);
      y = Math.round((double) matrix.number(5) * UNITS);
      isPlaced = true;
      isUpright = upright;
      return step
          ? Operation.ofNumbers("Td", points(x - fromX), points(y - fromY))
          : matrix
              .with(4, new COSFloat((float) points(x)))
              .with(5, new COSFloat((float) points(y)));
    }

    private static boolean isUpright(Operation matrix) {
      return matrix.number(0) == 1
          && matrix.number(1) == 0
          && matrix.number(2) == 0
          && matrix.number(3) == 1;
    }

    private static double points(long units) {
      return (double) units / UNITS;
    }
  }
}
