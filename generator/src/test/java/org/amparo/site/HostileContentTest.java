package org.amparo.site;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.amparo.testing.Live;
import org.amparo.testing.TestSite;
import org.amparo.testing.Vectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Code in content never runs: everything live in a page comes from the templates. */
class HostileContentTest {

  private static final Pattern GUIDE_WITH_ERROR =
      Pattern.compile("content/es/derechos/v(\\d+)\\.md[^\n]* error\\b");

  /** The names of active features of PDF. */
  private static final List<String> DOING =
      List.of(
          "JS", "JavaScript", "Launch", "OpenAction", "AA", "SubmitForm", "EmbeddedFiles", "URI");

  /** A string or a number in a script that cannot end the script element. */
  private static final Pattern DATA = Pattern.compile("\"(?:\\\\.|[^\"\\\\<])*+\"|\\d+");

  @TempDir private Path folder;

  private TestSite pair() throws IOException {
    return TestSite.copy(folder, TestSite.fixture("sites/pair")).confirmed();
  }

  /** One guide for each vector; the guides without an error are built. */
  @Test
  void noTextRunsCode() throws IOException {
    TestSite site = pair();
    Set<String> ours = live(site);
    for (int i = 0; i < Vectors.ALL.size(); i++) {
      site.with(name(i), guide(i, "Título " + i, Vectors.code(Vectors.ALL.get(i))));
    }
    Set<Integer> refused = refused(site.run("check", "--lang", "en").out());
    for (int i : refused) {
      Files.delete(folder.resolve(name(i)));
    }
    assertTrue(refused.size() > Vectors.ALL.size() / 2, "most are refused: " + refused.size());
    assertEquals(Set.of(), without(ours, live(site)));
  }

  private static Set<String> without(Set<String> ours, Set<String> live) {
    live.removeAll(ours);
    return live;
  }

  private static Set<Integer> refused(String said) {
    Set<Integer> refused = new HashSet<>();
    for (Matcher m = GUIDE_WITH_ERROR.matcher(said); m.find(); ) {
      refused.add(Integer.parseInt(m.group(1)));
    }
    return refused;
  }

  /** Puts each vector once into every free-text field of every file. */
  @Test
  void noValueRunsCode() throws IOException {
    TestSite site = pair();
    Set<String> ours = live(site);
    makeValues(site, Vectors.ALL);
    assertEquals(Set.of(), without(ours, live(site)));
    for (Map.Entry<String, String> file : site.output().entrySet()) {
      boolean index = file.getKey().startsWith("search/") && !file.getValue().contains("=>");
      assertFalse(index && file.getValue().contains("<"), file.getKey());
    }
  }

  private static void makeValues(TestSite site, List<String> vectors) throws IOException {
    StringBuilder contacts = new StringBuilder("contacts:\n");
    StringBuilder terms = new StringBuilder("terms:\n");
    for (int i = 0; i < vectors.size(); i++) {
      String value = quoted(Vectors.code(vectors.get(i)));
      site.with(name(i), guide(i, Vectors.code(vectors.get(i)), "[Uno](contact:v" + i + ")"));
      contacts.append(
          ("  - { id: vN, name: VALUE, note: VALUE, hours: VALUE, need: violence, phone: '100',"
                  + " languages: [es], seen: { source: VALUE, date: 2026-11-01 },"
                  + " called: pending }\n")
              .replace("vN", "v" + i)
              .replace("VALUE", value));
      terms.append("  - { id: v%d, term: %s, definition: %s }\n".formatted(i, value, value));
    }
    site.with("content/contacts.yml", contacts.toString());
    site.with("content/glossary.yml", terms.toString());
    site.with("content/es/derechos/detencion.md", guide(999, "Fin", "[v](term:v0)"));
    Files.delete(site.root().resolve("content/en/rights/arrest.md"));
    String all = quoted(String.join(" ", vectors));
    site.with(
        "content/site.yml",
        """
        name: VALUE
        address: https://guide.example/
        languages: [es, en]
        jurisdiction: VALUE
        topics:
          - id: rights
            folder: { es: derechos, en: rights }
            title: { es: VALUE, en: VALUE }
            summary: VALUE
        """
            .replace("VALUE", all));
  }

  private static String name(int i) {
    return "content/es/derechos/v" + i + ".md";
  }

  private static String guide(int i, String words, String text) {
    return """
        ---
        id: vN
        title: VALUE
        summary: VALUE
        topic: rights
        status: published
        reviewed: 2020-11-23
        overdue-because: VALUE
        responsible: VALUE
        legal-review: { by: VALUE, date: 2020-11-23 }
        sources:
          - { norm: VALUE, consulted: 2026-04-04 }
        ---

        """
            .replace("vN", "v" + i)
            .replace("VALUE", quoted(words))
        + text
        + "\n";
  }

  private static String quoted(String text) {
    String escaped = text.replace("\\", "\\\\").replace("\"", "\\\"");
    return '"' + escaped.replace("\n", "\\n").replace("\t", "\\t") + '"';
  }

  /** Returns the live elements of all pages. Fails if the site does not build. */
  private static Set<String> live(TestSite site) throws IOException {
    TestSite.Run run = site.run("build");
    assertEquals(0, run.code(), run.out());
    Set<String> live = new TreeSet<>();
    for (Map.Entry<String, String> file : site.output().entrySet()) {
      if (file.getKey().endsWith(".html")) {
        Live.in(file.getValue()).forEach(l -> live.add(withoutData(l)));
      }
    }
    assertFalse(live.isEmpty());
    return live;
  }

  /**
   * Removes the index and the hashes of scripts from the standalone site, since both depend on the
   * text.
   */
  private static String withoutData(String live) {
    String text = live.replaceAll("sha256-[^']+", "sha256");
    return live.startsWith("<script>")
        ? DATA.matcher(text).replaceAll("x").replaceAll("[\\[\\]{},:x]+", "x")
        : text;
  }

  /** An invalid address is an error because a page would link to it. */
  @ParameterizedTest
  @CsvSource({
    "contacts.yml, url, javascript:alert(1)",
    "contacts.yml, url, JaVaScRiPt:alert(1)",
    "contacts.yml, url, 'https://x.example/\"onclick=\"alert(1)'",
    "contacts.yml, url, data:text/html;base64,x",
    "contacts.yml, email, 'a@b.example?body=x&attach=/etc/passwd'",
    "contacts.yml, email, javascript:alert(1)@b.example",
    "contacts.yml, email, '\"><script>@b.example'",
    "contacts.yml, phone, '100\"onclick=\"alert(1)'",
    "contacts.yml, phone, javascript:1",
    "contacts.yml, whatsapp, <b>900</b>",
    "contacts.yml, id, 'x\" onclick=\"alert(1)'",
    "glossary.yml, id, ../../x",
    "es/derechos/detencion.md, id, ../../x",
    "es/derechos/detencion.md, id, '<script>'",
    "es/derechos/detencion.md, url, vbscript:x",
    "site.yml, id, ../x",
  })
  void anInvalidAddressIsRefused(String file, String key, String value) throws IOException {
    TestSite site = pair();
    String path = "content/" + file;
    String text = Files.readString(folder.resolve(path));
    String changed =
        text.replaceFirst(
            "\\b" + key + ": (\"[^\"]*\"|[^ ,\n]+)",
            Matcher.quoteReplacement(key + ": '" + value + "'"));
    site.with(path, changed);
    TestSite.Run run = site.run("build", "--lang", "en");
    assertEquals(1, run.code(), changed);
    String code = Set.of("phone", "whatsapp").contains(key) ? "G117" : "G116";
    assertTrue(run.out().contains("  " + code + " error\n  The value \"" + value), run.out());
  }

  /** PDFs have no active features. */
  @Test
  void noPamphletHasActiveFeatures() throws IOException {
    TestSite site = pair();
    makeValues(site, Vectors.ALL.subList(0, 1));
    site.runPrinting("build");
    List<String> doing = new ArrayList<>();
    for (Map.Entry<String, String> file : site.output().entrySet()) {
      if (file.getKey().endsWith(".pdf")) {
        doing.addAll(doing(file.getKey(), file.getValue().getBytes(ISO_8859_1)));
      }
    }
    assertTrue(site.output().keySet().stream().anyMatch(n -> n.endsWith(".pdf")));
    assertEquals(List.of(), doing);
  }

  private static List<String> doing(String name, byte[] pdf) throws IOException {
    List<String> doing = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
        COSObject object = document.getDocument().getObjectFromPool(key);
        if (object.getObject() instanceof COSDictionary dictionary) {
          DOING.stream()
              .filter(d -> dictionary.containsKey(COSName.getPDFName(d)))
              .forEach(d -> doing.add(name + " " + d));
        }
      }
    }
    return doing;
  }
}
