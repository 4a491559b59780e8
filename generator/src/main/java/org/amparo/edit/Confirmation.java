package org.amparo.edit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.amparo.model.Article;
import org.amparo.model.Language;
import org.amparo.model.Section;
import org.amparo.model.Snapshot;
import org.amparo.output.SourcePaths;
import org.amparo.source.SiteFolder;
import org.amparo.source.SourceText;

/**
 * Confirms that a translation says the same as its original of today. Nothing else changes the
 * snapshots that outdated sections are found with.
 */
public final class Confirmation {

  private final SiteFolder folder;
  private final LocalDate today;
  private final String by;

  /**
   * @param today the day of the confirmation
   * @param by who confirms; may be empty
   */
  public Confirmation(SiteFolder folder, LocalDate today, String by) {
    this.folder = folder;
    this.today = today;
    this.by = by;
  }

  /** Returns the path of a snapshot from the site's folder. */
  public static String file(String id, Language language) {
    return SourcePaths.snapshot(id, language);
  }

  /**
   * Returns the text of a snapshot that says that a translation of an original is confirmed.
   *
   * @param original the text of the original's file
   */
  public static String of(LocalDate confirmed, String original) {
    return "---\nconfirmed: " + confirmed + "\n---\n" + original;
  }

  /**
   * Confirms a whole translation.
   *
   * @param same the differences of which the person says that both texts say the same
   * @throws EditException if the original cannot be read or the snapshot not written
   */
  public void confirm(Article original, Language language, List<String> same) throws EditException {
    ContentFile snapshot = new ContentFile(folder, file(original.id(), language));
    snapshot.replace(snapshot.text(), head(today, Map.of(), same) + text(original));
  }

  /**
   * Confirms one section; the rest of the snapshot is not changed.
   *
   * @param before the present snapshot
   * @param section the anchor of a section that the original has
   * @param same the differences of all sections of which a person says that both say the same
   * @throws EditException if a file cannot be read or the snapshot not written
   */
  public void confirm(Article original, Snapshot before, String section, List<String> same)
      throws EditException {
    ContentFile snapshot = new ContentFile(folder, file(before.id(), before.language()));
    Optional<String> old = snapshot.text();
    String text = body(old.orElse(""));
    Map<String, LocalDate> later = new TreeMap<>(before.later());
    later.put(section, today);
    String moved = replaced(text, before.sections(), original, section);
    snapshot.replace(old, head(before.confirmed(), later, same) + moved);
  }

  /**
   * Returns the original's sections as they were written when a translation was confirmed.
   *
   * @throws EditException if the snapshot cannot be read
   */
  public SectionTexts texts(Snapshot snapshot) throws EditException {
    ContentFile file = new ContentFile(folder, file(snapshot.id(), snapshot.language()));
    return SectionTexts.of(body(file.text().orElse("")), 0, snapshot.sections());
  }

  /** Returns the text of a snapshot below its own front matter: that of the original. */
  private static String body(String snapshot) {
    String plain = SourceText.plain(snapshot);
    return plain.substring(plain.indexOf("\n---\n", 3) + "\n---\n".length());
  }

  private String text(Article original) throws EditException {
    return SourceText.plain(new ContentFile(folder, original.file()).text().orElse(""));
  }

  /** Returns the snapshot's text with one section replaced by today's, or with that added. */
  private String replaced(String text, List<Section> sections, Article original, String section)
      throws EditException {
    String now = lines(text(original), original.sections(), section).orElseThrow().text();
    Optional<Part> old = lines(text, sections, section);
    if (old.isEmpty()) {
      return text.stripTrailing() + "\n\n" + now;
    }
    return text.substring(0, old.get().start()) + now + text.substring(old.get().end());
  }

  /** Returns the lines of a section, from its heading to the next one. */
  private static Optional<Part> lines(String text, List<Section> sections, String id) {
    for (int i = 0; i < sections.size(); i++) {
      if (sections.get(i).id().equals(id)) {
        int start = offset(text, sections.get(i).place().line());
        boolean last = i + 1 == sections.size();
        int end = last ? text.length() : offset(text, sections.get(i + 1).place().line());
        return Optional.of(new Part(start, end, text.substring(start, end)));
      }
    }
    return Optional.empty();
  }

  /** Returns the index of the first character of a line, counted from 1. */
  private static int offset(String text, int line) {
    int offset = 0;
    for (int i = 1; i < line; i++) {
      offset = text.indexOf('\n', offset) + 1;
    }
    return offset;
  }

  private String head(LocalDate confirmed, Map<String, LocalDate> later, List<String> same) {
    StringBuilder out = new StringBuilder("---\nconfirmed: ").append(confirmed).append('\n');
    if (!by.isEmpty()) {
      out.append("by: ").append(Quotes.of(by)).append('\n');
    }
    if (!later.isEmpty()) {
      String dates =
          later.entrySet().stream()
              .map(e -> e.getKey() + ": " + e.getValue())
              .collect(Collectors.joining(", "));
      out.append("sections: { ").append(dates).append(" }\n");
    }
    if (!same.isEmpty()) {
      out.append("same:\n");
      same.stream().distinct().forEach(d -> out.append("  - ").append(Quotes.of(d)).append('\n'));
    }
    return out.append("---\n").toString();
  }

  /**
   * A part of a text.
   *
   * @param start the index of its first character
   * @param end the index after its last character
   */
  private record Part(int start, int end, String text) {}
}
