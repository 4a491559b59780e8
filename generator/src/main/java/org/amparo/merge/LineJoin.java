package org.amparo.merge;

import java.util.ArrayList;
import java.util.List;
import org.amparo.text.TextDifferences;

/** Joins two texts line by line: a change that only one of them has is in the joined text. */
final class LineJoin {

  private final List<String> base;
  private final Side mine;
  private final Side theirs;
  private final List<Chunk> chunks = new ArrayList<>();

  private LineJoin(List<String> base, Side mine, Side theirs) {
    this.base = base;
    this.mine = mine;
    this.theirs = theirs;
  }

  /**
   * Joins two texts.
   *
   * @param base the text that both began with; its lines, and those of the others, end with {@code
   *     \n}
   * @return the joined text in its parts
   */
  static List<Chunk> join(String base, String mine, String theirs) {
    List<String> lines = new ArrayList<>();
    TextDifferences.lines(base, mine).forEach(part -> lines.addAll(part.before()));
    LineJoin join = new LineJoin(lines, Side.of(base, mine), Side.of(base, theirs));
    join.run();
    return join.chunks;
  }

  /** Returns the lines that two texts share, for texts that did not begin as one. */
  static String shared(String mine, String theirs) {
    StringBuilder shared = new StringBuilder();
    TextDifferences.lines(mine, theirs).stream()
        .filter(TextDifferences.Part::isEqual)
        .forEach(part -> part.before().forEach(shared::append));
    return shared.toString();
  }

  private void run() {
    int at = 0;
    while (mine.hasNext() || theirs.hasNext()) {
      int start = Math.min(mine.start(), theirs.start());
      same(at, start);
      List<Hunk> ours = new ArrayList<>();
      List<Hunk> others = new ArrayList<>();
      boolean mineFirst = mine.order() <= theirs.order();
      Hunk next = mineFirst ? mine.take() : theirs.take();
      (mineFirst ? ours : others).add(next);
      int end = next.end();
      while (mine.meets(start, end) || theirs.meets(start, end)) {
        boolean isMine = mine.meets(start, end);
        Hunk hunk = isMine ? mine.take() : theirs.take();
        (isMine ? ours : others).add(hunk);
        end = Math.max(end, hunk.end());
      }
      add(start, end, ours, others);
      at = end;
    }
    same(at, base.size());
  }

  private void same(int start, int end) {
    text(String.join("", base.subList(start, end)));
  }

  private void text(String text) {
    if (!text.isEmpty()) {
      chunks.add(new Chunk(text, text, false));
    }
  }

  private void add(int start, int end, List<Hunk> ours, List<Hunk> others) {
    List<String> my = applied(start, end, ours);
    List<String> their = applied(start, end, others);
    if (others.isEmpty() || my.equals(their)) {
      text(String.join("", my));
    } else if (ours.isEmpty()) {
      text(String.join("", their));
    } else if (my.isEmpty() || their.isEmpty()) {
      chunks.add(new Chunk(String.join("", my), String.join("", their), true));
    } else {
      conflict(my, their);
    }
  }

  /** Adds a conflict; lines that both have at its beginning and end are none. */
  private void conflict(List<String> my, List<String> their) {
    int shorter = Math.min(my.size(), their.size());
    int head = 0;
    while (head < shorter && my.get(head).equals(their.get(head))) {
      head++;
    }
    int tail = 0;
    while (tail < shorter - head
        && my.get(my.size() - 1 - tail).equals(their.get(their.size() - 1 - tail))) {
      tail++;
    }
    text(String.join("", my.subList(0, head)));
    String mineLeft = String.join("", my.subList(head, my.size() - tail));
    String theirsLeft = String.join("", their.subList(head, their.size() - tail));
    boolean clear = mineLeft.isBlank() || theirsLeft.isBlank();
    if (clear) {
      text(mineLeft.isBlank() ? theirsLeft : mineLeft);
    } else {
      chunks.add(new Chunk(mineLeft, theirsLeft, false));
    }
    text(String.join("", my.subList(my.size() - tail, my.size())));
  }

  private List<String> applied(int start, int end, List<Hunk> hunks) {
    List<String> lines = new ArrayList<>();
    int at = start;
    for (Hunk hunk : hunks) {
      lines.addAll(base.subList(at, hunk.start()));
      lines.addAll(hunk.lines());
      at = hunk.end();
    }
    lines.addAll(base.subList(at, end));
    return lines;
  }

  /**
   * A part of the joined text.
   *
   * @param mine what I have there
   * @param theirs what the other person has there; the same as mine if it is joined
   * @param isDeletion whether one of them deleted what the other one changed
   */
  record Chunk(String mine, String theirs, boolean isDeletion) {

    /** Returns whether both changed the same lines in different ways. */
    boolean isConflict() {
      return !isDeletion && !mine.equals(theirs);
    }

    /** Returns what the joined text has; of a deletion, what the other one changed. */
    String text() {
      return isDeletion && mine.isEmpty() ? theirs : mine;
    }
  }

  /**
   * A change of some lines.
   *
   * @param start the index of its first line in the base
   * @param end the index after its last line in the base
   */
  private record Hunk(int start, int end, List<String> lines) {

    /** Returns whether a change of a range and this one cannot both be made. */
    boolean meets(int from, int to) {
      boolean sameGap = start == end && from == to && start == from;
      return sameGap || (start < to && from < end);
    }
  }

  /** The changes of one of the texts, from the first to the last. */
  private static final class Side {
    private final List<Hunk> hunks;
    private int at;

    private Side(List<Hunk> hunks) {
      this.hunks = hunks;
    }

    static Side of(String base, String changed) {
      List<Hunk> hunks = new ArrayList<>();
      int line = 0;
      for (TextDifferences.Part part : TextDifferences.lines(base, changed)) {
        int end = line + part.before().size();
        if (!part.isEqual()) {
          hunks.add(new Hunk(line, end, part.after()));
        }
        line = end;
      }
      return new Side(hunks);
    }

    boolean hasNext() {
      return at < hunks.size();
    }

    Hunk next() {
      return hunks.get(at);
    }

    int start() {
      return hasNext() ? next().start() : Integer.MAX_VALUE;
    }

    /** Returns which change comes first: of two at one place, the one that only adds lines. */
    long order() {
      return hasNext()
          ? 2L * next().start() + (next().end() > next().start() ? 1 : 0)
          : Long.MAX_VALUE;
    }

    boolean meets(int from, int to) {
      return hasNext() && next().meets(from, to);
    }

    Hunk take() {
      return hunks.get(at++);
    }
  }
}
