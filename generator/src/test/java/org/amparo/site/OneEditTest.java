package org.amparo.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.amparo.testing.TestSite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The codes of {@code check} after one or two edits of a valid site. Each case kills a mutant that
 * no other test kills.
 */
class OneEditTest {

  private static final String ORIGINAL = "content/es/derechos/detencion.md";
  private static final String TRANSLATION = "content/en/rights/arrest.md";
  private static final String OTHER = "content/es/derechos/otra.md";
  private static final Pattern CODE = Pattern.compile("  (G\\d{3}) ");

  @TempDir private Path folder;
  private TestSite site;

  @BeforeEach
  void makeASoundSite() throws IOException {
    site = TestSite.copy(folder, TestSite.fixture("sites/pair")).confirmed();
    assertEquals(List.of(), codes());
  }

  private List<String> codes() throws IOException {
    return CODE.matcher(said()).results().map(m -> m.group(1)).sorted().toList();
  }

  private String said() throws IOException {
    return site.run("check", "--lang", "en").out();
  }

  /** Adds a second guide, in Spanish only, with this text. */
  private void another(String text) throws IOException {
    String guide = Files.readString(folder.resolve(ORIGINAL)).replace("id: arrest", "id: other");
    String head = guide.substring(0, guide.indexOf("\n---\n", 4) + 5);
    site.with(
        OTHER, head.replace("title: Si te detienen", "title: Otra") + "\n## A {#a}\n\n" + text);
  }

  @Test
  void aDraftIsNotComparedYet() throws IOException {
    site.edited(TRANSLATION, "up to 48 hours", "up to 24 hours");
    assertEquals(List.of("G203"), codes());
    site.edited(TRANSLATION, "status: published", "status: draft");
    assertEquals(List.of(), codes());
  }

  @Test
  void aSectionWithMoreBlocksIsComparedAsAWhole() throws IOException {
    site.edited(TRANSLATION, "> Careful.", "> Careful.\n>\n> Very.");
    assertEquals(List.of(), codes());
    site.edited(TRANSLATION, "> Very.", "> Call 106.");
    assertEquals(List.of("G203"), codes());
  }

  @Test
  void anotherTermIsAnotherFact() throws IOException {
    site.edited(TRANSLATION, "term:flagrancia", "term:acta");
    assertEquals(List.of("G203"), codes());
  }

  @Test
  void anErrorExcludesOnlyItsOwnSection() throws IOException {
    site.edited(TRANSLATION, "contact:linea-100", "contact:linea-101");
    assertEquals(List.of("G414"), codes());
    site.edited(TRANSLATION, "up to 48 hours", "up to 24 hours");
    assertEquals(List.of("G203", "G414"), codes());
  }

  @Test
  void aLinkToAnotherGuideNeedsItsSection() throws IOException {
    another("Mira [la hora](detencion.md#time) y [después](detencion.md#then).\n");
    assertEquals(List.of("G201"), codes());
    site.edited(OTHER, "#then", "#them");
    assertEquals(List.of("G201", "G413"), codes());
    assertTrue(said().contains("Did you mean #then?"), said());
  }

  @Test
  void aGuideThatCannotBeReadIsNotSaidToLackSections() throws IOException {
    site.edited(ORIGINAL, "[cuánto tiempo](#time)", "[cuánto tiempo](otra.md#time)");
    site.with(OTHER, "");
    assertTrue(said().contains(OTHER), said());
    assertTrue(codes().stream().noneMatch("G413"::equals), said());
  }

  @Test
  void anUntranslatedGuideNeedsAFreeAddress() throws IOException {
    another("Hola.\n");
    Files.move(folder.resolve(OTHER), folder.resolve("content/es/derechos/arrest.md"));
    assertEquals(List.of("G201", "G212"), codes());
    site.edited("content/es/derechos/arrest.md", "status: published", "status: draft");
    assertEquals(List.of(), codes());
  }

  @Test
  void guidesThatCollideInAThirdLanguageAreErrors() throws IOException {
    TestSite three = TestSite.copy(folder.resolve("three"), TestSite.fixture("three"));
    three.withQuechua();
    Path english = three.root().resolve("content/en/rights/only.md");
    String guide = Files.readString(english);
    String other = guide.replace("id: only", "id: here").replace("original: en\n", "");
    three.with("content/es/derechos/only.md", other);
    three.with("content/en/rights/here.md", other);
    three.with("content/es/derechos/there.md", guide);
    String said = three.run("check", "--lang", "en").out();
    assertTrue(said.contains("  G114 error") && !said.contains("  G212 error"), said);
  }

  @Test
  void bothLanguagesNameTheSameOriginal() throws IOException {
    site.edited(TRANSLATION, "order: 10", "order: 10\noriginal: en");
    assertEquals(List.of("G211"), codes());
    site.edited(ORIGINAL, "order: 10", "order: 10\noriginal: en");
    assertEquals(List.of("G207"), codes());
    site.edited(TRANSLATION, "original: en", "original: fr");
    assertEquals(List.of("G108"), codes());
  }

  @Test
  void aMissingFirstSectionKeepsTheOthersInOrder() throws IOException {
    String text = Files.readString(folder.resolve(TRANSLATION));
    int start = text.indexOf("## What to do now");
    site.with(TRANSLATION, text.substring(0, start) + text.substring(text.indexOf("## How long")));
    assertEquals(List.of("G204"), codes());
  }
}
