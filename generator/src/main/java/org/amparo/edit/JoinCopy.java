package org.amparo.edit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.amparo.merge.Join;
import org.amparo.merge.Joined;
import org.amparo.source.SiteFolder;
import org.amparo.text.LineEnds;
import org.amparo.text.TextDifferences;

/**
 * Joins a text with a copy of it that a program made which carries files between computers. The
 * copy goes to the bin.
 *
 * @param copy its path from the site's folder
 * @param original the path of the text
 */
public record JoinCopy(String copy, String original) {

  /**
   * Joins them. Both texts are kept as versions; what both changed is among the choices.
   *
   * @throws EditException if a file cannot be read or written, or was changed meanwhile
   */
  public void apply(SiteFolder site, Instant time) throws EditException {
    String theirs = new ContentFile(site, copy).text().orElse("");
    ContentFile file = new ContentFile(site, original);
    Optional<String> mine = file.text();
    Versions versions = new Versions(site);
    if (mine.isEmpty()) {
      file.create(theirs);
    } else if (!mine.get().equals(theirs)) {
      Joined joined = Join.of(original, base(versions, mine.get(), theirs), mine.get(), theirs);
      versions.keep(original, theirs, time);
      versions.keep(original, mine.get(), time);
      file.replace(mine, joined.text());
      new Choices(site).add(original, joined.conflicts(), time);
    }
    new Bin(site).delete(List.of(copy), time);
  }

  /**
   * Returns the earlier text that both began with, as far as the history tells: the one that the
   * copy has the least differences to.
   */
  private Optional<String> base(Versions versions, String mine, String theirs)
      throws EditException {
    return versions.contents(versions.of(original)).values().stream()
        .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
        .filter(text -> !text.equals(mine))
        .min(Comparator.comparingInt(text -> differences(text, theirs)));
  }

  private static int differences(String text, String other) {
    return TextDifferences.lines(LineEnds.plain(text), LineEnds.plain(other)).stream()
        .filter(part -> !part.isEqual())
        .mapToInt(part -> part.before().size() + part.after().size())
        .sum();
  }
}
