package org.amparo.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import org.amparo.problem.Checked;
import org.amparo.problem.Problem;
import org.amparo.problem.ProblemCode;
import org.amparo.source.SourceText;
import org.amparo.yaml.YamlReader;
import org.amparo.yaml.YamlValue;
import org.amparo.yaml.YamlValue.Entry;
import org.amparo.yaml.YamlValue.Mapping;
import org.amparo.yaml.YamlValue.Scalar;

/**
 * Reads one article: cuts its front matter off, reads that, and parses the rest once. A file in a
 * topic's folder is a guide, one right below the language's folder is a page of no topic, unless it
 * names one: then it is a guide in a wrong folder.
 */
public final class ArticleReader {

  private static final String FENCE = "---";

  private final ReadContext context;
  private final SourceText source;
  private final List<Problem> problems = new ArrayList<>();

  private ArticleReader(ReadContext context, SourceText source) {
    this.context = context;
    this.source = source;
  }

  /** The article, however broken: what could not be read has a stand-in, and a problem. */
  public static Checked<Article> read(ReadContext context, SourceText source) {
    ArticleReader reader = new ArticleReader(context, source);
    return new Checked<>(reader.article(), reader.problems);
  }

  /**
   * What stands for an article whose file, or its front matter, cannot be read at all.
   *
   * @param draft whether it says nevertheless that it is a draft; otherwise it might be published
   */
  static Article unreadable(ReadContext context, String file, boolean draft) {
    SourcePlace place = SourcePlace.wholeFile(file);
    Entry status = new Entry("status", place, new Scalar("draft", place));
    Mapping known = new Mapping(draft ? List.of(status) : List.of(), place);
    return article(context, file, known, new ArrayList<>()).broken();
  }

  private Article unreadable() {
    return unreadable(context, source.name(), DraftMark.in(source.text()));
  }

  private Article article() {
    if (source.text().isBlank()) {
      problems.add(Problem.of(ProblemCode.EMPTY_FILE, SourcePlace.wholeFile(source.name())));
      return unreadable();
    }
    int end = frontMatterEnd();
    if (end < 0) {
      SourcePlace top = new SourcePlace(source.name(), 1, 1);
      problems.add(Problem.of(ProblemCode.NO_FRONT_MATTER, top));
      return withText(unreadable(), 0);
    }
    String yaml = source.text().substring(FENCE.length() + 1, end);
    Optional<Mapping> mapping = YamlReader.read(source.name(), yaml, 1).into(problems);
    Article article = mapping.map(this::ofOneStatus).orElseGet(this::unreadable);
    mapping.ifPresent(m -> checkFolder(article, m));
    if (article.isPublished() && !article.isBroken()) {
      DraftMessages.placeholders(source.text()).forEach(this::stillToWrite);
    }
    return withText(article, Math.min(source.text().length(), end + FENCE.length() + 1));
  }

  /** A guide that says twice what its status is might be published. */
  private Article ofOneStatus(Mapping mapping) {
    boolean twice =
        problems.stream()
            .filter(p -> p.code() == ProblemCode.DUPLICATE_KEY)
            .anyMatch(p -> p.details().get(0).equals("status"));
    Article article = article(context, source.name(), mapping, problems);
    return twice && article instanceof Guide guide ? guide.published() : article;
  }

  private void stillToWrite(DraftMessages.Placeholder words) {
    SourcePlace place = source.place(words.index());
    problems.add(Problem.of(ProblemCode.STILL_TO_WRITE, place, words.text()));
  }

  /** Where the closing line of dashes begins; -1 if there is no front matter. */
  private int frontMatterEnd() {
    String text = source.text();
    if (!text.startsWith(FENCE + "\n")) {
      return -1;
    }
    int end = text.indexOf("\n" + FENCE, FENCE.length());
    while (end >= 0) {
      int after = end + 1 + FENCE.length();
      if (after == text.length() || text.charAt(after) == '\n') {
        return end + 1;
      }
      end = text.indexOf("\n" + FENCE, after);
    }
    return -1;
  }

  private static Article article(
      ReadContext context, String file, Mapping mapping, List<Problem> problems) {
    Language language = new Language(file.split("/", -1)[1]);
    Address address = SitePaths.page(file);
    int before = problems.size();
    FrontMatterReader reader = new FrontMatterReader(context.config(), problems);
    if (isInfo(file) && mapping.get("topic").isEmpty()) {
      return reader.info(mapping, language, file, address);
    }
    FrontMatter meta = reader.guide(mapping);
    boolean broken = problems.stream().skip(before).anyMatch(Problem::isError);
    return new Guide(language, file, address, meta.id(), meta, List.of(), broken);
  }

  private static boolean isInfo(String file) {
    return file.split("/", -1).length == 3;
  }

  private Article withText(Article article, int start) {
    int lines = (int) source.text().substring(0, start).chars().filter(c -> c == '\n').count();
    ParseContext body =
        new ParseContext(context, article.language(), article.file(), article.address(), lines);
    return article.with(BodyReader.read(body, source.text().substring(start)).into(problems));
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
      String all = "content/" + guide.language();
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
