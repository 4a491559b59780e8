package org.amparo.bake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.amparo.config.Looks;
import org.amparo.model.Address;
import org.amparo.model.Html;
import org.amparo.model.SourcePlace;
import org.amparo.output.OutputFile;
import org.amparo.output.SitePaths;
import org.amparo.output.SourcePaths;
import org.amparo.problem.Checked;
import org.amparo.problem.Problem;
import org.amparo.problem.ProblemCode;
import org.amparo.source.PlainFile;
import org.amparo.source.SiteFolder;
import org.amparo.typeface.FontFile;

/**
 * The typeface of a site. A page names its files in a style of its own, since their addresses
 * depend on the page's; standalone files have the typeface of the system.
 *
 * @param files the files of the typeface, below {@link SitePaths#ICONS}
 */
record SiteFonts(List<OutputFile> files) {

  /** The ways from a page to the folder of the site. */
  private static final List<String> ROOTS = List.of("", "../", "../../");

  /** The largest file that is read, in bytes, before letters are left out. */
  private static final int MAX_BYTES = 5_000_000;

  SiteFonts {
    files = List.copyOf(files);
  }

  /**
   * Reads the files of a typeface. Each has only the letters of the site, where that is possible.
   *
   * @param names of the files in {@link SourcePaths#LOOKS}
   */
  static Checked<SiteFonts> read(SiteFolder folder, List<String> names) {
    List<OutputFile> files = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    Set<Integer> letters = names.isEmpty() ? Set.of() : SiteLetters.of(folder);
    for (String name : names) {
      String path = SourcePaths.LOOKS + name;
      PlainFile.read(folder, folder.root().resolve(path), MAX_BYTES)
          .into(problems)
          .flatMap(bytes -> subset(path, bytes, letters).into(problems))
          .ifPresent(font -> files.add(OutputFile.of(new Address(SitePaths.icon(name)), font)));
    }
    problems.addAll(weight(files));
    return new Checked<>(new SiteFonts(files), problems);
  }

  private static Checked<Optional<byte[]>> subset(String path, byte[] bytes, Set<Integer> letters) {
    Optional<FontFile> font = FontFile.of(bytes);
    SourcePlace place = SourcePlace.wholeFile(path);
    if (font.isEmpty()) {
      return without(Problem.of(ProblemCode.NO_FONT, place));
    }
    if (font.get().use() == FontFile.Use.FORBIDDEN) {
      return without(Problem.of(ProblemCode.FORBIDDEN_FONT, place));
    }
    byte[] subset = font.get().subset(letters);
    List<Problem> problems =
        subset.length < bytes.length
            ? List.of()
            : List.of(Problem.of(ProblemCode.WHOLE_FONT, place, kilobytes(bytes.length)));
    return new Checked<>(Optional.of(subset), problems);
  }

  private static Checked<Optional<byte[]>> without(Problem problem) {
    return new Checked<>(Optional.empty(), List.of(problem));
  }

  /** Reports a typeface that is heavy even with the letters of the site alone. */
  private static List<Problem> weight(List<OutputFile> files) {
    long bytes = files.stream().mapToLong(OutputFile::size).sum();
    return bytes <= Looks.MAX_FONT
        ? List.of()
        : List.of(
            Problem.of(
                ProblemCode.HEAVY_FONT,
                SourcePlace.wholeFile(SourcePaths.SETTINGS),
                kilobytes(bytes),
                kilobytes(Looks.MAX_FONT)));
  }

  private static String kilobytes(long bytes) {
    return Long.toString(bytes / 1000);
  }

  boolean isEmpty() {
    return files.isEmpty();
  }

  /** Returns the style of every page, for the content security policy. */
  List<Html> styles() {
    return isEmpty() ? List.of() : ROOTS.stream().map(this::style).toList();
  }

  /**
   * Returns the style that names the files.
   *
   * @param root the way from the page to the folder of the site
   */
  Html style(String root) {
    StringBuilder css = new StringBuilder();
    for (OutputFile file : files) {
      String name = file.path().toLowerCase(Locale.ROOT);
      css.append("@font-face{font-family:Own;font-display:swap;font-weight:")
          .append(name.contains("bold") ? "700" : "400")
          .append(name.contains("italic") || name.contains("oblique") ? ";font-style:italic" : "")
          .append(";src:url(\"")
          .append(root)
          .append(file.address().encoded())
          .append("\")}");
    }
    return new Html(css + "html{font-family:Own,system-ui,sans-serif}");
  }
}
