package org.amparo.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.amparo.image.ImageType;
import org.amparo.image.Photos;
import org.amparo.testing.TestSite;
import org.amparo.testing.Tools;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file name gives the same site on every computer, or it is a problem. */
class FileNamesTest {

  private static final String GUIDE = "content/es/derechos/detencion.md";

  @TempDir private Path folder;

  private TestSite pair(String name) throws IOException {
    return TestSite.copy(folder.resolve(name), TestSite.fixture("sites/pair")).confirmed();
  }

  /** Returns a site with a guide of this name that links to itself. */
  private TestSite withGuide(String site, String name, String link) throws IOException {
    TestSite pair = pair(site);
    String text = Files.readString(pair.root().resolve(GUIDE)).replace("id: arrest", "id: other");
    String links = "\n[x](" + link + ") ![y](" + link.replace(".md", ".png") + ")\n";
    pair.with("content/es/derechos/" + name, text.replace("Si te", "Cuando te") + links);
    Path image = pair.root().resolve("content/es/derechos/" + name.replace(".md", ".png"));
    Files.write(image, Photos.bare(ImageType.PNG));
    return pair;
  }

  /** Some file systems store an accent apart from its letter (NFD). */
  @Test
  void accentsGiveTheSameSiteHoweverADiskKeepsThem() throws IOException {
    String name = "detención ñandú.md";
    String parted = Normalizer.normalize(name, Normalizer.Form.NFD);
    TestSite one = withGuide("one", name, "<" + name + ">");
    TestSite other = withGuide("other", parted, "<" + name + ">");
    TestSite third = withGuide("third", name, "<" + parted + ">");
    for (TestSite site : List.of(one, other, third)) {
      TestSite.Run run = site.run("build");
      assertEquals(0, run.code(), run.out());
    }
    Map<String, String> files = one.output();
    assertTrue(files.containsKey("es/derechos/detención ñandú.html"), files.keySet()::toString);
    assertEquals(files, other.output());
    assertEquals(files.keySet(), third.output().keySet());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "con.md",
        "AUX.md",
        "nul.es.md",
        "com1.md",
        "LPT9.md",
        "prn..md",
        "que?.md",
        "a:b.md",
        "a\\b.md",
        "<script>.md",
        "a\"b.md",
        "a|b.md",
        "a*b.md",
        "a\u202Eb.md",
        "a\nb.md",
      })
  void aNameThatWindowsLacksIsAProblem(String name) throws IOException {
    TestSite site = pair("site");
    String text = Files.readString(site.root().resolve(GUIDE)).replace("id: arrest", "id: other");
    site.with("content/es/derechos/" + name, text.replace("Si te", "Cuando te"));
    TestSite.Run run = site.run("check", "--lang", "en");
    assertEquals(1, run.code(), run.out());
    assertTrue(run.out().contains("  G010 error"), run.out());
  }

  @Test
  void aFolderOfSuchANameIsAProblemToo() throws IOException {
    TestSite site = pair("site").with("content/es/aux/x.md", "# x");
    assertTrue(site.run("check", "--lang", "en").out().contains("  G010 error"));
  }

  @Test
  void namesThatDifferInCapitalsAloneAreAProblem() throws IOException {
    TestSite site = pair("site");
    String text = Files.readString(site.root().resolve(GUIDE));
    site.with("content/es/derechos/Detencion.md", text.replace("id: arrest", "id: other"));
    assertTrue(site.run("check", "--lang", "en").out().contains("  G114 error"));
  }

  /** Pamphlets and standalone guides are named after the id. */
  @Test
  void idsThatDifferInCapitalsAloneAreAProblem() throws IOException {
    TestSite site = pair("site").edited("content/en/rights/arrest.md", "id: arrest", "id: ARREST");
    TestSite.Run run = site.run("check", "--lang", "en");
    assertTrue(run.out().contains("content/en/rights/arrest.md:2:5  G111 error"), run.out());
  }

  /** An info page has no such files. */
  @Test
  void anInfoPageMayBeCalledSite() throws IOException {
    String page = "---\nid: site\ntitle: %s\n---\n\nHola.\n";
    TestSite site =
        pair("site")
            .with("content/es/sitio.md", page.formatted("El sitio"))
            .with("content/en/site.md", page.formatted("The site"));
    TestSite.Run run = site.run("build");
    assertEquals(0, run.code(), run.out());
  }

  @Test
  void imagesThatDifferInCapitalsAreAProblem() throws IOException {
    TestSite site = pair("site").with("content/es/a.png", "x").with("content/es/A.png", "y");
    assertTrue(site.run("check", "--lang", "en").out().contains("  G114 error"));
  }

  @Test
  void theSameNameWithItsAccentPartedIsAProblem() throws IOException {
    TestSite site = pair("site").with("content/es/é.png", "x").with("content/es/e\u0301.png", "y");
    assertTrue(site.run("check", "--lang", "en").out().contains("  G114 error"));
  }

  /** Links into the folder itself, to another folder, to a file and to a missing file. */
  @ParameterizedTest
  @ValueSource(strings = {"content/es", "..", "/etc", "/etc/hostname", "nowhere"})
  void aLinkIsAProblem(String target) throws IOException {
    TestSite site = pair("site");
    Path there = target.equals("content/es") ? site.root().resolve(target) : Path.of(target);
    for (String name : List.of("enlace", "enlace.md", "enlace.png")) {
      Files.createSymbolicLink(site.root().resolve("content/es/derechos/" + name), there);
    }
    TestSite.Run run = site.run("check", "--lang", "en");
    assertEquals(1, run.code());
    assertEquals(3, run.out().split("  G007 error", -1).length - 1, run.out());
  }

  /** Links in place of a file, of a nested folder and of a whole folder. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "assets/icons/social.png",
        "assets/icons/otro.svg",
        "assets/icons",
        "assets/css/9-print.css",
        "assets",
        "templates/home.ftl",
        "templates/components",
        "templates/messages_es.properties",
        "templates",
      })
  void aLinkInTemplatesOrAssetsIsAProblem(String name) throws IOException {
    TestSite site = pair("site");
    Path secret = folder.resolve("private");
    for (String below : List.of("", "icons/", "css/", "components/")) {
      Files.createDirectories(secret.resolve(below));
      Files.writeString(secret.resolve(below + "secreto.png"), "SECRETO");
    }
    boolean file = name.contains(".");
    Path link = site.root().resolve(name);
    Files.createDirectories(link.getParent());
    Files.createSymbolicLink(link, file ? secret.resolve("secreto.png") : secret);
    TestSite.Run run = site.run("build", "--lang", "en");
    assertEquals(1, run.code(), run.out());
    assertTrue(run.out().contains(name + "  G007 error"), run.out());
    assertFalse(run.out().contains("SECRETO"), run.out());
    assertEquals(Map.of(), site.output());
  }

  @ParameterizedTest
  @ValueSource(strings = {"assets/css/9-print.css", "assets/js/base.js", "templates/home.ftl"})
  void aResourceThatIsNotUtf8IsAProblem(String name) throws IOException {
    TestSite site = pair("site").with(name, "");
    Files.write(site.root().resolve(name), new byte[] {'/', '*', (byte) 0xe1, '*', '/'});
    TestSite.Run run = site.run("build", "--lang", "en");
    assertEquals(1, run.code());
    assertTrue(run.out().contains(name + ":1:3  G001 error"), run.out());
  }

  @Test
  void nothingIsReadOrWrittenThroughALinkedFolder() throws IOException {
    TestSite site = pair("site").confirmed();
    Path outside = Files.createDirectories(folder.resolve("outside"));
    Path kept = site.root().resolve("content/.translations");
    Files.move(kept, outside.resolve("snapshots"));
    Files.createSymbolicLink(kept, outside.resolve("snapshots"));
    Map<String, String> before = contents(outside);
    assertTrue(site.run("check", "--lang", "en").out().contains(".translations  G007 error"));
    TestSite.Run run = site.run("confirm", "arrest", "--by", "Rosa", "--lang", "en");
    assertEquals(1, run.code(), run.out());
    assertEquals(before, contents(outside));
  }

  private static Map<String, String> contents(Path folder) throws IOException {
    Map<String, String> found = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        found.put(file.toString(), Files.readString(file));
      }
    }
    return found;
  }

  @Test
  void aNewGuideIsNotMadeBehindALink() throws IOException {
    TestSite site = pair("site");
    Path topic = site.root().resolve("content/es/derechos");
    Path outside = folder.resolve("outside");
    Files.move(topic, outside);
    Files.createSymbolicLink(topic, outside);
    Map<String, String> before = contents(outside);
    TestSite.Run run = site.run("new", "Pagar una multa", "--topic", "rights", "--lang", "es");
    assertEquals(1, run.code(), run.out());
    assertTrue(run.err().contains("enlace"), run.err());
    assertEquals(before, contents(outside));
  }

  /** The folder of the site itself may be a link. */
  @Test
  void theSitesFolderMayBeReachedByALink() throws IOException {
    TestSite site = pair("site").with("assets/css/9-print.css", "p{color:red}");
    Path link = folder.resolve("link");
    Files.createSymbolicLink(link, site.root());
    TestSite.Run run = site.run("build", "--site", link.toString());
    assertEquals(0, run.code(), run.out());
    assertTrue(site.output().get("es/index.html").contains("color:red"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"site.yml", "contacts.yml", "glossary.yml", "es/derechos/detencion.md"})
  void aPipeIsNotWaitedFor(String name) throws Exception {
    TestSite site = pair("site");
    Path file = site.root().resolve("content/" + name);
    Files.delete(file);
    Tools.requireSuccess(folder, List.of("mkfifo", file.toString()));
    assertTrue(site.run("check", "--lang", "en").out().contains(name + "  G007 error"));
  }

  /** Files that systems and editors leave behind are ignored. */
  @Test
  void filesOfSystemsAndEditorsAreIgnored() throws IOException {
    TestSite site = pair("site");
    assertEquals(0, site.run("build").code());
    Map<String, String> before = site.output();
    for (String in : List.of("content/", "content/es/", "content/es/derechos/", "assets/icons/")) {
      for (String name :
          List.of(
              "Thumbs.db",
              "thumbs.DB",
              "desktop.ini",
              ".DS_Store",
              "detencion.md~",
              "detencion.md.bak",
              "foto.png.BAK",
              ".detencion.md.swp",
              "detencion.md.swp",
              "~$texto.docx")) {
        site.with(in + name, "x");
      }
    }
    TestSite.Run run = site.run("build");
    assertEquals(0, run.code(), run.out());
    assertEquals(before, site.output());
    assertFalse(site.run("check").out().contains("G005"));
  }

  @Test
  void whatOnlyLooksLikeItIsNamed() throws IOException {
    TestSite site = pair("site").with("content/notas.txt", "x").with("content/es/bak", "x");
    assertEquals(2, site.run("check").out().split("  G005 error", -1).length - 1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"MD", "Md", "markdown", "MARKDOWN", "mkd", "mdown"})
  void everyEndingOfMarkdownIsRead(String ending) throws IOException {
    TestSite site = pair("site");
    Path guide = site.root().resolve(GUIDE);
    Path renamed = guide.resolveSibling("detencion." + ending);
    Files.move(guide, renamed);
    site.with("content/es/derechos/detencion.card." + ending, "## Uno\n\nx\n\n## Dos\n\ny\n");
    String link = "[x](derechos/detencion." + ending + ")";
    site.with("content/es/nota.md", "---\nid: note\ntitle: Nota\n---\n\n" + link + "\n");
    TestSite.Run run = site.run("build", "--lang", "en");
    assertEquals(0, run.code(), run.out());
    assertTrue(site.output().containsKey("es/derechos/detencion.html"));
    assertEquals(0, site.run("confirm", "arrest", "--into", "en").code());
  }

  @Test
  void twoEndingsOfOneNameAreOneAddress() throws IOException {
    TestSite site = pair("site");
    String text = Files.readString(site.root().resolve(GUIDE)).replace("id: arrest", "id: other");
    site.with("content/es/derechos/detencion.markdown", text.replace("Si te", "Cuando te"));
    assertTrue(site.run("check", "--lang", "en").out().contains("  G114 error"));
  }
}
