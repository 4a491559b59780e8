package org.amparo.correct;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amparo.html.LinkRebaser;
import org.amparo.html.SectionMarkup;
import org.amparo.model.Address;
import org.amparo.model.Article;
import org.amparo.model.Heading;
import org.amparo.model.Html;
import org.amparo.model.Link;
import org.amparo.model.Section;
import org.amparo.model.Target;

/**
 * Moves sections of an original to the page of its translation. Their links lead to pages in the
 * language of that page, where there are any.
 *
 * @param from the original
 * @param to the translation
 * @param anchors the anchor in the translation of each of the original's that it has; empty to
 *     leave anchors as they are
 */
record BorrowedSections(
    BorrowedLinks links, Article from, Article to, Map<String, String> anchors) {

  BorrowedSections {
    anchors = Map.copyOf(anchors);
  }

  /** Returns a section as it is on the page of the translation, with its own anchor. */
  Section move(Section section) {
    return move(section, section.id());
  }

  /**
   * Returns a section as it is on the page of the translation.
   *
   * @param id its anchor there
   */
  Section move(Section section, String id) {
    Html html = SectionMarkup.move(section.html(), this::link, this::image, anchors);
    List<Heading> headings =
        section.headings().stream()
            .map(h -> new Heading(h.level(), anchors.getOrDefault(h.id(), h.id()), h.title()))
            .toList();
    return new Section(
        id,
        section.named(),
        section.title(),
        section.place(),
        html,
        section.blocks(),
        headings,
        section.links().stream().map(this::link).toList(),
        section.images());
  }

  private String image(String source) {
    return LinkRebaser.isRelative(source) ? rebased(source) : source;
  }

  private String rebased(String reference) {
    int hash = reference.indexOf('#');
    String fragment = hash < 0 ? "" : reference.substring(hash);
    return from.address()
        .resolve(hash < 0 ? reference : reference.substring(0, hash))
        .map(page -> to.address().to(page) + fragment)
        .orElse(reference);
  }

  private String link(String href) {
    if (href.startsWith("#")) {
      return SectionMarkup.isTerm(href) || anchors.isEmpty() ? href : own(href.substring(1));
    }
    if (!LinkRebaser.isRelative(href)) {
      return href;
    }
    int hash = href.indexOf('#');
    String fragment = hash < 0 ? "" : href.substring(hash);
    Optional<Address> page = from.address().resolve(hash < 0 ? href : href.substring(0, hash));
    return page.flatMap(p -> links.fixed(p, from.language(), to.language()))
        .map(p -> to.address().to(p) + fragment)
        .or(() -> page.flatMap(p -> translated(p, fragment)))
        .orElseGet(() -> rebased(href));
  }

  /** Returns a reference to a section of the same text: of the original, if this one lacks it. */
  private String own(String anchor) {
    String decoded = Address.decoded(anchor);
    String id = anchors.get(decoded);
    if (id == null) {
      return to.address().to(from.address()) + "#" + anchor;
    }
    return "#" + (id.equals(decoded) ? anchor : id);
  }

  private Optional<String> translated(Address page, String fragment) {
    return links
        .translation(page, to.language())
        .map(a -> to.address().to(a.address()) + (hasAnchor(a, fragment) ? fragment : ""));
  }

  private static boolean hasAnchor(Article article, String fragment) {
    String anchor = fragment.isEmpty() ? "" : Address.decoded(fragment.substring(1));
    return article.sections().stream()
        .anyMatch(
            s ->
                s.id().equals(anchor)
                    || s.headings().stream().anyMatch(h -> h.id().equals(anchor)));
  }

  private Link link(Link link) {
    return new Link(target(link.target()), link.label(), link.place());
  }

  private Target target(Target target) {
    if (target instanceof Target.ToSection section && !anchors.isEmpty()) {
      String id = anchors.get(section.section());
      return id == null
          ? new Target.ToGuide(from.file(), section.section())
          : new Target.ToSection(id);
    }
    if (target instanceof Target.ToGuide guide) {
      return links
          .article(guide.file())
          .flatMap(a -> links.published(a.id(), to.language()))
          .<Target>map(
              a ->
                  new Target.ToGuide(
                      a.file(), hasAnchor(a, "#" + guide.section()) ? guide.section() : ""))
          .orElse(target);
    }
    return target;
  }
}
