package org.amparo.bake;

import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import freemarker.template.utility.DeepUnwrap;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.amparo.config.FixedPage;
import org.amparo.config.SiteTexts;
import org.amparo.html.CallMarkup;
import org.amparo.model.Address;
import org.amparo.model.Language;
import org.amparo.text.Messages;

/**
 * What templates call in a language: {@code t("key", ...)} for a sentence of the message files,
 * {@code date(day)} for a day as the language writes it, {@code fixed("contacts")} for the address
 * of a page that every language has, {@code calls} for contacts as buttons, and {@code foot}, the
 * pages of no topic.
 */
public final class PageWords {

  private final SiteTexts texts;
  private final Language language;
  private final Messages messages;
  private final DateTimeFormatter dates;
  private final CallMarkup calls;
  private final List<Page.Entry> foot;

  PageWords(SiteTexts texts, Language language, List<Page.Entry> foot) {
    this.texts = texts;
    this.language = language;
    this.messages = texts.in(language);
    this.calls = new CallMarkup(messages);
    this.foot = foot;
    this.dates = DateTimeFormatter.ofPattern(messages.get("date.pattern"), language.locale());
  }

  /** Puts what templates call into their model. */
  void into(Map<String, Object> model) {
    model.put("t", (TemplateMethodModelEx) this::sentence);
    model.put("date", (TemplateMethodModelEx) this::date);
    model.put("fixed", (TemplateMethodModelEx) this::fixed);
    model.put("foot", foot);
    model.put("calls", calls);
  }

  /** A sentence in this language, for a page in another one. */
  public String sentence(String key) {
    return messages.get(key);
  }

  /** Where a page that every language has stands in this one. */
  public Address address(String name) throws TemplateModelException {
    for (FixedPage page : FixedPage.values()) {
      if (page.key().equals(name)) {
        return texts.address(language, page);
      }
    }
    throw new TemplateModelException("no such page: " + name);
  }

  private Object sentence(List<?> arguments) throws TemplateModelException {
    List<Object> values = new ArrayList<>();
    for (Object argument : arguments.subList(1, arguments.size())) {
      values.add(DeepUnwrap.unwrap((freemarker.template.TemplateModel) argument));
    }
    return messages.get(text(arguments), values.toArray());
  }

  private Object date(List<?> arguments) throws TemplateModelException {
    Object day = DeepUnwrap.unwrap((freemarker.template.TemplateModel) arguments.get(0));
    return dates.format((LocalDate) day);
  }

  private Object fixed(List<?> arguments) throws TemplateModelException {
    return address(text(arguments));
  }

  private static String text(List<?> arguments) throws TemplateModelException {
    return ((TemplateScalarModel) arguments.get(0)).getAsString();
  }
}
