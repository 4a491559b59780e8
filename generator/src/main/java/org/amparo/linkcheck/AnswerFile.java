package org.amparo.linkcheck;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.TreeMap;

/** Answers of before, so that nobody is asked twice: one line an address, parted by tabs. */
final class AnswerFile {

  private AnswerFile() {}

  /** The answers of a file by address; a line that is no answer is left out, to be asked again. */
  static Map<String, Answer> read(Path file) throws IOException {
    Map<String, Answer> answers = new TreeMap<>();
    if (Files.exists(file)) {
      for (String line : Files.readAllLines(file)) {
        String[] parts = line.split("\t", -1);
        if (parts.length == 3 && parts[1].matches("\\d{1,3}") && isDay(parts[2])) {
          answers.put(parts[0], new Answer(Integer.parseInt(parts[1]), LocalDate.parse(parts[2])));
        }
      }
    }
    return answers;
  }

  private static boolean isDay(String text) {
    try {
      return !LocalDate.parse(text).isBefore(LocalDate.EPOCH);
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  static String text(Map<String, Answer> answers) {
    StringBuilder out = new StringBuilder();
    new TreeMap<>(answers)
        .forEach(
            (url, a) ->
                out.append(url)
                    .append('\t')
                    .append(a.status())
                    .append('\t')
                    .append(a.date())
                    .append('\n'));
    return out.toString();
  }
}
