package org.amparo.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.amparo.testing.CountryWords;
import org.amparo.testing.TestSite;
import org.amparo.testing.Tools;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The ZIP that is published, unpacked into an empty folder. Maven runs it after the ZIP is made.
 */
class UnpackedZipIT {

  private static final Path ZIP =
      Path.of(System.getProperty("amparo.zip", "target/amparo.zip")).toAbsolutePath();

  private static final long MAX_BYTES = 40_000_000;

  @TempDir private static Path unpacked;

  @TempDir private Path folder;

  @BeforeAll
  static void unpack() throws IOException {
    try (InputStream in = Files.newInputStream(ZIP);
        ZipInputStream zip = new ZipInputStream(in)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        Path file = unpacked.resolve(entry.getName().replaceFirst("^[^/]+/", ""));
        if (!entry.isDirectory()) {
          Files.createDirectories(file.getParent());
          Files.copy(zip, file);
        }
      }
    }
  }

  @Test
  void isLightAndOfNoCountry() throws IOException {
    assertTrue(Files.size(ZIP) < MAX_BYTES, () -> ZIP + " is heavy");
    assertTrue(Files.exists(unpacked.resolve("manual/pt.html")));
    assertEquals(List.of(), CountryWords.in(unpacked));
  }

  /** The launcher finds Java and the program; the desk would wait for a browser. */
  @Test
  void itsLauncherStartsTheProgram() throws Exception {
    Tools.require("sh", "dash");
    Tools.Result help = Tools.run(folder, List.of("sh", unpacked + "/amparo.sh", "--help"));
    assertEquals(0, help.code(), help.err());
    assertTrue(help.out().contains("init"), help.out());
  }

  /** Each example is made by {@code init}, and then by files alone. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "la-paz | es,ay | Bolivia | work,papers,Mi sindicato,help",
        "lisbon | pt,en | Portugal | housing,help",
      })
  void anExampleHasNoWordOfAnotherCountry(
      String name, String languages, String country, String topics) throws Exception {
    run("init", "--name", "Manos", "--languages", languages, "--topics", topics)
        .with("--country", country, "--exit", "https://www.example.org/", "--yes")
        .with("--clock", TestSite.CLOCK)
        .succeeds();
    TestSite.copy(folder, TestSite.fixture("examples/" + name));
    String progress = run("build", "--clock", TestSite.CLOCK).succeeds();
    String first = languages.substring(0, 2);
    assertEquals(first.equals("es"), progress.contains("Folletos"), progress);
    assertTrue(has("target/site/downloads/site-" + first + ".zip"));
    assertFalse(printed().isEmpty(), "no PDF was made");
    assertEquals(List.of(), CountryWords.in(folder));
  }

  private boolean has(String path) {
    return Files.exists(folder.resolve(path));
  }

  private List<Path> printed() throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve("target/site/pamphlets"))) {
      return files.filter(f -> f.toString().endsWith(".pdf")).toList();
    }
  }

  private Run run(String... arguments) {
    return new Run(folder, List.of(arguments));
  }

  /** A command of the unpacked program, run in a folder. */
  private record Run(Path folder, List<String> arguments) {

    Run with(String... more) {
      List<String> all = new ArrayList<>(arguments);
      all.addAll(List.of(more));
      return new Run(folder, all);
    }

    /** Returns what it says of its progress. */
    String succeeds() throws IOException, InterruptedException {
      String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
      List<String> command = new ArrayList<>(List.of(java, "-jar", unpacked + "/amparo.jar"));
      command.addAll(arguments);
      Tools.Result result = Tools.run(folder, command);
      assertEquals(0, result.code(), result.out() + result.err());
      assertFalse(result.err().contains("\tat "), result.err());
      return result.err();
    }
  }
}
