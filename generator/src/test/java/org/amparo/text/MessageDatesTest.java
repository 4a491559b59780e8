package org.amparo.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.amparo.model.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessageDatesTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 29);

  /** Not the names of any language. */
  private static final String MONTHS =
      IntStream.rangeClosed(1, 12)
          .mapToObj(month -> "month." + month + "=phaxsi t’" + month + "\n")
          .collect(Collectors.joining());

  private static Messages messages(String language, String text) throws IOException {
    return Messages.read(new Language(language), List.of(new StringReader(text)));
  }

  private static String shown(String language, String text) throws IOException {
    return MessageDates.of(messages(language, text), MessageDates.LONG).format(DAY);
  }

  @ParameterizedTest
  @CsvSource({
    "es, d 'de' MMMM 'de' uuuu, 29 de noviembre de 2026",
    "pt, d 'de' MMMM 'de' uuuu, 29 de novembro de 2026",
    "en, d MMMM uuuu, 29 November 2026"
  })
  void theJdkKnowsTheMonths(String language, String pattern, String date) throws IOException {
    assertEquals(date, shown(language, "date.short=d/M/uuuu\ndate.pattern=" + pattern));
  }

  @Test
  void theMonthsOfTheFileHold() throws IOException {
    String pattern = "date.pattern=d 'MMM' MMMM uuuu\n";
    assertEquals("29 MMM phaxsi t’11 2026", shown("ay", pattern + MONTHS));
    assertEquals("29 MMM phaxsi t’11 2026", shown("es", pattern + MONTHS));
  }

  @Test
  void withoutMonthsADateIsInFigures() throws IOException {
    String text = "date.pattern=d 'de' MMMM 'de' uuuu\ndate.short=d/M/uuuu\n";
    assertEquals("29/11/2026", shown("ay", text));
    assertEquals(true, MessageDates.lackMonths(messages("ay", text)));
    assertEquals(false, MessageDates.lackMonths(messages("ay", text + MONTHS)));
    assertEquals(false, MessageDates.lackMonths(messages("ay", "date.pattern=d/M/uuuu")));
    assertEquals(false, MessageDates.lackMonths(messages("pt", text)));
  }
}
