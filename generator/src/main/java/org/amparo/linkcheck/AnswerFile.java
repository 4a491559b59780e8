package org.amparo.linkcheck;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.TreeMap;

/** The file of earlier answers: a line for each address, status and date, with tabs between. */
final class AnswerFile {

  private AnswerFile() {}

  /** Returns the answers of a file by address; ignores lines in another form. */
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

  /** Returns the text of a file with these answers. */
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
