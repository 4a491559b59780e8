package org.amparo.pamphlet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.amparo.config.SiteMessages;
import org.amparo.html.HtmlBuilder;
import org.amparo.language.LanguageNames;
import org.amparo.model.Guide;
import org.amparo.model.Html;
import org.amparo.model.Language;
import org.amparo.model.OutdatedSection;
import org.amparo.model.OutdatedSections;
import org.amparo.model.Section;
import org.amparo.template.TemplateFunctions;
import org.amparo.text.Messages;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * Puts a guide beside its translation, block by block.
 *
 * @param references writes the places of links into the text
 */
record BilingualRows(SiteMessages messages, OutdatedSections outdated, CrossReferences references) {

  /** Returns the id of the first section that a guide has and its translation lacks. */
  static Optional<String> missingSection(Guide guide, Guide translation) {
    return guide.sections().stream()
        .filter(s -> !s.isIntroduction() && translation.section(s.id()).isEmpty())
        .map(Section::id)
        .findFirst();
  }

  /** Returns the rows of two guides side by side. */
  List<BilingualRow> of(Guide original, Guide translation) {
    List<BilingualRow> rows = new ArrayList<>();
    List<Section> translated = references.withReferences(translation, translation.sections());
    for (Section section : references.withReferences(original, original.sections())) {
      Optional<Section> other =
          translated.stream().filter(s -> s.id().equals(section.id())).findFirst();
      String right = other.map(s -> translated(translation, s)).orElse("");
      rows.addAll(align(markup(section), right));
    }
    return rows;
  }

  /** Returns a notice for a section that is the original's, which is beside it. */
  private String translated(Guide translation, Section section) {
    Optional<OutdatedSection> borrowed =
        outdated.of(translation, section.id()).filter(OutdatedSection::isFromOriginal);
    return borrowed.isEmpty()
        ? markup(section)
        : new HtmlBuilder()
            .raw("<p class=\"notice\">")
            .text(notice(translation.language(), borrowed.get()))
            .raw("</p>")
            .toString();
  }

  private String notice(Language language, OutdatedSection section) {
    Messages own = messages.in(language);
    String day = TemplateFunctions.date(own, section.confirmed());
    return own.get(section.notice(), day, new LanguageNames(own).name(section.language().tag()));
  }

  private static String markup(Section section) {
    HtmlBuilder html = new HtmlBuilder();
    if (!section.isIntroduction()) {
      html.raw("<h2>").text(section.title()).raw("</h2>");
    }
    return html.raw(section.html().markup()).toString();
  }

  /**
   * Returns each block of a text with its translation. Texts whose elements differ are one block.
   *
   * @param left markup of the one text
   * @param right markup of the other
   */
  private static List<BilingualRow> align(String left, String right) {
    List<Element> lefts = Jsoup.parseBodyFragment(left).body().children();
    List<Element> rights = Jsoup.parseBodyFragment(right).body().children();
    boolean similar = lefts.size() == rights.size() && !lefts.isEmpty();
    for (int i = 0; similar && i < lefts.size(); i++) {
      similar = lefts.get(i).normalName().equals(rights.get(i).normalName());
    }
    if (!similar) {
      return List.of(row(left, right));
    }
    return IntStream.range(0, lefts.size())
        .mapToObj(i -> row(lefts.get(i).outerHtml(), rights.get(i).outerHtml()))
        .toList();
  }

  private static BilingualRow row(String left, String right) {
    return new BilingualRow(new Html(left), new Html(right));
  }
}
