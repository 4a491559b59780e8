package org.amparo.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.amparo.model.Section;

/**
 * The lines of an article as they are written, cut into its sections. The introduction has the id
 * of no letters.
 */
public final class SectionTexts {

  /** A text without sections. */
  public static final SectionTexts NONE = new SectionTexts("", Map.of());

  private final String preface;
  private final Map<String, String> texts;

  private SectionTexts(String preface, Map<String, String> texts) {
    this.preface = preface;
    this.texts = texts;
  }

  /**
   * Cuts a text.
   *
   * @param plain with {@code \n} at the ends of its lines
   * @param preface the number of its first characters that are no text: the front matter
   * @param sections as they were read from it
   */
  public static SectionTexts of(String plain, int preface, List<Section> sections) {
    Map<String, String> texts = new LinkedHashMap<>();
    List<Section> named = sections.stream().filter(s -> !s.isIntroduction()).toList();
    int first = named.isEmpty() ? plain.length() : offset(plain, named.get(0).place().line());
    texts.put("", plain.substring(Math.min(preface, first), first));
    for (int i = 0; i < named.size(); i++) {
      boolean last = i + 1 == named.size();
      int start = offset(plain, named.get(i).place().line());
      int end = last ? plain.length() : offset(plain, named.get(i + 1).place().line());
      texts.put(named.get(i).id(), plain.substring(start, end));
    }
    return new SectionTexts(plain.substring(0, Math.min(preface, first)), texts);
  }

  /** Returns the index of the first character of a line, counted from 1. */
  private static int offset(String text, int line) {
    int offset = 0;
    for (int i = 1; i < line; i++) {
      offset = text.indexOf('\n', offset) + 1;
    }
    return offset;
  }

  /** Returns the lines of a section, from its heading to the next one. */
  public Optional<String> of(String id) {
    return Optional.ofNullable(texts.get(id));
  }

  /**
   * Returns the whole text with other lines of some sections. A section that the text lacks comes
   * after the one that is before it in the order. A section without lines is removed.
   *
   * @param changed the lines by id, with any space around them
   * @param order the ids of the original's sections
   */
  public String with(Map<String, String> changed, List<String> order) {
    Map<String, String> all = new LinkedHashMap<>(texts);
    List<String> ids = new ArrayList<>(texts.keySet());
    for (int i = 0; i < order.size(); i++) {
      String id = order.get(i);
      if (!changed.getOrDefault(id, "").isBlank() && !ids.contains(id)) {
        int before = i == 0 ? -1 : ids.indexOf(order.get(i - 1));
        ids.add(before < 0 ? ids.size() : before + 1, id);
        all.put(id, "");
      }
    }
    StringBuilder out = new StringBuilder(preface);
    for (int i = 0; i < ids.size(); i++) {
      String old = all.getOrDefault(ids.get(i), "");
      String fresh = Objects.requireNonNullElse(changed.get(ids.get(i)), old);
      boolean same = fresh.strip().equals(old.strip());
      if (same || !fresh.isBlank()) {
        out.append(same ? old : spaced(fresh, old, i + 1 == ids.size()));
      }
    }
    return out.toString();
  }

  /** Returns new lines with the space around them that the old ones had. */
  private static String spaced(String fresh, String old, boolean last) {
    String lead =
        old.isBlank() ? "\n" : old.substring(0, old.length() - old.stripLeading().length());
    String tail = old.isBlank() ? "\n" : old.substring(old.stripTrailing().length());
    String ending = last || tail.contains("\n\n") ? tail : "\n\n";
    return lead + fresh.strip() + (ending.isEmpty() ? "\n" : ending);
  }
}
