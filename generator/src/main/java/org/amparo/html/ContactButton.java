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
 * Renders a contact as a button with its name, hours and languages. The button dials the contact's
 * number; without a number it leads to the contact's entry in the page of contacts.
 */
public final class ContactButton {

  private final Messages messages;
  private final Language language;

  /**
   * @param messages the messages in the language of the page
   */
  public ContactButton(Messages messages) {
    this.messages = messages;
    this.language = messages.language();
  }

  /**
   * Returns the button.
   *
   * @param contact the contact
   * @param from the page that contains the button
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
    html.append("<span class=\"call-name\">")
        .append(dials ? nameWithNumber(contact) : name(contact));
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

  /** Returns the name with the number marked in it, or added where the name does not contain it. */
  private String nameWithNumber(Contact contact) {
    String number = "<span class=\"call-number\">" + escaped(contact.phone()) + "</span>";
    Pattern digits =
        Pattern.compile("(?<!\\d)" + Pattern.quote(escaped(contact.phone())) + "(?!\\d)");
    Matcher name = digits.matcher(name(contact));
    return name.find()
        ? name.replaceFirst(Matcher.quoteReplacement(number))
        : name(contact) + " " + number;
  }

  private String when(Contact contact) {
    List<String> parts = new ArrayList<>();
    if (!contact.isOther()) {
      parts.add(messages.get("need." + contact.need()));
    }
    contact.hours().ifPresent(h -> parts.add(h.in(language)));
    if (!contact.languages().isEmpty()) {
      parts.add(languageNames(contact.languages()));
    }
    return String.join(" · ", parts);
  }

  /** Returns the names of languages in the language of the page, separated by commas. */
  public String languageNames(List<String> tags) {
    return String.join(", ", tags.stream().map(new LanguageNames(messages)::name).toList());
  }

  /**
   * Returns the note below contacts: that calls stay in the phone's list, and, if so, that nobody
   * has called yet to check the numbers.
   *
   * @param called the contacts above the note
   * @return empty if none of them has a number
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
