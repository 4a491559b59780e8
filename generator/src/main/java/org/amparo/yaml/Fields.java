package org.amparo.yaml;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.amparo.language.Dates;
import org.amparo.model.DatedStatement;
import org.amparo.model.Language;
import org.amparo.model.Localized;
import org.amparo.problem.Nearest;
import org.amparo.problem.Problem;
import org.amparo.problem.ProblemCode;
import org.amparo.schema.Field;
import org.amparo.schema.Group;
import org.amparo.yaml.YamlValue.Mapping;
import org.amparo.yaml.YamlValue.Scalar;

/** A group of fields whose values are read as texts, days, numbers and words of closed lists. */
public final class Fields extends FieldGroup {

  /** A link that opens a message to a number, which has its country code. */
  private static final Pattern WHATSAPP =
      Pattern.compile(
          "^(?:https?://)?(?:wa\\.me/|(?:api|web)\\.whatsapp\\.com/send/?\\?phone=)"
              + "(?:\\+|%2B)?([0-9]{7,15})(?:[/?&].*)?$");

  private final Map<String, List<String>> choices = new HashMap<>();
  private final Set<String> optional = new HashSet<>();

  /**
   * @param schema the fields of the group; an unknown or missing one is a problem
   */
  public Fields(Mapping mapping, Group schema) {
    this(mapping, schema, new ArrayList<>());
  }

  Fields(Mapping mapping, Group schema, List<Problem> problems) {
    super(mapping, schema, problems);
    for (Field field : schema.fields()) {
      choices.put(field.key(), field.choices());
      if (!field.isWanted()) {
        optional.add(field.key());
      }
    }
  }

  /**
   * @param known every key of the group; any other key is a problem
   */
  public Fields(Mapping mapping, List<String> known) {
    this(mapping, known, new ArrayList<>());
  }

  Fields(Mapping mapping, List<String> known, List<Problem> problems) {
    super(mapping, known, problems);
  }

  /** Returns a required text; empty if the field is missing. */
  public String text(String key) {
    return require(key) ? text(key, "") : "";
  }

  /** Returns a text without the spaces around it. */
  public String text(String key, String defaultValue) {
    return onlyScalar(key)
        .map(Scalar::text)
        .filter(t -> !t.isBlank())
        .map(String::strip)
        .orElse(defaultValue);
  }

  /** Returns the required id, a name for addresses and file names; empty if it is missing. */
  public String id() {
    return id("id");
  }

  /** Returns a required name of the form of an id; empty if it is missing. */
  public String id(String key) {
    return formatted(key, text(key), TextFormat.ID);
  }

  /** Returns an http or https URL; empty if the field is missing. */
  public String web(String key) {
    return formatted(key, text(key, ""), TextFormat.WEB);
  }

  /** Returns an e-mail address; empty if the field is missing. */
  public String email(String key) {
    return formatted(key, text(key, ""), TextFormat.EMAIL);
  }

  /** Returns one telephone number, also of a link to WhatsApp; empty if the field is missing. */
  public String phone(String key) {
    String number = WHATSAPP.matcher(text(key, "")).replaceFirst("+$1");
    return formatted(key, number, TextFormat.PHONE);
  }

  private String formatted(String key, String text, TextFormat format) {
    if (text.isEmpty() || format.matches(text)) {
      return text;
    }
    report(Problem.of(format.code(), place(key), text, key, format.example()));
    return "";
  }

  /** Returns a day, written {@code 2026-11-23}. */
  public Optional<LocalDate> date(String key) {
    return onlyScalar(key).flatMap(this::date);
  }

  /** Returns a day on which something was done, with its place. */
  public Optional<DatedStatement> statement(String key) {
    return date(key).map(day -> new DatedStatement(key, day, place(key)));
  }

  private Optional<LocalDate> date(Scalar scalar) {
    Optional<LocalDate> date = Dates.iso(scalar.text());
    if (date.isEmpty()) {
      String meant = Dates.guess(scalar.text()).map(LocalDate::toString).orElse("");
      report(Problem.of(ProblemCode.WRONG_DATE, scalar.place(), scalar.text()).suggesting(meant));
    }
    return date;
  }

  /** Returns a whole number of at most nine digits. */
  public int number(String key, int defaultValue) {
    Optional<Scalar> scalar = onlyScalar(key);
    if (scalar.isEmpty()) {
      return defaultValue;
    }
    String text = scalar.get().text();
    if (!text.matches("-?\\d{1,9}")) {
      wrongKind(key, scalar.get(), key + ": 10");
      return defaultValue;
    }
    return Integer.parseInt(text);
  }

  /** Returns {@code true} or {@code false}; false if the field is missing. */
  public boolean flag(String key) {
    return choice(key, "false", List.of("true", "false")).equals("true");
  }

  /** Returns a length of time such as {@code 6 months}. */
  public Period period(String key, Period defaultValue) {
    Optional<Scalar> scalar = onlyScalar(key);
    if (scalar.isEmpty()) {
      return defaultValue;
    }
    Optional<Period> period = Periods.read(scalar.get().text());
    if (period.isEmpty()) {
      wrongKind(key, scalar.get(), key + ": 6 months");
    }
    return period.orElse(defaultValue);
  }

  /** Returns one word of the closed list that the schema has for a field. */
  public String choice(String key, String defaultValue) {
    return choice(key, defaultValue, choices.getOrDefault(key, List.of()));
  }

  /** Returns one word of a closed list. */
  public String choice(String key, String defaultValue, List<String> choices) {
    Optional<Scalar> scalar = onlyScalar(key);
    if (scalar.isEmpty() || choices.contains(scalar.get().text())) {
      return scalar.map(Scalar::text).orElse(defaultValue);
    }
    String text = scalar.get().text();
    String all = String.join(", ", choices);
    report(
        Problem.of(ProblemCode.WRONG_VALUE, scalar.get().place(), text, key, all)
            .suggesting(Nearest.to(text, choices).orElse("")));
    return defaultValue;
  }

  /**
   * Returns a text in several languages: {@code { es: ..., en: ... }}, or one text for all of them.
   *
   * @param languages that it must have; a field that may be missing needs one, which serves for all
   */
  public Optional<Localized> localized(String key, List<Language> languages) {
    Optional<YamlValue> value = value(key);
    if (value.isEmpty()) {
      return Optional.empty();
    }
    Map<Language, String> texts = new LinkedHashMap<>();
    if (value.get() instanceof Scalar all) {
      languages.forEach(l -> texts.put(l, all.text().strip()));
    } else if (value.get() instanceof Mapping each) {
      Fields fields = nested(each, languages.stream().map(Language::tag).toList());
      texts.putAll(
          optional.contains(key) ? fields.textOrFirst(languages) : fields.eachText(languages));
    } else {
      wrongKind(key, value.get(), key + ": { es: ..., en: ... }");
      return Optional.empty();
    }
    boolean blank = texts.values().stream().allMatch(String::isEmpty);
    return blank && optional.contains(key) ? Optional.empty() : Optional.of(new Localized(texts));
  }

  /** Returns the text of each language; a missing one is a problem. */
  private Map<Language, String> eachText(List<Language> languages) {
    Map<Language, String> texts = new LinkedHashMap<>();
    languages.forEach(l -> texts.put(l, text(l.tag())));
    return texts;
  }

  /** Returns the text of each language; the first one in the place of a missing one. */
  private Map<Language, String> textOrFirst(List<Language> languages) {
    String first =
        languages.stream()
            .map(l -> text(l.tag(), ""))
            .filter(t -> !t.isEmpty())
            .findFirst()
            .orElse("");
    Map<Language, String> texts = new LinkedHashMap<>();
    languages.forEach(l -> texts.put(l, text(l.tag(), first)));
    return texts;
  }
}
