package org.amparo.search;

import java.util.List;

/**
 * Encodes numbers and lists as printable ASCII that needs no escape in a string. A number is
 * written to the base 45; 45 is added to every digit but the last.
 */
final class Encoding {

  /** The count of levels of scores in a list; each is the one before times {@link #STEP}. */
  static final int LEVELS = 6;

  static final double STEP = 0.75;

  /** The least share of the top score that has a level. */
  static final double MIN_SHARE = Math.pow(STEP, LEVELS - 0.5);

  /** The lowest top score; each higher one is the one before times {@link #TOP_STEP}. */
  static final double LOWEST = 0.05;

  static final double TOP_STEP = 1.15;

  private static final int BASE = 45;

  private final StringBuilder out = new StringBuilder();

  /** Returns a key as the count of letters shared with the key before, and the rest. */
  static String key(String before, String key) {
    int shared = 0;
    int max = Math.min(Math.min(before.length(), key.length()), BASE - 1);
    while (shared < max && before.charAt(shared) == key.charAt(shared)) {
      shared++;
    }
    shared = whole(key, shared);
    return number(shared) + key.substring(shared);
  }

  /** Returns a length of a key's beginning that does not cut a pair of surrogates. */
  static int whole(String key, int length) {
    boolean cut = length > 0 && Character.isHighSurrogate(key.charAt(length - 1));
    return cut ? length - 1 : length;
  }

  /** Returns a key's postings: the top score, then page, level and passage of each. */
  static String postings(List<Posting> postings) {
    double top = postings.stream().mapToDouble(Posting::score).max().orElse(0);
    Encoding list = new Encoding().add(top(top));
    int before = -1;
    for (Posting p : postings) {
      list.add((p.page() - before - 1) * LEVELS + level(p.score() / top)).add(p.passage());
      before = p.page();
    }
    return list.toString();
  }

  /** Returns the level nearest to a share of the top score. */
  static int level(double share) {
    return (int) Math.min(LEVELS - 1, Math.round(Math.log(share) / Math.log(STEP)));
  }

  /** Returns the number nearest to a top score. */
  static int top(double score) {
    return (int) Math.max(0, Math.round(Math.log(score / LOWEST) / Math.log(TOP_STEP)));
  }

  /** Returns an encoded number. */
  static String number(int value) {
    return new Encoding().add(value).toString();
  }

  private Encoding add(int value) {
    if (value >= BASE) {
      higher(value / BASE);
    }
    out.append(digit(value % BASE));
    return this;
  }

  private void higher(int value) {
    if (value >= BASE) {
      higher(value / BASE);
    }
    out.append(digit(BASE + value % BASE));
  }

  /** Returns a digit from {@code #} to {@code ~}, without the less-than sign and the backslash. */
  private static char digit(int value) {
    int code = '#' + value;
    code += code < '<' ? 0 : 1;
    return (char) (code < '\\' ? code : code + 1);
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
