package org.amparo.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.amparo.config.SiteConfig;
import org.amparo.config.SiteMessages;
import org.amparo.language.LanguageNames;
import org.amparo.model.Contact;
import org.amparo.model.DatedStatement;
import org.amparo.model.Localized;
import org.amparo.output.SourcePaths;
import org.amparo.problem.Checked;
import org.amparo.problem.Problem;
import org.amparo.problem.ProblemCode;
import org.amparo.project.Project;
import org.amparo.schema.Field;
import org.amparo.schema.Group;
import org.amparo.yaml.Fields;
import org.amparo.yaml.YamlValue.Scalar;

/** Reads {@code content/contacts.yml}. */
public final class ContactsReader {

  /** The need of a contact without a valid need. */
  private static final String OTHER = "other";

  static final ListFile FILE = new ListFile(SourcePaths.CONTACTS, "contacts", Group.CONTACT);

  private static final List<String> CALLED = List.of(Field.PENDING, "2026-05-02");

  private final SiteConfig config;
  private final List<String> needs;
  private final LanguageNames languageNames;

  private ContactsReader(SiteConfig config, SiteMessages messages) {
    this.config = config;
    this.needs =
        messages.in(config.defaultLanguage()).keys().stream()
            .filter(k -> k.startsWith(SiteMessages.NEED))
            .map(k -> k.substring(SiteMessages.NEED.length()))
            .toList();
    this.languageNames = new LanguageNames(messages.in(config.defaultLanguage()));
  }

  /** Reads the contacts of a site; none if it has no such file. */
  public static Checked<List<Contact>> read(Project project) {
    ContactsReader reader = new ContactsReader(project.config(), project.messages());
    return FILE.read(project.folder(), reader::contact);
  }

  private Contact contact(Fields fields) {
    FieldMarks.check(fields, List.of("name", "note", "hours"));
    Localized empty = new Localized(Map.of(config.defaultLanguage(), ""));
    String id = fields.id();
    Localized name = fields.localized("name", config.languages()).orElse(empty);
    Localized note = fields.localized("note", config.languages()).orElse(empty);
    String need = fields.choice("need", OTHER, needs);
    Optional<Fields> seen = seen(fields);
    Optional<DatedStatement> seenOn = seen.flatMap(s -> s.statement("date"));
    Optional<DatedStatement> called = called(fields);
    return new Contact(
        id,
        name,
        note,
        need,
        fields.phone("phone"),
        fields.phone("whatsapp"),
        fields.email("email"),
        fields.web("url"),
        fields.localized("hours", config.languages()),
        languages(fields),
        new Contact.Where(fields.localized("place", config.languages()), fields.flag("night")),
        new Contact.Seen(
            seen.map(s -> s.text("source")).orElse(""),
            seenOn.map(DatedStatement::date).orElse(LocalDate.EPOCH)),
        called.map(DatedStatement::date),
        Stream.concat(seenOn.stream(), called.stream()).toList(),
        fields.place());
  }

  private List<String> languages(Fields fields) {
    List<Scalar> written = fields.texts("languages");
    written.stream()
        .filter(s -> !languageNames.isKnown(s.text()))
        .map(this::unknown)
        .forEach(fields::report);
    return written.stream().map(Scalar::text).toList();
  }

  private Problem unknown(Scalar written) {
    String tags = String.join(", ", languageNames.tags()) + ", pt, fr";
    return Problem.of(ProblemCode.WRONG_VALUE, written.place(), written.text(), "languages", tags)
        .suggesting(languageNames.tagOf(written.text()).orElse(""));
  }

  private static Optional<Fields> seen(Fields fields) {
    return fields.mapping("seen").map(m -> fields.nested(m, Group.SEEN));
  }

  /** Reads the day of a call; a text without a digit can only be {@code pending}. */
  private static Optional<DatedStatement> called(Fields fields) {
    if (fields.text("called", Field.PENDING).chars().anyMatch(Character::isDigit)) {
      return fields.statement("called");
    }
    if (fields.scalar("called").isPresent()) {
      fields.choice("called", Field.PENDING, CALLED);
    }
    return Optional.empty();
  }
}
