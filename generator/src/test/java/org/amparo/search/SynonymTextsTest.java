package org.amparo.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.amparo.model.Guide;
import org.amparo.model.Language;
import org.amparo.model.SynonymGroup;
import org.junit.jupiter.api.Test;

/** The search for a word leads to a text about it, not only to a title. */
class SynonymTextsTest {

  @Test
  void everyGroupHasAGuideWithOneOfItsWords() throws IOException {
    RealSite site = RealSite.read();
    List<String> without = without(site, site.site().synonyms());
    assertEquals(List.of(), without, "groups of content/synonyms.yml that lead to no text");
  }

  @Test
  void aGroupThatNoTextAnswersIsNamed() throws IOException {
    RealSite site = RealSite.read();
    Map<Language, List<String>> words = Map.of(new Language("es"), List.of("zampoña", "policía"));
    Map<Language, List<String>> others = Map.of(new Language("en"), List.of("panpipe"));
    SynonymGroup group = new SynonymGroup("pipes", words, others);
    assertEquals(List.of("en pipes: panpipe"), without(site, List.of(group)));
  }

  /** The groups none of whose words is in a guide, each with its language and its words. */
  private static List<String> without(RealSite site, List<SynonymGroup> groups) {
    return site.config().languages().stream().flatMap(l -> without(site, groups, l)).toList();
  }

  private static Stream<String> without(
      RealSite site, List<SynonymGroup> groups, Language language) {
    LanguageAnalyzer analyzer = LanguageAnalyzer.of(language);
    List<List<String>> lines = lines(site, language).map(analyzer::keys).toList();
    assertTrue(lines.size() > 100, () -> language + " has lines: " + lines.size());
    return groups.stream()
        .filter(g -> g.all(language).stream().noneMatch(w -> isIn(analyzer.keys(w), lines)))
        .map(g -> language + " " + g.id() + ": " + String.join(", ", g.all(language)));
  }

  /** Returns whether the keys of a word, in their order, are in one of these lines. */
  private static boolean isIn(List<String> word, List<List<String>> lines) {
    return !word.isEmpty()
        && lines.stream().anyMatch(line -> Collections.indexOfSubList(line, word) >= 0);
  }

  /** What published guides say in their sections, without the lines that only lead elsewhere. */
  private static Stream<String> lines(RealSite site, Language language) {
    return site.site().guides().stream()
        .filter(Guide::isPublished)
        .filter(guide -> guide.language().equals(language))
        .flatMap(guide -> guide.sections().stream())
        .flatMap(section -> AnchorText.without(section).lines());
  }
}
