package org.amparo.cli;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.amparo.edit.Edit;
import org.amparo.text.Messages;

/**
 * Asks the person at the terminal.
 *
 * @param out shows the questions
 * @param messages of the console
 * @param answers the next line that a person typed; empty if nobody can be asked
 */
record TerminalQuestions(PrintStream out, Messages messages, Supplier<Optional<String>> answers)
    implements Edit.Questions {

  @Override
  public Optional<Boolean> ask(List<String> lines, String key) {
    return askWith(lines, messages.get(key));
  }

  /** Shows some lines and a question in words. */
  Optional<Boolean> askWith(List<String> lines, String question) {
    lines.forEach(out::println);
    out.print(question + " ");
    out.flush();
    Optional<String> answer = answers.get();
    out.println();
    return answer.map(this::isYes);
  }

  private boolean isYes(String answer) {
    String word = answer.strip().toLowerCase(Locale.ROOT);
    return Arrays.asList(messages.get("confirm.yes").split(" ", -1)).contains(word);
  }
}
