package org.amparo.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.amparo.language.LanguageNames;
import org.amparo.model.Address;
import org.amparo.model.Contact;
import org.amparo.model.Html;
import org.amparo.model.Language;
import org.amparo.text.Messages;
import org.jsoup.nodes.Entities;

/**
 * A contact as a button: who answers, when and in which languages. With a number one tap dials it;
 * without one it leads to what is known of the contact.
 */
public final class ContactButton {

  private final Messages messages;
  private final Language language;

  /**
   * @param messages the words of the page
   */
  public ContactButton(Messages messages) {
    this.messages = messages;
    this.language = messages.language();
  }

  /**
   * The button.
   *
   * @param from the page it stands in
   * @param contacts the page of all contacts
   */
  public Html button(Contact contact, Address from, Address contacts) {
    boolean dials = !contact.phone().isEmpty();
    String href =
        dials ? "tel:" + contact.dial() : from.to(contacts) + "#" + Entities.escape(contact.id());
    StringBuilder html = new StringBuilder();
    html.append("<a class=\"call").append(dials ? "" : " more").append("\" href=\"").append(href);
    html.append("\">").append(Icons.of(dials ? "phone" : "person"));
    html.append("<span class=\"call-who\">");
    html.append("<span class=\"call-name\">").append(dials ? named(contact) : name(contact));
    html.append("</span>");
    String when = when(contact);
    if (!when.isEmpty()) {
      html.append(" <span class=\"call-when\">").append(escaped(when)).append("</span>");
    }
    return new Html(html.append("</span></a>").toString());
  }

  private String name(Contact contact) {
    return escaped(contact.name().in(language));
  }

  /** The name with the number in it, or after it where the name does not say it. */
  private String named(Contact contact) {
    String number = "<span class=\"call-number\">" + escaped(contact.phone()) + "</span>";
    Pattern said =
        Pattern.compile("(?<!\\d)" + Pattern.quote(escaped(contact.phone())) + "(?!\\d)");
    Matcher name = said.matcher(name(contact));
    return name.find()
        ? name.replaceFirst(Matcher.quoteReplacement(number))
        : name(contact) + " " + number;
  }

  private String when(Contact contact) {
    List<String> parts = new ArrayList<>();
    parts.add(messages.get("need." + contact.need()));
    contact.hours().ifPresent(h -> parts.add(h.in(language)));
    if (!contact.languages().isEmpty()) {
      parts.add(tongues(contact.languages()));
    }
    return String.join(" · ", parts);
  }

  /** The names of languages, for readers of the page. */
  public String tongues(List<String> tags) {
    return String.join(", ", tags.stream().map(new LanguageNames(messages)::name).toList());
  }

  /**
   * What readers must know before they call.
   *
   * @param called the contacts above
   * @return a sentence or two; nothing if none of them has a number
   */
  public Html note(List<Contact> called) {
    List<Contact> numbers = called.stream().filter(c -> !c.phone().isEmpty()).toList();
    if (numbers.isEmpty()) {
      return Html.EMPTY;
    }
    boolean unchecked = numbers.stream().anyMatch(c -> c.called().isEmpty());
    String stays = messages.get("call.stays");
    String text = unchecked ? stays + " " + messages.get("call.unchecked") : stays;
    return new Html("<p class=\"small\">" + escaped(text) + "</p>");
  }

  private static String escaped(String text) {
    return Entities.escape(text);
  }
}
