package org.amparo.desk;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.amparo.model.PamphletFormat;
import org.amparo.pamphlet.PlannedPamphlet;
import org.amparo.problem.Problem;
import org.amparo.problem.ProblemCode;
import org.amparo.project.CheckedSite;
import org.amparo.serve.Answer;
import org.amparo.text.Json;
import org.amparo.text.Messages;

/** Says which words of a guide and its short texts do not fit on paper. */
final class PaperFit {

  /** The problems of texts that do not fit. */
  static final Set<ProblemCode> TOO_LONG =
      EnumSet.of(
          ProblemCode.PANEL_TOO_LONG,
          ProblemCode.TOO_LONG_TO_FOLD,
          ProblemCode.NO_ROOM_FOR_CODE,
          ProblemCode.NO_ROOM_FOR_NOTICE,
          ProblemCode.POSTER_TOO_LONG);

  /**
   * The formats whose room is limited; the others have as many pages as a text needs. A card to
   * fold has the same panels as one that is not.
   */
  private static final Set<PamphletFormat> LIMITED =
      EnumSet.of(
          PamphletFormat.TRIFOLD, PamphletFormat.WALL, PamphletFormat.ZINE, PamphletFormat.CARDS);

  private final Workplace place;
  private final SheetPrinter printer;

  PaperFit(Workplace place, SheetPrinter printer) {
    this.place = place;
    this.printer = printer;
  }

  /** Returns the address of the answer about a text; of no letters if its room is not limited. */
  String address(Visit visit, String file) {
    return limited(file).isEmpty()
        ? ""
        : "/api/paper?ui=" + visit.language().tag() + "&file=" + Visit.encoded(file);
  }

  /** Answers a sentence for each format that a text does not fit, or one that it fits all. */
  Answer answer(Visit visit) throws IOException {
    String file = visit.fields().text("file");
    Words words = place.words(visit);
    List<String> sentences = new ArrayList<>();
    for (PlannedPamphlet planned : limited(file)) {
      printer.print(planned.address()).problems().stream()
          .filter(p -> TOO_LONG.contains(p.code()) && isOf(p.place().file(), file))
          .map(p -> words.desk().get("guide.paper.long", name(visit, planned), sentence(p, words)))
          .forEach(sentences::add);
    }
    if (sentences.isEmpty()) {
      sentences.add(words.desk().get("guide.paper.fits"));
    }
    return Answer.of(200, "json", Json.of(Map.of("words", sentences)));
  }

  private String name(Visit visit, PlannedPamphlet planned) {
    CheckedSite site = place.state().site().orElseThrow().checked();
    Messages messages = site.messages().in(PrintScreen.shown(visit, site));
    return messages.get("format." + planned.format().key());
  }

  private static String sentence(Problem problem, Words words) {
    return (problem.what(words.problems()) + " " + problem.hint(words.problems())).strip();
  }

  private List<PlannedPamphlet> limited(String file) {
    Optional<CheckedSite> site = place.state().site().map(s -> s.checked());
    String own = Titles.owner(file);
    return site.stream()
        .flatMap(s -> s.site().guides().stream())
        .filter(g -> g.file().equals(own))
        .findFirst()
        .map(g -> PlannedPamphlet.of(site.orElseThrow(), g))
        .orElse(List.of())
        .stream()
        .filter(p -> LIMITED.contains(p.format()))
        .toList();
  }

  /** Returns whether two files are a text, or a card or zine of it. */
  private static boolean isOf(String file, String other) {
    return Titles.owner(file).equals(Titles.owner(other));
  }
}
