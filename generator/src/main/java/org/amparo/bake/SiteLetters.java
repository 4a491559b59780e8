package org.amparo.bake;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.amparo.output.SourcePaths;
import org.amparo.source.SiteFolder;
import org.amparo.source.SourceText;

/** The letters of a site: what a typeface must have. */
final class SiteLetters {

  /**
   * Letters, digits and signs of every page: ASCII, Latin-1, and the signs of the program's own
   * words and templates.
   */
  private static final String ALWAYS = "‐–—‘’‚“”„†•…‹›€←↑→↓−×√≤≥ŒœŠšŽžŸ";

  private static final Pattern TEXT = Pattern.compile("(?i).*\\.(md|yml|yaml|properties|ftl)");

  private SiteLetters() {}

  /**
   * Returns the code points in the texts of a folder, large and small, and those of every page. The
   * drafts count too.
   */
  static Set<Integer> of(SiteFolder folder) {
    Set<Integer> letters = new TreeSet<>();
    IntStream.concat(IntStream.rangeClosed(' ', '~'), IntStream.rangeClosed(0xA0, 0xFF))
        .forEach(letters::add);
    ALWAYS.codePoints().forEach(letters::add);
    Stream.of(SiteFolder.files(folder.root().resolve(SourcePaths.CONTENT)), folder.ownResources())
        .flatMap(List<Path>::stream)
        .filter(f -> TEXT.matcher(f.toString()).matches())
        .flatMap(f -> SourceText.read(folder, f).value().stream())
        .flatMapToInt(t -> composed(t.text()))
        .filter(c -> !Character.isISOControl(c))
        .forEach(letters::add);
    return letters;
  }

  private static IntStream composed(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC)
        .codePoints()
        .distinct()
        .flatMap(c -> IntStream.of(c, Character.toUpperCase(c), Character.toLowerCase(c)));
  }
}
