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
import org.amparo.model.Section;
import org.amparo.model.ShortText;
import org.amparo.output.SitePaths;

/**
 * Gives each guide a number in its addresses, in place of the words of its file and of its id. All
 * stages after reading see these addresses and no others.
 */
final class NumberedAddresses {

  /** Of sites with a hundred guides, one in two hundred has two guides with the same six digits. */
  private static final int NUMBERS = 1_000_000;

  private final List<Article> articles;

  /** By the address that a page would have: the one that it has. */
  private final Map<Address, Address> pages;

  private NumberedAddresses(List<Article> articles, Map<Address, Address> pages) {
    this.articles = articles;
    this.pages = pages;
  }

  /**
   * Gives numbers to guides.
   *
   * @param articles all of the site, in every language
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
    Set<Address> taken = new HashSet<>();
    for (Article article : articles) {
      String number = article instanceof Guide ? numbers.get(article.id()) : null;
      if (number != null) {
        Address page = article.address().named(number + ".html");
        if (taken.add(page)) { // a second guide with its id is told by the check of the ids
          pages.put(article.address(), page);
        }
      }
    }
    return new NumberedAddresses(articles, pages);
  }

  /**
   * The number of each id, six digits of its SHA-256; where two have the same, the id that comes
   * later in the alphabet gets the next free number. So it is the same in every language and build,
   * whatever other guides there are, but for those that meet.
   */
  static Map<String, String> numbers(Set<String> ids) {
    Map<String, String> numbers = new LinkedHashMap<>();
    Set<Integer> taken = new HashSet<>();
    for (String id : new TreeSet<>(ids)) {
      int number = number(id);
      while (!taken.add(number)) {
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

  /** The articles, under their numbers and with links to these. */
  List<Article> articles() {
    return articles.stream().map(this::numbered).toList();
  }

  private Article numbered(Article article) {
    Article linked = article.with(linked(article.sections(), article.address()));
    Address page = pages.get(article.address());
    return page != null && linked instanceof Guide guide ? guide.at(page) : linked;
  }

  /** The short texts, with links to the numbers. */
  List<ShortText> shortTexts(List<ShortText> texts) {
    return texts.stream().map(this::linked).toList();
  }

  private ShortText linked(ShortText text) {
    Address page = SitePaths.page(text.guide());
    return new ShortText(
        text.kind(), text.language(), text.file(), text.guide(), linked(text.panels(), page));
  }

  /** A text whose links lead to the numbers. */
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
