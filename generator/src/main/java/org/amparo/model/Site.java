package org.amparo.model;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Everything that organisers wrote, read once.
 *
 * @param guides sorted by language, topic, order and id; drafts and broken ones among them
 * @param info the pages of no topic, sorted by language, order and id
 * @param contacts in the order of their file
 * @param terms in the order of their file
 * @param snapshots what translations were confirmed against
 * @param synonyms in the order of their file
 * @param images every image that stands beside the guides, whether a text shows it or not
 * @param shortTexts of cards and zines, sorted by file
 */
public record Site(
    List<Guide> guides,
    List<InfoPage> info,
    List<Contact> contacts,
    List<Term> terms,
    List<Snapshot> snapshots,
    List<SynonymGroup> synonyms,
    List<ImageFile> images,
    List<ShortText> shortTexts) {

  public Site {
    guides = List.copyOf(guides);
    info = List.copyOf(info);
    contacts = List.copyOf(contacts);
    terms = List.copyOf(terms);
    snapshots = List.copyOf(snapshots);
    synonyms = List.copyOf(synonyms);
    images = List.copyOf(images);
    shortTexts = List.copyOf(shortTexts);
  }

  /** Everything with a page of its own: guides, then pages of no topic. */
  public List<Article> articles() {
    return Stream.<Article>concat(guides.stream(), info.stream()).toList();
  }

  /** The same, published ones first: where two claim one thing, a draft is the second. */
  public List<Article> articlesPublishedFirst() {
    return articles().stream().sorted(Comparator.comparing(a -> !a.isPublished())).toList();
  }

  /** What a translation was last confirmed against. */
  public Optional<Snapshot> snapshot(String id, Language language) {
    return snapshots.stream()
        .filter(s -> s.id().equals(id) && s.language().equals(language))
        .findFirst();
  }

  /** The short text of a guide for a kind of paper. */
  public Optional<ShortText> shortText(Guide guide, ShortText.Kind kind) {
    return shortTexts.stream()
        .filter(t -> t.kind() == kind && t.guide().equals(guide.file()))
        .findFirst();
  }

  /** The sections of every text: articles, cards and zines; drafts among them. */
  public Stream<Section> sections() {
    return Stream.concat(
        articles().stream().flatMap(a -> a.sections().stream()),
        shortTexts.stream().flatMap(t -> t.panels().stream()));
  }

  /** The sections that readers see: those of published articles, and of their cards and zines. */
  public Stream<Section> publishedSections() {
    Set<String> files = new HashSet<>();
    articles().stream().filter(Article::isPublished).forEach(a -> files.add(a.file()));
    return Stream.concat(
        articles().stream()
            .filter(a -> files.contains(a.file()))
            .flatMap(a -> a.sections().stream()),
        shortTexts.stream()
            .filter(t -> files.contains(t.guide()))
            .flatMap(t -> t.panels().stream()));
  }

  /** The contact with this id. */
  public Optional<Contact> contact(String id) {
    return contacts.stream().filter(c -> c.id().equals(id)).findFirst();
  }

  /** The terms that a text uses, in the order of their first use. */
  public List<Term> terms(List<Section> text) {
    Set<String> ids = new LinkedHashSet<>();
    for (Section section : text) {
      for (Link link : section.links()) {
        if (link.target() instanceof Target.ToTerm term) {
          ids.add(term.id());
        }
      }
    }
    return ids.stream().flatMap(id -> term(id).stream()).toList();
  }

  /** The same site with these guides. */
  public Site with(List<Guide> others) {
    return new Site(others, info, contacts, terms, snapshots, synonyms, images, shortTexts);
  }

  /** The term with this id. */
  public Optional<Term> term(String id) {
    return terms.stream().filter(t -> t.id().equals(id)).findFirst();
  }
}
