package org.amparo.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.amparo.testing.TestSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A JVM that is killed while it edits content leaves each file complete: old or new. */
class KilledEditsTest {

  private static final int KILLS = 5;
  private static final String ORIGINAL = "content/es/derechos/detencion.md";
  private static final String SNAPSHOT = "content/.translations/arrest.en.md";

  /** A text long enough for a kill to happen while it is written. */
  private static final String LONG = "\n\n" + "Di la hora. ".repeat(20_000) + "\n";

  @TempDir private Path folder;

  @Test
  void everyFileIsWholeAfterEveryKill() throws IOException, InterruptedException {
    TestSite site = TestSite.copy(folder, TestSite.fixture("sites/pair")).confirmed();
    String one = Files.readString(folder.resolve(ORIGINAL));
    Set<String> snapshots = new HashSet<>();
    Random random = new Random(7);
    for (int i = 0; i < KILLS; i++) {
      killAfter(600 + random.nextInt(500), i);
      String snapshot = Files.readString(folder.resolve(SNAPSHOT));
      String text = snapshot.substring(snapshot.indexOf("\n---\n") + 5);
      assertTrue(text.equals(one) || text.equals(one + LONG), "torn after kill " + i);
      snapshots.add(text);
    }
    Map<String, String> content = TestSite.contents(folder.resolve("content"));
    List<String> made = content.keySet().stream().filter(n -> n.endsWith("-guia.md")).toList();
    assertTrue(made.size() > KILLS, "the edits went on: " + made);
    for (String name : made) {
      String end = name.startsWith("es/") ? "Escribe aquí.\n" : "Write here.\n";
      assertTrue(content.getOrDefault(name, "").endsWith(end), name);
    }
    assertEquals(2, snapshots.size(), "kills came on both sides of a confirmation");
    assertEquals(0, site.run("check").code(), site.run("check").out());
  }

  private void killAfter(int milliseconds, int round) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of("-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(Editing.class.getName(), folder.toString(), "r" + round));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    int rounds = 1 + round % 2; // on a slow machine too, kills come on both sides
    assertEquals(rounds, process.getInputStream().readNBytes(rounds).length, "rounds are done");
    Thread.sleep(milliseconds);
    process.destroyForcibly().waitFor();
  }

  /** Edits a site in an endless loop, in a separate JVM. */
  static final class Editing {

    private Editing() {}

    /** The arguments are the folder of the site and a word for the titles of its guides. */
    public static void main(String[] arguments) throws IOException {
      Path root = Path.of(arguments[0]);
      TestSite site = TestSite.copy(root);
      Path original = root.resolve(ORIGINAL);
      String text = Files.readString(original);
      String one = text.endsWith(LONG) ? text.substring(0, text.length() - LONG.length()) : text;
      for (int i = 0; ; i++) {
        Path fresh = root.resolve("fresh");
        Files.writeString(fresh, i % 2 == 0 ? one + LONG : one);
        Files.move(fresh, original, StandardCopyOption.REPLACE_EXISTING);
        site.run("confirm", "arrest");
        site.run("new", arguments[1] + " " + i + " guia", "--topic", "rights");
        System.out.print(".");
        System.out.flush();
      }
    }
  }
}
