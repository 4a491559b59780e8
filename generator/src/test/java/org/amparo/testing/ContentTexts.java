package org.amparo.testing;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The texts of all files that an author could open: of the content, fixtures and shared cases. */
public final class ContentTexts {

  /** Texts that are hard to write into a file and to read again. */
  private static final List<String> HARD =
      List.of(
          "",
          "Línea 100",
          "a: b",
          "a #b",
          "# a",
          "- a",
          "?",
          "'",
          "\"",
          "it’s «así»",
          "“hola”",
          "“hola”, dijo",
          "ella: “x”, y",
          "[a",
          "a]",
          "{ a: b }",
          "a, b",
          "*a",
          "&a b",
          "!x",
          "|",
          ">",
          "%",
          "@",
          "`",
          "😀",
          "a 😀: “b”",
          "\\",
          "\\n",
          "a\nb",
          "a\n\n b\n",
          "\na",
          "a\n\n",
          " a",
          "a ",
          "\u00A0a\u00A0",
          "a:\u00A0b",
          "true",
          "null",
          "~",
          "100",
          "2026-11-29",
          "---",
          "...",
          "a:",
          ":a",
          "\t",
          "a\tb",
          "<script>",
          "''",
          "a''b",
          "x".repeat(300),
          "palabra ".repeat(40) + "fin");

  private static final Pattern FRONT =
      Pattern.compile(
          "\\A\uFEFF?\\s*-{3,}[ \\t]*\\R(.*?^)-{3,}[ \\t]*$", Pattern.DOTALL | Pattern.MULTILINE);

  private ContentTexts() {}

  /** Returns a text that is hard to write. */
  public static String hard(Random random) {
    return HARD.get(random.nextInt(HARD.size()));
  }

  /** Returns the text of each file with an ending by its path. */
  public static Map<String, String> files(String ending) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    Path base = TestSite.basedir();
    List<Path> roots =
        List.of(base.resolve("content"), TestSite.fixture(""), base.resolveSibling("shared/cases"));
    for (Path root : roots.stream().filter(Files::isDirectory).toList()) {
      for (Path file : below(root, ending)) {
        try {
          texts.put(base.relativize(file).toString(), Files.readString(file));
        } catch (CharacterCodingException e) {
          // The program does not read it either.
        }
      }
    }
    return texts;
  }

  private static List<Path> below(Path root, String ending) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(f -> f.toString().endsWith(ending)).filter(Files::isRegularFile).toList();
    }
  }

  /** Returns every YAML file and front matter, also with other ends of lines. */
  public static List<String> yaml() throws IOException {
    List<String> texts = new ArrayList<>(files(".yml").values());
    for (String article : files(".md").values()) {
      Matcher front = FRONT.matcher(article);
      if (front.find()) {
        texts.add(front.group(1));
      }
    }
    List<String> all = new ArrayList<>();
    for (String text : texts.stream().distinct().toList()) {
      all.add(all.size() % 3 == 2 ? text.replaceAll("\r?\n", "\r\n") : text);
    }
    return all;
  }
}
