package org.amparo.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.amparo.cli.CommandLine;
import org.amparo.cli.TypedLines;
import org.amparo.testing.TestSite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A person says of two texts that they say the same, although their facts differ. */
class SameTextsTest {

  private static final String ORIGINAL = "content/es/derechos/detencion.md";
  private static final String TRANSLATION = "content/en/rights/arrest.md";
  private static final String SNAPSHOT = "content/.translations/arrest.en.md";
  private static final Pattern CODE = Pattern.compile("  (G\\d{3}) ");

  @TempDir private Path folder;
  private TestSite site;

  @BeforeEach
  void makeTextsThatDiffer() throws IOException {
    site = TestSite.copy(folder, TestSite.fixture("sites/pair"));
    Files.delete(folder.resolve(SNAPSHOT));
    site.edited(ORIGINAL, "Cuidado.", "Cuidado: 3 noches.");
    site.edited(TRANSLATION, "Careful.", "Careful: 4 days.");
  }

  private List<String> codes() throws IOException {
    return CODE.matcher(site.run("check").out()).results().map(m -> m.group(1)).sorted().toList();
  }

  private TestSite.Run answered(String answer) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    CommandLine.Streams streams =
        new CommandLine.Streams(
            new PrintStream(out, true, UTF_8),
            new PrintStream(err, true, UTF_8),
            () -> Optional.of(answer));
    CommandLine line =
        new CommandLine(folder, streams, LocalDate.parse(TestSite.CLOCK), Clock.systemUTC());
    int code = line.run(new String[] {"confirm", "arrest"});
    return new TestSite.Run(code, out.toString(UTF_8), err.toString(UTF_8));
  }

  @ParameterizedTest
  @ValueSource(strings = {"sí", "si", "S", " Yes ", "y"})
  void aYesIsRemembered(String yes) throws IOException {
    TestSite.Run run = answered(yes);
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().contains(TRANSLATION + ":45: "), run.out());
    assertTrue(run.out().contains(ORIGINAL + ":45") && run.out().contains("4 days"), run.out());
    assertEquals(List.of(), codes());
    assertEquals(0, site.run("build").code());
  }

  @ParameterizedTest
  @ValueSource(strings = {"no", "", "quizás", "n"})
  void anythingElseConfirmsNothing(String no) throws IOException {
    assertEquals(1, answered(no).code());
    assertFalse(Files.exists(folder.resolve(SNAPSHOT)));
    assertEquals(List.of("G203", "G207"), codes());
  }

  @Test
  void whereNobodyCanBeAskedNothingIsConfirmed() throws IOException {
    TestSite.Run run = site.run("confirm", "arrest", "--lang", "en");
    assertEquals(1, run.code());
    assertTrue((run.out() + run.err()).contains("4 days"), run.out() + run.err());
    assertTrue(run.err().contains("confirm arrest --into en --same"), run.err());
    assertFalse(Files.exists(folder.resolve(SNAPSHOT)));
  }

  @Test
  void otherDifferencesAreAnErrorAgain() throws IOException {
    assertEquals(0, site.run("confirm", "arrest", "--same").code());
    assertEquals(List.of(), codes());
    site.edited(TRANSLATION, "Careful: 4 days.", "Be careful: 4 days.");
    assertEquals(List.of(), codes());
    site.edited(TRANSLATION, "4 days", "5 days");
    assertEquals(List.of("G203"), codes());
    assertEquals(1, site.run("confirm", "arrest").code());
    assertEquals(0, site.run("confirm", "arrest", "--same").code());
    assertEquals(List.of(), codes());
  }

  @Test
  void anotherChangeOfTheOriginalKeepsTheWord() throws IOException {
    assertEquals(0, site.run("confirm", "arrest", "--same").code());
    site.edited(ORIGINAL, "Cuidado: 3", "Mucho cuidado: 3");
    assertEquals(List.of("G209"), codes());
    site.edited(ORIGINAL, "cuidado: 3", "cuidado: 2");
    assertEquals(List.of("G213"), codes());
  }

  @Test
  void aSectionKeepsTheWordAboutTheOthers() throws IOException {
    site.edited(TRANSLATION, "Say the time.", "Say the time in 7 minutes.");
    assertEquals(0, site.run("confirm", "arrest", "--same").code());
    site.edited(TRANSLATION, "7 minutes", "8 minutes");
    site.edited(ORIGINAL, "Di la hora.", "Di bien la hora.");
    assertEquals(0, site.run("confirm", "arrest", "--section", "now", "--same").code());
    assertEquals(List.of(), codes());
    String snapshot = Files.readString(folder.resolve(SNAPSHOT));
    assertEquals(2, snapshot.lines().filter(l -> l.startsWith("  - \"")).count(), snapshot);
  }

  @Test
  void onlyLinesThatAreThereAreRead() {
    assertEquals(Optional.empty(), TypedLines.of(new ByteArrayInputStream(new byte[0])).get());
    byte[] typed = "sí\nno\n".getBytes(UTF_8);
    assertEquals(Optional.of("sí"), TypedLines.of(new ByteArrayInputStream(typed)).get());
  }
}
