package org.amparo.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.amparo.config.FixedPage;
import org.amparo.config.SiteConfig;
import org.amparo.model.Address;
import org.amparo.model.Article;
import org.amparo.model.Contact;
import org.amparo.model.Guide;
import org.amparo.model.Language;
import org.amparo.model.Question;
import org.amparo.model.QuestionFlow;
import org.amparo.model.Section;
import org.amparo.model.Site;
import org.amparo.model.Target;
import org.amparo.model.Term;
import org.amparo.model.Topic;
import org.amparo.project.CheckedSite;
import org.amparo.search.SearchDocument.Passage;

/**
 * The pages of the search. A page has the same number in every language.
 *
 * @param pages in the order of their numbers, each by language
 */
record SearchDocuments(List<Map<Language, SearchDocument>> pages) {

  /** The weight of a page about the site; a guide has 1. */
  private static final float ABOUT = 0.5f;

  /** The weight of a letter, below the guides that explain when it serves. */
  private static final float LETTER = 0.5f;

  /** The weight of the page of contacts. */
  private static final float CONTACT = 0.4f;

  /** The weight of the glossary, below guides, which link to it. */
  private static final float TERM = 0.15f;

  /** The weight of a question, whose options are indexed for the guides to which they lead. */
  private static final float QUESTION = 0.3f;

  /** The weight of a topic, below its guides. */
  private static final float TOPIC = 0.3f;

  /** The length of snippets of articles, contacts and terms, in characters. */
  private static final int SNIPPET = 60;

  private static final int SHORT = 40;

  private static final int NONE = 0;

  /** Returns published articles, the contacts, the glossary, the questions and the topics. */
  static SearchDocuments of(CheckedSite checked) {
    Site site = checked.site();
    AnchorText anchorText = AnchorText.of(site);
    Map<String, Map<Language, SearchDocument>> pages = new LinkedHashMap<>();
    for (Article article : site.articles()) {
      if (article.isPublished()) {
        pages
            .computeIfAbsent(article.id(), id -> new LinkedHashMap<>())
            .put(
                article.language(),
                isLetter(article) ? letter(article) : document(article, anchorText));
      }
    }
    List<Map<Language, SearchDocument>> all = new ArrayList<>(pages.values());
    all.add(fixed(checked, FixedPage.CONTACTS, l -> contacts(site, l)));
    all.add(fixed(checked, FixedPage.GLOSSARY, l -> terms(site, l)));
    all.addAll(questions(checked));
    all.addAll(topics(checked));
    all.removeIf(Map::isEmpty);
    return new SearchDocuments(all);
  }

  /** Returns the pages of a language by their numbers. */
  Map<Integer, SearchDocument> in(Language language) {
    Map<Integer, SearchDocument> own = new TreeMap<>();
    for (int page = 0; page < pages.size(); page++) {
      SearchDocument document = pages.get(page).get(language);
      if (document != null) {
        own.put(page, document);
      }
    }
    return own;
  }

  private static boolean isLetter(Article article) {
    return article instanceof Guide guide && guide.isLetter();
  }

  /** Returns a letter without its text: all letters have nearly the same words. */
  private static SearchDocument letter(Article letter) {
    List<Passage> passages = List.of(new Passage("", "", letter.summary(), ""));
    return new SearchDocument(letter.address(), letter.title(), LETTER, SNIPPET, passages);
  }

  private static SearchDocument document(Article article, AnchorText anchorText) {
    List<Passage> passages = new ArrayList<>();
    passages.add(new Passage("", "", article.summary(), anchorText(article, "", anchorText)));
    for (Section section : article.sections()) {
      String text = AnchorText.without(section);
      if (section.isIntroduction()) {
        text = article.summary() + "\n" + text;
        passages.set(0, new Passage("", "", text, anchorText(article, "", anchorText)));
      } else {
        String anchors = anchorText(article, section.id(), anchorText);
        passages.add(new Passage(section.id(), section.title(), text, anchors));
      }
    }
    float weight = article instanceof Guide ? 1 : ABOUT;
    return new SearchDocument(article.address(), article.title(), weight, SNIPPET, passages);
  }

  private static String anchorText(Article article, String section, AnchorText anchorText) {
    return anchorText.to(article.language(), new Target.ToGuide(article.file(), section));
  }

  private static Map<Language, SearchDocument> fixed(
      CheckedSite checked, FixedPage page, Function<Language, List<Passage>> passages) {
    float weight = page == FixedPage.CONTACTS ? CONTACT : TERM;
    int snippet = page == FixedPage.CONTACTS ? SHORT : NONE;
    Map<Language, SearchDocument> documents = new LinkedHashMap<>();
    for (Language language : checked.config().languages()) {
      List<Passage> parts = passages.apply(language);
      String title = checked.messages().in(language).get("page." + page.key() + ".title");
      if (!parts.isEmpty()) {
        Address address = checked.messages().address(language, page);
        documents.put(language, new SearchDocument(address, title, weight, snippet, parts));
      }
    }
    return documents;
  }

  /** Returns each question after the first one, which is on the page with the search. */
  private static List<Map<Language, SearchDocument>> questions(CheckedSite checked) {
    QuestionFlow flow = QuestionFlow.of(checked.site().questions());
    return flow.questions().stream()
        .filter(q -> !flow.way(q).isEmpty())
        .map(q -> question(q, checked.config()))
        .toList();
  }

  private static Map<Language, SearchDocument> question(Question question, SiteConfig config) {
    Map<Language, SearchDocument> documents = new LinkedHashMap<>();
    for (Language language : config.languages()) {
      String text = question.text().in(language);
      Address address = config.questionAddress(question, language);
      List<Passage> top = List.of(new Passage("", "", "", ""));
      documents.put(language, new SearchDocument(address, text, QUESTION, NONE, top));
    }
    return documents;
  }

  /** Returns each topic with a guide: its title may be the word by which people look for it. */
  private static List<Map<Language, SearchDocument>> topics(CheckedSite checked) {
    Set<String> used =
        checked.site().guides().stream()
            .filter(Article::isPublished)
            .map(g -> g.meta().topic())
            .collect(Collectors.toSet());
    return checked.config().topics().stream()
        .filter(t -> used.contains(t.id()))
        .map(t -> topic(t, checked.config()))
        .toList();
  }

  private static Map<Language, SearchDocument> topic(Topic topic, SiteConfig config) {
    Map<Language, SearchDocument> documents = new LinkedHashMap<>();
    for (Language language : config.languages()) {
      String title = topic.title().in(language);
      Address address = config.listAddress(topic, language);
      List<Passage> top = List.of(new Passage("", "", topic.summary().in(language), ""));
      documents.put(language, new SearchDocument(address, title, TOPIC, SHORT, top));
    }
    return documents;
  }

  private static List<Passage> contacts(Site site, Language language) {
    return site.contacts().stream().map(c -> contact(c, language)).toList();
  }

  private static Passage contact(Contact contact, Language language) {
    String text = contact.note().in(language) + "\n" + contact.phone() + " " + contact.whatsapp();
    return new Passage(contact.id(), contact.name().in(language), text, "");
  }

  private static List<Passage> terms(Site site, Language language) {
    return site.terms().stream().map(t -> term(t, language)).toList();
  }

  private static Passage term(Term term, Language language) {
    return new Passage(term.id(), term.term().in(language), term.definition().in(language), "");
  }
}
