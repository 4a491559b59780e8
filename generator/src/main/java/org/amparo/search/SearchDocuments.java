package org.amparo.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.amparo.config.FixedPage;
import org.amparo.model.Address;
import org.amparo.model.Article;
import org.amparo.model.Contact;
import org.amparo.model.Guide;
import org.amparo.model.InfoPage;
import org.amparo.model.Language;
import org.amparo.model.Section;
import org.amparo.model.Site;
import org.amparo.model.Target;
import org.amparo.model.Term;
import org.amparo.project.CheckedSite;
import org.amparo.search.SearchDocument.Passage;

/**
 * Everything of a site that can be found. A page has the same number in every language.
 *
 * @param pages in the order of their numbers; for each the languages that it is written in
 */
record SearchDocuments(List<Map<Language, SearchDocument>> pages) {

  /** What a page about the site is worth beside a guide. */
  private static final float ABOUT = 0.5f;

  /** What a contact is worth. */
  private static final float CONTACT = 0.4f;

  /** What a definition is worth: what to do comes first, and there the term leads to it. */
  private static final float TERM = 0.15f;

  /** Letters of a passage that a result shows; a term has its definition one tap away. */
  private static final int SNIPPET = 66;

  private static final int SHORT = 40;

  private static final int NONE = 0;

  /** Published guides, pages of no topic, the contacts and the glossary. */
  static SearchDocuments of(CheckedSite checked) {
    Site site = checked.site();
    AnchorText signposts = AnchorText.of(site);
    Map<String, Map<Language, SearchDocument>> pages = new LinkedHashMap<>();
    for (Article article : site.articles()) {
      if (article.isPublished()) {
        pages
            .computeIfAbsent(article.id(), id -> new LinkedHashMap<>())
            .put(article.language(), entry(article, signposts));
      }
    }
    List<Map<Language, SearchDocument>> all = new ArrayList<>(pages.values());
    all.add(fixed(checked, FixedPage.CONTACTS, l -> contacts(site, l)));
    all.add(fixed(checked, FixedPage.GLOSSARY, l -> terms(site, l)));
    all.removeIf(Map::isEmpty);
    return new SearchDocuments(all);
  }

  /** The pages that are written in a language, by their numbers. */
  Map<Integer, SearchDocument> in(Language language) {
    Map<Integer, SearchDocument> own = new TreeMap<>();
    for (int page = 0; page < pages.size(); page++) {
      SearchDocument entry = pages.get(page).get(language);
      if (entry != null) {
        own.put(page, entry);
      }
    }
    return own;
  }

  private static SearchDocument entry(Article article, AnchorText signposts) {
    List<Passage> passages = new ArrayList<>();
    passages.add(new Passage("", "", summary(article), led(article, "", signposts)));
    for (Section section : article.sections()) {
      String text = AnchorText.without(section);
      if (section.isIntroduction()) {
        text = summary(article) + "\n" + text;
        passages.set(0, new Passage("", "", text, led(article, "", signposts)));
      } else {
        String led = led(article, section.id(), signposts);
        passages.add(new Passage(section.id(), section.title(), text, led));
      }
    }
    float weight = article instanceof Guide ? 1 : ABOUT;
    return new SearchDocument(article.address(), article.title(), weight, SNIPPET, passages);
  }

  private static String led(Article article, String section, AnchorText signposts) {
    return signposts.to(article.language(), new Target.ToGuide(article.file(), section));
  }

  private static String summary(Article article) {
    return article instanceof Guide guide ? guide.meta().summary() : ((InfoPage) article).summary();
  }

  private static Map<Language, SearchDocument> fixed(
      CheckedSite checked, FixedPage page, Function<Language, List<Passage>> passages) {
    float weight = page == FixedPage.CONTACTS ? CONTACT : TERM;
    int snippet = page == FixedPage.CONTACTS ? SHORT : NONE;
    Map<Language, SearchDocument> entries = new LinkedHashMap<>();
    for (Language language : checked.config().languages()) {
      List<Passage> parts = passages.apply(language);
      String title = checked.messages().in(language).get("page." + page.key() + ".title");
      if (!parts.isEmpty()) {
        Address address = checked.messages().address(language, page);
        entries.put(language, new SearchDocument(address, title, weight, snippet, parts));
      }
    }
    return entries;
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
