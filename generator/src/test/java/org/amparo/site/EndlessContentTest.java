package org.amparo.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.amparo.testing.TestSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Content that could use unbounded time, stack or memory gives a site or a clear problem. */
class EndlessContentTest {

  /** The limit of time, many times what each case takes. */
  private static final Duration BOUND = Duration.ofSeconds(15);

  private static final String GUIDE = "content/es/derechos/detencion.md";

  @TempDir private Path folder;

  private TestSite pair() throws IOException {
    return TestSite.copy(folder, TestSite.fixture("sites/pair"));
  }

  private TestSite.Run check(TestSite site) throws IOException {
    site.confirmed();
    TestSite.Run run =
        assertTimeoutPreemptively(BOUND, () -> site.run("check", "--reading", "--lang", "en"));
    assertFalse((run.out() + run.err()).contains("Error"), run.err());
    return run;
  }

  /** Returns the site with this text added to a guide. */
  private TestSite withText(String text) throws IOException {
    return pair().with(GUIDE, Files.readString(folder.resolve(GUIDE)) + "\n" + text + "\n");
  }

  @ParameterizedTest
  @CsvSource({
    "'>', '', ''",
    "'- ', 'x', ''",
    "'1. ', '', ''",
    "'*', 'x', '*'",
    "'*a **b ', 'x', '***'",
    "'![', 'x', '](a.png)'",
    "'> - ', 'x', ''",
  })
  void tenThousandLevelsAreTooDeep(String open, String middle, String close) throws IOException {
    TestSite.Run run = check(withText(open.repeat(10_000) + middle + close.repeat(10_000)));
    assertEquals(1, run.code());
    assertTrue(run.out().contains("  G310 error"), run.out());
  }

  @Test
  void aHundredThousandMarksOnALetterTakeOneLook() throws IOException {
    assertEquals(0, check(withText("a" + "\u0301".repeat(100_000) + ".")).code());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[",
        "[[a]",
        "<div>",
        "<b>",
        "<details><summary>",
        "<table><tr><td>",
        "](",
        "<!--",
        "<![CDATA["
      })
  void tenThousandOpenThingsAreNoMoreThanText(String open) throws IOException {
    TestSite.Run run = check(withText(open.repeat(10_000)));
    String said = run.out();
    boolean named = said.contains("  G301 error") || said.contains("  G314 error");
    assertTrue(run.code() == 0 || named, () -> tail(run));
  }

  /** Inputs that make a regular expression backtrack. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.",
        "1 ",
        "11",
        ".",
        ".»",
        " ",
        "é",
        "{#",
        "{#a} ",
        "+51 ",
        "dos mil ",
        "22 de enero de ",
        "[!SAY]",
        "[a](b c) ",
        "](*a*",
        "\\\\",
        "&#",
        "A.",
        "|",
      })
  void aTextOfOneThingOverAndOverIsRead(String thing) throws IOException {
    String text = thing.repeat(100_000 / thing.length());
    TestSite.Run run =
        check(withText("## x" + text + "y\n\nx" + text + "y\n\n| x" + text + "y |\n|---|\n"));
    assertFalse(run.out().isEmpty());
  }

  /** Returns a table with a sentence in each cell, which reading ease compares with all others. */
  @ParameterizedTest
  @CsvSource({"20, 2250", "2250, 20", "2, 22500"})
  void aTableOfFortyThousandCellsIsRead(int columns, int rows) throws IOException {
    String heading = "\n\n|" + "a|".repeat(columns) + "\n|" + "-|".repeat(columns) + "\n";
    String row = "|" + "dato uno|".repeat(columns) + "\n";
    assertEquals(0, check(withText(heading + row.repeat(rows))).code());
  }

  @Test
  void tenThousandHeadingsOfOneNameAreRead() throws IOException {
    assertEquals(0, check(withText("\n\n### Parte\n\nTexto.\n".repeat(10_000))).code());
  }

  @Test
  void manyLinksThatLeadNowhereAreFollowed() throws IOException {
    TestSite.Run run = check(withText("[a](b.md) ".repeat(20_000)));
    assertEquals(1, run.code());
    assertTrue(
        run.out().contains("20,000 errors") || run.out().contains("20000 errors"), tail(run));
  }

  private static String tail(TestSite.Run run) {
    return run.out().substring(Math.max(0, run.out().length() - 500));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        GUIDE,
        "content/site.yml",
        "content/contacts.yml",
        "content/glossary.yml",
        "content/synonyms.yml"
      })
  void aFileOfTwentyMegabytesIsTooLarge(String file) throws IOException {
    TestSite site = pair().with(file, "[a](b) # x\n".repeat(2_000_000));
    TestSite.Run run = check(site);
    assertEquals(1, run.code());
    assertTrue(run.out().contains(file + "  G008 error"), run.out());
    assertTrue(run.out().contains("22000 kB"), run.out());
  }

  @Test
  void anImageOfTwentyMegabytesIsTooLarge() throws IOException {
    TestSite site = withText("![x](x.png)");
    Files.write(folder.resolve("content/es/derechos/x.png"), new byte[20_000_000]);
    assertTrue(check(site).out().contains("x.png  G008 error"));
  }

  /** In front matter and in the files of lists. */
  @ParameterizedTest
  @CsvSource({
    "aliases, G102",
    "anchors of nothing, G102",
    "lists in lists, G102",
    "groups in groups, G102",
    "a long line, G103",
    "many keys, G103",
    "one key over and over, G104",
    "tags, G103",
    "open quotes, G112",
  })
  void yamlThatGrowsIsRefused(String kind, String code) throws IOException {
    String bomb =
        switch (kind) {
          case "aliases" ->
              "a: &a [x,x,x,x,x,x,x,x,x]\n"
                  + IntStream.range(0, 9)
                      .mapToObj(i -> "k" + i + ": &b" + i + " [" + "*a, ".repeat(9) + "]\n")
                      .collect(Collectors.joining());
          case "anchors of nothing" -> "a: *b\n";
          case "lists in lists" -> "a: " + "[".repeat(10_000) + "\n";
          case "groups in groups" -> "a: " + "{a: ".repeat(10_000) + "\n";
          case "a long line" -> "a: [" + "😀, ".repeat(100_000) + "]\n";
          case "many keys" ->
              IntStream.range(0, 20_000)
                  .mapToObj(i -> "k" + i + ": 1\n")
                  .collect(Collectors.joining());
          case "one key over and over" -> "a: 1\n".repeat(20_000);
          case "tags" -> "a: !!javax.script.ScriptEngineManager [!!java.net.URL [x]]\n";
          default -> "a: \"" + "x: '\n".repeat(20_000);
        };
    String guide = Files.readString(TestSite.fixture("sites/pair").resolve(GUIDE));
    TestSite site =
        pair().with(GUIDE, guide.replaceFirst("---\n", "---\n" + bomb.replace("$", "\\$")));
    TestSite.Run run = check(site);
    assertEquals(1, run.code());
    assertTrue(
        run.out().contains("  " + code + " error"),
        run.out().substring(0, Math.min(1000, run.out().length())));
    String contacts = Files.readString(folder.resolve("content/contacts.yml"));
    site.with("content/contacts.yml", bomb + contacts).with(GUIDE, guide);
    assertTrue(check(site).out().contains("contacts.yml"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u0000", "\u202E", "\u2066", "\u0007", "\u001B", "\uFFFF", "\u0085"})
  void anInvisibleCharacterIsNamed(String sign) throws IOException {
    TestSite.Run run = check(withText("uno " + sign + "dos"));
    assertTrue(run.out().contains("  G009 error\n"), run.out());
    assertTrue(run.out().contains("U+%04X".formatted((int) sign.charAt(0))), run.out());
    TestSite.Run yaml =
        check(
            pair()
                .with(
                    "content/glossary.yml",
                    "terms:\n  - { id: a, term: \"\\u%04x\", definition: b }\n"
                        .formatted((int) sign.charAt(0))));
    assertTrue(yaml.out().contains("glossary.yml:2:20  G009 error"), yaml.out());
  }

  @Test
  void halfACharacterIsNoUtf8AndNoWord() throws IOException {
    TestSite site = pair();
    Path guide = folder.resolve(GUIDE);
    byte[] half = {(byte) 0xED, (byte) 0xA0, (byte) 0x80};
    Files.write(guide, half, java.nio.file.StandardOpenOption.APPEND);
    assertTrue(check(site).out().contains("  G001 error"));
    TestSite.Run yaml =
        check(
            pair()
                .with(
                    "content/glossary.yml",
                    "terms:\n  - { id: a, term: \"\\ud800\", definition: b }\n"));
    assertTrue(yaml.out().contains("glossary.yml:2:20  G009 error"), yaml.out());
  }
}
