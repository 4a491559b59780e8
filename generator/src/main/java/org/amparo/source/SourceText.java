package org.amparo.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.amparo.model.SourcePlace;
import org.amparo.problem.Checked;
import org.amparo.problem.Problem;
import org.amparo.problem.ProblemCode;
import org.amparo.text.ForbiddenCharacters;
import org.amparo.text.LineEnds;

/**
 * The text of a file.
 *
 * @param name its path from the site's folder
 * @param text with {@code \n} at the ends of its lines and no byte order mark
 */
public record SourceText(String name, String text) {

  /** The size of the largest file that is read. */
  private static final int MAX_BYTES = 1_000_000;

  /**
   * Reads a file as UTF-8.
   *
   * @return empty if there is no such file; empty, with a problem, if it is not UTF-8, has a
   *     forbidden character, is too large or cannot be read
   */
  public static Checked<Optional<SourceText>> read(SiteFolder folder, Path file) {
    return PlainFile.read(folder, file, MAX_BYTES)
        .then(
            bytes ->
                bytes.map(b -> decode(folder.name(file), b)).orElse(Checked.of(Optional.empty())));
  }

  private static Checked<Optional<SourceText>> decode(String name, byte[] bytes) {
    ByteBuffer input = ByteBuffer.wrap(bytes);
    try {
      String text = plain(StandardCharsets.UTF_8.newDecoder().decode(input).toString());
      OptionalInt forbidden = ForbiddenCharacters.firstForbidden(text);
      if (forbidden.isEmpty()) {
        return Checked.of(Optional.of(new SourceText(name, text)));
      }
      SourcePlace place = placeAfter(name, text.substring(0, forbidden.getAsInt()));
      String character = ForbiddenCharacters.name(text, forbidden.getAsInt());
      return failed(Problem.of(ProblemCode.HIDDEN_SIGN, place, character));
    } catch (CharacterCodingException e) {
      String before = new String(bytes, 0, input.position(), StandardCharsets.UTF_8);
      return failed(Problem.of(ProblemCode.NOT_UTF8, placeAfter(name, plain(before))));
    }
  }

  private static Checked<Optional<SourceText>> failed(Problem problem) {
    return new Checked<>(Optional.empty(), List.of(problem));
  }

  /** Returns the place of the character at an index. */
  public SourcePlace place(int index) {
    return placeAfter(name, text.substring(0, index));
  }

  /** Returns a text with {@code \n} at the ends of its lines and no byte order mark. */
  public static String plain(String text) {
    return LineEnds.plain(text);
  }

  private static SourcePlace placeAfter(String name, String before) {
    int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
    return new SourcePlace(name, line, before.length() - before.lastIndexOf('\n'));
  }
}
