package org.amparo.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amparo.config.SiteConfig;
import org.amparo.config.SiteMessages;
import org.amparo.language.LanguageNames;
import org.amparo.model.Contact;
import org.amparo.model.DatedStatement;
import org.amparo.model.Localized;
import org.amparo.output.SitePaths;
import org.amparo.problem.Checked;
import org.amparo.problem.Problem;
import org.amparo.problem.ProblemCode;
import org.amparo.project.Project;
import org.amparo.yaml.Fields;
import org.amparo.yaml.YamlValue.Mapping;
import org.amparo.yaml.YamlValue.Scalar;

/** Reads {@code content/contacts.yml}. */
public final class ContactsReader {

  /** The need of a contact whose own cannot be read. */
  private static final String OTHER = "other";

  static final ListFile FILE =
      new ListFile(
          SitePaths.CONTACTS,
          "contacts",
          List.of(
              "id",
              "name",
              "note",
              "need",
              "phone",
              "whatsapp",
              "email",
              "url",
              "hours",
              "languages",
              "seen",
              "called"));

  private static final String PENDING = "pending";
  private static final List<String> CALLED = List.of(PENDING, "2026-05-02");

  static final List<String> SEEN_KEYS = List.of("source", "date");

  private final SiteConfig config;
  private final List<String> needs;
  private final LanguageNames tongues;

  private ContactsReader(SiteConfig config, SiteMessages texts) {
    this.config = config;
    this.needs =
        texts.in(config.defaultLanguage()).keys().stream()
            .filter(k -> k.startsWith(SiteMessages.NEED))
            .map(k -> k.substring(SiteMessages.NEED.length()))
            .toList();
    this.tongues = new LanguageNames(texts.in(config.defaultLanguage()));
  }

  public static Checked<List<Contact>> read(Project project) {
    ContactsReader reader = new ContactsReader(project.config(), project.messages());
    return FILE.read(project.folder(), reader::contact);
  }

  private Contact contact(Fields fields, List<Problem> problems) {
    fields.require("name");
    fields.require("need");
    fields.require("called");
    Localized nothing = new Localized(Map.of(config.defaultLanguage(), ""));
    List<DatedStatement> days = new ArrayList<>();
    return new Contact(
        fields.id(),
        fields.localized("name", config.languages()).orElse(nothing),
        fields.localized("note", config.languages()).orElse(nothing),
        fields.choice("need", OTHER, needs),
        fields.phone("phone"),
        fields.phone("whatsapp"),
        fields.email("email"),
        fields.web("url"),
        fields.localized("hours", config.languages()),
        tongues(fields, problems),
        seen(fields, days, problems),
        called(fields, days),
        days,
        fields.place());
  }

  private List<String> tongues(Fields fields, List<Problem> problems) {
    List<Scalar> written = fields.texts("languages");
    written.stream()
        .filter(s -> !tongues.isKnown(s.text()))
        .map(this::unknown)
        .forEach(problems::add);
    return written.stream().map(Scalar::text).toList();
  }

  private Problem unknown(Scalar written) {
    String tags = String.join(", ", tongues.tags()) + ", pt, fr";
    return Problem.of(ProblemCode.WRONG_VALUE, written.place(), written.text(), "languages", tags)
        .suggesting(tongues.tagOf(written.text()).orElse(""));
  }

  private static Contact.Seen seen(
      Fields fields, List<DatedStatement> days, List<Problem> problems) {
    fields.require("seen");
    Optional<Mapping> mapping = fields.mapping("seen");
    if (mapping.isEmpty()) {
      return new Contact.Seen("", LocalDate.EPOCH);
    }
    Fields seen = new Fields(mapping.get(), SEEN_KEYS, problems);
    seen.require("date");
    return new Contact.Seen(seen.text("source"), seen.done("date", days).orElse(LocalDate.EPOCH));
  }

  /** A text without a digit was not meant for a day. */
  private static Optional<LocalDate> called(Fields fields, List<DatedStatement> days) {
    if (fields.text("called", PENDING).chars().anyMatch(Character::isDigit)) {
      return fields.done("called", days);
    }
    if (fields.scalar("called").isPresent()) {
      fields.choice("called", PENDING, CALLED);
    }
    return Optional.empty();
  }
}
