package org.amparo.edit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.amparo.config.SiteFolder;
import org.amparo.model.Article;
import org.amparo.model.Language;
import org.amparo.model.Section;
import org.amparo.model.Snapshot;
import org.amparo.write.WholeFile;

/**
 * Somebody's word that a translation says what its original says today. It moves the snapshot that
 * drift is measured against, and nothing else does.
 */
public final class Confirmation {

  private static final String FOLDER = "content/.translations";

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

  /** The snapshot's path from the site's folder. */
  public static String file(String id, Language language) {
    return FOLDER + "/" + id + "." + language + ".md";
  }

  /**
   * Confirms a whole translation.
   *
   * @throws IOException if the original cannot be read or the snapshot not written
   */
  public void confirm(Article original, Language language) throws IOException {
    write(original.id(), language, today, Map.of(), text(original));
  }

  /**
   * Confirms one section; the rest of the snapshot stays.
   *
   * @param before the snapshot of now
   * @param section the anchor of a section that the original has
   * @throws IOException if a file cannot be read or the snapshot not written
   */
  public void confirm(Article original, Snapshot before, String section) throws IOException {
    Path file = folder.root().resolve(file(before.id(), before.language()));
    String old = Files.readString(file, StandardCharsets.UTF_8);
    String text = old.substring(old.indexOf("\n---\n", 3) + "\n---\n".length());
    Map<String, LocalDate> later = new TreeMap<>(before.later());
    later.put(section, today);
    String moved = replaced(text, before.sections(), original, section);
    write(before.id(), before.language(), before.confirmed(), later, moved);
  }

  private String text(Article original) throws IOException {
    return Files.readString(folder.root().resolve(original.file()), StandardCharsets.UTF_8);
  }

  /** The snapshot's text with one section as it is today, or with it at the end. */
  private String replaced(String text, List<Section> then, Article original, String section)
      throws IOException {
    String now = lines(text(original), original.sections(), section).orElseThrow().text();
    Optional<Part> old = lines(text, then, section);
    if (old.isEmpty()) {
      return text.stripTrailing() + "\n\n" + now;
    }
    return text.substring(0, old.get().start()) + now + text.substring(old.get().end());
  }

  /** The lines of a section, from its heading to the next one. */
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

  /** Where a line begins, counted from 1. */
  private static int offset(String text, int line) {
    int offset = 0;
    for (int i = 1; i < line; i++) {
      offset = text.indexOf('\n', offset) + 1;
    }
    return offset;
  }

  private void write(
      String id, Language language, LocalDate confirmed, Map<String, LocalDate> later, String text)
      throws IOException {
    StringBuilder out = new StringBuilder("---\nconfirmed: ").append(confirmed).append('\n');
    if (!by.isEmpty()) {
      String quoted = by.replace("\\", "\\\\").replace("\"", "\\\"");
      out.append("by: \"").append(quoted).append("\"\n");
    }
    if (!later.isEmpty()) {
      String dates =
          later.entrySet().stream()
              .map(e -> e.getKey() + ": " + e.getValue())
              .collect(Collectors.joining(", "));
      out.append("sections: { ").append(dates).append(" }\n");
    }
    WholeFile.write(folder.root().resolve(file(id, language)), out + "---\n" + text);
  }

  /**
   * A piece of a text.
   *
   * @param start its first character
   * @param end after its last one
   */
  private record Part(int start, int end, String text) {}
}
