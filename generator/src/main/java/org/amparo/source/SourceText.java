package org.amparo.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.amparo.model.SourcePlace;
import org.amparo.problem.Checked;
import org.amparo.problem.Problem;
import org.amparo.problem.ProblemCode;
import org.amparo.text.ForbiddenCharacters;

/**
 * A file that an author wrote.
 *
 * @param name its path from the site's folder
 * @param text with {@code \n} at the ends of its lines and no byte order mark
 */
public record SourceText(String name, String text) {

  /** Ten times the longest text that anybody would want to read. */
  private static final int MAX_BYTES = 1_000_000;

  /**
   * Reads a file as UTF-8.
   *
   * @return nothing if there is no such file, or, with a problem, if it is not UTF-8, holds a sign
   *     that hides, is too large or cannot be read
   */
  public static Checked<Optional<SourceText>> read(SiteFolder folder, Path file) {
    List<Problem> problems = new ArrayList<>();
    Optional<byte[]> bytes = PlainFile.read(folder, file, MAX_BYTES).into(problems);
    Optional<SourceText> text = bytes.flatMap(b -> decoded(folder.name(file), b, problems));
    return new Checked<>(text, problems);
  }

  private static Optional<SourceText> decoded(String name, byte[] bytes, List<Problem> problems) {
    ByteBuffer input = ByteBuffer.wrap(bytes);
    try {
      String text = plain(StandardCharsets.UTF_8.newDecoder().decode(input).toString());
      OptionalInt hidden = ForbiddenCharacters.firstForbidden(text);
      if (hidden.isEmpty()) {
        return Optional.of(new SourceText(name, text));
      }
      SourcePlace place = placeAfter(name, text.substring(0, hidden.getAsInt()));
      String sign = ForbiddenCharacters.name(text, hidden.getAsInt());
      problems.add(Problem.of(ProblemCode.HIDDEN_SIGN, place, sign));
    } catch (CharacterCodingException e) {
      String before = new String(bytes, 0, input.position(), StandardCharsets.UTF_8);
      problems.add(Problem.of(ProblemCode.NOT_UTF8, placeAfter(name, plain(before))));
    }
    return Optional.empty();
  }

  /** The place of a sign of the text, by its index. */
  public SourcePlace place(int index) {
    return placeAfter(name, text.substring(0, index));
  }

  /** A text with {@code \n} at the ends of its lines and no byte order mark. */
  public static String plain(String text) {
    String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
    return unmarked.indexOf('\r') < 0
        ? unmarked
        : unmarked.replace("\r\n", "\n").replace('\r', '\n');
  }

  private static SourcePlace placeAfter(String name, String before) {
    int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
    return new SourcePlace(name, line, before.length() - before.lastIndexOf('\n'));
  }
}
