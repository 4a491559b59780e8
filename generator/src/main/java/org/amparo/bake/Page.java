package org.amparo.bake;

import java.util.List;
import java.util.Optional;
import org.amparo.model.Address;
import org.amparo.model.Article;
import org.amparo.model.Contact;
import org.amparo.model.Guide;
import org.amparo.model.InfoPage;
import org.amparo.model.Paper;
import org.amparo.model.Section;
import org.amparo.model.Term;
import org.amparo.model.Topic;

/** A page of the site: the value {@code page} of its template. */
public sealed interface Page
    permits Page.LanguageChooser,
        Page.Home,
        Page.TopicList,
        Page.ArticlePage,
        Page.Contacts,
        Page.Glossary,
        Page.Save,
        Page.ExitPage,
        Page.Print,
        Page.NotFound,
        Page.Unsaved,
        QuestionPage,
        StandalonePage.WholeSite {

  /** Returns where the page is. */
  PageLocation location();

  /** Returns the name of its template, without folder and ending; JBake's document type. */
  String template();

  /** Returns whether the page has a letter to fill in. */
  default boolean hasLetters() {
    return false;
  }

  /** The page at which readers choose a language. It stores nothing. */
  record LanguageChooser(PageLocation location) implements Page {
    @Override
    public String template() {
      return "language-chooser";
    }
  }

  /**
   * The first page of a language.
   *
   * @param topics the lists of guides
   * @param help the contacts to call now, most urgent first
   * @param question the first page of the question flow, if there is one
   */
  record Home(
      PageLocation location,
      List<TopicList> topics,
      List<Contact> help,
      Optional<QuestionPage> question)
      implements Page {
    @Override
    public String template() {
      return "home";
    }
  }

  /**
   * The guides of a topic.
   *
   * @param entries in order; a guide without a translation is in its own language
   */
  record TopicList(PageLocation location, Topic topic, List<ArticleLink> entries) implements Page {
    @Override
    public String template() {
      return "topic";
    }
  }

  /**
   * A page with an article, in the page's language or, where there is no translation, in another.
   */
  sealed interface ArticlePage extends Page permits GuidePage, Info, StandalonePage.OfGuide {

    /** Returns the article. */
    Article article();

    /** Returns its sections, with links relative to this page. */
    List<Section> sections();

    /** Returns the terms that it uses, in the order of their first use. */
    List<Term> terms();

    /** Returns whether the text is in the language of the page. */
    default boolean isTranslated() {
      return article().language().equals(location().language());
    }
  }

  /**
   * A guide.
   *
   * @param topic the guide's topic
   * @param list the topic's page
   * @param audio the guide's recording
   * @param pamphlets the guide's pamphlets
   * @param neighbours the guides before and after it in its topic
   * @param download the standalone guide
   */
  record GuidePage(
      PageLocation location,
      Guide article,
      List<Section> sections,
      List<Term> terms,
      Topic topic,
      Address list,
      Optional<Audio> audio,
      List<NumberedPamphlet> pamphlets,
      Neighbours neighbours,
      Download download)
      implements ArticlePage {
    @Override
    public String template() {
      return hasLetters() ? "letter" : "guide";
    }

    @Override
    public boolean hasLetters() {
      return article.isLetter();
    }
  }

  /** The guides before and after a guide in its topic. */
  record Neighbours(Optional<ArticleLink> previous, Optional<ArticleLink> next) {}

  /** An info page. */
  record Info(PageLocation location, InfoPage article, List<Section> sections, List<Term> terms)
      implements ArticlePage {
    @Override
    public String template() {
      return "info";
    }
  }

  /**
   * The contacts.
   *
   * @param needs the contacts by need
   * @param places the contacts by place
   */
  record Contacts(PageLocation location, List<ContactGroup> needs, List<PlaceGroup> places)
      implements Page {
    @Override
    public String template() {
      return "contacts";
    }
  }

  /** The terms of the glossary, in the alphabetical order of the page's language. */
  record Glossary(PageLocation location, List<Term> terms) implements Page {
    @Override
    public String template() {
      return "glossary";
    }
  }

  /**
   * How to save the site on a phone, and how to delete it again.
   *
   * @param standaloneSite the whole site in one file; empty if it is too large
   * @param zip the whole site as a folder
   */
  record Save(PageLocation location, Optional<Address> standaloneSite, Address zip)
      implements Page {
    @Override
    public String template() {
      return "save";
    }
  }

  /** The page that quick exit shows offline: it says that there is no connection. */
  record ExitPage(PageLocation location) implements Page {
    @Override
    public String template() {
      return "exit-offline";
    }
  }

  /**
   * The pamphlets of a language by what they are for, and how to print and fold them.
   *
   * @param question the title of the posters: the first question; empty without posters
   * @param uses those that have pamphlets
   * @param paper of the site
   */
  record Print(PageLocation location, String question, List<PrintUse> uses, Paper paper)
      implements Page {
    @Override
    public String template() {
      return "print";
    }
  }

  /**
   * The page for an address that does not exist, in every language.
   *
   * @param help the contacts to call now, most urgent first
   */
  record NotFound(PageLocation location, List<Contact> help) implements Page {
    @Override
    public String template() {
      return "404";
    }
  }

  /**
   * The page that a phone shows offline for an address of this language that is not saved.
   *
   * @param help the contacts to call now, most urgent first
   */
  record Unsaved(PageLocation location, List<Contact> help) implements Page {
    @Override
    public String template() {
      return "unsaved";
    }
  }
}
