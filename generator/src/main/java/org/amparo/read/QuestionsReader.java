package org.amparo.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.amparo.config.SiteConfig;
import org.amparo.model.Contact;
import org.amparo.model.Goal;
import org.amparo.model.Localized;
import org.amparo.model.Question;
import org.amparo.model.Question.Option;
import org.amparo.output.SitePaths;
import org.amparo.output.SourcePaths;
import org.amparo.problem.Checked;
import org.amparo.problem.Nearest;
import org.amparo.problem.Problem;
import org.amparo.problem.ProblemCode;
import org.amparo.project.Project;
import org.amparo.schema.Group;
import org.amparo.yaml.Fields;
import org.amparo.yaml.YamlValue.Mapping;
import org.amparo.yaml.YamlValue.Scalar;

/** Reads {@code content/questions.yml}. */
final class QuestionsReader {

  static final ListFile FILE = new ListFile(SourcePaths.QUESTIONS, "questions", Group.QUESTION);

  private final SiteConfig config;
  private final List<String> numbers;
  private final List<String> contacts;
  private final Localized empty;

  private QuestionsReader(SiteConfig config, List<Contact> contacts) {
    this.config = config;
    this.numbers = contacts.stream().filter(c -> !c.phone().isEmpty()).map(Contact::id).toList();
    this.contacts = contacts.stream().map(Contact::id).toList();
    this.empty = new Localized(Map.of(config.defaultLanguage(), ""));
  }

  /**
   * Reads the questions of a site; none if it has no such file.
   *
   * @param contacts of the site
   */
  static Checked<List<Question>> read(Project project, List<Contact> contacts) {
    QuestionsReader reader = new QuestionsReader(project.config(), contacts);
    return FILE.read(project.folder(), reader::question).map(QuestionsReader::linked);
  }

  private Question question(Fields fields) {
    FieldMarks.check(fields, List.of("question"));
    String id = fields.id();
    List<Option> options = new ArrayList<>();
    for (Mapping option : fields.mappings("options", "- { text: {...}, to: ... }")) {
      options.add(option(fields.nested(option, Group.OPTION)));
    }
    return new Question(
        id,
        id,
        fields.localized("question", config.languages()).orElse(empty),
        urgent(fields),
        options,
        fields.place("id"));
  }

  private Option option(Fields fields) {
    FieldMarks.check(fields, List.of("text"));
    String to = fields.text("to");
    return new Option(
        fields.localized("text", config.languages()).orElse(empty),
        fields.choice("icon", ""),
        Goal.of(to),
        to,
        fields.place("text"),
        fields.place("to"));
  }

  /** Returns the ids of contacts; one without a number is a problem. */
  private List<String> urgent(Fields fields) {
    List<Scalar> written = fields.texts("urgent");
    written.stream()
        .filter(s -> !numbers.contains(s.text()))
        .map(this::withoutNumber)
        .forEach(fields::report);
    return written.stream().map(Scalar::text).toList();
  }

  private Problem withoutNumber(Scalar id) {
    String all = String.join(", ", numbers);
    if (contacts.contains(id.text())) {
      return Problem.of(ProblemCode.URGENT_WITHOUT_PHONE, id.place(), id.text(), all);
    }
    return Problem.of(ProblemCode.WRONG_VALUE, id.place(), id.text(), "urgent", all)
        .suggesting(Nearest.to(id.text(), numbers).orElse(""));
  }

  /** Puts the first question at the index of the folder, and turns ids of questions into goals. */
  private static List<Question> linked(List<Question> questions) {
    Set<String> ids = questions.stream().map(Question::id).collect(Collectors.toSet());
    List<Question> linked = new ArrayList<>();
    for (Question question : questions) {
      List<Option> options = question.options().stream().map(o -> linked(o, ids)).toList();
      String file = linked.isEmpty() ? SitePaths.FIRST : question.file();
      linked.add(question.with(options).named(file));
    }
    return linked;
  }

  private static Option linked(Option option, Set<String> ids) {
    return option.goal() instanceof Goal.ToArticle to
            && to.section().isEmpty()
            && ids.contains(to.id())
        ? option.to(new Goal.ToQuestion(to.id()))
        : option;
  }
}
