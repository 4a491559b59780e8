package org.amparo.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.amparo.yaml.YamlNode;
import org.amparo.yaml.YamlPath;
import org.amparo.yaml.YamlText;

/** Changes texts at random, as people would. Each change types a word that no other one has. */
public final class TypedEdits {

  /** The words that were typed. */
  private static final Pattern WORD = Pattern.compile("typed[a-z]\\d+");

  private final Random random;
  private final String person;
  private int count;

  /**
   * @param person a letter, which makes the words of two people differ
   */
  public TypedEdits(Random random, String person) {
    this.random = random;
    this.person = person;
  }

  /** Returns the typed words that a text has. */
  public static Set<String> words(String text) {
    Set<String> words = new TreeSet<>();
    Matcher found = WORD.matcher(text);
    while (found.find()) {
      words.add(found.group());
    }
    return words;
  }

  private String word() {
    return "typed" + person + ++count;
  }

  /** Changes an article: a line, a paragraph, a section, or its title. */
  public String article(String text) {
    List<String> lines = new ArrayList<>(List.of(text.split("(?<=\n)", -1)));
    int body = lines.indexOf("---\n") + 1;
    body += lines.subList(body, lines.size()).indexOf("---\n") + 1;
    int at = body + random.nextInt(Math.max(1, lines.size() - body));
    String end = text.contains("\r\n") ? "\r\n" : "\n";
    switch (random.nextInt(8)) {
      case 0 -> lines.add(at, end + "## Sección " + word() + " {#s" + count + "}" + end);
      case 1 -> lines.add(at, end + "Un párrafo " + word() + "." + end + end);
      case 2 -> {
        boolean plain = !lines.get(at).startsWith("#") && lines.size() - body > 12;
        lines.set(at, plain ? "" : lines.get(at));
      }
      case 3 -> {
        return front(text, word());
      }
      default -> {
        String line = lines.get(at);
        lines.set(
            at,
            line.isBlank()
                ? word() + "." + end
                : line.replaceFirst("( |\r?\n|$)", " " + word() + "$1"));
      }
    }
    return String.join("", lines);
  }

  private static String front(String text, String word) {
    return text.replaceFirst("(?m)^(title|summary): .*?$", "$1: \"Algo " + word + "\"");
  }

  /** Changes a list: a field of an item, a new item, one item less, or a comment. */
  public String list(String text, String list) {
    YamlText yaml = YamlText.of(text).orElseThrow();
    YamlPath items = YamlPath.of(list);
    int size = yaml.size(items);
    int at = random.nextInt(size);
    return switch (random.nextInt(8)) {
      case 0 -> yaml.insert(items, random.nextInt(size + 1), item(word())).text();
      case 1 -> (size > 4 ? yaml.remove(items.item(at)) : yaml).text();
      case 2 -> comment(text, word());
      case 3 -> yaml.move(items, at, random.nextInt(size)).text();
      default -> {
        String field = List.of("term", "definition").get(random.nextInt(2));
        String language = List.of("es", "en").get(random.nextInt(2));
        YamlPath path = items.item(at).field(field).field(language);
        yield yaml.set(path, yaml.value(path).orElse("") + " " + word()).text();
      }
    };
  }

  private static YamlNode item(String word) {
    return new YamlNode.Group(
        Map.of(
            "id", YamlNode.text(word),
            "term", YamlNode.group(Map.of("es", word, "en", word)),
            "definition", YamlNode.group(Map.of("es", "Es " + word, "en", "Is " + word))));
  }

  private String comment(String text, String word) {
    List<Integer> dashes = new ArrayList<>();
    Matcher dash = Pattern.compile("(?m)^ *- id: ").matcher(text);
    while (dash.find()) {
      dashes.add(dash.start());
    }
    int at = dashes.get(random.nextInt(dashes.size()));
    return text.substring(0, at) + "  # nota " + word + "\n" + text.substring(at);
  }

  /** Returns a choice between the forms of a conflict. */
  public String choice(Conflict conflict) {
    Optional<String> both = conflict.isProse() ? Optional.of(conflict.both()) : Optional.empty();
    return switch (random.nextInt(3)) {
      case 0 -> conflict.mine();
      case 1 -> conflict.theirs();
      default -> both.orElse(conflict.mine());
    };
  }
}
