package org.amparo.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.amparo.config.SiteConfig;
import org.amparo.language.DraftMessages;
import org.amparo.markdown.BodyReader;
import org.amparo.markdown.ParseContext;
import org.amparo.markdown.ReadContext;
import org.amparo.model.Address;
import org.amparo.model.Article;
import org.amparo.model.FrontMatter;
import org.amparo.model.Guide;
import org.amparo.model.Language;
import org.amparo.model.SourcePlace;
import org.amparo.model.Topic;
import org.amparo.output.SitePaths;
import org.amparo.output.SourcePaths;
import org.amparo.problem.Checked;
import org.amparo.problem.Problem;
import org.amparo.problem.ProblemCode;
import org.amparo.source.Fences;
import org.amparo.source.SourceText;
import org.amparo.yaml.YamlReader;
import org.amparo.yaml.YamlValue;
import org.amparo.yaml.YamlValue.Entry;
import org.amparo.yaml.YamlValue.Mapping;
import org.amparo.yaml.YamlValue.Scalar;

/**
 * Reads one article: its front matter and its Markdown. A file in a topic's folder is a guide. A
 * file directly below the language's folder is an info page. If it names a topic, it is a guide in
 * the wrong folder.
 */
public final class ArticleReader {

  private final ReadContext context;
  private final SourceText source;
  private final List<Problem> problems = new ArrayList<>();

  private ArticleReader(ReadContext context, SourceText source) {
    this.context = context;
    this.source = source;
  }

  /** Returns the article. A field that cannot be read has a default value and a problem. */
  public static Checked<Article> read(ReadContext context, SourceText source) {
    ArticleReader reader = new ArticleReader(context, source);
    return new Checked<>(reader.article(), reader.problems);
  }

  /** Returns an article without its text; empty if its front matter cannot be read. */
  static Optional<Article> outline(SiteConfig config, SourceText source) {
    Fences fences = Fences.of(source.text());
    if (!fences.isOpened() || !fences.isClosed()) {
      return Optional.empty();
    }
    String yaml = source.text().substring(fences.start(), fences.end());
    return YamlReader.read(source.name(), yaml, fences.line())
        .value()
        .map(mapping -> article(config, source.name(), mapping).value());
  }

  /**
   * Returns an article in place of one whose file or front matter cannot be read.
   *
   * @param draft whether the file says that it is a draft; else the article is published
   */
  static Article unreadable(ReadContext context, String file, boolean draft) {
    SourcePlace place = SourcePlace.wholeFile(file);
    Entry status = new Entry("status", place, new Scalar("draft", place));
    Mapping known = new Mapping(draft ? List.of(status) : List.of(), place);
    return article(context.config(), file, known).value().broken();
  }

  private Article unreadable() {
    return unreadable(context, source.name(), DraftMark.isIn(source.text()));
  }

  private Article article() {
    if (source.text().isBlank()) {
      problems.add(Problem.of(ProblemCode.EMPTY_FILE, SourcePlace.wholeFile(source.name())));
      return unreadable();
    }
    Fences fences = Fences.of(source.text());
    if (!fences.isOpened()) {
      SourcePlace top = new SourcePlace(source.name(), 1, 1);
      problems.add(Problem.of(ProblemCode.NO_FRONT_MATTER, top));
      return withText(unreadable(), 0);
    }
    if (!fences.isClosed()) {
      return withoutFence(fences.missing());
    }
    String yaml = source.text().substring(fences.start(), fences.end());
    Checked<Optional<Mapping>> read = YamlReader.read(source.name(), yaml, fences.line());
    if (read.value().isEmpty() && fences.missing() < fences.end()) {
      return withoutFence(fences.missing());
    }
    Optional<Mapping> mapping = read.into(problems);
    Article article = mapping.map(this::withOneStatus).orElseGet(this::unreadable);
    mapping.ifPresent(m -> checkFolder(article, m));
    if (article.isPublished() && !article.isBroken()) {
      DraftMessages.placeholders(source.text()).forEach(this::reportPlaceholder);
      problems.addAll(LeftToFillIn.in(source));
    }
    return withText(article, fences.text());
  }

  /** Reads an article. An article with two {@code status} fields is published. */
  private Article withOneStatus(Mapping mapping) {
    boolean twice =
        problems.stream()
            .filter(p -> p.code() == ProblemCode.DUPLICATE_KEY)
            .anyMatch(p -> p.details().get(0).equals("status"));
    Article article = article(context.config(), source.name(), mapping).into(problems);
    return twice && article instanceof Guide guide ? guide.published() : article;
  }

  private void reportPlaceholder(DraftMessages.Placeholder placeholder) {
    SourcePlace place = source.place(placeholder.index());
    problems.add(Problem.of(ProblemCode.STILL_TO_WRITE, place, placeholder.text()));
  }

  /** Reads an article whose front matter does not end. */
  private Article withoutFence(int missing) {
    problems.add(Problem.of(ProblemCode.MISSING_FENCE, source.place(missing)));
    return withText(unreadable(), missing);
  }

  private static Checked<Article> article(SiteConfig config, String file, Mapping mapping) {
    Language language = new Language(file.split("/", -1)[1]);
    Address address = SitePaths.page(file);
    if (isInfo(file) && mapping.get("topic").isEmpty()) {
      return FrontMatterReader.info(mapping, language, file, address).map(page -> page);
    }
    Checked<FrontMatter> read = FrontMatterReader.guide(config, mapping);
    return read.map(
        meta -> new Guide(language, file, address, meta.id(), meta, List.of(), read.hasError()));
  }

  private static boolean isInfo(String file) {
    return file.split("/", -1).length == 3;
  }

  private Article withText(Article article, int start) {
    int lines = source.place(start).line() - 1;
    ParseContext parse =
        new ParseContext(context, article.language(), article.file(), article.address(), lines);
    return article.with(BodyReader.read(parse, source.text().substring(start)).into(problems));
  }

  private void checkFolder(Article article, Mapping mapping) {
    if (!(article instanceof Guide guide)) {
      return;
    }
    String[] path = source.name().split("/", -1);
    String folder = String.join("/", List.of(path).subList(2, path.length - 1));
    Optional<Topic> topic = context.config().topic(guide.meta().topic());
    String right = topic.map(t -> t.folder().in(guide.language())).orElse(folder);
    if (!folder.equals(right)) {
      String all = SourcePaths.CONTENT + guide.language();
      String meant = all + "/" + right;
      Problem problem =
          Problem.of(
              ProblemCode.WRONG_FOLDER,
              mapping.get("topic").map(YamlValue::place).orElse(mapping.place()),
              guide.meta().topic(),
              folder.isEmpty() ? all : folder,
              meant);
      problems.add(folder.isEmpty() ? problem.suggesting(meant) : problem);
    }
  }
}
