package org.amparo.read;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.amparo.config.SiteConfig;
import org.amparo.model.Address;
import org.amparo.model.DatedStatement;
import org.amparo.model.FrontMatter;
import org.amparo.model.InfoPage;
import org.amparo.model.Language;
import org.amparo.model.LegalReview;
import org.amparo.model.Source;
import org.amparo.model.Status;
import org.amparo.model.Topic;
import org.amparo.problem.Nearest;
import org.amparo.problem.Problem;
import org.amparo.problem.ProblemCode;
import org.amparo.yaml.Fields;
import org.amparo.yaml.YamlValue.Mapping;
import org.amparo.yaml.YamlValue.Scalar;

/** Makes what stands above an article's text out of its YAML. */
final class FrontMatterReader {

  static final List<String> KEYS =
      List.of(
          "id",
          "title",
          "summary",
          "topic",
          "order",
          "status",
          "original",
          "reviewed",
          "review-every",
          "responsible",
          "legal-review",
          "sources",
          "urgent",
          "overdue-because",
          "ask-lawyer");
  private static final List<String> LEGAL_REVIEWS =
      List.of("pending", "{ by: ..., date: 2026-05-02 }");
  static final List<String> INFO_KEYS = List.of("id", "title", "summary", "order");
  static final List<String> SOURCE_KEYS = List.of("norm", "url", "consulted");
  static final List<String> LEGAL_REVIEW_KEYS = List.of("by", "date");
  private static final String QUESTION = "- \"...?\"";
  private static final Period REVIEW_EVERY = Period.ofMonths(6);

  private final SiteConfig config;
  private final List<Problem> problems;
  private final List<DatedStatement> days = new ArrayList<>();

  FrontMatterReader(SiteConfig config, List<Problem> problems) {
    this.config = config;
    this.problems = problems;
  }

  /** A page of no topic, still without its text. */
  InfoPage info(Mapping mapping, Language language, String file, Address address) {
    int before = problems.size();
    Fields fields = new Fields(mapping, INFO_KEYS, problems);
    String id = fields.id();
    String title = fields.text("title");
    String summary = fields.text("summary", "");
    int order = fields.number("order", 100);
    boolean broken = problems.stream().skip(before).anyMatch(Problem::isError);
    return new InfoPage(
        language, file, address, id, fields.place("id"), title, summary, order, List.of(), broken);
  }

  /** The front matter of a guide. */
  FrontMatter guide(Mapping mapping) {
    Fields fields = new Fields(mapping, KEYS, problems);
    String first = config.defaultLanguage().tag();
    List<String> languages = config.languages().stream().map(Language::tag).toList();
    fields.require("status");
    fields.require("reviewed");
    String status = fields.choice("status", "published", List.of("published", "draft"));
    return new FrontMatter(
        fields.id(),
        fields.place("id"),
        fields.text("title"),
        fields.text("summary"),
        topic(fields),
        fields.number("order", 100),
        status.equals("draft") ? Status.DRAFT : Status.PUBLISHED,
        new Language(fields.choice("original", first, languages)),
        fields.done("reviewed", days).orElse(LocalDate.EPOCH),
        fields.period("review-every", REVIEW_EVERY),
        fields.text("responsible", ""),
        legalReview(fields),
        sources(fields, status.equals("draft")),
        fields.flag("urgent"),
        fields.text("overdue-because", ""),
        askLawyer(fields),
        days);
  }

  private String topic(Fields fields) {
    String topic = fields.text("topic");
    if (!topic.isEmpty() && config.topic(topic).isEmpty()) {
      List<String> topics = config.topics().stream().map(Topic::id).toList();
      String all = String.join(", ", topics);
      problems.add(
          Problem.of(ProblemCode.UNKNOWN_TOPIC, fields.place("topic"), topic, all)
              .suggesting(Nearest.to(topic, topics).orElse("")));
    }
    return topic;
  }

  private Optional<LegalReview> legalReview(Fields fields) {
    if (!fields.require("legal-review")) {
      return Optional.empty();
    }
    if (fields.scalar("legal-review").isPresent()) {
      fields.choice("legal-review", "pending", LEGAL_REVIEWS);
      return Optional.empty();
    }
    Optional<Mapping> mapping = fields.mapping("legal-review");
    if (mapping.isEmpty()) {
      return Optional.empty();
    }
    Fields review = new Fields(mapping.get(), LEGAL_REVIEW_KEYS, problems);
    review.require("date");
    String by = review.text("by");
    return review.done("date", days).map(date -> new LegalReview(by, date));
  }

  /** What a guide rests on; a draft may still have none. */
  private List<Source> sources(Fields fields, boolean draft) {
    if (!draft) {
      fields.require("sources");
    }
    List<Source> sources = new ArrayList<>();
    for (Mapping mapping :
        fields.mappings("sources", "- { norm: \"...\", consulted: 2026-04-04 }")) {
      Fields source = new Fields(mapping, SOURCE_KEYS, problems);
      source.require("consulted");
      String url = source.web("url");
      sources.add(
          new Source(
              source.text("norm"),
              url.isEmpty() ? Optional.empty() : Optional.of(url),
              source.done("consulted", days).orElse(LocalDate.EPOCH)));
    }
    return sources;
  }

  /** The questions for a lawyer, without the spaces around each; an empty one is a problem. */
  private List<String> askLawyer(Fields fields) {
    List<String> questions = new ArrayList<>();
    for (Scalar question : fields.texts("ask-lawyer", QUESTION)) {
      if (question.text().isBlank()) {
        problems.add(Problem.of(ProblemCode.WRONG_KIND, question.place(), "ask-lawyer", QUESTION));
      } else {
        questions.add(question.text().strip());
      }
    }
    return questions;
  }
}
