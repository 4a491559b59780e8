package org.amparo.begin;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.amparo.edit.Confirmation;
import org.amparo.model.Language;
import org.amparo.output.SourcePaths;

/**
 * The snapshots of a new site: its translations say the same as their originals. A text in a
 * language without starter texts is a copy, which nobody has translated.
 */
final class Confirmed {

  private Confirmed() {}

  /**
   * Returns the snapshots of a translation set by their paths from the site's folder.
   *
   * @param texts of the set's files, by language
   */
  static Map<String, String> snapshots(
      String id, Language original, Map<Language, String> texts, LocalDate today) {
    Map<String, String> snapshots = new LinkedHashMap<>();
    String first = texts.getOrDefault(original, "");
    texts.keySet().stream()
        .filter(l -> !l.equals(original) && StarterWords.has(l))
        .forEach(l -> snapshots.put(SourcePaths.snapshot(id, l), Confirmation.of(today, first)));
    return snapshots;
  }
}
