package org.amparo.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.amparo.model.Address;
import org.amparo.output.OutputFile;
import org.amparo.output.SiteWriter;
import org.amparo.testing.TestSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build that is killed at any moment leaves the previous site whole. */
class KilledBuildsTest {

  private static final int KILLED_RUNS = 6;
  private static final int KILLED_WRITERS = 12;
  private static final Path JAR =
      Path.of(System.getProperty("amparo.jar", "target/amparo.jar")).toAbsolutePath();

  @TempDir private Path folder;

  /** Kills the whole program at moments from its start to its end. */
  @Test
  void theSiteIsWholeAfterEveryKillOfTheProgram() throws IOException, InterruptedException {
    Path out = folder.resolve("out/site");
    List<Path> roots = List.of(site("one", "Di la hora."), site("two", "Anota la hora."));
    List<Map<String, String>> whole = new ArrayList<>();
    long took = 0;
    for (Path root : roots) {
      long start = System.nanoTime();
      Process process = build(root, out);
      assertEquals(0, process.waitFor());
      took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
      whole.add(TestSite.contents(out));
    }
    Random random = new Random(7);
    for (int i = 0; i < KILLED_RUNS; i++) {
      Process process = build(roots.get(i % 2), out);
      process.waitFor(random.nextLong(took), TimeUnit.MILLISECONDS);
      process.destroyForcibly().waitFor();
      assertTrue(whole.contains(lastGood(out)), "torn after kill " + i);
    }
    assertEquals(0, build(roots.get(0), out).waitFor(), "and the next build is as any other");
    assertEquals(whole.get(0), TestSite.contents(out));
    assertEquals(List.of(out), TestSite.children(out.getParent()), "nothing is left beside it");
  }

  private Path site(String name, String words) throws IOException {
    Path root = folder.resolve(name);
    TestSite site = TestSite.copy(root, TestSite.fixture("sites/pair"));
    String guide = "content/es/derechos/detencion.md";
    String text = Files.readString(root.resolve(guide)).replace("Di la hora.", words);
    site.with(guide, text).confirmed();
    return root;
  }

  private static Process build(Path root, Path out) throws IOException {
    List<String> command = new ArrayList<>(java());
    command.addAll(List.of("-Damparo.child=true", "-jar", JAR.toString(), "build"));
    command.addAll(List.of("--no-pamphlets", "--clock", TestSite.CLOCK));
    command.addAll(List.of("--site", root.toString(), "--out", out.toString()));
    return quiet(command);
  }

  /** Kills a process that only writes. */
  @Test
  void theSiteIsWholeAfterEveryKillOfTheWriter() throws IOException, InterruptedException {
    Path out = folder.resolve("out/site");
    Random random = new Random(7);
    for (int i = 0; i < KILLED_WRITERS; i++) {
      killWriter(out, random.nextInt(150));
      Map<String, String> files = lastGood(out);
      assertTrue(files.remove(".files") != null, "without its list after kill " + i);
      assertEquals(Writing.FILES + 1, files.size(), "torn after kill " + i);
      assertEquals(1, files.values().stream().distinct().count(), "mixed after kill " + i);
    }
    assertEquals(List.of(), SiteWriter.write(Writing.site("last"), out, "site"));
    assertEquals(List.of(out), TestSite.children(out.getParent()), "nothing is left beside it");
  }

  /** With other files in the folder, each file of the site is whole and the others stay. */
  @Test
  void filesAreWholeAfterEveryKillInAMixedFolder() throws IOException, InterruptedException {
    Path out = Files.createDirectories(folder.resolve("out/site"));
    Files.writeString(out.resolve("CNAME"), "theirs");
    Random random = new Random(7);
    for (int i = 0; i < KILLED_RUNS; i++) {
      killWriter(out, random.nextInt(150));
      Map<String, String> files = TestSite.contents(out);
      assertEquals("theirs", files.remove("CNAME"));
      assertTrue(files.remove(".files") != null, "without its list after kill " + i);
      assertEquals(Writing.FILES + 1, files.size(), "torn after kill " + i);
      for (Map.Entry<String, String> file : files.entrySet()) {
        assertTrue(file.getValue().matches("(word \\d+)\\1{1999}"), file.getKey());
      }
    }
    assertEquals(List.of(), SiteWriter.write(List.of(), out, "site"));
    assertEquals(Set.of(".files", "CNAME"), TestSite.contents(out).keySet());
    assertEquals(List.of(out), TestSite.children(out.getParent()), "nothing is left beside it");
  }

  private static void killWriter(Path out, int milliseconds)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(java());
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(Writing.class.getName(), out.toString()));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    assertEquals('.', process.getInputStream().read(), "the first site is written");
    process.waitFor(milliseconds, TimeUnit.MILLISECONDS);
    process.destroyForcibly().waitFor();
  }

  /** Between the two renames the old site is in the staging folder. The next build restores it. */
  private static Map<String, String> lastGood(Path out) throws IOException {
    if (Files.exists(out)) {
      return TestSite.contents(out);
    }
    List<Path> old =
        TestSite.children(out.getParent()).stream()
            .map(staging -> staging.resolve("old"))
            .filter(Files::exists)
            .toList();
    assertEquals(1, old.size(), "the site is in one place");
    return TestSite.contents(old.get(0));
  }

  /** Kills the parent, which is not the process that writes. */
  @Test
  void aChildDoesNotOutliveTheProgramThatStartedIt() throws IOException, InterruptedException {
    TestSite.copy(folder, TestSite.fixture("pamphlets"));
    List<String> command = List.of(java().get(0), "-jar", JAR.toString(), "build");
    Process process = new ProcessBuilder(command).directory(folder.toFile()).start();
    assertTrue(process.getErrorStream().read() >= 0, "the child is at its pamphlets");
    List<ProcessHandle> children = process.descendants().toList();
    process.destroyForcibly().waitFor();
    assertFalse(children.isEmpty());
    for (ProcessHandle child : children) {
      assertTrue(child.onExit().orTimeout(10, TimeUnit.SECONDS).handle((c, e) -> e == null).join());
    }
    assertFalse(Files.exists(folder.resolve("target/site")));
  }

  private static List<String> java() {
    String program = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return List.of(program, "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");
  }

  private static Process quiet(List<String> command) throws IOException {
    return new ProcessBuilder(command)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  /** Writes sites in an endless loop, in a separate JVM. */
  static final class Writing {

    static final int FILES = 60;

    private Writing() {}

    static List<OutputFile> site(String word) {
      return IntStream.rangeClosed(0, FILES)
          .mapToObj(i -> i == 0 ? "index.html" : "es/" + i % 7 + "/" + i + ".html")
          .map(path -> OutputFile.of(new Address(path), word.repeat(2_000)))
          .toList();
    }

    /** The only argument is the output folder. */
    public static void main(String[] arguments) {
      for (int i = 0; ; i++) {
        SiteWriter.write(site("word " + i), Path.of(arguments[0]), "site");
        System.out.print(i == 0 ? "." : "");
        System.out.flush();
      }
    }
  }
}
