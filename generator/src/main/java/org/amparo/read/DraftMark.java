package org.amparo.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.amparo.source.Fences;

/**
 * Finds out whether a file whose front matter cannot be parsed is a draft: it has one line {@code
 * status: draft} and no other status.
 */
final class DraftMark {

  /** How many bytes of a file are searched. */
  private static final int MAX_BYTES = 64 * 1024;

  private static final Pattern STATUS = Pattern.compile("[\"']?status[\"']?\\s*:.*");
  private static final Pattern DRAFT =
      Pattern.compile("[\"']?status[\"']?\\s*:\\s+(draft|\"draft\"|'draft')\\s*(\\s#.*)?");

  private DraftMark() {}

  /** Returns whether a file is a draft, in any encoding; false if it cannot be read. */
  static boolean isIn(Path file) {
    try (InputStream bytes = Files.newInputStream(file)) {
      return isIn(new String(bytes.readNBytes(MAX_BYTES), StandardCharsets.ISO_8859_1));
    } catch (IOException e) {
      return false; // the reader of the file has reported it
    }
  }

  /**
   * Returns whether a text is a draft; its front matter ends at the second fence or an empty line.
   */
  static boolean isIn(String text) {
    List<String> lines = text.replaceFirst("^(\u00EF\u00BB\u00BF|\uFEFF)", "").lines().toList();
    if (lines.isEmpty() || !Fences.LINE.matcher(lines.get(0)).matches()) {
      return false;
    }
    List<String> below = lines.subList(1, lines.size());
    boolean closed = below.stream().anyMatch(line -> Fences.LINE.matcher(line).matches());
    List<String> stated =
        below.stream()
            .takeWhile(line -> closed ? !Fences.LINE.matcher(line).matches() : !line.isBlank())
            .filter(line -> STATUS.matcher(line).matches())
            .toList();
    return stated.size() == 1 && DRAFT.matcher(stated.get(0)).matches();
  }
}
