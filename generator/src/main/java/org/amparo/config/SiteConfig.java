package org.amparo.config;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.amparo.host.HostAddress;
import org.amparo.host.HostPlace;
import org.amparo.model.Address;
import org.amparo.model.Article;
import org.amparo.model.Guide;
import org.amparo.model.Language;
import org.amparo.model.Localized;
import org.amparo.model.Paper;
import org.amparo.model.Question;
import org.amparo.model.Topic;
import org.amparo.output.SitePaths;

/**
 * The configuration of a site, {@code site.yml}. It has a component for each field of the file.
 *
 * @param name the site's name for readers
 * @param address the URL of the site, ending in {@code /}
 * @param languages at least one; the first is the default
 * @param jurisdiction the country or region of its laws; may be empty
 * @param topics in the order of the home page
 * @param questionFolder the folder of the questions' pages
 * @param exit the URL that quick exit opens
 * @param icon the name of its icon's file in {@code assets/icons} or {@code content/looks}
 * @param looks how it looks
 * @param paper on which its pamphlets are printed
 * @param discreet how it hides what it is about, if it is discreet
 * @param publish the places where it is published; the first is the usual one
 * @param together where several people bring its content from and send it to
 */
public record SiteConfig(
    Localized name,
    URI address,
    List<Language> languages,
    Localized jurisdiction,
    List<Topic> topics,
    Localized questionFolder,
    String exit,
    String icon,
    Looks looks,
    Paper paper,
    Optional<Discreet> discreet,
    List<HostPlace> publish,
    Optional<HostAddress> together) {

  /** The default icon. */
  static final String ICON = "icon.svg";

  public SiteConfig {
    languages = List.copyOf(languages);
    topics = List.copyOf(topics);
    publish = List.copyOf(publish);
  }

  /** Returns the same configuration, discreet with another name and icon. */
  SiteConfig with(Localized otherName, String otherIcon, Discreet kept) {
    return new SiteConfig(
        otherName,
        address,
        languages,
        jurisdiction,
        topics,
        questionFolder,
        exit,
        otherIcon,
        looks,
        paper,
        Optional.of(kept),
        publish,
        together);
  }

  /** Returns whether the site has the icon of the program. */
  public boolean hasStandardIcon() {
    return icon.equals(ICON);
  }

  /** Returns whether the title of every page is only the site's name. */
  public boolean hasNeutralTitles() {
    return discreet.filter(Discreet::neutralTitles).isPresent();
  }

  /** Returns whether the addresses of guides have numbers in place of words. */
  public boolean hasNumberedAddresses() {
    return discreet.filter(Discreet::numberedAddresses).isPresent();
  }

  /** Returns the first language, that of readers who have not chosen one. */
  public Language defaultLanguage() {
    return languages.get(0);
  }

  /** Returns the topic with an id. */
  public Optional<Topic> topic(String id) {
    return topics.stream().filter(t -> t.id().equals(id)).findFirst();
  }

  /** Returns the address of the list of a topic's guides. */
  public Address listAddress(Topic topic, Language language) {
    return SitePaths.list(language, topic.folder().in(language));
  }

  /** Returns the address of a question's page. */
  public Address questionAddress(Question question, Language language) {
    return SitePaths.question(language, questionFolder.in(language), question.file());
  }

  /**
   * Returns the address at which readers of a language see an article. An article in another
   * language replaces its missing translation: it is shown in the topic's folder of the readers'
   * language, under its own file name.
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

  /** Returns the URL of a page or file, percent-encoded. */
  public String url(Address page) {
    return address + page.encoded();
  }

  /** Returns whether the site's host ends in {@code .example}, which RFC 2606 reserves. */
  public boolean isAddressReserved() {
    return String.valueOf(address.getHost()).endsWith(".example");
  }
}
