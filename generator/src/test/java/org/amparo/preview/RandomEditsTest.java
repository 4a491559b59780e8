package org.amparo.preview;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.amparo.model.Address;
import org.amparo.output.OutputFile;
import org.amparo.source.SiteFolder;
import org.amparo.testing.SomeGuides;
import org.amparo.testing.TestSite;
import org.amparo.testing.Until;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever was edited before, the preview serves what a fresh build writes: {@code -Dedits=500} for
 * the long run.
 */
class RandomEditsTest {

  private static final int EDITS = Integer.getInteger("edits", 24);
  private static final int BETWEEN = 8;
  private static final long MOST_GROWTH = 50L * 1024 * 1024;

  @TempDir private Path folder;

  private final Random random = new Random(10);

  /** What every file that was touched held before. */
  private final Map<Path, String> mended = new HashMap<>();

  @Test
  void theyEndInWhatAFreshBuildGives() throws Exception {
    TestSite site = SomeGuides.copy(folder);
    try (SiteFolder opened = SiteFolder.open(folder);
        Preview preview = Previews.of(opened)) {
      long before = -1;
      for (int edit = 1; edit <= EDITS; edit++) {
        edit();
        if (edit % BETWEEN == 0) {
          mend();
          TestSite.Run run = site.run("build", "--no-pamphlets", "--site", folder.toString());
          assertEquals(0, run.code(), run.out());
          await(preview);
          before = before < 0 ? used() : before;
        }
      }
      long growth = used() - before;
      assertTrue(growth < MOST_GROWTH, "grown by " + growth);
    }
  }

  /** The watcher may take a moment. */
  private void await(Preview preview) throws Exception {
    Map<String, String> expected = built();
    Until.holds(() -> expected.equals(shown(preview)));
    Map<String, String> shown = shown(preview);
    assertEquals(expected.keySet(), shown.keySet());
    expected.forEach((file, text) -> assertEquals(text, shown.get(file), file));
  }

  private Map<String, String> built() throws IOException {
    Map<String, String> files = new TreeMap<>();
    Path root = folder.resolve("target/site");
    try (Stream<Path> walk = Files.walk(root)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        files.put(root.relativize(file).toString(), new String(Files.readAllBytes(file), UTF_8));
      }
    }
    files.remove(".files"); // the list of them
    return files;
  }

  private static Map<String, String> shown(Preview preview) throws IOException {
    Map<String, String> files = new TreeMap<>();
    PreviewState view = preview.state();
    for (Address address : view.addresses()) {
      files.put(address.path(), view.file(address).map(OutputFile::text).orElse(""));
    }
    return files;
  }

  private static long used() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }

  private void edit() throws IOException {
    Path file = anyGuide();
    String text = Files.readString(file);
    mended.putIfAbsent(file, text);
    switch (random.nextInt(8)) {
      case 0 -> Files.writeString(file, text.replaceFirst("(?m)^status: .*", "status: nada"));
      case 1 -> Files.writeString(file, text + "\n\n[aqui](no-existe.md)\n");
      case 2 -> Files.delete(file);
      case 3 -> {
        Path other = file.resolveSibling("otro-" + random.nextInt(1000) + ".md");
        mended.putIfAbsent(other, "");
        Files.move(file, other);
      }
      case 4 -> Files.writeString(file, "---\nid: [\n");
      case 5 -> contacts();
      default -> {
        String good = mended.getOrDefault(file, text);
        if (good.isEmpty()) {
          return;
        }
        String changed = good + "\n\nUna frase nueva, y otra mas: " + word() + ".\n";
        Files.writeString(file, changed);
        mended.put(file, changed);
      }
    }
  }

  /** What every article says changes with a contact's name. */
  private void contacts() throws IOException {
    Path file = folder.resolve("content/contacts.yml");
    String text = Files.readString(file);
    Files.writeString(file, text.replaceFirst("es: \"?Línea 100\\w*", "es: Línea 100" + word()));
  }

  private String word() {
    return Stream.generate(() -> (char) ('a' + random.nextInt(26)))
        .limit(7)
        .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
        .toString();
  }

  private Path anyGuide() throws IOException {
    try (Stream<Path> walk = Files.walk(folder.resolve("content/es"))) {
      List<Path> guides = walk.filter(f -> f.toString().endsWith(".md")).sorted().toList();
      List<Path> own =
          guides.stream().filter(f -> !f.toString().matches(".*\\.(card|zine)\\.md")).toList();
      return own.get(random.nextInt(own.size()));
    }
  }

  private void mend() throws IOException {
    for (Map.Entry<Path, String> file : mended.entrySet()) {
      if (file.getValue().isEmpty()) {
        Files.deleteIfExists(file.getKey());
      } else {
        Files.writeString(file.getKey(), file.getValue());
      }
    }
    mended.clear();
  }
}
