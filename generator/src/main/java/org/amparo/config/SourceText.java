package org.amparo.config;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.amparo.model.SourcePlace;
import org.amparo.problem.Checked;
import org.amparo.problem.Problem;
import org.amparo.problem.ProblemCode;

/**
 * A file that an author wrote.
 *
 * @param name its path from the site's folder
 * @param text with {@code \n} at the ends of its lines and no byte order mark
 */
public record SourceText(String name, String text) {

  /**
   * Reads a file as UTF-8.
   *
   * @return nothing if there is no such file, or, with a problem, if it is not UTF-8 or cannot be
   *     read
   */
  public static Checked<Optional<SourceText>> read(SiteFolder folder, Path file) {
    String name = folder.name(file);
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(file);
    } catch (NoSuchFileException e) {
      return Checked.of(Optional.empty());
    } catch (IOException e) {
      return failed(ProblemCode.UNREADABLE_FILE, SourcePlace.wholeFile(name));
    }
    ByteBuffer input = ByteBuffer.wrap(bytes);
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(input).toString();
      return Checked.of(Optional.of(new SourceText(name, plain(text))));
    } catch (CharacterCodingException e) {
      return failed(ProblemCode.NOT_UTF8, place(name, bytes, input.position()));
    }
  }

  private static String plain(String text) {
    String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
    return unmarked.indexOf('\r') < 0
        ? unmarked
        : unmarked.replace("\r\n", "\n").replace('\r', '\n');
  }

  private static Checked<Optional<SourceText>> failed(ProblemCode code, SourcePlace place) {
    return new Checked<>(Optional.empty(), List.of(Problem.of(code, place)));
  }

  /** Where in the file the bytes stop being UTF-8; what stands before them is. */
  private static SourcePlace place(String name, byte[] bytes, int position) {
    String before = plain(new String(bytes, 0, position, StandardCharsets.UTF_8));
    int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
    return new SourcePlace(name, line, before.length() - before.lastIndexOf('\n'));
  }
}
