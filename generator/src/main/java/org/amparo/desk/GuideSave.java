package org.amparo.desk;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.amparo.edit.ArticleText;
import org.amparo.problem.Problem;
import org.amparo.schema.Group;
import org.amparo.yaml.YamlPath;

/** Saves the text of a guide. A draft with errors is not published. */
final class GuideSave {

  /** The field that says whether a guide is published. */
  static final String STATUS = "status";

  static final String PUBLISHED = "published";

  private final Workplace place;
  private final Visit visit;
  private final OpenText opened;

  GuideSave(Workplace place, Visit visit, OpenText opened) {
    this.place = place;
    this.visit = visit;
    this.opened = opened;
  }

  /** Returns whether a text says that it is published. */
  static boolean isPublished(String text) {
    return ArticleText.of(text).field(YamlPath.of(STATUS)).filter(PUBLISHED::equals).isPresent();
  }

  /** Returns the text that the form of the visit makes. */
  String text() {
    return new GuideText(opened, place.languages()).with(visit.fields()).text();
  }

  /**
   * Saves the text of the visit, or publishes it.
   *
   * @return the errors for which a draft was not published, as values for JSON; nothing is saved
   *     then
   * @throws IOException if the file was changed by somebody else, or cannot be read or written
   */
  List<Map<String, Object>> save() throws IOException {
    boolean wanted = visit.fields().text("do").equals("publish");
    String text = wanted ? published() : text();
    boolean publishes = isPublished(text) && !isPublished(opened.saved());
    if (publishes) {
      List<Map<String, Object>> errors = errors(text);
      if (!errors.isEmpty()) {
        place.texts().type(place.texts().based(opened, visit.fields().text("base")), text());
        return errors;
      }
    }
    place.texts().save(opened, text, visit.fields().text("base"));
    return List.of();
  }

  private String published() {
    ArticleText text = new GuideText(opened, place.languages()).with(visit.fields());
    return text.isBroken()
        ? text.text()
        : text.withField(YamlPath.of(STATUS), PUBLISHED, Group.GUIDE.keys()).text();
  }

  private List<Map<String, Object>> errors(String text) throws IOException {
    List<Problem> errors =
        place.texts().tryOut(opened, text).problems().stream().filter(Problem::isError).toList();
    GuideText edited = new GuideText(opened, place.languages());
    GuideText.Place start =
        edited.place(ArticleText.of(text), visit.fields().first("mode").orElse(edited.mode()));
    return new FoundProblems(place, visit).of(errors, opened.name(), text, start);
  }
}
