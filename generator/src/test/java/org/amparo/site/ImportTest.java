package org.amparo.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.amparo.docx.WordDocument;
import org.amparo.testing.TestSite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command {@code import}: what it takes from a Word file and what it names as skipped. */
class ImportTest {

  @TempDir private Path folder;

  private TestSite site;

  @BeforeEach
  void copy() throws IOException {
    site = TestSite.copy(folder, TestSite.fixture("sites/pair"));
  }

  private TestSite.Run take(Path file) throws IOException {
    return site.run("import", file.getFileName().toString(), "--topic", "rights");
  }

  /** Returns the text of the draft without its front matter. */
  private String body(String name) throws IOException {
    String text = Files.readString(folder.resolve("content/es/derechos/" + name));
    assertTrue(text.contains("\nstatus: draft\n"), text);
    return text.substring(text.indexOf("\n---\n", 4) + 5).strip();
  }

  @Test
  void headingsAndListsAreImported() throws IOException {
    WordDocument word = new WordDocument().styled("Ttulo", "Qué hacer en un *operativo*");
    word.text("Mantén la calma: 1 * 2 * 3.");
    word.styled("Ttulo1", "Qué hacer ahora")
        .item(1, 0, "Di la hora.")
        .item(1, 0, "Pide el nombre.");
    word.styled("Ttulo4", "Si te llevan").item(2, 0, "Llama.").item(2, 1, "A una amiga.");
    word.styled("Ttulo1", "Qué hacer ahora").text("1. No es una lista").text("# ni un título");
    TestSite.Run run = take(word.save(folder.resolve("a.docx")));
    assertEquals(0, run.code(), run.err());
    assertEquals(
        """
        Mantén la calma: 1 \\* 2 \\* 3.

        ## Qué hacer ahora {#que-hacer-ahora}

        1. Di la hora.
        2. Pide el nombre.

        ### Si te llevan

        - Llama.
          - A una amiga.

        ## Qué hacer ahora {#que-hacer-ahora-2}

        1\\. No es una lista

        \\# ni un título"""
            .replace("\r", ""),
        body("que-hacer-en-un-operativo.md"));
    TestSite.Run check = site.run("check");
    assertEquals(0, check.code(), check.out());
  }

  @Test
  void aHeadingThatBeginsWithItsNumberHasAName() throws IOException {
    WordDocument word = new WordDocument().styled("Ttulo", "Pasos");
    word.styled("Ttulo1", "1. Qué hacer ahora").text("Di la hora.");
    assertEquals(0, take(word.save(folder.resolve("a.docx"))).code());
    assertEquals("## 1. Qué hacer ahora {#1-que-hacer-ahora}\n\nDi la hora.", body("pasos.md"));
    TestSite.Run check = site.run("check");
    assertFalse(check.out().contains("G305") || check.out().contains("G313"), check.out());
  }

  @Test
  void boldIsImportedWhereverItBeginsAndEnds() throws IOException {
    WordDocument word = new WordDocument().styled("Ttulo1", "Multas");
    word.raw(
        "<w:p>"
            + bold("S/")
            + WordDocument.run("550. Di ")
            + bold("«No firmo».")
            + WordDocument.run("Después, ")
            + bold("llama.")
            + "</w:p>");
    assertEquals(0, take(word.save(folder.resolve("e.docx"))).code());
    assertEquals(
        "<strong>S/</strong>550. Di <strong>«No firmo».</strong>Después, **llama.**",
        body("multas.md"));
    TestSite.Run check = site.run("check");
    assertEquals(0, check.code(), check.out());
  }

  private static String bold(String text) {
    return WordDocument.run(text).replace("<w:r>", "<w:r><w:rPr><w:b/></w:rPr>");
  }

  @Test
  void tablesAndImagesAreImported() throws IOException {
    byte[] png = Files.readAllBytes(TestSite.basedir().resolve("assets/icons/icon-192.png"));
    WordDocument word = new WordDocument().styled("Ttulo1", "Plazos").picture("El reloj", png);
    word.table(new String[] {"Delito", "Horas"}, new String[] {"Común | otro", "48"});
    TestSite.Run run = take(word.save(folder.resolve("b.docx")));
    assertEquals(0, run.code(), run.err());
    assertEquals(
        """
        ![El reloj](b-1.png)

        | Delito | Horas |
        | --- | --- |
        | Común \\| otro | 48 |""",
        body("plazos.md"));
    Path picture = folder.resolve("content/es/derechos/b-1.png");
    assertEquals(png.length, Files.size(picture));
    assertEquals(0, site.run("check").code());
  }

  @Test
  void trackedChangesAreAcceptedAndNamed() throws IOException {
    String deleted = "<w:r><w:delText>nunca</w:delText></w:r>";
    WordDocument word = new WordDocument().styled("Ttulo1", "Cambios");
    word.raw(
        "<w:p>"
            + WordDocument.run("Puedes ")
            + "<w:del w:id=\"1\" w:author=\"A\">"
            + deleted
            + "</w:del><w:ins w:id=\"2\" w:author=\"A\">"
            + WordDocument.run("siempre")
            + "</w:ins>"
            + WordDocument.run(" pedir una copia.")
            + "</w:p>");
    TestSite.Run run = take(word.save(folder.resolve("c.docx")));
    assertEquals("Puedes siempre pedir una copia.", body("cambios.md"));
    assertTrue(run.out().contains("cambios marcados"), run.out());
    assertFalse(run.out().contains("pie de página"), run.out());
  }

  @Test
  void whatIsNoTextIsRefusedWithAWord() throws IOException {
    Files.write(folder.resolve("old.docx"), new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, 0, 0, 0});
    refused("old.docx", ".doc");
    Files.writeString(folder.resolve("text.docx"), "hola");
    refused("text.docx", "no es un documento de Word");
    refused("none.docx", "No encontramos");
    Files.write(folder.resolve("big.docx"), new byte[21 * 1024 * 1024]);
    refused("big.docx", "20 MB");
    WordDocument bomb = new WordDocument().text("hola");
    bomb.part("word/media/zeros.xml", new byte[101 * 1024 * 1024]);
    bomb.save(folder.resolve("bomb.docx"));
    refused("bomb.docx", "se desempaqueta");
    Files.write(folder.resolve("none-such.docx"), new byte[0]);
    refused("none-such.docx", "no es un documento de Word");
  }

  private void refused(String file, String why) throws IOException {
    TestSite.Run run = take(folder.resolve(file));
    assertEquals(1, run.code(), file);
    assertTrue(run.err().contains(why), run.err());
    assertEquals(1, run.err().lines().count(), run.err());
  }

  @Test
  void aLinkedImageIsNotOpened() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.png"), "secret");
    WordDocument word = new WordDocument().styled("Ttulo1", "Fuera").text("Hola.");
    word.pictureAt("x", secret.toUri().toString());
    TestSite.Run run = take(word.save(folder.resolve("d.docx")));
    assertEquals("Hola.", body("fuera.md"));
    assertTrue(run.out().contains("Una imagen no pasó"), run.out());
  }

  @Test
  void aGuideThatIsThereStays() throws IOException {
    Path word =
        new WordDocument().styled("Ttulo1", "Cambios").text("a").save(folder.resolve("c.docx"));
    assertEquals(0, take(word).code());
    String before = Files.readString(folder.resolve("content/es/derechos/cambios.md"));
    assertEquals(1, take(word).code());
    assertEquals(before, Files.readString(folder.resolve("content/es/derechos/cambios.md")));
  }
}
