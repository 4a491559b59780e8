package org.amparo.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Whether a file whose front matter cannot be read says plainly that it is a draft: by one line
 * {@code status: draft} and no other status.
 */
final class DraftMark {

  /** No front matter is longer. */
  private static final int AT_MOST = 64 * 1024;

  private static final Pattern FENCE = Pattern.compile("---\\s*");
  private static final Pattern STATUS = Pattern.compile("[\"']?status[\"']?\\s*:.*");
  private static final Pattern DRAFT =
      Pattern.compile("[\"']?status[\"']?\\s*:\\s+(draft|\"draft\"|'draft')\\s*(\\s#.*)?");

  private DraftMark() {}

  /**
   * Reads the front matter of a file, whatever its encoding: the mark is plain ASCII.
   *
   * @return false if there is no such file
   */
  static boolean in(Path file) {
    try (InputStream bytes = Files.newInputStream(file)) {
      return in(new String(bytes.readNBytes(AT_MOST), StandardCharsets.ISO_8859_1));
    } catch (IOException e) {
      return false; // that it cannot be read is a problem already
    }
  }

  /** Reads the lines of a text up to the end of its front matter, or else to an empty line. */
  static boolean in(String text) {
    List<String> lines = text.replaceFirst("^(\u00EF\u00BB\u00BF|\uFEFF)", "").lines().toList();
    if (lines.isEmpty() || !FENCE.matcher(lines.get(0)).matches()) {
      return false;
    }
    List<String> below = lines.subList(1, lines.size());
    boolean closed = below.stream().anyMatch(line -> FENCE.matcher(line).matches());
    List<String> stated =
        below.stream()
            .takeWhile(line -> closed ? !FENCE.matcher(line).matches() : !line.isBlank())
            .filter(line -> STATUS.matcher(line).matches())
            .toList();
    return stated.size() == 1 && DRAFT.matcher(stated.get(0)).matches();
  }
}
