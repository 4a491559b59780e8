package org.amparo.bake;

import java.util.List;
import java.util.Optional;
import org.amparo.model.Address;
import org.amparo.model.Article;
import org.amparo.model.Contact;
import org.amparo.model.Guide;
import org.amparo.model.InfoPage;
import org.amparo.model.Language;
import org.amparo.model.Pamphlet;
import org.amparo.model.PamphletFormat;
import org.amparo.model.Section;
import org.amparo.model.Term;
import org.amparo.model.Topic;

/** A page of the site: what its template sees as {@code page}. */
public sealed interface Page {

  /** Where it stands. */
  PageLocation spot();

  /** The name of its template, without folder and ending; also its document type for JBake. */
  String template();

  /** The first page of all: choose a language. It remembers nothing. */
  record LanguageChooser(PageLocation spot) implements Page {
    @Override
    public String template() {
      return "language-chooser";
    }
  }

  /**
   * The first page of a language.
   *
   * @param topics with what is in them
   * @param help whom to call now, most urgent first
   */
  record Home(PageLocation spot, List<TopicList> topics, List<Contact> help) implements Page {
    @Override
    public String template() {
      return "home";
    }
  }

  /**
   * The guides of a topic.
   *
   * @param entries in order; a guide without a translation stands here in its own language
   */
  record TopicList(PageLocation spot, Topic topic, List<Entry> entries) implements Page {
    @Override
    public String template() {
      return "topic";
    }
  }

  /** A page with an article, in the page's language or, as a stand-in, in another. */
  sealed interface ArticlePage extends Page {

    /** The article itself. */
    Article article();

    /** Its text, with links that lead from this page. */
    List<Section> sections();

    /** The terms that it uses, in the order of their first use. */
    List<Term> terms();

    /** Whether the text is in the language of the page. */
    default boolean isTranslated() {
      return article().language().equals(spot().language());
    }
  }

  /**
   * A guide.
   *
   * @param topic it belongs to
   * @param list the topic's page
   * @param sheets the guide, ready to print
   * @param previous the guide before it in its topic
   * @param next the guide after it
   * @param file the same to be sent
   */
  record GuidePage(
      PageLocation spot,
      Guide article,
      List<Section> sections,
      List<Term> terms,
      Topic topic,
      Address list,
      List<Sheet> sheets,
      Optional<Entry> previous,
      Optional<Entry> next,
      Download file)
      implements ArticlePage {
    @Override
    public String template() {
      return "guide";
    }
  }

  /** A page of no topic. */
  record Info(PageLocation spot, InfoPage article, List<Section> sections, List<Term> terms)
      implements ArticlePage {
    @Override
    public String template() {
      return "info";
    }
  }

  /** Whom to ask for help, by need. */
  record Contacts(PageLocation spot, List<Need> needs) implements Page {
    @Override
    public String template() {
      return "contacts";
    }
  }

  /** The words of the glossary, in the alphabet's order of the page's language. */
  record Glossary(PageLocation spot, List<Term> terms) implements Page {
    @Override
    public String template() {
      return "glossary";
    }
  }

  /**
   * How to have the site without a connection, and how to be rid of it again.
   *
   * @param file the whole site in one file, if it is small enough
   * @param zip the whole site in a folder
   */
  record Save(PageLocation spot, Optional<Address> file, Address zip) implements Page {
    @Override
    public String template() {
      return "save";
    }
  }

  /**
   * A guide in a file of its own, to be sent.
   *
   * @param guide its page
   * @param file what makes its text stand alone; a text is made when it is asked for, since those
   *     of all guides would need as much room as the guides
   */
  record StandaloneGuide(PageLocation spot, GuidePage guide, StandaloneHtml file)
      implements ArticlePage {
    @Override
    public Guide article() {
      return guide.article();
    }

    @Override
    public List<Section> sections() {
      return file.of(guide.sections());
    }

    @Override
    public List<Term> terms() {
      return guide.terms();
    }

    @Override
    public String template() {
      return "guide-standalone";
    }
  }

  /**
   * The whole site of a language in one file, to be sent.
   *
   * @param parts every article, under its address as anchor
   * @param contacts the page of contacts
   * @param glossary the page of terms
   */
  record StandaloneSite(
      PageLocation spot,
      List<TopicList> topics,
      List<Part> parts,
      Contacts contacts,
      Glossary glossary,
      List<Contact> help)
      implements Page {
    @Override
    public String template() {
      return "site-standalone";
    }
  }

  /**
   * An article among others in one file.
   *
   * @param anchor under which it stands
   */
  record Part(Address anchor, ArticlePage page, List<Section> sections) {}

  /** Where quick exit leads without a connection: it says that there is none, and nothing more. */
  record ExitPage(PageLocation spot) implements Page {
    @Override
    public String template() {
      return "exit-offline";
    }
  }

  /** Every guide of a language, ready to print, and how to print and fold it. */
  record Print(PageLocation spot, List<Printable> guides) implements Page {
    @Override
    public String template() {
      return "print";
    }

    /** The formats that there are, in their order, each once. */
    public List<PamphletFormat> formats() {
      return guides.stream()
          .flatMap(g -> g.sheets().stream())
          .map(s -> s.pamphlet().format())
          .distinct()
          .sorted()
          .toList();
    }
  }

  /**
   * A guide with its pamphlets.
   *
   * @param guide what it says
   * @param sheets what can be printed of it
   */
  record Printable(Guide guide, List<Sheet> sheets) {}

  /**
   * A pamphlet as a page offers it.
   *
   * @param pamphlet the file
   * @param number in the file's neutral name when a reader saves it; from 1, different for each
   *     pamphlet of the site
   */
  record Sheet(Pamphlet pamphlet, int number) {}

  /**
   * What an address that does not exist shows, in every language.
   *
   * @param help whom to call now, most urgent first
   */
  record NotFound(PageLocation spot, List<Contact> help) implements Page {
    @Override
    public String template() {
      return "404";
    }
  }

  /**
   * What a phone without a connection shows for an address of this language that is not saved.
   *
   * @param help whom to call now, most urgent first
   */
  record Unsaved(PageLocation spot, List<Contact> help) implements Page {
    @Override
    public String template() {
      return "unsaved";
    }
  }

  /**
   * A guide in a list.
   *
   * @param address of its page
   * @param title in the language of the text
   * @param summary likewise
   * @param language of the text
   */
  record Entry(Address address, String title, String summary, Language language) {}

  /**
   * A file to be sent.
   *
   * @param address where it stands
   * @param number by which its name tells it from others; names tell a stranger nothing
   */
  record Download(Address address, int number) {}

  /**
   * A group of contacts.
   *
   * @param key its name in the message files, under {@code need.}
   * @param contacts in the order of their file
   */
  record Need(String key, List<Contact> contacts) {}
}
