package org.amparo.bake;

import java.util.List;
import java.util.Map;
import org.amparo.config.FixedPage;
import org.amparo.config.SiteMessages;
import org.amparo.html.ContactButton;
import org.amparo.language.LanguageNames;
import org.amparo.model.Address;
import org.amparo.model.Language;
import org.amparo.template.TemplateFunction;
import org.amparo.template.TemplateFunctions;
import org.amparo.text.Messages;

/**
 * The functions that the pages' templates call in a language: {@link TemplateFunctions}, {@code
 * fixed("contacts")} for the address of a page that every language has, {@code contactButton}, and
 * {@code infoPages}, the links to the info pages.
 */
public final class PageFunctions {

  private final SiteMessages siteMessages;
  private final Language language;
  private final Messages messages;
  private final TemplateFunctions common;
  private final LanguageNames names;
  private final ContactButton contactButton;
  private final List<ArticleLink> infoPages;

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
    model.put("infoPages", infoPages);
    model.put("contactButton", contactButton);
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
