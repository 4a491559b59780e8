package org.amparo.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.amparo.model.Address;
import org.amparo.model.Language;
import org.amparo.model.SynonymGroup;
import org.amparo.search.SearchDocument.Passage;
import org.junit.jupiter.api.Test;

/** Three pages without a stem or a sound in the way, and what synonyms add to them. */
class SynonymExpansionTest {

  private static final Language LANGUAGE = new Language("qu");

  private final LanguageAnalyzer analyzer = LanguageAnalyzer.of(LANGUAGE);
  private final InvertedIndex index =
      InvertedIndex.of(
          analyzer,
          pages("police street", "measures judge", "order police report", "nothing at all"));

  @Test
  void aSynonymIsWorthAsMuchAsTheWord() {
    assertEquals(index.find("police"), expanded("police", "cop").find("cop"));
  }

  @Test
  void aWordThatLeadsToMorePagesIsLessRare() {
    InvertedIndex expanded = expanded("police", "street");
    assertEquals(1, index.frequency("street"));
    assertEquals(2, expanded.frequency("street"));
    assertTrue(score(expanded, "street", 0) < score(index, "street", 0));
  }

  @Test
  void aLongWordIsKnownByWhatNoPageHas() {
    InvertedIndex expanded = expanded("measures", "restraining order");
    assertEquals(index.find("measures"), expanded.find("restraining"));
    assertEquals(index.find("order"), expanded.find("order"));
  }

  @Test
  void aPartOfAWordForShowKeepsItsMeaning() {
    InvertedIndex expanded = expanded("police report", "report", "complaint");
    assertEquals(index.find("report"), expanded.find("report"));
    assertEquals(1, expanded.frequency("complaint"));
  }

  private InvertedIndex expanded(String shown, String... searched) {
    Map<Language, List<String>> show = Map.of(LANGUAGE, List.of(shown));
    Map<Language, List<String>> search = Map.of(LANGUAGE, List.of(searched));
    return new SynonymExpansion(analyzer, index, LANGUAGE, List.of(LANGUAGE))
        .expanded(List.of(new SynonymGroup("g", show, search)), true);
  }

  private static float score(InvertedIndex index, String key, int page) {
    return index.find(key).stream().filter(p -> p.page() == page).findFirst().orElseThrow().score();
  }

  private static Map<Integer, SearchDocument> pages(String... texts) {
    Map<Integer, SearchDocument> pages = new TreeMap<>();
    for (int i = 0; i < texts.length; i++) {
      Passage passage = new Passage("", "", texts[i], "");
      pages.put(
          i, new SearchDocument(new Address("qu/" + i + ".html"), "Page", 1, 0, List.of(passage)));
    }
    return pages;
  }
}
