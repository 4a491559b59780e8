package org.amparo.facts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.amparo.model.Block;
import org.amparo.model.Language;
import org.amparo.model.SourcePlace;
import org.amparo.model.Target;
import org.junit.jupiter.api.Test;

/** Counts false alarms and missed errors on pairs that were written down before the code. */
class FactPairsTest {

  private static final Pattern LINK = Pattern.compile("\\[([^\\]]*)\\]\\(([^)]*)\\)");

  @Test
  void faithfulPairsGiveNoError() throws IOException {
    List<Pair> pairs = pairs("faithful.txt");
    List<String> alarms = told(pairs, p -> !p.difference().isEmpty() && !p.isWarning());
    assertEquals(408, pairs.size());
    assertTrue(alarms.size() <= 0.02 * pairs.size(), String.join("\n", alarms));
  }

  @Test
  void wrongPairsGiveAProblem() throws IOException {
    List<Pair> pairs = pairs("wrong.txt");
    List<String> missed = told(pairs, p -> p.difference().isEmpty());
    assertEquals(225, pairs.size());
    assertTrue(missed.size() <= 0.02 * pairs.size(), String.join("\n", missed));
  }

  @Test
  void mostWrongPairsGiveAnError() throws IOException {
    List<Pair> pairs = pairs("wrong.txt");
    List<String> mild = told(pairs, p -> p.difference().isEmpty() || p.isWarning());
    assertTrue(mild.size() <= 0.02 * pairs.size(), String.join("\n", mild));
  }

  private static List<String> told(List<Pair> pairs, Predicate<Pair> which) {
    return pairs.stream().filter(which).map(p -> p + "\n  " + p.difference()).toList();
  }

  private static List<Pair> pairs(String file) throws IOException {
    try (InputStream in = FactPairsTest.class.getResourceAsStream("/facts/" + file)) {
      String text = new String(Objects.requireNonNull(in).readAllBytes(), UTF_8);
      return Arrays.stream(text.split("\n\n", -1))
          .map(p -> p.lines().filter(l -> !l.startsWith("#")).toList())
          .filter(l -> l.size() == 2)
          .map(l -> new Pair(l.get(0), l.get(1)))
          .toList();
    }
  }

  private static Facts facts(String line) {
    String text = line.substring(4);
    List<Target> targets = new ArrayList<>();
    Matcher links = LINK.matcher(text);
    while (links.find()) {
      targets.add(new Target.External(links.group(2)));
    }
    Block block =
        new Block(links.replaceAll("$1"), SourcePlace.wholeFile("content/es/a.md"), targets);
    return new FactReader(new Language(line.substring(0, 2))).read(block, Target::toString);
  }

  private record Pair(String original, String translation) {

    FactDifference difference() {
      return FactDifference.between(facts(original), facts(translation));
    }

    boolean isWarning() {
      return difference().isWording();
    }
  }
}
