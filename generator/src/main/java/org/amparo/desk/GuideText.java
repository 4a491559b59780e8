package org.amparo.desk;

import java.util.List;
import java.util.Optional;
import org.amparo.edit.ArticleText;
import org.amparo.form.Form;
import org.amparo.form.FormNotices;
import org.amparo.form.FormValues;
import org.amparo.form.Notice;
import org.amparo.model.Language;
import org.amparo.problem.Problem;
import org.amparo.schema.Group;
import org.amparo.text.LineEnds;
import org.amparo.yaml.YamlPath;

/**
 * A text as its screen edits it: the fields of an article as a form and its body as a text, or the
 * whole of a file that has no fields or is broken.
 */
final class GuideText {

  /** The value of the form's mode if the text of the form is a whole file. */
  static final String WHOLE = "whole";

  /** The value of the form's mode if it has the fields and the body apart. */
  static final String FIELDS = "fields";

  /** How many parts the path of a page without a topic has. */
  private static final int PAGE_DEPTH = 3;

  private final OpenText opened;
  private final ArticleText shown;
  private final Form form;

  /**
   * @param languages of the site
   */
  GuideText(OpenText opened, List<Language> languages) {
    this.opened = opened;
    this.shown = ArticleText.of(opened.shown());
    boolean page =
        opened.name().split("/", -1).length == PAGE_DEPTH
            && shown.field(YamlPath.of("topic")).isEmpty();
    Group group = page ? Group.INFO_PAGE : Group.GUIDE;
    this.form = Form.of(group, YamlPath.of(), languages).without("id");
  }

  /** Returns whether the whole file is edited as one text. */
  boolean isWhole() {
    return opened.name().endsWith(".yml") || shown.isBroken();
  }

  /** Returns {@link #WHOLE} or {@link #FIELDS}. */
  String mode() {
    return isWhole() ? WHOLE : FIELDS;
  }

  /** Returns the text to edit. */
  String text() {
    return isWhole() ? shown.whole() : shown.body();
  }

  /** Returns the form of the fields. */
  Form form() {
    return form;
  }

  /** Returns the values of the fields. */
  FormValues values() {
    return form.values(shown.front().orElseThrow());
  }

  /** Returns the whole text that a form makes of the file. Nothing that it leaves changes. */
  ArticleText with(Fields sent) {
    String text = sent.text("text");
    ArticleText saved = opened.unsaved().isEmpty() ? shown : ArticleText.of(opened.saved());
    ArticleText base = saved.isBroken() ? shown : saved;
    if (!sent.text("mode").equals(FIELDS) || base.isBroken()) {
      return ArticleText.of(LineEnds.kept(opened.saved(), text));
    }
    FormValues values = new FormValues(sent.values());
    return base.withFront(front -> form.with(front, values)).withBody(text);
  }

  /** Returns where the edited text begins in the file. */
  Place place() {
    return place(shown, mode());
  }

  /** Returns where the edited text begins in another text of the file. */
  Place place(ArticleText article, String mode) {
    String plain = article.whole();
    boolean fields = mode.equals(FIELDS) && !article.isBroken();
    int index = fields ? plain.length() - article.body().length() : 0;
    int lines = (int) plain.substring(0, index).chars().filter(c -> c == '\n').count();
    return new Place(lines, index, fields ? notices(article, lines) : Optional.empty());
  }

  private Optional<FormNotices> notices(ArticleText article, int lines) {
    return article
        .front()
        .map(f -> FormNotices.of(opened.name(), f.text(), firstLine(article, lines), form.path()));
  }

  /** Returns the number of lines before the front matter: most often that of its first fence. */
  private static int firstLine(ArticleText article, int lines) {
    String front = LineEnds.plain(article.front().orElseThrow().text());
    return lines - 1 - (int) front.chars().filter(c -> c == '\n').count();
  }

  /**
   * Where the edited text begins in its file.
   *
   * @param lines before it
   * @param index of its first character, with plain line ends
   * @param notices finds the field of a problem before it
   */
  record Place(int lines, int index, Optional<FormNotices> notices) {

    /** Returns the field that a problem is about; of no letters if it is about no field. */
    String field(Problem problem) {
      int line = problem.place().line();
      return notices
          .filter(n -> line > 0 && line <= lines)
          .map(n -> n.sorted(List.of(problem), p -> new Notice(p.isError(), "")))
          .flatMap(names -> names.keySet().stream().findFirst())
          .orElse("");
    }
  }
}
