package org.amparo.model;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The content of a site.
 *
 * @param guides sorted by language, topic, order and id; with drafts and broken guides
 * @param info the info pages, sorted by language, order and id
 * @param contacts in the order of their file
 * @param terms in the order of their file
 * @param snapshots the originals that translations were confirmed against
 * @param synonyms in the order of their file
 * @param images every image file, even if no text shows it
 * @param attachments every attachment, even if no text links to it
 * @param shortTexts of cards and zines, sorted by file
 * @param questions of the question flow, in the order of their file
 */
public record Site(
    List<Guide> guides,
    List<InfoPage> info,
    List<Contact> contacts,
    List<Term> terms,
    List<Snapshot> snapshots,
    List<SynonymGroup> synonyms,
    List<ImageFile> images,
    List<Attachment> attachments,
    List<ShortText> shortTexts,
    List<Question> questions) {

  public Site {
    guides = List.copyOf(guides);
    info = List.copyOf(info);
    contacts = List.copyOf(contacts);
    terms = List.copyOf(terms);
    snapshots = List.copyOf(snapshots);
    synonyms = List.copyOf(synonyms);
    images = List.copyOf(images);
    attachments = List.copyOf(attachments);
    shortTexts = List.copyOf(shortTexts);
    questions = List.copyOf(questions);
  }

  /** Returns the guides, then the info pages. */
  public List<Article> articles() {
    return Stream.<Article>concat(guides.stream(), info.stream()).toList();
  }

  /** Returns all articles, published ones first, so that a draft is the second of a conflict. */
  public List<Article> articlesPublishedFirst() {
    return articles().stream().sorted(Comparator.comparing(a -> !a.isPublished())).toList();
  }

  /** Returns the original that a translation was last confirmed against. */
  public Optional<Snapshot> snapshot(String id, Language language) {
    return snapshots.stream()
        .filter(s -> s.id().equals(id) && s.language().equals(language))
        .findFirst();
  }

  /** Returns the short text of a guide. */
  public Optional<ShortText> shortText(Guide guide, ShortText.Kind kind) {
    return shortTexts.stream()
        .filter(t -> t.kind() == kind && t.guide().equals(guide.file()))
        .findFirst();
  }

  /** Returns the sections of all articles and short texts, with drafts. */
  public Stream<Section> sections() {
    return Stream.concat(
        articles().stream().flatMap(a -> a.sections().stream()),
        shortTexts.stream().flatMap(t -> t.panels().stream()));
  }

  /** Returns the sections of published articles and of their short texts. */
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

  /** Returns the files of the attachments of published articles and of their short texts. */
  public Set<String> publishedAttachments() {
    Set<String> files = new HashSet<>();
    publishedSections().forEach(section -> files.addAll(section.attachments()));
    articles().stream()
        .filter(Article::isPublished)
        .forEach(article -> files.addAll(article.attachments()));
    return files;
  }

  /** Returns the attachment in a file. */
  public Optional<Attachment> attachment(String file) {
    return Attachment.in(attachments, file);
  }

  /** Returns the contact with an id. */
  public Optional<Contact> contact(String id) {
    return contacts.stream().filter(c -> c.id().equals(id)).findFirst();
  }

  /** Returns the terms that a text links to, in the order of their first use. */
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

  /** Returns the same site with other guides. */
  public Site with(List<Guide> others) {
    return with(others, info, shortTexts);
  }

  /** Returns the same site with other texts. */
  public Site with(List<Guide> others, List<InfoPage> pages, List<ShortText> texts) {
    return new Site(
        others, pages, contacts, terms, snapshots, synonyms, images, attachments, texts, questions);
  }

  /** Returns the same site with other questions. */
  public Site withQuestions(List<Question> others) {
    return new Site(
        guides,
        info,
        contacts,
        terms,
        snapshots,
        synonyms,
        images,
        attachments,
        shortTexts,
        others);
  }

  /** Returns the term with an id. */
  public Optional<Term> term(String id) {
    return terms.stream().filter(t -> t.id().equals(id)).findFirst();
  }
}
