package org.amparo.bake;

import java.util.List;
import org.amparo.model.Address;
import org.amparo.model.Contact;
import org.amparo.model.Guide;
import org.amparo.model.Section;
import org.amparo.model.Term;

/** The pages of standalone files. */
public final class StandalonePage {

  private StandalonePage() {}

  /**
   * A guide in a standalone file.
   *
   * @param guide its page
   * @param html converts its sections. They are converted on each call, since those of all guides
   *     would take as much memory as the guides
   */
  public record OfGuide(PageLocation location, Page.GuidePage guide, StandaloneHtml html)
      implements Page.ArticlePage {
    @Override
    public Guide article() {
      return guide.article();
    }

    @Override
    public List<Section> sections() {
      return html.convert(guide.sections());
    }

    @Override
    public List<Term> terms() {
      return guide.terms();
    }

    @Override
    public String template() {
      return "guide-standalone";
    }

    @Override
    public boolean hasLetters() {
      return guide.hasLetters();
    }
  }

  /**
   * The whole site of a language in one standalone file.
   *
   * @param questions the pages of the question flow, the first question first
   * @param topics the lists of guides
   * @param parts every article
   * @param contacts the page of contacts
   * @param glossary the page of terms
   * @param help the contacts to call now, most urgent first
   */
  public record WholeSite(
      PageLocation location,
      List<QuestionPage> questions,
      List<Page.TopicList> topics,
      List<Part> parts,
      Page.Contacts contacts,
      Page.Glossary glossary,
      List<Contact> help)
      implements Page {
    @Override
    public String template() {
      return "site-standalone";
    }

    @Override
    public boolean hasLetters() {
      return parts.stream().anyMatch(p -> p.page().hasLetters());
    }
  }

  /**
   * An article in the standalone site.
   *
   * @param anchor the address of its page, which is the article's anchor in the file
   * @param page its page
   * @param sections its sections, converted for the file
   */
  public record Part(Address anchor, Page.ArticlePage page, List<Section> sections) {}
}
