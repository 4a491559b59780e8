package org.amparo.edit;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.amparo.source.Fences;
import org.amparo.text.LineEnds;
import org.amparo.yaml.YamlPath;
import org.amparo.yaml.YamlText;
import org.jspecify.annotations.Nullable;

/**
 * The exact text of an article's file. Its front matter and its body are changed apart from each
 * other, and no other character changes. A broken file, and one without front matter, is one text.
 */
public final class ArticleText {

  private final String text;
  private final int start;
  private final int end;
  private final int body;
  private final @Nullable YamlText front;

  private ArticleText(String text, Fences fences, @Nullable YamlText front) {
    this.text = text;
    this.start = front == null ? 0 : index(text, fences.start());
    this.end = front == null ? 0 : index(text, fences.end());
    this.body = front == null ? 0 : index(text, fences.text());
    this.front = front;
  }

  /** The same front matter above another body. */
  private ArticleText(ArticleText above, String text) {
    this.text = text;
    this.start = above.start;
    this.end = above.end;
    this.body = above.body;
    this.front = above.front;
  }

  /**
   * Opens a text.
   *
   * @param text as it is in its file
   */
  public static ArticleText of(String text) {
    Fences fences = Fences.of(LineEnds.plain(text));
    Optional<YamlText> front =
        fences.isClosed()
            ? YamlText.of(text.substring(index(text, fences.start()), index(text, fences.end())))
            : Optional.empty();
    return new ArticleText(text, fences, front.orElse(null));
  }

  /** Returns where a character of the text with plain line ends is in its file. */
  private static int index(String text, int plain) {
    int at = text.startsWith("\uFEFF") ? 1 : 0;
    for (int i = 0; i < plain; i++) {
      at += text.startsWith("\r\n", at) ? 2 : 1;
    }
    return at;
  }

  /** Returns the text as it is in its file. */
  public String text() {
    return text;
  }

  /** Returns whether front matter is missing or cannot be read, so that there are no fields. */
  public boolean isBroken() {
    return front == null;
  }

  /** Returns the whole text with {@code \n} at the ends of its lines. */
  public String whole() {
    return LineEnds.plain(text);
  }

  /** Returns this text with another one in its place; lines that did not change keep their ends. */
  public ArticleText withWhole(String whole) {
    return of(LineEnds.kept(text, whole));
  }

  /** Returns the front matter; empty if the file is broken. */
  public Optional<YamlText> front() {
    return Optional.ofNullable(front);
  }

  /** Returns the text of a field; empty if it has none, or is a list or group. */
  public Optional<String> field(YamlPath path) {
    return front().flatMap(f -> f.value(path));
  }

  /**
   * Returns this text with another text of a field.
   *
   * @param order the keys of front matter in their order, if the field is missing
   * @throws IllegalStateException if the file is broken
   */
  public ArticleText withField(YamlPath path, String value, List<String> order) {
    return withFront(f -> f.set(path, value, order));
  }

  /**
   * Returns this text with changed front matter.
   *
   * @throws IllegalStateException if the file is broken
   */
  public ArticleText withFront(UnaryOperator<YamlText> change) {
    if (front == null) {
      throw new IllegalStateException("no front matter");
    }
    String changed = change.apply(front).text();
    if (changed.equals(front.text())) {
      return this;
    }
    return of(text.substring(0, start) + changed + text.substring(end));
  }

  /** Returns the text below the front matter with {@code \n} at the ends of its lines. */
  public String body() {
    return LineEnds.plain(text.substring(body));
  }

  /** Returns this text with another body; lines that did not change keep their ends. */
  public ArticleText withBody(String changed) {
    String lineEnd = LineEnds.usual(text);
    String above = text.substring(0, body);
    boolean ended = body == 0 || text.charAt(body - 1) == '\n' || text.charAt(body - 1) == '\r';
    String between = ended || changed.isEmpty() ? "" : lineEnd;
    String whole = above + between + LineEnds.kept(text.substring(body), changed, lineEnd);
    return front != null && ended ? new ArticleText(this, whole) : of(whole);
  }
}
