package org.amparo.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.amparo.testing.TestSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the program says can be read in the console that it is said in. */
class ConsoleTest {

  @TempDir private Path folder;

  private static String said(String text, String charset) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new Console(bytes, Charset.forName(charset)).print(text);
    return bytes.toString(Charset.forName(charset));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "UTF-8|«Año» — ¿Cómo? ÁÍÓÚ “no” ’ … →|«Año» — ¿Cómo? ÁÍÓÚ “no” ’ … →",
        "windows-1252|«Año» — ¿Cómo? ÁÍÓÚ “no” ’ … →|«Año» — ¿Cómo? ÁÍÓÚ “no” ’ … >",
        "IBM850|«Año» — ¿Cómo? ÁÍÓÚ “no” ’ … →|«Año» - ¿Cómo? ÁÍÓÚ \"no\" ' . >",
        "IBM437|«Año» — ¿Cómo? ÁÍÓÚ “no” ’ … →|«Año» - ¿Cómo? AIOU \"no\" ' . >",
        "IBM866|«Año» — ¿Cómo? ÁÍÓÚ “no” ’ … →|\"Ano\" - ?Como? AIOU \"no\" ' . >",
        "IBM437|Łódź ﬁ Ă ş 中 😀 \u0301|?ódz fi A s ? ? ?",
      })
  void aSignThatAConsoleLacksIsAPlainOne(String charset, String text, String plain) {
    assertEquals(plain, said(text, charset));
  }

  /**
   * Every character of the program's own sentences is in the charset or has a plain replacement.
   */
  @ParameterizedTest
  @ValueSource(strings = {"IBM850", "IBM437", "windows-1252", "UTF-8"})
  void everySentenceCanBeSaid(String charset) throws IOException {
    Path messages = TestSite.basedir().resolve("generator/src/main/resources/org/amparo");
    for (String name :
        List.of("cli/cli_es", "cli/cli_en", "problem/problems_es", "problem/problems_en")) {
      String text = Files.readString(messages.resolve(name + ".properties"));
      String said = said(text, charset);
      assertEquals(text.length(), said.length(), name);
      assertEquals(count(text), count(said), name);
      assertTrue(name.endsWith("_en") || said.contains("ñ"), "all four have it");
    }
  }

  private static long count(String text) {
    return text.chars().filter(c -> c == '?').count();
  }

  @ParameterizedTest
  @ValueSource(strings = {"IBM850", "IBM437", "windows-1252", "UTF-8"})
  void aCheckIsReadInEveryConsole(String charset) throws IOException {
    TestSite.copy(
        folder,
        TestSite.fixture("sites/pair"),
        TestSite.fixture("sites-invalid/G106-five-problems"));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Console console = new Console(bytes, Charset.forName(charset));
    String[] arguments = {"check", "--no-pamphlets", "--lang", "es"};
    new CommandLine(folder, console, console, LocalDate.parse(TestSite.CLOCK)).run(arguments);
    String said = bytes.toString(Charset.forName(charset));
    assertTrue(said.contains("El tema \"rigths\" no está en site.yml"), said);
    assertFalse(said.contains("\uFFFD"), said);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        // before Java 19 | from Java 19 on | in a terminal | charset
        "-, -, false, UTF-8",
        "cp850, -, true, IBM850",
        "cp437, -, false, IBM437",
        "Cp1252, -, true, windows-1252",
        "UTF-8, -, true, UTF-8",
        "cp65001, -, true, UTF-8",
        "-, Cp1252, false, UTF-8",
        "-, IBM850, true, IBM850",
        "ANSI_X3.4-1968, -, true, UTF-8",
        "cp99999, -, true, US-ASCII",
      })
  void theCharsetIsThatOfTheTerminal(
      String before19, String since19, boolean terminal, String charset) {
    Map<String, String> properties = new HashMap<>();
    properties.put("sun.stdout.encoding", before19);
    properties.put("stdout.encoding", since19);
    assertEquals(
        Charset.forName(charset), Console.charset("stdout", properties::get, () -> terminal));
  }

  @Test
  void whatTheParentSaysIsTheCharset() {
    Map<String, String> properties = Map.of("amparo.stdout", "IBM850", "sun.stdout.encoding", "x");
    assertEquals(Charset.forName("IBM850"), Console.charset("stdout", properties::get, () -> true));
  }

  /** The program starts itself again; its child says the same in the same charset. */
  @ParameterizedTest
  @CsvSource({"IBM850, NÚMERO", "IBM437, NUMERO", "windows-1252, NÚMERO", "UTF-8, NÚMERO"})
  void theChildSpeaksAsItsParentDoes(String charset, String word) throws Exception {
    byte[] said = help("-Damparo.stdout=" + charset, "--lang", "es");
    String text = new String(said, Charset.forName(charset));
    assertTrue(text.contains("--port " + word), text);
    assertTrue(text.contains("contraseña") || text.contains("máquina"), text);
  }

  /** Another program that reads gets the same on every machine. */
  @Test
  void aPipeGetsUtf8() throws Exception {
    String text =
        new String(help("-Dfile.encoding=IBM850", "--lang", "es"), StandardCharsets.UTF_8);
    assertTrue(text.contains("--port NÚMERO"), text);
  }

  private static byte[] help(String property, String... arguments) throws Exception {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    String jar = Path.of(System.getProperty("amparo.jar", "target/amparo.jar")).toString();
    List<String> command = new ArrayList<>(List.of(java.toString(), property, "-jar", jar));
    command.add("--help");
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command).start();
    byte[] said = process.getInputStream().readAllBytes();
    assertEquals(0, process.waitFor());
    return said;
  }
}
