package org.amparo.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.amparo.cli.Command;
import org.amparo.cli.CommandParser;
import org.amparo.testing.ManualTable;
import org.amparo.testing.TestSite;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The distribution ZIP: its documents link only to files in it, and their commands work there. */
class ZipTest {

  private static final Pattern LINK = Pattern.compile("]\\(([^)#\\s]+)(#[^)\\s]*)?\\)");
  private static final Pattern COMMAND = Pattern.compile("java -jar amparo\\.jar ([^`\n]+)");
  private static final Pattern WORDS = Pattern.compile("templates/messages_\\w+\\.properties");
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

  /** The files of the ZIP that come from the sources, by their path in the ZIP. */
  private static final Map<String, Path> FILES = new TreeMap<>();

  @BeforeAll
  static void readTheList() throws IOException {
    Path list = TestSite.basedir().resolve("generator/src/assembly/zip.xml");
    Document zip = Jsoup.parse(Files.readString(list), Parser.xmlParser());
    for (Element set : zip.select("fileSet")) {
      String from = set.select("directory").text().replace("${project.basedir}", "");
      if (!from.startsWith("$")) {
        enter(set, TestSite.basedir().resolve(from.replaceFirst("^/", "")));
      }
    }
    FILES.putAll(manual());
  }

  /** The manual is in the ZIP as pages made of these files. */
  private static Map<String, Path> manual() throws IOException {
    Map<String, Path> manual = new TreeMap<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(ManualTable.folder(), "*.md")) {
      files.forEach(f -> manual.put("manual/" + f.getFileName(), f));
    }
    return manual;
  }

  private static void enter(Element set, Path from) throws IOException {
    String to = set.select("outputDirectory").text();
    for (Element include : set.select("include")) {
      try (DirectoryStream<Path> files = Files.newDirectoryStream(from, include.text())) {
        files.forEach(f -> FILES.put((to.isEmpty() ? "" : to + "/") + f.getFileName(), f));
      }
    }
  }

  private static Map<String, String> texts() throws IOException {
    Map<String, String> texts = new TreeMap<>();
    for (Map.Entry<String, Path> file : FILES.entrySet()) {
      if (file.getKey().endsWith(".md")) {
        texts.put(file.getKey(), Files.readString(file.getValue()));
      }
    }
    return texts;
  }

  @Test
  void theManualIsInIt() throws IOException {
    assertTrue(texts().keySet().containsAll(List.of("README.md", "manual/es.md", "manual/en.md")));
  }

  /** The folder {@code target/lib} may hold jars of versions that are no longer used. */
  @Test
  void itsLibrariesAreTheResolvedOnes() throws IOException {
    Path list = TestSite.basedir().resolve("generator/src/assembly/zip.xml");
    Document zip = Jsoup.parse(Files.readString(list), Parser.xmlParser());
    assertEquals("lib", zip.select("dependencySet > outputDirectory").text());
    assertEquals("runtime", zip.select("dependencySet > scope").text());
    List<String> files = zip.select("fileSet > includes > include").eachText();
    assertEquals(List.of(), files.stream().filter(f -> f.contains("lib")).toList());
  }

  @Test
  void noLinkAndNoImageIsBroken() throws IOException {
    texts()
        .forEach(
            (name, text) -> {
              Matcher link = LINK.matcher(text.replaceAll("(?s)```.*?```|`[^`]*`", ""));
              while (link.find()) {
                String target = Path.of("/" + name).resolveSibling(link.group(1)).normalize() + "";
                boolean outside = link.group(1).startsWith("https://");
                String source = target.substring(1).replaceFirst("\\.html$", ".md");
                boolean there = FILES.containsKey(source);
                assertTrue(outside || there, name + ": " + link.group(1));
              }
            });
  }

  /** The documents tell authors to copy the messages of an existing language. */
  @Test
  void filesThatProblemsSayToCopyAreInIt() throws IOException {
    Path problems = TestSite.basedir().resolve("generator/src/main/resources/org/amparo/problem");
    for (String tag : List.of("es", "en")) {
      String text = Files.readString(problems.resolve("problems_" + tag + ".properties"));
      List<String> named = WORDS.matcher(text).results().map(m -> "program/" + m.group()).toList();
      assertFalse(named.isEmpty(), tag);
      assertTrue(FILES.keySet().containsAll(named), named::toString);
    }
  }

  @Test
  void itsReadmeSpeaksOfNothingThatItsUserLacks() throws IOException {
    String readme = String.valueOf(texts().get("README.md"));
    for (String word : List.of("mvn", "Maven", "target/amparo", "generator/")) {
      assertFalse(readme.contains(word), word);
    }
    assertTrue(COMMAND.matcher(readme).find());
  }

  @Test
  void whereTheManualNamesMavenItNamesTheZipToo() throws IOException {
    for (String page : List.of("es.md", "en.md", "pt.md")) {
      List<String> lines = Files.readAllLines(ManualTable.folder().resolve(page));
      List<String> zip = lines.stream().filter(l -> COMMAND.matcher(l).find()).toList();
      for (int i = 0; i < lines.size(); i++) {
        if (lines.get(i).contains("`mvn")) {
          String item = lines.get(i - 1) + "\n" + lines.get(i);
          assertTrue(COMMAND.matcher(item).find(), page + ": " + lines.get(i));
        }
      }
      assertTrue(zip.size() >= 6, page);
    }
  }

  @Test
  void everyCommandIsOneThatTheProgramUnderstands() throws Exception {
    for (Map.Entry<String, String> text : texts().entrySet()) {
      Matcher command = COMMAND.matcher(text.getValue());
      while (command.find()) {
        List<String> words = new ArrayList<>();
        WORD.matcher(command.group(1))
            .results()
            .forEach(w -> words.add(w.group(1) == null ? w.group(2) : w.group(1)));
        Command parsed = CommandParser.parse(words.toArray(String[]::new), Path.of(""));
        String kind = parsed.getClass().getSimpleName();
        String name = parsed instanceof Command.Share share ? share.action().name() : kind;
        assertEquals(
            words.get(0).replace("--", ""), name.toLowerCase(Locale.ROOT), command.group());
      }
    }
  }
}
