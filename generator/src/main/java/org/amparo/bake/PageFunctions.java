package org.amparo.bake;

import java.util.List;
import java.util.Map;
import org.amparo.config.FixedPage;
import org.amparo.config.SiteMessages;
import org.amparo.html.ContactButton;
import org.amparo.model.Address;
import org.amparo.model.Language;
import org.amparo.template.TemplateFunction;
import org.amparo.template.TemplateFunctions;
import org.amparo.text.Messages;

/**
 * What the pages' templates call in a language: {@link TemplateFunctions} and, beside them, {@code
 * fixed("contacts")} for the address of a page that every language has, {@code calls} for contacts
 * as buttons, and {@code foot}, the pages of no topic.
 */
public final class PageFunctions {

  private final SiteMessages texts;
  private final Language language;
  private final Messages messages;
  private final TemplateFunctions words;
  private final ContactButton calls;
  private final List<Page.Entry> foot;

  PageFunctions(SiteMessages texts, Language language, List<Page.Entry> foot) {
    this.texts = texts;
    this.language = language;
    this.messages = texts.in(language);
    this.calls = new ContactButton(messages);
    this.foot = foot;
    this.words = new TemplateFunctions(messages);
  }

  /** Puts what templates call into their model. */
  void into(Map<String, Object> model) {
    words.into(model);
    model.put("fixed", (TemplateFunction) a -> address(String.valueOf(a.get(0))));
    model.put("foot", foot);
    model.put("calls", calls);
  }

  /** A sentence in this language, for a page in another one. */
  public String sentence(String key) {
    return messages.get(key);
  }

  /** Where a page that every language has stands in this one. */
  public Address address(String name) {
    for (FixedPage page : FixedPage.values()) {
      if (page.key().equals(name)) {
        return texts.address(language, page);
      }
    }
    throw new IllegalArgumentException("no such page: " + name);
  }
}
