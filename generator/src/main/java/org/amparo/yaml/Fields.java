package org.amparo.yaml;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.amparo.language.Dates;
import org.amparo.model.DatedStatement;
import org.amparo.model.Language;
import org.amparo.model.Localized;
import org.amparo.model.SourcePlace;
import org.amparo.problem.Nearest;
import org.amparo.problem.Problem;
import org.amparo.problem.ProblemCode;
import org.amparo.yaml.YamlValue.Entry;
import org.amparo.yaml.YamlValue.Mapping;
import org.amparo.yaml.YamlValue.Scalar;
import org.amparo.yaml.YamlValue.Sequence;

/**
 * Takes typed values out of a group of keys and says what is wrong with them. A value that is
 * missing or wrong gives a stand-in, so that reading goes on and finds the next mistake.
 */
public final class Fields {

  private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,63}");
  private static final Pattern WEB = Pattern.compile("(?i)https?://[^\\s<>\"`\\\\]+");
  private static final Pattern EMAIL = Pattern.compile("[^\\s<>\"&?%:@]+@[^\\s<>\"&?%:@/]+");

  /** One number: E.164 has none of more than 15 digits. */
  private static final Pattern PHONE =
      Pattern.compile("(?!(?:[^0-9]*+[0-9]){16})[+*#(]{0,2}[0-9][0-9 ().*#-]{1,30}");

  private final Mapping mapping;
  private final List<Problem> problems;
  private final Set<String> misspelt = new HashSet<>();

  /**
   * @param mapping the keys
   * @param known every key there may be; any other one is a problem
   * @param problems where problems are added
   */
  public Fields(Mapping mapping, List<String> known, List<Problem> problems) {
    this.mapping = mapping;
    this.problems = problems;
    for (Entry entry : mapping.entries()) {
      if (!known.contains(entry.key())) {
        String nearest = Nearest.to(entry.key(), known).orElse("");
        misspelt.add(nearest);
        problems.add(
            Problem.of(ProblemCode.UNKNOWN_KEY, entry.place(), entry.key()).suggesting(nearest));
      }
    }
  }

  /** Where the group begins. */
  public SourcePlace place() {
    return mapping.place();
  }

  /** Where a key's value begins, or the group if the key is missing. */
  public SourcePlace place(String key) {
    return mapping.get(key).map(YamlValue::place).orElse(mapping.place());
  }

  /** Says that a key is missing, if it is, and if it is not there under a misspelt name. */
  public boolean require(String key) {
    boolean there = value(key).isPresent();
    if (!there && !misspelt.contains(key)) {
      problems.add(Problem.of(ProblemCode.MISSING_FIELD, place(key), key));
    }
    return there;
  }

  /** A required text; empty if it is missing. */
  public String text(String key) {
    return require(key) ? text(key, "") : "";
  }

  /** A text, or what stands for it where the key is missing. */
  public String text(String key, String otherwise) {
    return value(key)
        .flatMap(v -> scalar(key, v))
        .map(Scalar::text)
        .filter(t -> !t.isBlank())
        .map(String::strip)
        .orElse(otherwise);
  }

  /** A name that stands in addresses and in names of files; empty if it is missing. */
  public String id() {
    return formed("id", text("id"), ID, ProblemCode.WRONG_FORM, "si-te-paran");
  }

  /** An address of the web; empty where the key is missing. */
  public String web(String key) {
    return formed(key, text(key, ""), WEB, ProblemCode.WRONG_FORM, "https://example.org/");
  }

  /** An address for letters; empty where the key is missing. */
  public String email(String key) {
    return formed(key, text(key, ""), EMAIL, ProblemCode.WRONG_FORM, "ayuda@example.org");
  }

  /** The one number that a telephone dials; empty where the key is missing. */
  public String phone(String key) {
    return formed(key, text(key, ""), PHONE, ProblemCode.NOT_ONE_NUMBER, "105");
  }

  private String formed(
      String key, String text, Pattern form, ProblemCode otherwise, String example) {
    if (text.isEmpty() || form.matcher(text).matches()) {
      return text;
    }
    problems.add(Problem.of(otherwise, place(key), text, key, example));
    return "";
  }

  /** A list of texts, each with its place; empty where the key is missing. */
  public List<Scalar> texts(String key) {
    return texts(items(key, key + ": [ ... ]"), key, key + ": ...");
  }

  /**
   * The same, for a list of sentences.
   *
   * @param example one line of such a list, to show how it is written
   */
  public List<Scalar> texts(String key, String example) {
    return texts(items(key, example), key, example);
  }

  private List<Scalar> texts(List<YamlValue> items, String key, String example) {
    List<Scalar> texts = new ArrayList<>();
    for (YamlValue item : items) {
      if (item instanceof Scalar scalar) {
        texts.add(scalar);
      } else {
        wrongKind(key, item, example);
      }
    }
    return texts;
  }

  /** A day, written {@code 2026-11-23}. */
  public Optional<LocalDate> date(String key) {
    return value(key).flatMap(v -> scalar(key, v)).flatMap(this::date);
  }

  /**
   * The same, for a day on which something was done.
   *
   * @param days where it is added with its place, to be held against today
   */
  public Optional<LocalDate> done(String key, List<DatedStatement> days) {
    Optional<LocalDate> date = date(key);
    date.ifPresent(d -> days.add(new DatedStatement(key, d, place(key))));
    return date;
  }

  private Optional<LocalDate> date(Scalar scalar) {
    Optional<LocalDate> date = Dates.iso(scalar.text());
    if (date.isEmpty()) {
      String meant = Dates.guess(scalar.text()).map(LocalDate::toString).orElse("");
      problems.add(
          Problem.of(ProblemCode.WRONG_DATE, scalar.place(), scalar.text()).suggesting(meant));
    }
    return date;
  }

  /** A whole number, or what stands for it. */
  public int number(String key, int otherwise) {
    Optional<Scalar> scalar = value(key).flatMap(v -> scalar(key, v));
    if (scalar.isEmpty()) {
      return otherwise;
    }
    String text = scalar.get().text();
    if (!text.matches("-?\\d{1,9}")) {
      wrongKind(key, scalar.get(), key + ": 10");
      return otherwise;
    }
    return Integer.parseInt(text);
  }

  /** {@code true} or {@code false}; false where the key is missing. */
  public boolean flag(String key) {
    return choice(key, "false", List.of("true", "false")).equals("true");
  }

  /** A length of time such as {@code 6 months}. */
  public Period period(String key, Period otherwise) {
    Optional<Scalar> scalar = value(key).flatMap(v -> scalar(key, v));
    if (scalar.isEmpty()) {
      return otherwise;
    }
    Optional<Period> period = Periods.read(scalar.get().text());
    if (period.isEmpty()) {
      wrongKind(key, scalar.get(), key + ": 6 months");
    }
    return period.orElse(otherwise);
  }

  /** One word of a closed list, or what stands for it. */
  public String choice(String key, String otherwise, List<String> choices) {
    Optional<Scalar> scalar = value(key).flatMap(v -> scalar(key, v));
    if (scalar.isEmpty() || choices.contains(scalar.get().text())) {
      return scalar.map(Scalar::text).orElse(otherwise);
    }
    String text = scalar.get().text();
    problems.add(
        Problem.of(
                ProblemCode.WRONG_VALUE,
                scalar.get().place(),
                text,
                key,
                String.join(", ", choices))
            .suggesting(Nearest.to(text, choices).orElse("")));
    return otherwise;
  }

  /**
   * A text in several languages: {@code { es: ..., en: ... }}, or one text that serves them all.
   *
   * @param languages those it must be in
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
      Fields fields = new Fields(each, languages.stream().map(Language::tag).toList(), problems);
      languages.forEach(l -> texts.put(l, fields.text(l.tag())));
    } else {
      wrongKind(key, value.get(), key + ": { es: ..., en: ... }");
      return Optional.empty();
    }
    return Optional.of(new Localized(texts));
  }

  /** The group under a key. */
  public Optional<Mapping> mapping(String key) {
    Optional<YamlValue> value = value(key);
    if (value.isPresent() && !(value.get() instanceof Mapping)) {
      wrongKind(key, value.get(), key + ": { ... }");
    }
    return value.filter(Mapping.class::isInstance).map(Mapping.class::cast);
  }

  /**
   * The groups of a list; anything else in it is a problem.
   *
   * @param example one line of such a list, to show how it is written
   */
  public List<Mapping> mappings(String key, String example) {
    List<Mapping> mappings = new ArrayList<>();
    for (YamlValue item : items(key, example)) {
      if (item instanceof Mapping mapping) {
        mappings.add(mapping);
      } else {
        wrongKind(key, item, example);
      }
    }
    return mappings;
  }

  /** The value of a key as it was written, if it is one word or sentence. */
  public Optional<Scalar> scalar(String key) {
    return value(key).filter(Scalar.class::isInstance).map(Scalar.class::cast);
  }

  private List<YamlValue> items(String key, String example) {
    Optional<YamlValue> value = value(key);
    if (value.isPresent() && !(value.get() instanceof Sequence)) {
      wrongKind(key, value.get(), example);
    }
    Function<YamlValue, List<YamlValue>> list = v -> ((Sequence) v).items();
    return value.filter(Sequence.class::isInstance).map(list).orElse(List.of());
  }

  private Optional<YamlValue> value(String key) {
    return mapping.get(key).filter(v -> !isEmpty(v));
  }

  private static boolean isEmpty(YamlValue value) {
    return value instanceof Scalar scalar
        ? scalar.text().isBlank()
        : value instanceof Sequence sequence && sequence.items().isEmpty();
  }

  private Optional<Scalar> scalar(String key, YamlValue value) {
    if (value instanceof Scalar scalar) {
      return Optional.of(scalar);
    }
    wrongKind(key, value, key + ": ...");
    return Optional.empty();
  }

  private void wrongKind(String key, YamlValue value, String example) {
    problems.add(Problem.of(ProblemCode.WRONG_KIND, value.place(), key, example));
  }
}
