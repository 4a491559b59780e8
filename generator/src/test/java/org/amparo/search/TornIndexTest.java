package org.amparo.search;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.graalvm.polyglot.PolyglotException;
import org.junit.jupiter.api.Test;

/**
 * An index that the disk or the network has torn: the browser's script ends with results or with an
 * error that its page tells, never without an end. {@code -Dfuzz.minutes=10 -Dfuzz.seed=8} tries
 * for longer, and other tears.
 */
class TornIndexTest {

  private static final List<String> QUERIES = List.of("policía", "carne sanidad", "violensia", "a");
  private static final int ROUNDS = 40;

  @Test
  void everySearchEndsWhateverTheIndexHolds() throws IOException {
    Map<String, String> whole = RealSite.read().files();
    Random random = new Random(Long.getLong("fuzz.seed", 7));
    Instant end = Instant.now().plus(Duration.ofMinutes(Long.getLong("fuzz.minutes", 0)));
    int told = 0;
    int rounds = 0;
    for (; rounds < ROUNDS || Instant.now().isBefore(end); rounds++) {
      Map<String, String> torn = torn(whole, random);
      told += assertTimeoutPreemptively(Duration.ofMinutes(2), () -> search(torn));
    }
    System.out.println("TornIndexTest: " + rounds + " indexes, " + told + " errors told");
    assertTrue(told < rounds * QUERIES.size(), "some are still of use");
  }

  /** How many searches ended with an error of the script. */
  private static int search(Map<String, String> files) {
    int told = 0;
    try (BrowserScript script = new BrowserScript(files)) {
      for (String query : QUERIES) {
        try {
          script.search(query, "es", 10);
        } catch (PolyglotException e) {
          assertTrue(e.isGuestException() && !e.isInternalError(), e::toString);
          told++;
        } catch (ClassCastException e) {
          told++; // a result that is not a text: the search box reports an error
        }
      }
    }
    return told;
  }

  /** Returns files with some characters replaced, deleted or doubled. */
  private static Map<String, String> torn(Map<String, String> files, Random random) {
    Map<String, String> torn = new HashMap<>(files);
    torn.replaceAll((name, text) -> name.equals("search.js") ? text : torn(text, random));
    return torn;
  }

  private static String torn(String file, Random random) {
    StringBuilder text = new StringBuilder(file);
    // an invalid script is like a missing file; the functions of _rare are a script too
    int functions = file.indexOf("})(amparoSearch)");
    int start = file.indexOf(',', Math.max(0, functions)) + 2;
    for (int i = random.nextInt(20); i > 0 && text.length() > start + 10; i--) {
      int at = start + random.nextInt(text.length() - start - 4);
      char sign = (char) ('#' + random.nextInt(90));
      switch (random.nextInt(3)) {
        case 0 -> text.deleteCharAt(at);
        case 1 -> text.insert(at, text.substring(at, at + 1));
        default -> text.setCharAt(at, sign == '\\' ? '~' : sign);
      }
    }
    return text.toString();
  }
}
