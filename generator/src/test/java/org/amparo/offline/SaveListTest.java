package org.amparo.offline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.amparo.model.Address;
import org.amparo.model.Language;
import org.amparo.offline.SavedPages.Titled;
import org.amparo.output.OutputFile;
import org.amparo.text.Messages;
import org.junit.jupiter.api.Test;

class SaveListTest {

  private static final Language ES = new Language("es");

  private static final String WORDS =
      Stream.of("missing", "repair", "update", "show", "urgent")
          .map(k -> "note." + k + "=" + k + "\n")
          .collect(Collectors.joining());

  private static OutputFile file(String path, String text) {
    return OutputFile.of(new Address(path), text);
  }

  private static List<OutputFile> list(OutputFile... files) throws IOException {
    Messages words = Messages.read(ES, List.of(new StringReader(WORDS)));
    Titled urgent = new Titled(new Address("es/a.html"), "A", ES, true);
    Titled untold = new Titled(new Address("es/u.html"), "", ES, false);
    Titled foreign = new Titled(new Address("es/f.html"), "F", new Language("en"), true);
    List<Address> away = List.of(new Address("es/z.html"), new Address("en/z.html"));
    SavedPages pages =
        new SavedPages(
            ES, new Address("es/guardar.html"), away, List.of(urgent, untold, foreign), Set.of());
    return new SaveList(Set.of("icon.svg"), pages, List.of(files), Set.of())
        .files(Map.of("zip", 7), words);
  }

  private static String text(List<OutputFile> files) {
    return files.get(files.size() - 1).text();
  }

  @Test
  void pagesComeFirstAndPapersAreAGroupOfTheirOwn() throws IOException {
    String list =
        text(
            list(
                file("downloads/site-es.zip", "-"),
                file("en/a.html", "-"),
                file("es/a.html", "a"),
                file("es/foto.png", "p"),
                file("js/page.js", "s"),
                file("pamphlets/en/a-a4.pdf", "e"),
                file("pamphlets/en/a-bilingual.pdf", "b"),
                file("pamphlets/es/a-a4.pdf", "f"),
                file("sitemap.xml", "-")));
    assertTrue(
        list.matches(
            "\\{\"files\":\\[\\[\"es/a.html\".*\\[\"es/foto.png\".*\\[\"js/page.js\".*\\],"
                + "\"print\":\\[\\[\"pamphlets/en/a-bilingual.pdf\".*\\[\"pamphlets/es/a-a4.pdf\".*\\],"
                + "\"first\":0,\"urgent\":\\[\\[\"es/a.html\",\"A\"\\]\\],.*"),
        list);
    assertFalse(list.contains("sitemap") || list.contains("en/a.html") || list.contains("zip\","));
  }

  @Test
  void exitPagesOfEveryLanguageComeFirst() throws IOException {
    String list =
        text(
            list(
                file("en/a.html", "-"),
                file("en/z.html", "e"),
                file("es/a.html", "a"),
                file("es/z.html", "z")));
    assertTrue(
        list.matches(
            "\\{\"files\":\\[\\[\"en/z.html\".*\\[\"es/z.html\".*\\[\"es/a.html\".*\\],\"print\".*\"first\":2.*"),
        list);
    assertFalse(list.contains("en/a.html"));
  }

  @Test
  void pagesKeepTheirOrderAndHaveTitles() throws IOException {
    String list =
        text(
            list(
                file("es/f.html", "f"),
                file("es/other.html", "o"),
                file("es/a.html", "a"),
                file("es/u.html", "u")));
    assertTrue(
        list.matches(
            ".*\\[\"es/a.html\",\"\\w+\",\\d+,\\d+,\"\",\"A\"\\],\\[\"es/u.html\",\"\\w+\",\\d+,\\d+\\],"
                + "\\[\"es/f.html\",\"\\w+\",\\d+,\\d+,\"\",\"F\",\"en\"\\],\\[\"es/other.html\",.*"
                + "\"urgent\":\\[\\[\"es/a.html\",\"A\"\\]\\],.*"),
        list);
  }

  @Test
  void aFileHasItsSumAndItsTwoSizes() throws IOException {
    String list = text(list(file("es/a.html", "123456789")));
    // the check value of CRC-32
    assertTrue(list.matches(".*\\[\"es/a.html\",\"cbf43926\",\\d+,9,.*"), list);
  }

  @Test
  void theSameFilesAreTheSameBuild() throws IOException {
    assertEquals(text(list(file("es/a.html", "1"))), text(list(file("es/a.html", "1"))));
    String build = "\"build\":\"([0-9a-f]{8})\"";
    String one = text(list(file("es/a.html", "1"))).replaceAll(".*" + build + ".*", "$1");
    String other = text(list(file("es/a.html", "2"))).replaceAll(".*" + build + ".*", "$1");
    assertEquals(8, one.length());
    assertFalse(one.equals(other));
  }

  @Test
  void aPackHasWhatPagesShareOnce() {
    String head =
        IntStream.range(0, 2_000)
            .mapToObj(i -> Integer.toString(i * 7919, 36) + " ñ\"<\n")
            .collect(Collectors.joining());
    List<OutputFile> pages =
        List.of(file("es/a b.html", head + "uno"), file("es/b.html", head + "dos"));
    OutputFile pack = PagePack.of(new Address("offline/pages/es.json"), pages);
    List<String> lines = pack.text().lines().toList();
    assertTrue(lines.get(1).startsWith("[\"es/a%20b.html\",\""), lines.get(1));
    assertTrue(lines.get(2).matches("\\[\"es/b.html\",0,\\d+,\".*dos\"\\]"), lines.get(2));
    assertEquals(List.of("[", "]"), List.of(lines.get(0), lines.get(3)));
  }

  @Test
  void whatIsChangedInOneSpotChangesFewParts() {
    String text =
        IntStream.range(0, 4_000)
            .mapToObj(i -> "ñandú " + Integer.toString(i * 7919, 36) + " ")
            .collect(Collectors.joining());
    int half = text.length() / 2;
    Parts before = Parts.of(OutputFile.of(new Address("search/es.js"), text));
    String longer = text.substring(0, half) + "otra cosa " + text.substring(half);
    Parts after = Parts.of(OutputFile.of(new Address("search/es.js"), longer));
    List<Address> old = before.files().stream().map(OutputFile::address).toList();
    long fresh = after.files().stream().filter(f -> !old.contains(f.address())).count();
    assertTrue(before.files().size() > 50, before.checksums());
    assertTrue(fresh >= 1 && fresh <= 3, fresh + " of " + after.files().size());
    assertEquals(
        longer, after.files().stream().map(OutputFile::text).collect(Collectors.joining()));
    assertEquals(9 * after.files().size(), after.checksums().length());
  }
}
