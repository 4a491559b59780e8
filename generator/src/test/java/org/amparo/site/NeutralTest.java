package org.amparo.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.amparo.testing.TestSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words of one country and one cause are only in {@code content/}. */
class NeutralTest {

  private static final Pattern WORDS =
      Pattern.compile(
          "\\b(per[uú]|peruan\\w*|peruvian\\w*|arequip\\w*|serena[sz]g\\w*|pnp|dni|sunarp|soles?"
              + "|polic[ií]as?|policial\\w*|police|pol[ií]cia|comisar[ií]as?|fiscal[ií]as?"
              + "|defensor[ií]as?|extorsi[oó]n|extors[aã]o|extortion|coimas?|habeas|prostitu\\w*"
              + "|putas?|meretri\\w*|sex ?work\\w*|trabaj\\w+ sexual\\w*|vih|hiv|sida|awaj[uú]n"
              + "|ash[aá]ninka|shipibo\\w*)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

  /** Examples and names that a new site of another country or cause would show. */
  private static final Pattern EXAMPLES =
      Pattern.compile(
          "\\b(gob\\.pe|quechua|qu[ií]chua|a[iy]mar[aá]|lectoras|leitoras|escondidas?"
              + "|carry hidden|arrest#now)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

  /** The stop words and currencies of a language are of no country. */
  private static final Pattern LANGUAGE_RULES =
      Pattern.compile(".*/(search/\\w+Analyzer|language/(Spanish|English|Portuguese))\\.java");

  private static final Pattern TEXT =
      Pattern.compile(".*\\.(java|ftl|css|js|properties|yml|md|txt|html|json|svg|xml|csv)");

  @TempDir private Path folder;

  @Test
  void theProgramHasNoSuchWord() throws IOException {
    List<String> found = new ArrayList<>();
    for (String part :
        List.of(
            "generator/src/main",
            "generator/src/assembly",
            "generator/docs/manual",
            "templates",
            "assets")) {
      found.addAll(found(TestSite.basedir().resolve(part), WORDS));
      found.addAll(found(TestSite.basedir().resolve(part), EXAMPLES));
    }
    assertEquals(List.of(), found);
  }

  /** Each example is made by {@code init}, and then by files alone. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "la-paz | es,ay | Bolivia | work,papers,Mi sindicato,help",
        "lisbon | pt,en | Portugal | housing,rights,O meu bairro,help",
      })
  void anExampleHasNoSuchWord(String name, String languages, String country, String topics)
      throws IOException {
    TestSite site = TestSite.copy(folder);
    TestSite.Run made =
        site.run(
            "init",
            "--name",
            "Manos",
            "--languages",
            languages,
            "--topics",
            topics,
            "--country",
            country,
            "--exit",
            "https://www.example.org/",
            "--yes");
    assertEquals(0, made.code(), made.err());
    TestSite.copy(folder, TestSite.fixture("examples/" + name));
    TestSite.Run built = site.run("build");
    assertEquals(0, built.code(), built.out());
    assertTrue(Files.exists(folder.resolve("target/site/es/index.html")) || name.equals("lisbon"));
    assertEquals(List.of(), found(folder.resolve("target/site"), WORDS));
    assertEquals(List.of(), found(folder.resolve("content"), WORDS));
  }

  private static List<String> found(Path part, Pattern words) throws IOException {
    List<String> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(part)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String name = file.toString().replace('\\', '/');
        if (TEXT.matcher(name).matches() && !LANGUAGE_RULES.matcher(name).matches()) {
          Matcher word = words.matcher(Files.readString(file));
          word.results().map(m -> name + ": " + m.group()).forEach(found::add);
        }
      }
    }
    return found;
  }
}
