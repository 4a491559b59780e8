package org.amparo.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.amparo.testing.TestSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Text has enough contrast in the light and the dark theme, by the formula of WCAG. */
class ColoursTest {

  private static final Pattern TOKEN = Pattern.compile("--([a-z-]+): #([0-9a-f]{3,6});");

  @ParameterizedTest
  @CsvSource({
    "ink, paper, 7",
    "ink, raised, 7",
    "ink, tint, 7",
    "ink, dont-tint, 7",
    "ink, law-tint, 7",
    "ink, warning-tint, 7",
    "muted, paper, 4.5",
    "muted, raised, 4.5",
    "muted, tint, 4.5",
    "accent, paper, 4.5",
    "accent, raised, 4.5",
    "accent, tint, 4.5",
    "accent, dont-tint, 4.5",
    "accent, law-tint, 4.5",
    "accent, warning-tint, 4.5",
    "on-accent, accent, 4.5",
    "dont, dont-tint, 4.5",
    "law, law-tint, 4.5",
    "warning, warning-tint, 4.5"
  })
  void textHasContrast(String text, String ground, double least) throws IOException {
    for (Map<String, String> theme : themes()) {
      double contrast = contrast(theme.getOrDefault(text, ""), theme.getOrDefault(ground, ""));
      assertTrue(contrast >= least, text + " on " + ground + ": " + contrast);
    }
  }

  @Test
  void darkChangesEveryColourOfTheLight() throws IOException {
    assertEquals(themes().get(0).keySet(), themes().get(1).keySet());
  }

  @Test
  void theFormulaGivesItsKnownValues() {
    assertEquals(21, contrast("000000", "ffffff"), 0.001);
    assertEquals(4.54, contrast("767676", "fff"), 0.01);
  }

  private static List<Map<String, String>> themes() throws IOException {
    String css = Files.readString(TestSite.basedir().resolve("assets/css/1-tokens.css"));
    int dark = css.indexOf("@media");
    return List.of(tokens(css.substring(0, dark)), tokens(css.substring(dark)));
  }

  private static Map<String, String> tokens(String css) {
    Map<String, String> tokens = new HashMap<>();
    Matcher matcher = TOKEN.matcher(css);
    while (matcher.find()) {
      tokens.put(matcher.group(1), matcher.group(2));
    }
    tokens.remove("shade");
    return tokens;
  }

  private static double contrast(String one, String other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(String hex) {
    String six = hex.length() == 3 ? hex.replaceAll("(.)", "$1$1") : hex;
    double[] weights = {0.2126, 0.7152, 0.0722};
    double sum = 0;
    for (int i = 0; i < 3; i++) {
      double part = Integer.parseInt(six.substring(2 * i, 2 * i + 2), 16) / 255.0;
      double linear = part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
      sum += weights[i] * linear;
    }
    return sum;
  }
}
