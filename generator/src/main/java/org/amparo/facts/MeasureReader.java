package org.amparo.facts;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amparo.facts.Fact.Weight;
import org.amparo.facts.Measure.Unit;
import org.amparo.facts.Value.Quantity;
import org.amparo.language.FactWords.Role;

/** Reads numbers with a unit of measure, in any language by its symbol: {@code 200 mg}. */
final class MeasureReader {

  private static final Map<String, Unit> UNITS = units();
  private static final BigDecimal FREEZING = BigDecimal.valueOf(32);
  private static final BigDecimal FAHRENHEIT = new BigDecimal("1.8");

  private final Tokens tokens;
  private final Words words;

  MeasureReader(Tokens tokens, Words words) {
    this.tokens = tokens;
    this.words = words;
  }

  private static Map<String, Unit> units() {
    Map<String, Unit> units = new HashMap<>();
    add(
        units,
        "g",
        "mcg 0.000001, µg 0.000001, μg 0.000001, mg 0.001, g 1, gr 1, kg 1000, kgs 1000");
    add(units, "m", "mm 0.001, cm 0.01, m 1, mts 1, km 1000, kms 1000");
    add(units, "l", "ml 0.001, l 1, lt 1, lts 1");
    add(units, "m2", "ha 10000");
    add(units, "kB", "kb 1, mb 1000, gb 1000000, tb 1000000000");
    Map<String, Unit> metric = new HashMap<>(units);
    add(units, "g", "lb 453.59, lbs 453.59, oz 28.35");
    add(units, "m", "mi 1609.34");
    add(units, "l", "gal 3.785");
    add(units, "m2", "ac 4046.9");
    units.replaceAll((name, unit) -> new Unit(unit.base(), unit.size(), metric.containsKey(name)));
    return Map.copyOf(units);
  }

  private static void add(Map<String, Unit> units, String base, String sizes) {
    for (String size : sizes.split(", ", -1)) {
      int space = size.indexOf(' ');
      units.put(
          size.substring(0, space),
          new Unit(base, new BigDecimal(size.substring(space + 1)), true));
    }
  }

  /** Returns the measure that a number begins: {@code 5 km}, {@code half a litre}. */
  Optional<Reading> with(Numeral number) {
    int end = number.end();
    if (number.value().compareTo(BigDecimal.ONE) < 0) {
      while (end < number.end() + 2 && isBeforeUnit(tokens.get(end))) {
        end++;
      }
    }
    Token next = tokens.get(end);
    if (!next.isWord()) {
      return temperature(number, end);
    }
    String name = words.value(Role.UNIT, next);
    String symbol = name.isEmpty() ? next.text() : name;
    Unit unit = UNITS.get(symbol);
    if (unit != null) {
      BigDecimal amount = number.value().multiply(unit.size());
      return Optional.of(reading(number, end + 1, new Measure(amount, unit, number.value())));
    }
    return symbol.equals("deg") || tokens.get(end - 1).isSign("\u00b0")
        ? temperature(number, end)
        : Optional.empty();
  }

  private boolean isBeforeUnit(Token token) {
    return words.is(Role.OF, token) || words.is(Role.ONE, token);
  }

  private static Reading reading(Numeral number, int end, Value value) {
    boolean part = number.value().compareTo(BigDecimal.ONE) < 0;
    Weight weight = part ? Weight.CERTAIN : number.weight();
    return new Reading(number.start(), end, List.of(value), weight, number.inWords());
  }

  /** {@code 38 °C}, {@code –5 grados}: of all measures only they may be below zero. */
  private Optional<Reading> temperature(Numeral number, int i) {
    boolean sign = tokens.get(i).isSign("\u00b0") || tokens.get(i).isSign("\u00ba");
    int scale = sign ? i + 1 : i;
    Token token = tokens.get(scale);
    boolean degrees = words.value(Role.UNIT, tokens.get(i)).equals("deg");
    boolean named = token.text().equals("c") || token.text().equals("f");
    boolean marked = sign || !tokens.get(i - 1).isNumber();
    if (!degrees && (!named || !marked)) {
      return Optional.empty();
    }
    BigDecimal count = isNegative(number.start()) ? number.value().negate() : number.value();
    if (degrees) {
      return Optional.of(reading(number, i + 1, new Quantity(count)));
    }
    boolean metric = token.text().equals("c");
    BigDecimal celsius =
        metric ? count : count.subtract(FREEZING).divide(FAHRENHEIT, MathContext.DECIMAL32);
    Unit unit = new Unit("\u00b0C", BigDecimal.ONE, metric);
    return Optional.of(reading(number, scale + 1, new Measure(celsius, unit, count)));
  }

  /** Returns whether a minus is before a number, and not a dash between two. */
  private boolean isNegative(int i) {
    Token sign = tokens.get(i - 1);
    boolean minus = sign.isSign("\u2212") || sign.isDash();
    return (minus && sign.afterSpace() && !tokens.get(i).afterSpace())
        || sign.text().equals("menos")
        || sign.text().equals("minus");
  }
}
