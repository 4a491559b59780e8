package org.amparo.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.amparo.testing.ManualTable;
import org.amparo.testing.TestSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The tables of the manual agree with the program. */
class ManualTest {

  /** A valid value for each field that is required in any file. */
  private static final Map<String, String> VALUES =
      Map.ofEntries(
          Map.entry("id", "other"),
          Map.entry("title", "Otra"),
          Map.entry("summary", "Algo."),
          Map.entry("topic", "rights"),
          Map.entry("status", "published"),
          Map.entry("reviewed", "2026-11-23"),
          Map.entry("legal-review", "pending"),
          Map.entry("sources", "[{ norm: Ley, consulted: 2026-11-23 }]"),
          Map.entry("name", "Otra"),
          Map.entry("need", "other"),
          Map.entry("seen", "{ source: diario, date: 2026-11-23 }"),
          Map.entry("called", "pending"),
          Map.entry("term", "palabra"),
          Map.entry("definition", "Algo."),
          Map.entry("show", "{ es: [a], en: [b] }"),
          Map.entry("question", "Otra"),
          Map.entry("options", "[{ text: Algo, to: 'page:save' }]"),
          Map.entry("address", "https://guide.example/"),
          Map.entry("languages", "[es, en]"),
          Map.entry(
              "topics",
              "[{ id: rights, folder: { es: derechos, en: rights }, title: Derechos },"
                  + " { id: reporting, folder: { es: denunciar, en: reporting }, title: B }]"));

  private static final Pattern MISSING = Pattern.compile("G105 error\n +[^\"]*\"([^\"]+)\"");

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({"archivos.md, es", "files.md, en", "arquivos.md, pt"})
  void needsAndTheirNamesAreThoseOfTheProgram(String page, String language) throws IOException {
    Properties words = new Properties();
    Path file = TestSite.basedir().resolve("templates/messages_" + language + ".properties");
    try (Reader reader = Files.newBufferedReader(file)) {
      words.load(reader);
    }
    Set<String> program = new TreeSet<>();
    for (String key : words.stringPropertyNames()) {
      if (key.startsWith("need.")) {
        program.add(key.substring("need.".length()) + " " + words.getProperty(key));
      }
    }
    Set<String> manual = new TreeSet<>();
    ManualTable.NEEDS.rows(page).forEach(r -> manual.add(r.key() + " " + r.word()));
    assertEquals(program, manual);
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NEEDS")
  void onlyRequiredFieldsAreReportedMissing(ManualTable table) throws IOException {
    TestSite site = TestSite.copy(folder, TestSite.fixture("sites/pair"));
    List<String> required = // the same on each page: ManualKeysTest
        table.rows(ManualTable.PAGES.get(0)).stream()
            .filter(r -> r.required() && !r.key().contains(":"))
            .map(ManualTable.Row::key)
            .toList();
    assertEquals(Set.of(), missing(site, table, required));
    for (String key : required) {
      List<String> others = new ArrayList<>(required);
      others.remove(key);
      assertEquals(Set.of(key), missing(site, table, others), key);
    }
  }

  /** Returns the fields that {@code check} reports as missing in a file with only these. */
  private static Set<String> missing(TestSite site, ManualTable table, List<String> keys)
      throws IOException {
    Stream<String> facts = keys.stream().map(k -> k + ": " + VALUES.get(k));
    String lines = String.join("\n", facts.toList()) + "\n";
    switch (table) {
      case GUIDE -> site.with("content/es/derechos/otra.md", "---\n" + lines + "---\n\nAlgo.\n");
      case PAGE -> site.with("content/es/otra.md", "---\n" + lines + "---\n\nAlgo.\n");
      case SITE -> site.with("content/site.yml", lines);
      case CONTACTS -> site.with("content/contacts.yml", "contacts:\n  -\n" + listed(lines));
      case GLOSSARY -> site.with("content/glossary.yml", "terms:\n  -\n" + listed(lines));
      case QUESTIONS -> site.with("content/questions.yml", "questions:\n  -\n" + listed(lines));
      default -> site.with("content/synonyms.yml", "groups:\n  -\n" + listed(lines));
    }
    Set<String> missing = new TreeSet<>();
    String said = site.run("check").out();
    MISSING.matcher(said).results().forEach(m -> missing.add(m.group(1)));
    return missing;
  }

  private static String listed(String lines) {
    return lines.replaceAll("(?m)^", "    ").stripTrailing() + "\n";
  }

  @Test
  void aNewNeedIsALineOfTheSitesMessages() throws IOException {
    TestSite site = TestSite.copy(folder, TestSite.fixture("sites/pair")).confirmed();
    site.edited("content/contacts.yml", "need: violence", "need: shelter");
    assertEquals(1, site.run("build").code());
    site.with("templates/messages_es.properties", "need.shelter=Casas de refugio\n");
    site.with("templates/messages_en.properties", "need.shelter=Shelters\n");
    TestSite.Run run = site.run("build");
    assertEquals(0, run.code(), run.out());
    assertTrue(site.output().getOrDefault("es/contactos.html", "").contains("Casas de refugio"));
  }
}
