package org.amparo.bake;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.amparo.config.FixedPage;
import org.amparo.config.SiteMessages;
import org.amparo.html.ContactButton;
import org.amparo.language.LanguageNames;
import org.amparo.model.Address;
import org.amparo.model.Html;
import org.amparo.model.Language;
import org.amparo.template.TemplateFunction;
import org.amparo.template.TemplateFunctions;
import org.amparo.text.Messages;
import org.jspecify.annotations.Nullable;

/**
 * The functions that the pages' templates call in a language: {@link TemplateFunctions}, {@code
 * fixed("contacts")} for the address of a page that every language has, {@code contactButton}, and
 * {@code infoPages}, the links to the info pages, and {@code langOf} for the attributes of text in
 * a language, and {@code forms("search")} for the messages {@code search.2}, {@code search.3}.
 */
public final class PageFunctions {

  private final SiteMessages siteMessages;
  private final Language language;
  private final Messages messages;
  private final TemplateFunctions common;
  private final LanguageNames names;
  private final ContactButton contactButton;
  private final List<ArticleLink> infoPages;
  private final Map<String, Html> attributes = new ConcurrentHashMap<>();

  PageFunctions(SiteMessages siteMessages, Language language, List<ArticleLink> infoPages) {
    this.siteMessages = siteMessages;
    this.language = language;
    this.messages = siteMessages.in(language);
    this.names = new LanguageNames(messages);
    this.contactButton = new ContactButton(messages);
    this.infoPages = infoPages;
    this.common = new TemplateFunctions(messages);
  }

  /** Adds the functions to a template's model. */
  void addTo(Map<String, Object> model) {
    common.addTo(model);
    model.put("languageName", (TemplateFunction) a -> names.name(String.valueOf(a.get(0))));
    model.put("fixed", (TemplateFunction) a -> address(String.valueOf(a.get(0))));
    model.put("langOf", (TemplateFunction) this::langOf);
    model.put("forms", (TemplateFunction) a -> forms(a.get(0) + "."));
    model.put("infoPages", infoPages);
    model.put("contactButton", contactButton);
  }

  /**
   * Returns the attributes of an element in a language: {@code lang}, and {@code dir} if its text
   * runs in another direction than the page. Without a language there are none. A second argument
   * marks the page's own element.
   */
  private Html langOf(List<@Nullable Object> arguments) {
    String tag = String.valueOf(arguments.get(0));
    if (tag.isEmpty()) {
      return Html.EMPTY;
    }
    return arguments.size() < 2
        ? attributes.computeIfAbsent(tag, t -> attributes(t, language.isRightToLeft()))
        : attributes(tag, false);
  }

  private static Html attributes(String tag, boolean around) {
    Language own = new Language(tag);
    String direction =
        own.isRightToLeft() == around ? "" : " dir=\"" + own.direction().key() + "\"";
    return new Html(" lang=\"" + tag + "\"" + direction);
  }

  /**
   * Returns the messages for 2, 3 and so on, as far as the language has them, with bars between
   * them; empty if one message serves for all.
   *
   * @param beginning of their keys
   */
  private String forms(String beginning) {
    return IntStream.iterate(2, number -> messages.has(beginning + number), number -> number + 1)
        .mapToObj(number -> messages.get(beginning + number, number))
        .collect(Collectors.joining("|"));
  }

  /** Returns a message in this language, for a page in another one. */
  public String message(String key) {
    return messages.get(key);
  }

  /**
   * Returns the address in this language of a page that every language has.
   *
   * @param name its name in the message files
   */
  public Address address(String name) {
    for (FixedPage page : FixedPage.values()) {
      if (page.key().equals(name)) {
        return siteMessages.address(language, page);
      }
    }
    throw new IllegalArgumentException("no such page: " + name);
  }
}
