package org.amparo.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.amparo.testing.ContentTexts;
import org.amparo.yaml.YamlText;
import org.junit.jupiter.api.Test;

/** Two texts that began as one are joined, and nothing that was typed is lost. */
class JoinTest {

  private static final String GUIDE = "content/es/a.md";
  private static final String LIST = "content/glossary.yml";

  private static final String ARTICLE =
      """
      ---
      id: a
      title: "Uno"   # nota
      summary: "Dos"
      ---

      Inicio.

      ## Primero {#one}

      Llama al 100.

      - a
      - b

      ## Segundo {#two}

      Fin.
      """;

  private static final String TERMS =
      """
      # Palabras.
      terms:
        - id: dni
          term: { es: DNI, en: ID card }
          definition:
            es: "Documento."
            en: "Document."

        # Se usa mucho.
        - id: multa
          term: { es: multa, en: fine }
          definition:
            es: "Pago."
            en: "Payment."
      """;

  private static Joined join(String file, String base, String mine, String theirs) {
    return Join.of(file, Optional.of(base), mine, theirs);
  }

  private static Joined article(String mine, String theirs) {
    return join(GUIDE, ARTICLE, mine, theirs);
  }

  private static Joined terms(String mine, String theirs) {
    return join(LIST, TERMS, mine, theirs);
  }

  @Test
  void changesOfDifferentPlacesAreJoined() {
    String mine = ARTICLE.replace("al 100", "al 105").replace("\"Uno\"", "\"Una\"");
    String theirs =
        ARTICLE
            .replace("- b\n", "- b\n- c\n")
            .replace("\"Dos\"", "\"Tres\"")
            .replace("Fin.", "Ya.");
    String both =
        mine.replace("- b\n", "- b\n- c\n").replace("\"Dos\"", "\"Tres\"").replace("Fin.", "Ya.");
    assertEquals(Joined.of(both), article(mine, theirs));
    assertEquals(Joined.of(both), article(theirs, mine));
  }

  @Test
  void whatBothChangedIsMineUntilChosen() {
    String mine = ARTICLE.replace("al 100", "al 105");
    String theirs = ARTICLE.replace("al 100", "al 110");
    Joined joined = article(mine, theirs);
    assertEquals(mine, joined.text());
    Conflict conflict = joined.conflicts().get(0);
    assertEquals(
        new Conflict(List.of("#one"), "Llama al 105.\n", "Llama al 110.\n", true), conflict);
    assertEquals(theirs, conflict.replaced(GUIDE, mine, conflict.theirs()).orElseThrow());
    String both = conflict.replaced(GUIDE, mine, conflict.both()).orElseThrow();
    assertTrue(both.contains("Llama al 105.\n\nLlama al 110.\n\n- a"), both);
  }

  @Test
  void aConflictOfALaterTextIsNotReplaced() {
    Conflict conflict = new Conflict(List.of("#one"), "Llama al 105.\n", "X\n", true);
    assertTrue(conflict.replaced(GUIDE, ARTICLE, "X\n").isEmpty());
  }

  @Test
  void newSectionsOfBothAreKept() {
    String mine = ARTICLE + "\n## Mío {#mine}\n\nA.\n";
    String theirs = ARTICLE + "\n## Suyo {#theirs}\n\nB.\n";
    Joined joined = article(mine, theirs);
    assertEquals(List.of(), joined.conflicts());
    assertTrue(joined.text().contains("\n\n## Mío {#mine}\n\nA.\n"), joined.text());
    assertTrue(joined.text().contains("\n\n## Suyo {#theirs}\n\nB.\n"), joined.text());
  }

  @Test
  void whatOneChangedAndTheOtherDeletedStays() {
    String without = ARTICLE.replace("\n## Segundo {#two}\n\nFin.\n", "");
    String changed = ARTICLE.replace("Fin.", "Final.");
    for (Joined joined : List.of(article(without, changed), article(changed, without))) {
      assertEquals(changed, joined.text());
      assertEquals(List.of(List.of("#two")), joined.kept());
    }
    assertEquals(Joined.of(without), article(without, ARTICLE));
    assertEquals(
        without.replace("100", "105"), article(without, ARTICLE.replace("100", "105")).text());
  }

  @Test
  void itemsAreJoinedByTheirIds() {
    String mine = TERMS.replace("ID card", "identity card");
    String theirs = TERMS.replace("\"Pago.\"", "\"Un pago.\"") + "\n  - id: ley\n    term: Ley\n";
    assertEquals(Joined.of(theirs.replace("ID card", "identity card")), terms(mine, theirs));
    assertEquals(Joined.of(theirs.replace("ID card", "identity card")), terms(theirs, mine));
  }

  @Test
  void bothLanguagesOfALineAreJoined() {
    String mine = TERMS.replace("es: DNI", "es: Documento");
    String theirs = TERMS.replace("en: ID card", "en: document");
    String both = mine.replace("en: ID card", "en: document");
    assertEquals(Joined.of(both), terms(mine, theirs));
  }

  @Test
  void commentsOfBothAreKept() {
    String mine = TERMS.replace("# Palabras.", "# Palabras nuestras.");
    String theirs = TERMS.replace("# Se usa mucho.", "# Se usa poco.");
    assertEquals(mine.replace("# Se usa mucho.", "# Se usa poco."), terms(mine, theirs).text());
  }

  @Test
  void aFieldThatBothChangedIsOneChoice() {
    Joined joined =
        terms(TERMS.replace("\"Pago.\"", "\"A.\""), TERMS.replace("\"Pago.\"", "\"B.\""));
    Conflict conflict = joined.conflicts().get(0);
    assertEquals(List.of("terms", "multa", "definition"), conflict.place());
    String chosen = conflict.replaced(LIST, joined.text(), conflict.theirs()).orElseThrow();
    assertEquals(TERMS.replace("\"Pago.\"", "\"B.\""), chosen);
  }

  @Test
  void endsOfLinesAndTheirMarkStay() {
    String mine = "\uFEFF" + ARTICLE.replace("\n", "\r\n").replace("100", "105");
    String theirs = ARTICLE.replace("Fin.", "Ya.");
    assertEquals(mine.replace("Fin.", "Ya."), article(mine, theirs).text());
    assertEquals(Joined.of(theirs.stripTrailing()), article(ARTICLE, theirs.stripTrailing()));
  }

  @Test
  void withoutABaseWhatBothShareIsJoined() {
    String mine = ARTICLE.replace("Inicio.", "Hola.").replace("- b\n", "");
    String theirs = ARTICLE + "\n## Otro {#other}\n\nC.\n";
    Joined joined = Join.of(GUIDE, Optional.empty(), mine, theirs);
    assertEquals(1, joined.conflicts().size());
    assertEquals(theirs.replace("Inicio.", "Hola."), joined.text());
  }

  @Test
  void joinedFieldsCanBeRead() {
    String mine = ARTICLE.replace("id: a\n", "id: a\norder: 1\n");
    String theirs = ARTICLE.replace("id: a\n", "order: 2\nid: a\n");
    Joined joined = article(mine, theirs);
    assertEquals(1, joined.conflicts().size());
    assertEquals(mine, joined.text());
  }

  @Test
  void nothingTypedIsLost() throws Exception {
    List<String> guides =
        ContentTexts.files(".md").entrySet().stream()
            .filter(f -> f.getKey().matches("content/es/.*"))
            .map(java.util.Map.Entry::getValue)
            .toList();
    String glossary = ContentTexts.files(".yml").get("content/glossary.yml");
    for (int seed = 0; seed < 60; seed++) {
      Random random = new Random(seed);
      TypedEdits a = new TypedEdits(random, "a");
      TypedEdits b = new TypedEdits(random, "b");
      boolean list = seed % 4 == 0;
      String base = list ? glossary : guides.get(random.nextInt(guides.size()));
      String mine = base;
      String theirs = base;
      for (int i = random.nextInt(6); i >= 0; i--) {
        mine = list ? a.list(mine, "terms") : a.article(mine);
        theirs = list ? b.list(theirs, "terms") : b.article(theirs);
      }
      check(list ? LIST : GUIDE, new String[] {base, mine, theirs}, seed);
    }
  }

  private static void check(String file, String[] texts, int seed) {
    Joined joined = join(file, texts[0], texts[1], texts[2]);
    Set<String> typed = new TreeSet<>(TypedEdits.words(texts[1]));
    typed.addAll(TypedEdits.words(texts[2]));
    StringBuilder all = new StringBuilder(joined.text());
    joined.conflicts().forEach(c -> all.append(c.theirs()));
    typed.removeAll(TypedEdits.words(all.toString()));
    assertEquals(Set.of(), typed, "seed " + seed);
    for (String line : (texts[0] + texts[1]).split("\n", -1)) {
      boolean inAll = texts[1].contains(line) && texts[2].contains(line) && texts[0].contains(line);
      assertTrue(!inAll || joined.text().contains(line), "seed " + seed + ": " + line);
    }
    assertTrue(!file.endsWith(".yml") || YamlText.of(joined.text()).isPresent(), "seed " + seed);
    for (Conflict conflict : joined.conflicts()) {
      assertTrue(joined.text().contains(conflict.mine()), "seed " + seed);
    }
    assertEquals(joined, join(file, texts[0], texts[1], texts[2]));
    assertEquals(texts[1], join(file, texts[0], texts[1], texts[0]).text());
    assertEquals(texts[2], join(file, texts[0], texts[0], texts[2]).text());
  }
}
