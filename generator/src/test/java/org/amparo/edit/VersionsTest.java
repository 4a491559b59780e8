package org.amparo.edit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.amparo.edit.Versions.Kept;
import org.amparo.edit.Versions.Occasion;
import org.amparo.source.SiteFolder;
import org.amparo.testing.TestSite;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The history in {@code .amparo/history}: what it keeps, how, and for how long. */
class VersionsTest {

  private static final String GUIDE = "content/es/derechos/g.md";
  private static final String OTHER = "content/es/derechos/h.md";
  private static final Instant TIME = Instant.parse("2026-11-30T14:15:00.123Z");

  @TempDir private Path root;
  private SiteFolder site;
  private Versions versions;

  @BeforeEach
  void open() throws IOException {
    site = SiteFolder.open(root);
    versions = new Versions(site);
  }

  @AfterEach
  void close() throws IOException {
    site.close();
  }

  private List<Path> zips() throws IOException {
    return TestSite.children(root.resolve(".amparo/history"));
  }

  private List<String> texts(String file) throws IOException {
    return versions.contents(versions.of(file)).values().stream()
        .map(bytes -> new String(bytes, UTF_8))
        .toList();
  }

  private static Kept saved(String file, String text, Instant time) {
    return Kept.of(file, text, new Occasion(time, Version.Change.SAVED, ""));
  }

  @Test
  void aTextIsKeptOnceAndTwoOfOneMomentAreApart() throws IOException {
    versions.keep(GUIDE, "one\r\n", TIME);
    versions.keep(GUIDE, "one\r\n", TIME.plusSeconds(1));
    versions.keep(GUIDE, "two", TIME);
    versions.keep(GUIDE, "one\r\n", TIME);
    assertEquals(List.of("one\r\n", "two", "one\r\n"), texts(GUIDE));
    List<Version> kept = versions.of(GUIDE);
    assertEquals(TIME, kept.get(2).time());
    assertEquals(Optional.of("two"), versions.text(GUIDE, kept.get(1).name()));
    assertEquals(Optional.empty(), versions.text(GUIDE, "../../../content/es/derechos/g.md"));
    assertEquals(List.of(), versions.of(OTHER));
  }

  @Test
  void aYearAndTheLastTwoHundredAreKept() throws IOException {
    Instant old = TIME.minus(Duration.ofDays(800));
    versions.keepAll(IntStream.range(0, 250).mapToObj(i -> saved(GUIDE, "old " + i, old)).toList());
    for (int i = 0; i < 34; i++) {
      versions.keep(GUIDE, "new " + i, TIME.plusSeconds(i));
    }
    List<String> texts = texts(GUIDE);
    assertEquals("new 33", texts.get(0));
    assertEquals("old 249", texts.get(34));
    assertEquals(202, texts.size()); // two came after the others were joined
    versions.keepAll(
        IntStream.range(0, 250).mapToObj(i -> saved(OTHER, "text " + i, TIME)).toList());
    for (int i = 0; i < 34; i++) {
      versions.keep(GUIDE, "newer " + i, TIME.plusSeconds(100 + i));
    }
    assertEquals(250, versions.of(OTHER).size());
  }

  @Test
  void smallFilesOfTheHistoryAreJoined() throws IOException {
    List<String> all = new ArrayList<>();
    for (int i = 0; i < 70; i++) {
      versions.keep(i % 2 == 0 ? GUIDE : OTHER, "text " + i, TIME.plusSeconds(i));
      all.add(0, "text " + i);
    }
    assertTrue(zips().size() <= 33, zips().toString());
    List<String> both = new ArrayList<>(texts(GUIDE));
    both.addAll(texts(OTHER));
    assertEquals(70, both.size());
    assertTrue(both.containsAll(all));
  }

  @Test
  void aBrokenFileOfTheHistoryHarmsNoOther() throws IOException {
    versions.keep(GUIDE, "one", TIME);
    versions.keep(GUIDE, "two", TIME.plusSeconds(1));
    versions.keep(GUIDE, "three", TIME.plusSeconds(2));
    Path broken = zips().get(1);
    byte[] bytes = Files.readAllBytes(broken);
    Files.write(broken, Arrays.copyOf(bytes, bytes.length / 2));
    assertEquals(List.of("three", "one"), texts(GUIDE));
    assertEquals(List.of(broken.getFileName().toString()), versions.broken());
    for (int i = 0; i < 40; i++) {
      versions.keep(GUIDE, "later " + i, TIME.plusSeconds(3 + i));
    }
    assertEquals(42, texts(GUIDE).size());
    assertTrue(Files.exists(broken));
  }

  @Test
  void whatIsAlteredInTheHistoryIsNotShown() throws IOException {
    versions.keep(GUIDE, "one", TIME);
    Path zip = zips().get(0);
    byte[] bytes = Files.readAllBytes(zip);
    for (int i = 0; i < bytes.length; i++) {
      byte[] torn = bytes.clone();
      torn[i] ^= 0x55;
      Files.write(zip, torn);
      List<String> texts = texts(GUIDE);
      assertTrue(texts.isEmpty() || texts.equals(List.of("one")), i + ": " + texts);
    }
  }

  @Test
  void theHistoryOfAFileGoesThroughItsRenames() throws IOException {
    versions.keep(GUIDE, "one", TIME);
    Files.createDirectories(root.resolve(GUIDE).getParent());
    Files.writeString(root.resolve(GUIDE), "two");
    new ChangePlan(List.of(new FileChange(GUIDE, OTHER, "two", "three")))
        .apply(site, TIME.plusSeconds(1));
    versions.keep(OTHER, "three", TIME.plusSeconds(2));
    versions.keep(GUIDE, "of another guide", TIME.plusSeconds(3));
    assertEquals(List.of("three", "two", "one"), texts(OTHER));
  }

  @Test
  void anImageThatIsDeletedComesBack() throws IOException {
    byte[] image = {(byte) 0x89, 'P', 'N', 'G', 0, (byte) 0xff};
    String file = "content/images/a.png";
    Files.createDirectories(root.resolve("content/images"));
    Files.write(root.resolve(file), image);
    new Bin(site).delete(List.of(file), TIME);
    List<Version> kept = versions.of(file);
    assertEquals(Version.Change.DELETED, kept.get(0).change());
    assertArrayEquals(image, versions.contents(kept).get(kept.get(0).name()));
  }
}
