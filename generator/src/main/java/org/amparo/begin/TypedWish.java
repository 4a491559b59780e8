package org.amparo.begin;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.amparo.model.Language;
import org.amparo.text.WebAddress;

/**
 * What somebody typed about a site to begin.
 *
 * @param name of the site
 * @param country or region of its laws
 * @param languages tags with commas or spaces between them
 * @param topics ids or titles with commas between them
 * @param exit the URL that quick exit opens
 * @param colour of links and buttons, such as {@code #8a1c5b}
 */
public record TypedWish(
    String name, String country, String languages, String topics, String exit, String colour) {

  /** The length of the longest title of a topic: with its brackets, it is an option's text. */
  private static final int MAX_TOPIC = 40;

  private static final Pattern COLOUR = Pattern.compile("(#?(\\p{XDigit}{3}|\\p{XDigit}{6}))?");

  private static final Pattern BETWEEN_TAGS = Pattern.compile("[,\\s]+");
  private static final Pattern BETWEEN_TOPICS = Pattern.compile("\\s*[,\\n]\\s*");

  /** Returns the name of the first component that cannot be used as it is; empty if all can. */
  public Optional<String> wrong() {
    if (name.isBlank()) {
      return Optional.of("name");
    }
    List<String> tags = parts(BETWEEN_TAGS, languages);
    if (tags.isEmpty() || tags.stream().anyMatch(t -> Language.normalized(t).isEmpty())) {
      return Optional.of("languages");
    }
    if (titles().stream().anyMatch(t -> t.codePointCount(0, t.length()) > MAX_TOPIC)) {
      return Optional.of("topics");
    }
    boolean usable = exit.isBlank() || WebAddress.of(exit.strip()).isPresent();
    if (!usable) {
      return Optional.of("exit");
    }
    return COLOUR.matcher(colour.strip()).matches() ? Optional.empty() : Optional.of("colour");
  }

  /**
   * Returns what was meant.
   *
   * @throws IllegalArgumentException if there is no valid language
   */
  public SiteWish wish() {
    return new SiteWish(
        name.strip(), country.strip(), tags(), titles(), exit.strip(), colour.strip());
  }

  /** Returns the languages that have a valid tag. */
  public List<Language> tags() {
    return parts(BETWEEN_TAGS, languages).stream()
        .flatMap(t -> Language.normalized(t).stream())
        .distinct()
        .map(Language::new)
        .toList();
  }

  private List<String> titles() {
    return parts(BETWEEN_TOPICS, topics);
  }

  private static List<String> parts(Pattern between, String text) {
    return Arrays.stream(between.split(text.strip(), -1)).filter(p -> !p.isEmpty()).toList();
  }
}
