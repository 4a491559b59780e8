package org.amparo.read;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.amparo.html.LinkRebaser;
import org.amparo.model.Address;
import org.amparo.model.Article;
import org.amparo.model.Guide;
import org.amparo.model.Question;
import org.amparo.model.Section;
import org.amparo.model.ShortText;
import org.amparo.output.SitePaths;

/**
 * Replaces the words in the addresses of guides by numbers. All stages after reading use these
 * addresses.
 */
final class NumberedAddresses {

  /** How many numbers there are: in one of 200 sites with 100 guides, two guides collide. */
  private static final int NUMBERS = 1_000_000;

  private final List<Article> articles;

  /** The numbered address of each page, by its address with words. */
  private final Map<Address, Address> pages;

  private NumberedAddresses(List<Article> articles, Map<Address, Address> pages) {
    this.articles = articles;
    this.pages = pages;
  }

  /**
   * Assigns numbers to guides.
   *
   * @param articles of the whole site, in every language
   */
  static NumberedAddresses of(List<Article> articles) {
    Set<String> ids =
        articles.stream()
            .filter(Guide.class::isInstance)
            .map(Article::id)
            .filter(id -> !id.isEmpty())
            .collect(Collectors.toSet());
    Map<String, String> numbers = numbers(ids);
    Map<Address, Address> pages = new HashMap<>();
    Set<Address> assigned = new HashSet<>();
    for (Article article : articles) {
      String number = article instanceof Guide ? numbers.get(article.id()) : null;
      if (number != null) {
        Address page = article.address().named(number + ".html");
        if (assigned.add(page)) { // duplicate ids are reported by a check
          pages.put(article.address(), page);
        }
      }
    }
    return new NumberedAddresses(articles, pages);
  }

  /**
   * Returns the number of each id: six digits made of its SHA-256. If two ids collide, the later
   * one in alphabetical order gets the next free number. A number is the same in every language and
   * build; it depends on other guides only if it collides.
   */
  static Map<String, String> numbers(Set<String> ids) {
    Map<String, String> numbers = new LinkedHashMap<>();
    Set<Integer> assigned = new HashSet<>();
    for (String id : new TreeSet<>(ids)) {
      int number = number(id);
      while (!assigned.add(number)) {
        number = (number + 1) % NUMBERS;
      }
      numbers.put(id, String.format(Locale.ROOT, "%06d", number));
    }
    return numbers;
  }

  private static int number(String id) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8));
      return (int) Long.remainderUnsigned(ByteBuffer.wrap(digest).getLong(), NUMBERS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** Returns the articles with numbered addresses and links. */
  List<Article> articles() {
    return articles.stream().map(this::numbered).toList();
  }

  private Article numbered(Article article) {
    Article linked = article.with(linked(article.sections(), article.address()));
    Address page = pages.get(article.address());
    return page != null && linked instanceof Guide guide ? guide.at(page) : linked;
  }

  /** Returns the short texts with numbered links. */
  List<ShortText> shortTexts(List<ShortText> texts) {
    return texts.stream().map(this::linked).toList();
  }

  /** Returns the questions, each on a page with a number. The first one keeps its page. */
  static List<Question> questions(List<Question> questions) {
    Map<String, String> numbers =
        numbers(
            questions.stream()
                .skip(1)
                .map(Question::id)
                .filter(id -> !id.isEmpty())
                .collect(Collectors.toSet()));
    return questions.stream().map(q -> q.named(numbers.getOrDefault(q.id(), q.file()))).toList();
  }

  private ShortText linked(ShortText text) {
    Address page = SitePaths.page(text.guide());
    return new ShortText(
        text.kind(), text.language(), text.file(), text.guide(), linked(text.panels(), page));
  }

  /** Returns sections with numbered links. */
  private List<Section> linked(List<Section> text, Address page) {
    return text.stream()
        .map(
            section ->
                section.html().markup().contains("href=")
                    ? section.with(LinkRebaser.rename(section.html(), page, pages))
                    : section)
        .toList();
  }
}
