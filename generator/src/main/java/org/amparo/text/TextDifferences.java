package org.amparo.text;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the differences between two texts. */
public final class TextDifferences {

  /** The longest parts to compare with each other, as the product of their lengths. */
  private static final long MAX_SIZE = 25_000_000;

  /** Between a line and the next one. */
  private static final Pattern LINES = Pattern.compile("(?<=\n)");

  /** Between a word and what is not part of it. */
  private static final Pattern WORDS = Pattern.compile("(?<=[^\\p{L}\\p{N}])|(?=[^\\p{L}\\p{N}])");

  private TextDifferences() {}

  /**
   * Compares two texts line by line.
   *
   * @return the parts of both, in order; each line has its {@code \n}
   */
  public static List<Part> lines(String before, String after) {
    return of(split(LINES, before), split(LINES, after));
  }

  /** Compares two texts word by word. Spaces and punctuation are words of their own. */
  public static List<Part> words(String before, String after) {
    return of(split(WORDS, before), split(WORDS, after));
  }

  private static List<String> split(Pattern between, String text) {
    return between.splitAsStream(text).filter(part -> !part.isEmpty()).toList();
  }

  /** Compares two lists. What is very long and has nothing in common is one difference. */
  public static List<Part> of(List<String> before, List<String> after) {
    int shorter = Math.min(before.size(), after.size());
    int same = 0;
    while (same < shorter && before.get(same).equals(after.get(same))) {
      same++;
    }
    int tail = 0;
    while (tail < shorter - same
        && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
      tail++;
    }
    List<Part> parts = new ArrayList<>();
    add(parts, before.subList(0, same), after.subList(0, same));
    addChanged(
        parts,
        before.subList(same, before.size() - tail),
        after.subList(same, after.size() - tail));
    add(
        parts,
        before.subList(before.size() - tail, before.size()),
        after.subList(after.size() - tail, after.size()));
    return parts;
  }

  private static void addChanged(List<Part> parts, List<String> before, List<String> after) {
    if ((long) before.size() * after.size() > MAX_SIZE) {
      add(parts, before, after);
      return;
    }
    List<Change> changes =
        new ArrayList<>(new MyersDiffWithLinearSpace<String>().computeDiff(before, after, null));
    changes.sort(Comparator.comparingInt(c -> c.startOriginal));
    int old = 0;
    int fresh = 0;
    for (Change change : changes) {
      add(
          parts,
          before.subList(old, change.startOriginal),
          after.subList(fresh, change.startRevised));
      old = change.endOriginal;
      fresh = change.endRevised;
      add(
          parts,
          before.subList(change.startOriginal, old),
          after.subList(change.startRevised, fresh));
    }
    add(parts, before.subList(old, before.size()), after.subList(fresh, after.size()));
  }

  /** Adds a part; two differences in a row become one. */
  private static void add(List<Part> parts, List<String> before, List<String> after) {
    Part part = new Part(before, after);
    int last = parts.size() - 1;
    if (last >= 0 && !parts.get(last).isEqual() && !part.isEqual()) {
      Part above = parts.get(last);
      parts.set(last, new Part(joined(above.before, before), joined(above.after, after)));
    } else if (!before.isEmpty() || !after.isEmpty()) {
      parts.add(part);
    }
  }

  private static List<String> joined(List<String> first, List<String> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }

  /**
   * A part of two texts that is equal in both, or different.
   *
   * @param before its lines or words in the first text
   * @param after its lines or words in the second text
   */
  public record Part(List<String> before, List<String> after) {
    public Part {
      before = List.copyOf(before);
      after = List.copyOf(after);
    }

    /** Returns whether both texts are equal here. */
    public boolean isEqual() {
      return before.equals(after);
    }
  }
}
