package org.amparo.template;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.amparo.text.MessageDates;
import org.amparo.text.Messages;
import org.jspecify.annotations.Nullable;

/**
 * The functions of every template in a language: {@code t("key", ...)} returns a message, {@code
 * date(day)} a date in the language's long form, {@code day(day)} in figures.
 */
public final class TemplateFunctions {

  private final Messages messages;
  private final DateTimeFormatter dates;
  private final DateTimeFormatter shortDates;

  /**
   * @param messages the messages of the language
   */
  public TemplateFunctions(Messages messages) {
    this.messages = messages;
    this.dates = MessageDates.of(messages, MessageDates.LONG);
    this.shortDates = MessageDates.of(messages, MessageDates.SHORT);
  }

  /** Returns a date in the long form of a language. */
  public static String date(Messages messages, LocalDate day) {
    return MessageDates.of(messages, MessageDates.LONG).format(day);
  }

  /** Adds the functions to a template's model. */
  public void addTo(Map<String, Object> model) {
    model.put("t", (TemplateFunction) this::message);
    model.put("date", (TemplateFunction) arguments -> format(arguments, dates));
    model.put("day", (TemplateFunction) arguments -> format(arguments, shortDates));
  }

  private String message(List<@Nullable Object> arguments) {
    Object[] values = arguments.subList(1, arguments.size()).toArray();
    return messages.get(String.valueOf(arguments.get(0)), values);
  }

  private static String format(List<@Nullable Object> arguments, DateTimeFormatter dates) {
    if (arguments.get(0) instanceof LocalDate day) {
      return dates.format(day);
    }
    throw new IllegalArgumentException("no day: " + arguments.get(0));
  }
}
