package org.amparo.docx;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lists of a document, and where each has come to while its paragraphs are read. */
final class Numbering {

  static final int LEVELS = 9;
  private static final int NONE = -1;

  private static final Pattern PLACE = Pattern.compile("%([1-9])");

  private final Map<String, XmlNode> lists = new HashMap<>();
  private final Map<String, XmlNode> abstracts = new HashMap<>();
  private final DocxStyles styles;

  /** The numbers reached, by abstract lists; {@link #NONE} at a level that has not begun. */
  private final Map<String, int[]> reached = new HashMap<>();

  /** The lists whose own start numbers were used. */
  private final Set<String> begun = new HashSet<>();

  /**
   * Keeps lists.
   *
   * @param root of the part; an empty element if there is none
   */
  Numbering(XmlNode root, DocxStyles styles) {
    this.styles = styles;
    root.all("w:num").forEach(n -> lists.put(n.value("w:numId"), n));
    root.all("w:abstractNum").forEach(n -> abstracts.put(n.value("w:abstractNumId"), n));
  }

  /** Counts a paragraph and returns what Word shows before it; empty if it is in no list. */
  Optional<ListLabel> next(XmlNode paragraph, String style) {
    Optional<XmlNode> own = paragraph.at("w:pPr", "w:numPr");
    Optional<XmlNode> styled = styles.numbers(style);
    String list =
        own.flatMap(n -> n.child("w:numId"))
            .or(() -> styled.flatMap(n -> n.child("w:numId")))
            .orElse("");
    if (!lists.containsKey(list)) {
      return Optional.empty();
    }
    Optional<String> level =
        own.flatMap(n -> n.child("w:ilvl"))
            .or(() -> styledLevel(list, style))
            .or(() -> styled.flatMap(n -> n.child("w:ilvl")));
    int at = Math.min(number(level, 0), LEVELS - 1);
    return level(list, at).map(l -> label(list, at, l));
  }

  /** Returns the level that names one of the styles of a paragraph. */
  private Optional<String> styledLevel(String list, String style) {
    for (int i = 0; i < LEVELS; i++) {
      Optional<String> named = level(list, i).flatMap(l -> l.child("w:pStyle"));
      if (named.filter(styles.ids(style)::contains).isPresent()) {
        return Optional.of(Integer.toString(i));
      }
    }
    return Optional.empty();
  }

  private ListLabel label(String list, int at, XmlNode level) {
    int[] numbers = reached.computeIfAbsent(key(list), k -> none());
    for (int i = 0; i < LEVELS; i++) {
      Optional<String> start = override(list, i).flatMap(o -> o.child("w:startOverride"));
      if (start.isPresent() && i >= at && begun.add(list + " " + i)) {
        numbers[i] = NONE;
      }
    }
    numbers[at] = numbers[at] == NONE ? start(list, at) : numbers[at] + 1;
    for (int i = at + 1; i < LEVELS; i++) {
      int restart = number(level(list, i).flatMap(l -> l.child("w:lvlRestart")), i);
      if (restart != 0 && at < restart) {
        numbers[i] = NONE;
      }
    }
    for (int i = 0; i < at; i++) {
      numbers[i] = numbers[i] == NONE ? start(list, i) : numbers[i];
    }
    return text(list, level, numbers, at);
  }

  private static int[] none() {
    int[] numbers = new int[LEVELS];
    Arrays.fill(numbers, NONE);
    return numbers;
  }

  private ListLabel text(String list, XmlNode level, int[] numbers, int at) {
    String form = form(level);
    boolean hidden = level.first("w:rPr").flatMap(f -> f.toggle("w:vanish")).orElse(false);
    if (form.equals("bullet") || level.first("w:lvlPicBulletId").isPresent()) {
      return new ListLabel(at, true, hidden ? "" : Bullets.sign(level), true);
    }
    boolean legal = level.toggle("w:isLgl").orElse(false);
    boolean exact = true;
    StringBuilder text = new StringBuilder();
    Matcher place = PLACE.matcher(level.child("w:lvlText").orElse("%" + (at + 1) + "."));
    while (place.find()) {
      int other = Integer.parseInt(place.group(1)) - 1;
      String otherForm = level(list, other).map(Numbering::form).orElse("decimal");
      Optional<String> number = NumberForm.of(numbers[other], legal ? "decimal" : otherForm);
      exact &= number.isPresent();
      String written = number.orElse(Integer.toString(numbers[other]));
      place.appendReplacement(text, Matcher.quoteReplacement(written));
    }
    place.appendTail(text);
    return new ListLabel(at, false, hidden ? "" : text.toString().strip(), exact);
  }

  private static String form(XmlNode level) {
    return level.child("w:numFmt").orElse("decimal");
  }

  /** Returns the number that a level begins with. */
  private int start(String list, int level) {
    Optional<String> own = override(list, level).flatMap(o -> o.child("w:startOverride"));
    return number(own.or(() -> level(list, level).flatMap(l -> l.child("w:start"))), 1);
  }

  private Optional<XmlNode> override(String list, int level) {
    return list(list).all("w:lvlOverride").stream()
        .filter(o -> o.value("w:ilvl").equals(Integer.toString(level)))
        .findFirst();
  }

  private XmlNode list(String id) {
    return lists.getOrDefault(id, XmlNode.w("num"));
  }

  private Optional<XmlNode> level(String list, int level) {
    return override(list, level)
        .flatMap(o -> o.first("w:lvl"))
        .or(() -> Optional.ofNullable(abstracts.get(key(list))).flatMap(a -> level(a, level)));
  }

  private static Optional<XmlNode> level(XmlNode list, int level) {
    return list.all("w:lvl").stream()
        .filter(l -> l.value("w:ilvl").equals(Integer.toString(level)))
        .findFirst();
  }

  /** Returns the id of the abstract list, which may be that of a style of lists. */
  private String key(String list) {
    String id = list(list).child("w:abstractNumId").orElse("");
    Optional<String> style =
        Optional.ofNullable(abstracts.get(id)).flatMap(a -> a.child("w:numStyleLink"));
    return style
        .flatMap(styles::numbers)
        .flatMap(n -> n.child("w:numId"))
        .map(lists::get)
        .flatMap(n -> n.child("w:abstractNumId"))
        .orElse(id);
  }

  private static int number(Optional<String> value, int otherwise) {
    return value.filter(v -> v.matches("\\d{1,6}")).map(Integer::parseInt).orElse(otherwise);
  }
}
