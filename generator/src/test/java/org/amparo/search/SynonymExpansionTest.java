package org.amparo.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.amparo.model.Address;
import org.amparo.model.Language;
import org.amparo.model.SynonymGroup;
import org.amparo.search.Entry.Passage;
import org.junit.jupiter.api.Test;

/** Three pages without a stem or a sound in the way, and what synonyms add to them. */
class SynonymExpansionTest {

  private static final Language LANGUAGE = new Language("qu");

  private final LanguageAnalyzer analyzer = LanguageAnalyzer.of(LANGUAGE);
  private final LanguageIndex index =
      LanguageIndex.of(
          analyzer,
          pages("police street", "measures judge", "order police report", "nothing at all"));

  @Test
  void aSynonymIsWorthAsMuchAsTheWord() {
    assertEquals(index.of("police"), expanded("police", "cop").of("cop"));
  }

  @Test
  void aWordThatLeadsToMorePagesIsLessRare() {
    LanguageIndex expanded = expanded("police", "street");
    assertEquals(1, index.frequency("street"));
    assertEquals(2, expanded.frequency("street"));
    assertTrue(score(expanded, "street", 0) < score(index, "street", 0));
  }

  @Test
  void aLongWordIsKnownByWhatNoPageHas() {
    LanguageIndex expanded = expanded("measures", "restraining order");
    assertEquals(index.of("measures"), expanded.of("restraining"));
    assertEquals(index.of("order"), expanded.of("order"));
  }

  @Test
  void aPartOfAWordForShowKeepsItsMeaning() {
    LanguageIndex expanded = expanded("police report", "report", "complaint");
    assertEquals(index.of("report"), expanded.of("report"));
    assertEquals(1, expanded.frequency("complaint"));
  }

  private LanguageIndex expanded(String shown, String... searched) {
    Map<Language, List<String>> show = Map.of(LANGUAGE, List.of(shown));
    Map<Language, List<String>> search = Map.of(LANGUAGE, List.of(searched));
    return new SynonymExpansion(analyzer, index, LANGUAGE, List.of(LANGUAGE))
        .expanded(List.of(new SynonymGroup("g", show, search)), true);
  }

  private static float score(LanguageIndex index, String key, int page) {
    return index.of(key).stream().filter(p -> p.page() == page).findFirst().orElseThrow().score();
  }

  private static Map<Integer, Entry> pages(String... texts) {
    Map<Integer, Entry> pages = new TreeMap<>();
    for (int i = 0; i < texts.length; i++) {
      Passage passage = new Passage("", "", texts[i], "");
      pages.put(i, new Entry(new Address("qu/" + i + ".html"), "Page", 1, 0, List.of(passage)));
    }
    return pages;
  }
}
