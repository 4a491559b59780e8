package org.amparo.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.amparo.facts.Fact;
import org.amparo.facts.FactReader;
import org.amparo.facts.Value;
import org.amparo.model.Article;
import org.amparo.model.Block;
import org.amparo.model.Language;
import org.amparo.model.Section;
import org.amparo.model.ShortText;
import org.amparo.model.Site;
import org.amparo.model.SourcePlace;

/** Finds the texts that name a telephone by its number, in any way to write it. */
public final class PhoneMentions {

  private final Site site;
  private final Map<Language, FactReader> readers = new HashMap<>();

  /** Searches the articles and short texts of a site. */
  public PhoneMentions(Site site) {
    this.site = site;
  }

  /**
   * Returns the blocks of text that name a number.
   *
   * @param number as it is written somewhere, such as {@code 100} or {@code (01) 419 3444}
   */
  public List<Block> of(String number) {
    List<Block> found = new ArrayList<>();
    if (digits(number).isEmpty()) {
      return found;
    }
    for (Article article : site.articles()) {
      Block heading = new Block(String.join("\n", article.heading()), article.idPlace(), List.of());
      Stream<Block> blocks = Stream.concat(Stream.of(heading), blocks(article.sections()));
      found.addAll(naming(number, article.language(), blocks));
    }
    for (ShortText text : site.shortTexts()) {
      found.addAll(naming(number, text.language(), blocks(text.panels())));
    }
    return found;
  }

  private static Stream<Block> blocks(List<Section> sections) {
    return sections.stream()
        .flatMap(
            s ->
                Stream.concat(
                    Stream.of(new Block(s.title(), s.place(), List.of())), s.blocks().stream()));
  }

  private List<Block> naming(String number, Language language, Stream<Block> blocks) {
    String digits = digits(number).replaceFirst("^0+", "");
    FactReader reader = readers.computeIfAbsent(language, FactReader::new);
    List<Value> wanted = values(reader, number);
    return blocks
        .filter(b -> digits(b.text()).contains(digits))
        .filter(b -> values(reader, b.text()).stream().anyMatch(v -> agrees(v, wanted)))
        .toList();
  }

  private static boolean agrees(Value value, List<Value> wanted) {
    return wanted.stream().anyMatch(value::agrees);
  }

  /** Returns the telephones of a block, and its numbers, as which a short one is read. */
  private static List<Value> values(FactReader reader, String text) {
    Block plain = new Block(text, SourcePlace.wholeFile(""), List.of());
    return reader.read(plain, target -> "").all().stream()
        .filter(f -> !f.inWords())
        .map(Fact::value)
        .filter(v -> v instanceof Value.Phone || v instanceof Value.Quantity)
        .toList();
  }

  private static String digits(String text) {
    return text.replaceAll("[^0-9]", "");
  }
}
