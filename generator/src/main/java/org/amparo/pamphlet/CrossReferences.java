package org.amparo.pamphlet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amparo.config.SiteMessages;
import org.amparo.model.Address;
import org.amparo.model.Article;
import org.amparo.model.Guide;
import org.amparo.model.Html;
import org.amparo.model.Link;
import org.amparo.model.Section;
import org.amparo.model.Site;
import org.amparo.model.Target;
import org.amparo.pamphlet.PrintHtml.Place;
import org.amparo.text.Messages;

/** Writes the title of a link's target after the link, for readers of paper, and adds images. */
final class CrossReferences {

  private final SiteMessages siteMessages;
  private final Map<String, Article> articles = new HashMap<>();

  private final PaperImages images;

  CrossReferences(SiteMessages siteMessages, Site site, PaperImages images) {
    this.siteMessages = siteMessages;
    this.images = images;
    site.articles().forEach(a -> articles.put(a.file(), a));
  }

  /**
   * Returns the sections with the title of each link's target after the link, and with their
   * images.
   *
   * @param guide the guide on whose page the links are
   */
  List<Section> withReferences(Guide guide, List<Section> sections) {
    return sections.stream().map(s -> images.in(guide, withReferences(guide, s))).toList();
  }

  private Section withReferences(Guide guide, Section section) {
    Map<String, Place> places = new HashMap<>();
    for (Link link : section.links()) {
      if (link.target() instanceof Target.ToGuide other) {
        Optional.ofNullable(articles.get(other.file()))
            .ifPresent(a -> places.put(reference(guide, a, other.section()), place(a)));
      } else if (link.target() instanceof Target.ToSection own) {
        guide.section(own.section()).ifPresent(s -> places.put("#" + s.id(), place(guide, s)));
      }
    }
    return places.isEmpty()
        ? section
        : section.with(new Html(PrintHtml.withPlaces(section.html().markup(), places)));
  }

  private static String reference(Guide guide, Article other, String section) {
    Address page = other.address();
    return guide.address().to(page) + (section.isEmpty() ? "" : "#" + section);
  }

  private Place place(Article other) {
    Messages messages = siteMessages.in(other.language());
    boolean letter = other instanceof Guide guide && guide.isLetter();
    String key = letter ? "pamphlet.see-letter" : "pamphlet.see-guide";
    return new Place(other.title(), messages.get(key, other.title()));
  }

  private Place place(Guide guide, Section section) {
    Messages messages = siteMessages.in(guide.language());
    return new Place(section.title(), messages.get("pamphlet.see-section", section.title()));
  }
}
