package org.amparo.docx;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.amparo.docx.RawPackage.rel;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.amparo.docx.ExternalImages.Lures;
import org.amparo.docx.ExternalImages.Spelling;
import org.amparo.testing.TestSite;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An import opens the document and nothing else, however a document asks for more. */
class ExternalTargetsTest {

  /** What is in the file outside, and in the answer of the server. */
  private static final String CANARY = "canary 7f3a";

  @TempDir private Path folder;
  @TempDir private Path outside;

  private TestSite site;
  private LoopbackListener stranger;
  private Path canary;

  @BeforeEach
  void copy() throws IOException {
    site = TestSite.copy(folder, TestSite.fixture("sites/pair"));
    byte[] png = Files.readAllBytes(TestSite.basedir().resolve("assets/icons/icon-192.png"));
    ByteArrayOutputStream picture = new ByteArrayOutputStream();
    picture.write(png);
    picture.write(CANARY.getBytes(ISO_8859_1));
    canary = Files.write(outside.resolve("canary.png"), picture.toByteArray());
    stranger = new LoopbackListener(picture.toByteArray());
  }

  @AfterEach
  void leave() throws IOException {
    stranger.close();
  }

  private Lures lures() throws IOException {
    Path jar = outside.resolve("a.jar");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
      zip.putNextEntry(new ZipEntry("canary.png"));
      zip.write(Files.readAllBytes(canary));
    }
    String web = "http://127.0.0.1:" + stranger.port() + "/canary.png";
    return new Lures(web, canary.toUri().toString(), "jar:" + jar.toUri() + "!/canary.png");
  }

  private TestSite.Run take(RawPackage document) throws IOException {
    document.save(folder.resolve("in.docx"));
    return site.run("import", "in.docx", "--topic", "rights", "--lang", "en");
  }

  /** Nobody was asked, and no file of the content has the bytes of the one outside. */
  private void nothingWasOpened() throws IOException {
    assertEquals(0, stranger.asked());
    List<Path> taken = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder.resolve("content"))) {
      for (Path file :
          files.filter(Files::isRegularFile).sorted(Comparator.naturalOrder()).toList()) {
        if (new String(Files.readAllBytes(file), ISO_8859_1).contains(CANARY)) {
          taken.add(file);
        }
      }
    }
    assertEquals(List.of(), taken);
  }

  @ParameterizedTest
  @MethodSource("org.amparo.docx.ExternalImages#all")
  void aPictureOutsideIsNotOpened(Spelling spelling) throws IOException {
    Lures lures = lures();
    TestSite.Run run = take(spelling.document().apply(lures));
    nothingWasOpened();
    assertEquals(0, run.code(), run.err());
    assertTrue(draft().contains(RawPackage.WORDS), draft());
    assertFalse(draft().contains("!["), draft());
    assertTrue(run.out().contains("picture did not come over"), run.out());
    boolean link = spelling.name().equals("another type");
    assertEquals(!link, run.out().contains("we did not open: "), run.out());
  }

  @Test
  void aFewAddressesAreNamedWithoutUnseenSigns() throws IOException {
    String[] relationships =
        IntStream.range(1, 10)
            .mapToObj(i -> rel("r" + i, "image", "Target=\"file:&#x202e;&#10;" + i + "\""))
            .toArray(String[]::new);
    TestSite.Run run = take(RawPackage.of("").related(relationships));
    String named = "file:??1, file:??2, file:??3, file:??4, file:??5 and 4 more";
    assertTrue(run.out().contains("did not open: " + named), run.out());
  }

  private String draft() throws IOException {
    return Files.readString(folder.resolve("content/es/derechos/in.md"));
  }
}
