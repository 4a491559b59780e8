package org.amparo.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.amparo.testing.TestSite;
import org.amparo.testing.Tools;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program: {@code java -jar} with its libraries beside the jar. */
class JarTest {

  private static final Path JAR =
      Path.of(System.getProperty("amparo.jar", "target/amparo.jar")).toAbsolutePath();

  @TempDir private Path folder;

  @Test
  void aFolderWithOnlyContentBuilds() throws Exception {
    TestSite site =
        TestSite.copy(folder.resolve("content"), TestSite.fixture("sites/pair/content"));
    Tools.Result result = run("build");
    assertEquals(0, result.code(), result.out() + result.err());
    assertTrue(result.out().contains("target/site/index.html"), result.out());
    Map<String, String> built = TestSite.contents(folder.resolve("target/site"));
    Map<String, String> inProcess = buildInProcess(site);
    assertEquals(inProcess, built, "the jar gives what the classes give");
  }

  private Map<String, String> buildInProcess(TestSite site) throws IOException {
    Path out = folder.resolve("other");
    site.runPrinting("build", "--site", folder.toString(), "--out", out.toString());
    return TestSite.contents(out);
  }

  @Test
  void fiveErrorsHaveCaretsAndThePreviousSiteStays() throws Exception {
    TestSite.copy(folder, TestSite.fixture("sites/pair"));
    assertEquals(0, run("build").code());
    Map<String, String> before = TestSite.contents(folder.resolve("target/site"));
    TestSite.copy(folder, TestSite.fixture("sites-invalid/G106-five-problems"));
    Tools.Result result = run("build");
    assertEquals(1, result.code());
    assertEquals(5, result.out().lines().filter(l -> l.endsWith("^")).count());
    assertTrue(result.out().contains("Hay 5 errores por corregir"), result.out());
    assertFalse((result.out() + result.err()).contains("\tat "), "no stack trace");
    assertEquals("", result.err());
    assertEquals(before, TestSite.contents(folder.resolve("target/site")));
  }

  @Test
  void helpSpeaksBothLanguages() throws Exception {
    Tools.Result both = run("--help");
    assertEquals(0, both.code());
    assertTrue(both.out().contains("Uso: java -jar") && both.out().contains("\n  build  "));
    Tools.Result one = run("--help", "--lang", "en");
    assertFalse(one.out().contains("Uso:"), one.out());
  }

  @Test
  void theVersionIsTheProjects() throws Exception {
    assertTrue(run("--version").out().matches("Amparo \\d+\\.\\d+\\.\\d+\\R"));
  }

  @Test
  void wrongUsageIsInAllLanguagesAndExitsWithTwo() throws Exception {
    Tools.Result result = run("bild");
    assertEquals(2, result.code());
    assertEquals("", result.out());
    assertEquals(3, result.err().lines().count(), result.err());
  }

  private Tools.Result run(String... arguments) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar"));
    command.add(JAR.toString());
    command.addAll(List.of(arguments));
    return Tools.run(folder, command);
  }
}
