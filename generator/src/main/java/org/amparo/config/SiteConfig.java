package org.amparo.config;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.amparo.model.Address;
import org.amparo.model.Article;
import org.amparo.model.Guide;
import org.amparo.model.Language;
import org.amparo.model.Localized;
import org.amparo.model.Topic;
import org.amparo.output.SitePaths;

/**
 * What {@code site.yml} says.
 *
 * @param name the site's name for readers
 * @param address where it is served, ending in {@code /}
 * @param languages at least one; the first is the default
 * @param jurisdiction where its laws hold; may be empty
 * @param topics in the order of the home page
 * @param exit where quick exit leads
 * @param icon the file of its icon, in {@code assets/icons}
 * @param discreet what it keeps out of sight, if it is to be discreet
 */
public record SiteConfig(
    Localized name,
    URI address,
    List<Language> languages,
    Localized jurisdiction,
    List<Topic> topics,
    String exit,
    String icon,
    Optional<Discreet> discreet) {

  /** The icon of a site that names none. */
  static final String ICON = "icon.svg";

  public SiteConfig {
    languages = List.copyOf(languages);
    topics = List.copyOf(topics);
  }

  /** The same site, discreet under a name and an icon. */
  SiteConfig with(Localized otherName, String otherIcon, Discreet kept) {
    return new SiteConfig(
        otherName, address, languages, jurisdiction, topics, exit, otherIcon, Optional.of(kept));
  }

  /** Whether it has the icon that comes with the program. */
  public boolean hasStandardIcon() {
    return icon.equals(ICON);
  }

  /** Whether the title of every page is the site's name alone. */
  public boolean hasNeutralTitles() {
    return discreet.filter(Discreet::neutralTitles).isPresent();
  }

  /** Whether guides have a number in their addresses, in place of words. */
  public boolean hasNumberedAddresses() {
    return discreet.filter(Discreet::numberedAddresses).isPresent();
  }

  /** The language of readers who have not chosen one. */
  public Language defaultLanguage() {
    return languages.get(0);
  }

  /** The topic with this id. */
  public Optional<Topic> topic(String id) {
    return topics.stream().filter(t -> t.id().equals(id)).findFirst();
  }

  /** Where the list of a topic's guides stands. */
  public Address listAddress(Topic topic, Language language) {
    return SitePaths.list(language, topic.folder().in(language));
  }

  /**
   * Where an article is shown to readers of a language. One that is not in that language stands in
   * for its translation in the topic's folder of that language, under its own file name.
   */
  public Address shownAt(Article article, Language language) {
    if (article.language().equals(language)) {
      return article.address();
    }
    String path = article.address().path();
    String file = path.substring(path.lastIndexOf('/') + 1);
    String folder =
        article instanceof Guide guide
            ? topic(guide.meta().topic()).map(t -> t.folder().in(language) + "/").orElse("")
            : "";
    return new Address(language + "/" + folder + file);
  }

  /** The whole address of a page or a file, everything but ASCII percent-encoded. */
  public String url(Address page) {
    return address + page.encoded();
  }

  /** Whether the address is one of those that RFC 2606 keeps for examples. */
  public boolean isAddressReserved() {
    return String.valueOf(address.getHost()).endsWith(".example");
  }
}
