package org.amparo.schema;

import static org.amparo.schema.Field.choice;
import static org.amparo.schema.Field.group;
import static org.amparo.schema.Field.optional;
import static org.amparo.schema.Field.required;
import static org.amparo.schema.Presence.REQUIRED;
import static org.amparo.schema.Presence.TO_PUBLISH;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The fields that belong together: of an article, of an item of a YAML file, or inside another
 * field. Readers, forms and the manual have their fields in this order.
 */
public enum Group {
  /** Who read a guide as a lawyer. */
  LEGAL_REVIEW(required("by", Kind.TEXT), required("date", Kind.DATE)),
  /** What a guide is based on. */
  SOURCE(required("norm", Kind.TEXT), optional("url", Kind.WEB), required("consulted", Kind.DATE)),
  /** The front matter of a guide. */
  GUIDE(
      required("id", Kind.ID),
      required("title", Kind.TEXT),
      required("summary", Kind.LONG_TEXT),
      required("topic", Kind.TOPIC),
      optional("order", Kind.NUMBER),
      choice("status", List.of("published", "draft")).with(REQUIRED),
      optional("original", Kind.LANGUAGE),
      required("reviewed", Kind.DATE),
      optional("review-every", Kind.PERIOD),
      optional("responsible", Kind.TEXT),
      group("legal-review", Kind.REVIEW, LEGAL_REVIEW).with(REQUIRED),
      group("sources", Kind.LIST_OF_GROUPS, SOURCE).with(TO_PUBLISH),
      optional("audio", Kind.FILE),
      optional("save-files", Kind.FLAG),
      optional("urgent", Kind.FLAG),
      optional("overdue-because", Kind.LONG_TEXT),
      optional("ask-lawyer", Kind.LIST_OF_TEXTS)),
  /** The front matter of an info page. */
  INFO_PAGE(
      required("id", Kind.ID),
      required("title", Kind.TEXT),
      optional("summary", Kind.LONG_TEXT),
      optional("order", Kind.NUMBER)),
  /** Where the details of a contact were read. */
  SEEN(required("source", Kind.TEXT), required("date", Kind.DATE)),
  /** A contact. */
  CONTACT(
      required("id", Kind.ID),
      required("name", Kind.LOCALIZED),
      optional("note", Kind.LONG_LOCALIZED),
      required("need", Kind.NEED),
      optional("phone", Kind.PHONE),
      optional("whatsapp", Kind.PHONE),
      optional("email", Kind.EMAIL),
      optional("url", Kind.WEB),
      optional("hours", Kind.LOCALIZED),
      optional("languages", Kind.LANGUAGES),
      optional("place", Kind.LOCALIZED),
      optional("night", Kind.FLAG),
      group("seen", Kind.GROUP, SEEN).with(REQUIRED),
      required("called", Kind.CALLED)),
  /** A term of the glossary. */
  TERM(
      required("id", Kind.ID),
      required("term", Kind.LOCALIZED),
      required("definition", Kind.LONG_LOCALIZED)),
  /** Words that mean the same. */
  SYNONYMS(
      required("id", Kind.ID),
      required("show", Kind.LOCALIZED_LISTS),
      optional("search", Kind.LOCALIZED_LISTS)),
  /** An option of a question. */
  OPTION(
      required("text", Kind.LOCALIZED),
      required("to", Kind.GOAL),
      choice("icon", IconNames.OPTIONS)),
  /** A question. */
  QUESTION(
      required("id", Kind.ID),
      required("question", Kind.LOCALIZED),
      optional("urgent", Kind.CONTACTS),
      group("options", Kind.LIST_OF_GROUPS, OPTION).with(REQUIRED)),
  /** A topic. */
  TOPIC(
      required("id", Kind.ID),
      required("folder", Kind.LOCALIZED),
      required("title", Kind.LOCALIZED),
      optional("summary", Kind.LONG_LOCALIZED),
      choice("icon", IconNames.TOPICS),
      optional("drawing", Kind.FILE)),
  /** What makes a site discreet. */
  DISCREET(
      optional("name", Kind.LOCALIZED),
      optional("icon", Kind.FILE),
      choice("titles", List.of("neutral")),
      choice("addresses", List.of("numbered")),
      optional("words", Kind.LIST_OF_TEXTS)),
  /** A place where the site is published. */
  PLACE(
      required("name", Kind.ID),
      required("to", Kind.TEXT),
      optional("insecure", Kind.FLAG),
      optional("endpoint", Kind.WEB),
      optional("region", Kind.TEXT)),
  /** The file {@code site.yml}. */
  SITE(
      required("name", Kind.LOCALIZED),
      required("address", Kind.WEB),
      required("languages", Kind.LANGUAGES),
      optional("jurisdiction", Kind.LOCALIZED),
      group("topics", Kind.LIST_OF_GROUPS, TOPIC).with(REQUIRED),
      optional("questions", Kind.LOCALIZED),
      optional("exit", Kind.WEB),
      optional("colour", Kind.TEXT),
      optional("logo", Kind.PICTURE),
      optional("icon", Kind.PICTURE),
      optional("font", Kind.LIST_OF_TEXTS),
      choice("corners", List.of("square", "soft", "round")),
      choice("density", List.of("compact", "spacious")),
      choice("paper", List.of("a4", "letter", "legal")),
      group("discreet", Kind.GROUP, DISCREET),
      group("publish", Kind.LIST_OF_GROUPS, PLACE),
      optional("together", Kind.TEXT));

  @SuppressWarnings("ImmutableEnumChecker") // a copy of records
  private final List<Field> fields;

  Group(Field... fields) {
    this.fields = List.of(fields);
  }

  /** Returns its name in keys of messages, such as {@code legal-review}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Returns its fields, in order. */
  public List<Field> fields() {
    return fields;
  }

  /** Returns the keys of its fields, in order. */
  public List<String> keys() {
    return fields.stream().map(Field::key).toList();
  }

  /** Returns the field of a key. */
  public Optional<Field> field(String key) {
    return fields.stream().filter(f -> f.key().equals(key)).findFirst();
  }

  /** Returns the closed list of a field; empty if it has none. */
  public List<String> choices(String key) {
    return field(key).map(Field::choices).orElse(List.of());
  }
}
