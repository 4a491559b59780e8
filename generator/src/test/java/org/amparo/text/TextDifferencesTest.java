package org.amparo.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TextDifferencesTest {

  @Test
  void wordsThatDifferAreFound() {
    String shown =
        TextDifferences.words("Pueden tenerte 24 horas.", "Pueden tenerte hasta 48 horas.").stream()
            .map(p -> p.isEqual() ? String.join("", p.after()) : "[" + p.before() + p.after() + "]")
            .collect(Collectors.joining());
    assertEquals("Pueden tenerte [[24][hasta,  , 48]] horas.", shown);
  }

  @Test
  void bothTextsAreMadeOfTheParts() {
    Random random = new Random(24);
    for (int i = 0; i < 500; i++) {
      String before = lines(random);
      String after = lines(random);
      List<String> first = new ArrayList<>();
      List<String> second = new ArrayList<>();
      TextDifferences.lines(before, after)
          .forEach(
              part -> {
                first.addAll(part.before());
                second.addAll(part.after());
              });
      assertEquals(before, String.join("", first));
      assertEquals(after, String.join("", second));
    }
  }

  private static String lines(Random random) {
    return IntStream.range(0, random.nextInt(12))
        .mapToObj(i -> random.nextInt(4) + (random.nextInt(9) == 0 ? "" : "\n"))
        .collect(Collectors.joining());
  }

  @Test
  void veryLongDifferentTextsAreOneDifference() {
    String one = "a\n".repeat(30_000);
    String other = "b\n".repeat(30_000);
    assertEquals(2, TextDifferences.lines("x\n" + one, "x\n" + other).size());
    assertTrue(TextDifferences.lines(one, one).get(0).isEqual());
  }
}
