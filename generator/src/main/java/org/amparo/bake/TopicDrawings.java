package org.amparo.bake;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.amparo.config.Looks;
import org.amparo.html.SvgIcon;
import org.amparo.html.SvgSymbol;
import org.amparo.model.Html;
import org.amparo.model.SourcePlace;
import org.amparo.output.SourcePaths;
import org.amparo.problem.Checked;
import org.amparo.problem.Problem;
import org.amparo.problem.ProblemCode;
import org.amparo.source.PlainFile;
import org.amparo.source.SiteFolder;

/** The icons of topics that an organisation drew itself, for the sprite. */
final class TopicDrawings {

  private static final int MAX_BYTES = 20_000;

  private TopicDrawings() {}

  /**
   * Reads the drawings, cleaned and in the colour of the text.
   *
   * @return the symbol of each by the name of its icon
   */
  static Checked<Map<String, Html>> read(SiteFolder folder, List<String> names) {
    Map<String, Html> symbols = new TreeMap<>();
    List<Problem> problems = new ArrayList<>();
    for (String name : names) {
      String path = SourcePaths.LOOKS + name;
      SourcePlace place = SourcePlace.wholeFile(path);
      Optional<byte[]> bytes =
          PlainFile.read(folder, folder.root().resolve(path), MAX_BYTES).into(problems);
      bytes.ifPresent(
          b ->
              symbol(Looks.nameOf(name), b, place)
                  .into(problems)
                  .ifPresent(symbol -> symbols.put(Looks.nameOf(name), symbol)));
    }
    return new Checked<>(symbols, problems);
  }

  private static Checked<Optional<Html>> symbol(String name, byte[] bytes, SourcePlace place) {
    Optional<SvgIcon.Cleaned> clean = SvgIcon.clean(new String(bytes, StandardCharsets.UTF_8));
    Optional<Html> symbol = clean.flatMap(c -> SvgSymbol.of(name, c));
    List<Problem> problems = new ArrayList<>();
    if (symbol.isEmpty()) {
      problems.add(Problem.of(ProblemCode.NO_IMAGE, place));
    }
    clean.ifPresent(
        c ->
            c.refused()
                .forEach(w -> problems.add(Problem.of(ProblemCode.UNSAFE_DRAWING, place, w))));
    return new Checked<>(symbol, problems);
  }
}
