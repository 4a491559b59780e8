package org.amparo.template;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.amparo.text.Messages;
import org.jspecify.annotations.Nullable;

/**
 * What every template calls in a language: {@code t("key", ...)} for a sentence of the message
 * files, {@code date(day)} for a day as the language writes it, {@code day(day)} for the same in
 * figures.
 */
public final class TemplateFunctions {

  private final Messages messages;
  private final DateTimeFormatter dates;
  private final DateTimeFormatter figures;

  /**
   * @param messages the sentences of the language
   */
  public TemplateFunctions(Messages messages) {
    this.messages = messages;
    this.dates = dates(messages, "date.pattern");
    this.figures = dates(messages, "date.short");
  }

  private static DateTimeFormatter dates(Messages messages, String key) {
    return DateTimeFormatter.ofPattern(messages.get(key), messages.language().locale());
  }

  /** Puts them into a template's model. */
  public void into(Map<String, Object> model) {
    model.put("t", (TemplateFunction) this::sentence);
    model.put("date", (TemplateFunction) arguments -> written(arguments, dates));
    model.put("day", (TemplateFunction) arguments -> written(arguments, figures));
  }

  private String sentence(List<@Nullable Object> arguments) {
    Object[] values = arguments.subList(1, arguments.size()).toArray();
    return messages.get(String.valueOf(arguments.get(0)), values);
  }

  private static String written(List<@Nullable Object> arguments, DateTimeFormatter dates) {
    if (arguments.get(0) instanceof LocalDate day) {
      return dates.format(day);
    }
    throw new IllegalArgumentException("no day: " + arguments.get(0));
  }
}
