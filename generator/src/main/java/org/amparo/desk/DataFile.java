package org.amparo.desk;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.amparo.edit.ContentFile;
import org.amparo.edit.EditException;
import org.amparo.form.Form;
import org.amparo.form.FormNotices;
import org.amparo.form.Notice;
import org.amparo.problem.Problem;
import org.amparo.problem.ProblemCode;
import org.amparo.yaml.YamlText;

/** A YAML file of {@code content/} that the forms of a screen change; it may be missing. */
final class DataFile {

  /** A comment, or the mark at the beginning of a YAML document. */
  private static final Pattern COMMENT = Pattern.compile("#.*|---");

  /** What a question has until others lead to it and it leads on: it is saved all the same. */
  private static final Set<ProblemCode> LATER =
      Set.of(ProblemCode.NO_WAY_TO_QUESTION, ProblemCode.CIRCLE, ProblemCode.TOO_MANY_TAPS);

  private final Workplace place;
  private final OpenText opened;
  private final boolean exists;
  private final String key;

  private DataFile(Workplace place, OpenText opened, String key, boolean exists) {
    this.place = place;
    this.opened = opened;
    this.key = key;
    this.exists = exists;
  }

  /**
   * Opens a file.
   *
   * @param key of the list in it, which an empty file gets
   * @throws EditException if it cannot be read
   */
  static DataFile open(Workplace place, String name, String key) throws EditException {
    Optional<OpenText> opened = place.texts().open(name);
    return new DataFile(place, opened.orElse(OpenText.of(name, "")), key, opened.isPresent());
  }

  /** Returns its path from the site's folder. */
  String name() {
    return opened.name();
  }

  /** Returns the mark of its text, which a form carries to its save. */
  String mark() {
    return opened.mark();
  }

  /** Returns whether forms cannot change it: it is broken, or a text of it is not saved. */
  boolean isClosed() {
    return opened.unsaved().isPresent() || yaml().isEmpty();
  }

  /** Returns what the template of a screen shows instead of its forms. */
  Map<String, Object> closed() {
    return Map.of("closed", opened.unsaved().isPresent() ? "typed" : "broken", "file", name());
  }

  /** Returns its text; empty if it is not valid YAML. */
  Optional<YamlText> yaml() {
    String text = opened.saved();
    boolean empty =
        text.lines().map(String::strip).allMatch(l -> l.isEmpty() || COMMENT.matcher(l).matches());
    String before = text.isEmpty() || text.endsWith("\n") ? text : text + "\n";
    return YamlText.of(empty ? before + key + ": []\n" : text);
  }

  /**
   * Shows the site with another text of the file for a moment.
   *
   * @return the problems of the site with it
   * @throws IOException if the site cannot be read
   */
  List<Problem> problemsWith(YamlText text) throws IOException {
    return place.texts().tryOut(opened, text.text()).problems();
  }

  /**
   * Returns what there is to say about the fields of a form, but not about those of its group that
   * it lacks.
   *
   * @param problems of the site with the text
   */
  Map<String, List<Notice>> notices(YamlText text, Form form, List<Problem> problems, Words words) {
    Map<String, List<Notice>> notices =
        FormNotices.of(name(), text.text(), 0, form.path())
            .sorted(problems, problem -> notice(problem, words));
    notices.keySet().removeIf(name -> isElsewhere(name.replaceFirst("\\..*", ""), form));
    return notices;
  }

  private static Notice notice(Problem problem, Words words) {
    Notice notice = words.notice(problem);
    return LATER.contains(problem.code()) ? new Notice(false, notice.text()) : notice;
  }

  private static boolean isElsewhere(String key, Form form) {
    return form.group().field(key).isPresent() && !form.keys().contains(key);
  }

  /**
   * Saves a text.
   *
   * @throws EditException if the file has another text by now, or cannot be written
   * @throws IOException if the site cannot be read again
   */
  void save(YamlText text) throws IOException {
    if (exists) {
      place.texts().save(opened, text.text(), opened.mark());
    } else {
      new ContentFile(place.folder(), name()).create(text.text());
      place.site().update(Set.of(place.folder().root().resolve(name())));
    }
  }
}
