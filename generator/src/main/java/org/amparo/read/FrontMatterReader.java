package org.amparo.read;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.amparo.attachment.AttachmentType;
import org.amparo.config.SiteConfig;
import org.amparo.model.Address;
import org.amparo.model.DatedStatement;
import org.amparo.model.FrontMatter;
import org.amparo.model.InfoPage;
import org.amparo.model.Language;
import org.amparo.model.LegalReview;
import org.amparo.model.Link;
import org.amparo.model.Source;
import org.amparo.model.SourcePlace;
import org.amparo.model.Status;
import org.amparo.model.Target;
import org.amparo.model.Topic;
import org.amparo.output.SourcePaths;
import org.amparo.problem.Checked;
import org.amparo.problem.Nearest;
import org.amparo.problem.Problem;
import org.amparo.problem.ProblemCode;
import org.amparo.schema.Field;
import org.amparo.schema.Group;
import org.amparo.yaml.Fields;
import org.amparo.yaml.YamlValue.Mapping;
import org.amparo.yaml.YamlValue.Scalar;

/** Reads the front matter of articles from its YAML. */
final class FrontMatterReader {

  /** A source, for the messages of problems. */
  private static final String EXAMPLE = "{ norm: \"...\", consulted: 2026-04-04 }";

  private static final List<String> LEGAL_REVIEWS =
      List.of(Field.PENDING, "{ by: ..., date: 2026-05-02 }");

  /** The fields that pages show as they are. */
  private static final List<String> SHOWN =
      List.of("title", "summary", "responsible", "overdue-because");

  private static final String QUESTION = "- \"...?\"";
  private static final String RECORDING = "recording.mp3";
  private static final Period REVIEW_EVERY = Period.ofMonths(6);
  private static final int ORDER = 100;

  /** The length of the longest title that fits a phone and a pamphlet. */
  private static final int MAX_TITLE = 120;

  private final SiteConfig config;
  private final Fields fields;
  private final List<DatedStatement> days = new ArrayList<>();

  private FrontMatterReader(SiteConfig config, Fields fields) {
    this.config = config;
    this.fields = fields;
  }

  /**
   * Reads the front matter of an info page.
   *
   * @param file the page's file, as its path from the site's folder
   * @return the page without its text
   */
  static Checked<InfoPage> info(Mapping mapping, Language language, String file, Address address) {
    Fields fields = new Fields(mapping, Group.INFO_PAGE);
    FieldMarks.check(fields, SHOWN);
    String id = fields.id();
    String title = title(fields);
    String summary = fields.text("summary", "");
    int order = fields.number("order", ORDER);
    boolean broken = fields.problems().stream().anyMatch(Problem::isError);
    return new Checked<>(
        new InfoPage(
            language,
            file,
            address,
            id,
            fields.place("id"),
            title,
            summary,
            order,
            List.of(),
            broken),
        fields.problems());
  }

  /** Reads the front matter of a guide. */
  static Checked<FrontMatter> guide(SiteConfig config, Mapping mapping) {
    FrontMatterReader reader = new FrontMatterReader(config, new Fields(mapping, Group.GUIDE));
    FrontMatter frontMatter = reader.guide();
    return new Checked<>(frontMatter, reader.fields.problems());
  }

  private FrontMatter guide() {
    String first = config.defaultLanguage().tag();
    List<String> languages = config.languages().stream().map(Language::tag).toList();
    FieldMarks.check(fields, SHOWN);
    String status = fields.choice("status", "published");
    return new FrontMatter(
        fields.id(),
        fields.place("id"),
        title(fields),
        fields.text("summary"),
        topic(),
        fields.number("order", ORDER),
        status.equals("draft") ? Status.DRAFT : Status.PUBLISHED,
        new Language(fields.choice("original", first, languages)),
        review(),
        sources(status.equals("draft")),
        audio(),
        fields.flag("save-files"),
        fields.flag("urgent"),
        askLawyer(),
        days);
  }

  private FrontMatter.Review review() {
    return new FrontMatter.Review(
        day(fields, "reviewed").orElse(LocalDate.EPOCH),
        fields.period("review-every", REVIEW_EVERY),
        fields.text("responsible", ""),
        legalReview(),
        fields.text("overdue-because", ""));
  }

  private static String title(Fields fields) {
    String title = fields.text("title");
    int length = title.codePointCount(0, title.length());
    if (length > MAX_TITLE) {
      fields.report(
          Problem.of(
              ProblemCode.TITLE_TOO_LONG,
              fields.place("title"),
              Integer.toString(length),
              Integer.toString(MAX_TITLE)));
    }
    return title;
  }

  private String topic() {
    String topic = fields.text("topic");
    if (!topic.isEmpty() && config.topic(topic).isEmpty()) {
      List<String> topics = config.topics().stream().map(Topic::id).toList();
      String all = String.join(", ", topics);
      fields.report(
          Problem.of(ProblemCode.UNKNOWN_TOPIC, fields.place("topic"), topic, all)
              .suggesting(Nearest.to(topic, topics).orElse("")));
    }
    return topic;
  }

  private Optional<LegalReview> legalReview() {
    if (fields.scalar("legal-review").isPresent()) {
      fields.choice("legal-review", Field.PENDING, LEGAL_REVIEWS);
      return Optional.empty();
    }
    Optional<Mapping> mapping = fields.mapping("legal-review");
    if (mapping.isEmpty()) {
      return Optional.empty();
    }
    Fields review = fields.nested(mapping.get(), Group.LEGAL_REVIEW);
    FieldMarks.check(review, List.of("by"));
    String by = review.text("by");
    return day(review, "date").map(date -> new LegalReview(by, date));
  }

  /** Reads the sources of a guide; a draft may have none. */
  private List<Source> sources(boolean draft) {
    if (!draft) {
      fields.require("sources", "sources: [" + EXAMPLE + "]");
    }
    List<Source> sources = new ArrayList<>();
    for (Mapping mapping : fields.mappings("sources", "- " + EXAMPLE)) {
      Fields source = fields.nested(mapping, Group.SOURCE);
      FieldMarks.check(source, List.of("norm"));
      String url = source.web("url");
      sources.add(
          new Source(
              source.text("norm"),
              url.isEmpty() ? Optional.empty() : Optional.of(url),
              day(source, "consulted").orElse(LocalDate.EPOCH)));
    }
    return sources;
  }

  /** Reads the recording of a guide: a sound file, named as in a link of the guide. */
  private Optional<Link> audio() {
    String path = fields.text("audio", "");
    if (path.isEmpty()) {
      return Optional.empty();
    }
    SourcePlace place = fields.place("audio");
    Optional<Link> link =
        AttachmentType.ofName(path)
            .filter(type -> type.isSound() && path.indexOf(':') < 0)
            .flatMap(type -> new Address(place.file()).resolve(path))
            .map(Address::path)
            .filter(file -> file.startsWith(SourcePaths.CONTENT))
            .map(file -> new Link(new Target.ToFile(file, ""), path, place));
    if (link.isEmpty()) {
      fields.report(Problem.of(ProblemCode.WRONG_KIND, place, "audio", RECORDING));
    }
    return link;
  }

  private Optional<LocalDate> day(Fields group, String key) {
    Optional<DatedStatement> statement = group.statement(key);
    statement.ifPresent(days::add);
    return statement.map(DatedStatement::date);
  }

  /** Reads the questions for a lawyer; an empty question is a problem. */
  private List<String> askLawyer() {
    List<String> questions = new ArrayList<>();
    for (Scalar question : fields.texts("ask-lawyer", QUESTION)) {
      if (question.text().isBlank()) {
        fields.report(Problem.of(ProblemCode.WRONG_KIND, question.place(), "ask-lawyer", QUESTION));
      } else {
        questions.add(question.text().strip());
      }
    }
    return questions;
  }
}
