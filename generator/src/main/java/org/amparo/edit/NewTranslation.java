package org.amparo.edit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.amparo.language.DraftMessages;
import org.amparo.model.Article;
import org.amparo.model.Guide;
import org.amparo.model.Language;
import org.amparo.model.Section;
import org.amparo.model.Topic;
import org.amparo.output.SourcePaths;
import org.amparo.project.ReadSite;
import org.amparo.text.LineEnds;
import org.amparo.text.Messages;
import org.amparo.yaml.YamlPath;
import org.amparo.yaml.YamlText;

/**
 * Begins the translation of a guide: a draft with the text of the original, in which the title, the
 * summary and each section are marked as not translated. A marked text cannot be published.
 */
public final class NewTranslation {

  /** The fields whose texts are of the original alone. */
  private static final List<String> OWN = List.of("audio", "overdue-because");

  private final ReadSite read;
  private final Guide original;
  private final Language into;
  private final Messages marks;

  /**
   * @param original a guide whose front matter is not broken
   * @param into a language of the site in which the guide is missing
   * @param spoken the language of marks if the program has none in that language
   */
  public NewTranslation(ReadSite read, Guide original, Language into, Language spoken) {
    this.read = read;
    this.original = original;
    this.into = into;
    this.marks = DraftMessages.of(into, spoken);
  }

  /** Returns the path of the translation's file from the site's folder. */
  public String file() {
    Optional<Topic> topic = read.project().config().topic(original.meta().topic());
    String folder = topic.map(t -> t.folder().in(into)).orElseThrow();
    String letter = original.isLetter() ? Guide.LETTER : "";
    return SourcePaths.CONTENT + into + "/" + folder + "/" + original.id() + letter + ".md";
  }

  /**
   * Returns the text of the translation.
   *
   * @param source the text of the original's file
   * @return empty if its front matter cannot be read
   */
  public Optional<String> text(String source) {
    ArticleText text = ArticleText.of(LineEnds.plain(source));
    if (text.isBroken()) {
      return Optional.empty();
    }
    String body = new RelativeLinks(original.file(), file(), translated()).rewrite(text.body());
    int above = text.whole().length() - text.body().length();
    int line = (int) text.whole().substring(0, above).lines().count();
    return Optional.of(text.withFront(this::front).withBody(marked(body, line)).text());
  }

  private YamlText front(YamlText front) {
    YamlText changed = front;
    for (String field : OWN) {
      changed = changed.remove(YamlPath.of(field));
    }
    changed = changed.set(YamlPath.of("title"), mark(original.title()));
    if (!original.summary().isEmpty()) {
      changed = changed.set(YamlPath.of("summary"), mark(original.summary()));
    }
    String language = original.language().tag();
    return changed
        .set(YamlPath.of("status"), "draft")
        .set(YamlPath.of("original"), language, List.of("status", "original"))
        .set(YamlPath.of("reviewed"), read.project().today().toString())
        .set(YamlPath.of("legal-review"), "pending");
  }

  private String mark(String text) {
    return marks.get("translate", text);
  }

  /** Returns the file of a guide's translation if there is one, otherwise the same file. */
  private UnaryOperator<String> translated() {
    Map<String, Article> articles =
        read.site().articles().stream()
            .collect(Collectors.toMap(Article::file, a -> a, (first, second) -> first));
    return file ->
        Optional.ofNullable(articles.get(file))
            .flatMap(a -> articles.values().stream().filter(b -> isTranslation(a, b)).findFirst())
            .map(Article::file)
            .orElse(file);
  }

  private boolean isTranslation(Article article, Article other) {
    return other.language().equals(into)
        && !article.id().isEmpty()
        && other.id().equals(article.id());
  }

  /**
   * Marks each heading and the text below it.
   *
   * @param above the number of lines above the body
   */
  private String marked(String body, int above) {
    String[] lines = body.split("\n", -1);
    String mark = mark("").strip();
    StringBuilder out = new StringBuilder();
    List<Integer> headings =
        original.sections().stream()
            .filter(s -> !s.isIntroduction())
            .map(s -> s.place().line() - above - 1)
            .toList();
    if (original.sections().stream().anyMatch(Section::isIntroduction)) {
      out.append('\n').append(mark).append('\n');
    }
    for (int i = 0; i < lines.length; i++) {
      boolean heading = headings.contains(i);
      out.append(heading ? lines[i].replaceFirst("^( {0,3}##\\s+)", "$1" + mark + " ") : lines[i]);
      out.append(heading ? "\n\n" + mark : "").append(i + 1 < lines.length ? "\n" : "");
    }
    return out.toString();
  }
}
