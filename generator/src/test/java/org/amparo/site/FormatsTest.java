package org.amparo.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.amparo.testing.TestSite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All output formats have the same problems. */
class FormatsTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Map<String, String> SEVERITIES =
      Map.of("warning", "warning", "error", "error", "notice", "info", "note", "info");
  private static final Pattern HUMAN =
      Pattern.compile("(?m)^(\\S+?)(?::(\\d+))?(?::(\\d+))?  (G\\d{3}) (error|warning|note)$");
  private static final Pattern GITHUB =
      Pattern.compile(
          "::(\\w+) file=([^,]+?)(?:,line=(\\d+))?(?:,col=(\\d+))?,title=(G\\d{3})::(.+)");

  @TempDir private Path folder;
  private TestSite site;

  @BeforeEach
  void makeASiteWithManyMistakes() throws IOException {
    site =
        TestSite.copy(
            folder,
            TestSite.fixture("sites/pair"),
            TestSite.fixture("sites-invalid/G105-twenty-problems"),
            TestSite.fixture("sites-invalid/G006-image-unused"),
            TestSite.fixture("sites-invalid/G105-twenty-problems"));
    site.with("content/en/rights/a,b: 100%.md", "");
  }

  private String check(String format) throws IOException {
    TestSite.Run run = site.run("check", "--reading", "--format", format, "--lang", "en");
    assertEquals(1, run.code());
    assertEquals("", run.err());
    return run.out();
  }

  private static String finding(String code, String severity, String file, int line, int column) {
    return String.join(" ", code, severity, file, line + ":" + column);
  }

  private static int number(String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  private List<String> human() throws IOException {
    List<String> findings = new ArrayList<>();
    Matcher m = HUMAN.matcher(check("human").replace("a,b: 100%", "a,b:_100%"));
    while (m.find()) {
      String severity = SEVERITIES.getOrDefault(m.group(5), "?");
      String file = m.group(1).replace("a,b:_100%", "a,b: 100%");
      findings.add(finding(m.group(4), severity, file, number(m.group(2)), number(m.group(3))));
    }
    return findings;
  }

  @Test
  void thereAreErrorsWarningsAndNotesToCompare() throws IOException {
    assertTrue(human().size() >= 22, human().toString());
    for (String severity : Set.of("error", "warning", "info")) {
      assertTrue(human().stream().anyMatch(f -> f.contains(" " + severity + " ")), severity);
    }
  }

  @Test
  void jsonLinesSayTheSame() throws IOException {
    List<String> findings = new ArrayList<>();
    for (String line : check("json").lines().toList()) {
      JsonNode node = JSON.readTree(line);
      assertTrue(!node.path("what").asText().isBlank() && !node.path("mend").asText().isBlank());
      findings.add(
          finding(
              node.path("code").asText(),
              node.path("severity").asText(),
              node.path("file").asText(),
              node.path("line").asInt(),
              node.path("column").asInt()));
    }
    assertEquals(human(), findings);
  }

  @Test
  void githubAnnotationsSayTheSame() throws IOException {
    List<String> findings = new ArrayList<>();
    for (String line : check("github").lines().toList()) {
      Matcher m = GITHUB.matcher(line);
      assertTrue(m.matches(), line);
      String file = m.group(2).replace("%3A", ":").replace("%2C", ",").replace("%25", "%");
      String severity = SEVERITIES.getOrDefault(m.group(1), "?");
      findings.add(finding(m.group(5), severity, file, number(m.group(3)), number(m.group(4))));
    }
    assertEquals(human(), findings);
  }

  @Test
  void sarifSaysTheSameAndIsValid() throws IOException {
    JsonNode log = JSON.readTree(check("sarif"));
    assertEquals(Set.of(), schema().validate(log));
    List<String> findings = new ArrayList<>();
    for (JsonNode result : log.at("/runs/0/results")) {
      JsonNode place = result.at("/locations/0/physicalLocation");
      String uri = place.at("/artifactLocation/uri").asText();
      findings.add(
          finding(
              result.path("ruleId").asText(),
              SEVERITIES.getOrDefault(result.path("level").asText(), "?"),
              URLDecoder.decode(uri.replace("+", "%2B"), StandardCharsets.UTF_8),
              place.at("/region/startLine").asInt(),
              place.at("/region/startColumn").asInt()));
    }
    assertEquals(human(), findings);
  }

  private static JsonSchema schema() throws IOException {
    try (InputStream file =
        FormatsTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(file);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "github"})
  void nothingIsPrintedWhereNothingIsWrong(String format, @TempDir Path sound) throws IOException {
    TestSite good = TestSite.copy(sound, TestSite.fixture("sites/pair"));
    assertEquals(new TestSite.Run(0, "", ""), good.run("check", "--format", format));
  }

  @Test
  void anUnknownFormatIsWrongUsage() throws IOException {
    TestSite.Run run = site.run("check", "--format", "xml");
    assertEquals(2, run.code());
    assertTrue(run.err().contains("\"xml\""), run.err());
  }

  @Test
  void checkMakesNothingButTheReport() throws IOException {
    check("human");
    Map<String, String> made = TestSite.contents(folder.resolve("target"));
    assertEquals(
        Set.of("report/.files", "report/index.html", "report/lawyer.html", "report/reviews.ics"),
        made.keySet());
  }
}
