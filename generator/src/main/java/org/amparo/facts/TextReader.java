package org.amparo.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.amparo.facts.Fact.Weight;
import org.amparo.language.FactWords.Role;

/** Reads the facts of one text, from its first token to its last. */
final class TextReader {

  private static final int MIN_YEAR = 1000;
  private static final int MAX_YEAR = 2100;

  private final Tokens tokens;
  private final Words words;
  private final Addresses addresses;
  private final NumberReader numbers;
  private final PhoneReader phones;
  private final DateReader dates;
  private final TimeReader times;
  private final DurationReader durations;
  private final LawReader laws;
  private final MoneyReader money;
  private final PercentReader percents;
  private final MeasureReader measures;
  private final AcronymReader acronyms;
  private final BoundReader bounds;
  private final SpanReader spans;
  private final Ranges ranges;

  TextReader(Tokens tokens, Words words, Addresses addresses) {
    this.tokens = tokens;
    this.words = words;
    this.addresses = addresses;
    this.numbers = new NumberReader(tokens, words);
    this.phones = new PhoneReader(tokens);
    this.dates = new DateReader(tokens, words, numbers);
    this.times = new TimeReader(tokens, words, numbers);
    this.durations = new DurationReader(tokens, words, numbers);
    this.laws = new LawReader(tokens, words);
    this.money = new MoneyReader(tokens, words);
    this.percents = new PercentReader(tokens, words);
    this.acronyms = new AcronymReader(tokens);
    this.bounds = new BoundReader(tokens, words);
    this.spans = new SpanReader(tokens, words);
    this.measures = new MeasureReader(tokens, words);
    this.ranges = new Ranges(tokens, words, durations);
  }

  List<Fact> facts() {
    int i = 0;
    while (i < tokens.size()) {
      Optional<Reading> reading = at(i);
      if (reading.isPresent()) {
        ranges.add(reading.get());
      }
      i = reading.map(Reading::end).orElse(i + 1);
    }
    List<Reading> readings = new ArrayList<>(ranges.readings());
    readings.addAll(spans.spans(readings));
    List<Fact> facts = new ArrayList<>();
    for (Reading reading : readings) {
      String written = tokens.written(reading.start(), reading.end());
      for (Value value : reading.values()) {
        facts.add(new Fact(value, reading.weight(), reading.inWords(), written));
      }
    }
    return facts;
  }

  private Optional<Reading> at(int i) {
    Token token = tokens.get(i);
    if (token.kind() == Token.Kind.ADDRESS) {
      return Optional.of(Reading.certain(i, i + 1, addresses.read(token.text())));
    }
    if (token.isStop()) {
      return Optional.empty();
    }
    if (token.isWord() && token.text().length() == 1 && acronyms.isLabel(i)) {
      return Optional.of(acronyms.label(i));
    }
    if (token.isWord() && !words.canBegin(token)) { // most tokens
      return token.afterSpace() ? Optional.empty() : acronyms.at(i);
    }
    Optional<Reading> reading = first(i);
    if (reading.isPresent()) {
      return reading;
    }
    return token.isWord() ? bounds.atWord(i) : bounds.atSign(i);
  }

  /**
   * Returns what the first reader finds that finds a fact. Lambdas would be shorter, but under the
   * first compiler making them takes longer than the readers.
   */
  private Optional<Reading> first(int i) {
    Optional<Reading> reading = dates.at(i);
    reading = reading.isPresent() ? reading : phones.at(i);
    reading = reading.isPresent() ? reading : times.at(i);
    reading = reading.isPresent() ? reading : laws.at(i);
    reading = reading.isPresent() ? reading : durations.atWord(i);
    if (reading.isPresent()) {
      return reading;
    }
    Optional<Numeral> number = numbers.at(i);
    return number.isPresent() ? Optional.of(number(number.get())) : unreadable(i);
  }

  private Reading number(Numeral number) {
    Optional<Reading> reading = restated(number);
    reading = reading.isPresent() ? reading : share(number);
    reading = reading.isPresent() ? reading : times.after(number);
    reading = reading.isPresent() ? reading : dates.dayFirst(number);
    reading = reading.isPresent() ? reading : durations.after(number);
    reading = reading.isPresent() ? reading : money.with(number);
    reading = reading.isPresent() ? reading : measures.with(number);
    return reading.isPresent() ? reading.get() : plain(number, number.value(), number.end());
  }

  private Reading plain(Numeral number, BigDecimal value, int end) {
    List<Value> values = List.of(value(number, value));
    return new Reading(number.start(), end, values, number.weight(), number.inWords());
  }

  private Value value(Numeral number, BigDecimal value) {
    boolean part = number.inWords() && number.value().compareTo(BigDecimal.ONE) < 0;
    if (part || words.is(Role.MULTIPLE, tokens.get(number.start()))) {
      return new Ratio(value);
    }
    if (number.end() == number.start() + 2
        && tokens.get(number.end() - 1).text().equals("s")
        && number.upTo(MAX_YEAR) > MIN_YEAR) {
      return new Decade(number.upTo(MAX_YEAR));
    }
    return laws.value(number.start(), value);
  }

  /** {@code thirty (30) days} has one number, which is written twice. */
  private Optional<Reading> restated(Numeral number) {
    int bracket = number.end();
    if (!number.inWords()
        || !tokens.get(bracket).isSign("(")
        || !tokens.get(bracket + 1).isNumber()
        || !tokens.get(bracket + 2).isSign(")")) {
      return Optional.empty();
    }
    Optional<Numeral> digits = numbers.at(bracket + 1).filter(n -> n.end() == bracket + 2);
    return digits.isPresent() && digits.get().value().compareTo(number.value()) != 0
        ? Optional.of(plain(number.inDigits(), number.value(), number.end()))
        : digits.map(n -> number(n.startingAt(number.start()).with(n.value(), bracket + 3)));
  }

  private Optional<Reading> share(Numeral number) {
    return percents.after(number).map(s -> plain(number, s.value(), s.end()));
  }

  /** Digits that are no number, such as those of a version. */
  private Optional<Reading> unreadable(int i) {
    Token token = tokens.get(i);
    List<Value> parts = new ArrayList<>();
    if (token.isNumber()) {
      Decimals.parts(token.text()).forEach(p -> parts.add(new Value.Letter(p)));
    }
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of(new Reading(i, i + 1, parts, Weight.CERTAIN, false));
  }
}
