package org.amparo.bake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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

/**
 * The typeface of a site. A page names its files in a style of its own, since their addresses
 * depend on the page's; standalone files have the typeface of the system.
 *
 * @param files the files of the typeface, below {@link SitePaths#ICONS}
 */
record SiteFonts(List<OutputFile> files) {

  /** The ways from a page to the folder of the site. */
  private static final List<String> ROOTS = List.of("", "../", "../../");

  private static final int MAX_BYTES = 1_000_000;

  SiteFonts {
    files = List.copyOf(files);
  }

  /**
   * Reads the files of a typeface.
   *
   * @param names of the files in {@link SourcePaths#LOOKS}
   */
  static Checked<SiteFonts> read(SiteFolder folder, List<String> names) {
    List<OutputFile> files = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (String name : names) {
      String path = SourcePaths.LOOKS + name;
      Optional<byte[]> bytes =
          PlainFile.read(folder, folder.root().resolve(path), MAX_BYTES).into(problems);
      if (bytes.isPresent() && isFont(bytes.get())) {
        files.add(OutputFile.of(new Address(SitePaths.icon(name)), bytes.get()));
      } else if (bytes.isPresent()) {
        problems.add(Problem.of(ProblemCode.NO_FONT, SourcePlace.wholeFile(path)));
      }
    }
    return new Checked<>(new SiteFonts(files), problems);
  }

  /** Returns whether a file begins as WOFF2, WOFF, OpenType or TrueType files do. */
  private static boolean isFont(byte[] bytes) {
    String start = Arrays.toString(Arrays.copyOf(bytes, 4));
    return List.of("[119, 79, 70, 50]", "[119, 79, 70, 70]", "[79, 84, 84, 79]", "[0, 1, 0, 0]")
        .contains(start);
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
