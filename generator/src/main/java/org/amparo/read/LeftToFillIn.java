package org.amparo.read;

import java.util.List;
import java.util.Optional;
import org.amparo.language.DraftMessages;
import org.amparo.output.SourcePaths;
import org.amparo.problem.Checked;
import org.amparo.problem.Problem;
import org.amparo.problem.ProblemCode;
import org.amparo.source.SiteFolder;
import org.amparo.source.SourceText;

/** Reports what a new site has left to fill in, in files of any kind. */
final class LeftToFillIn {

  private LeftToFillIn() {}

  /** Returns a warning for each text that is left to fill in. */
  static List<Problem> in(SourceText source) {
    return DraftMessages.blanks(source.text()).stream()
        .map(b -> Problem.of(ProblemCode.LEFT_TO_FILL_IN, source.place(b.index()), b.text()))
        .toList();
  }

  /** Returns the warnings of the settings of a site, which are read before its content. */
  static List<Problem> inSettings(SiteFolder folder) {
    Checked<Optional<SourceText>> settings =
        SourceText.read(folder, folder.root().resolve(SourcePaths.SETTINGS));
    return settings.value().map(LeftToFillIn::in).orElse(List.of());
  }
}
