package org.amparo.pamphlet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amparo.config.SiteConfig;
import org.amparo.config.SiteMessages;
import org.amparo.model.Guide;
import org.amparo.model.Html;
import org.amparo.model.Language;
import org.amparo.model.OutdatedSections;
import org.amparo.model.Section;
import org.amparo.model.Site;
import org.amparo.project.CheckedSite;
import org.amparo.template.TemplateFunctions;

/** What a pamphlet's template sees of a guide. */
final class PamphletModel {

  private final SiteConfig config;
  private final SiteMessages texts;
  private final Site site;
  private final OutdatedSections drift;
  private final CrossReferences references;

  PamphletModel(CheckedSite checked) {
    this.config = checked.config();
    this.texts = checked.messages();
    this.site = checked.site();
    this.drift = checked.outdated();
    this.references = new CrossReferences(texts, site);
  }

  /** The code that leads to a guide's page; none while the site has no address. */
  Optional<Qr> qr(Guide guide) {
    return config.isAddressReserved()
        ? Optional.empty()
        : Optional.of(new Qr(config.url(guide.address())));
  }

  /** What a program that shows the file calls it. */
  String title(Guide guide) {
    return config.hasNeutralTitles() ? config.name().in(guide.language()) : guide.title();
  }

  /**
   * All that is known of a guide.
   *
   * @param sections its own, or those of a short text
   */
  Map<String, Object> of(Guide guide, List<Section> sections) {
    Language language = guide.language();
    Map<String, Object> model = new HashMap<>();
    new TemplateFunctions(texts.in(language)).into(model);
    model.put("guide", guide);
    model.put("title", title(guide));
    model.put("lang", language.tag());
    List<Section> written = references.written(guide, sections);
    int numbers = written.size() - (endsInNumbers(written) ? 1 : 0);
    model.put("sections", written);
    model.put("body", written.subList(0, numbers));
    model.put("numbers", written.subList(numbers, written.size()));
    model.put("terms", site.terms(sections));
    model.put("name", config.name().in(language));
    model.put("jurisdiction", config.jurisdiction().in(language));
    model.put("version", version(guide));
    model.put("behind", isBehind(guide));
    model.put("unchecked", site.contacts().stream().anyMatch(c -> c.called().isEmpty()));
    qr(guide).ifPresent(code -> enter(code, language, model));
    return model;
  }

  private void enter(Qr code, Language language, Map<String, Object> model) {
    String address = code.address().replaceFirst("^https?://", "");
    model.put("address", address);
    model.put("qr", code.picture(texts.in(language).get("pamphlet.qr", address)));
  }

  /** Whether the last section says whom to call. */
  private static boolean endsInNumbers(List<Section> sections) {
    return sections.size() > 1
        && sections.get(sections.size() - 1).html().markup().contains("class=\"calls\"");
  }

  /** A few letters that change whenever the guide's text does. */
  private static String version(Guide guide) {
    Sha256 digest = new Sha256().with(guide.title()).with(guide.meta().summary());
    guide.sections().forEach(s -> digest.with(s.title()).with(s.html().markup()));
    return digest.hex().substring(0, 6);
  }

  /** Whether a guide lacks a section of its original, or has one that has changed since. */
  private boolean isBehind(Guide guide) {
    boolean changed =
        guide.sections().stream().anyMatch(s -> drift.since(guide, s.id()).isPresent());
    return changed
        || original(guide)
            .filter(o -> o.sections().stream().anyMatch(s -> lacks(guide, s)))
            .isPresent();
  }

  private static boolean lacks(Guide guide, Section section) {
    return section.named() && guide.section(section.id()).isEmpty();
  }

  /** The guide that this one is a translation of, if it is one. */
  private Optional<Guide> original(Guide guide) {
    Language language = guide.meta().original();
    return guide.language().equals(language) ? Optional.empty() : translation(guide, language);
  }

  /** The same guide in another language. */
  Optional<Guide> translation(Guide guide, Language language) {
    return site.guides().stream()
        .filter(g -> g.id().equals(guide.id()) && g.language().equals(language) && g.isPublished())
        .findFirst();
  }

  /** The first section of a guide that its translation lacks, by its id. */
  static Optional<String> unpaired(Guide guide, Guide translation) {
    return guide.sections().stream()
        .filter(s -> !s.isIntroduction() && translation.section(s.id()).isEmpty())
        .map(Section::id)
        .findFirst();
  }

  /** Two guides side by side, block by block. */
  List<Row> rows(Guide left, Guide right) {
    List<Row> rows = new ArrayList<>();
    List<Section> translated = references.written(right, right.sections());
    for (Section section : references.written(left, left.sections())) {
      Optional<Section> other =
          translated.stream().filter(s -> s.id().equals(section.id())).findFirst();
      List<PrintHtml.Pair> pairs =
          PrintHtml.pairs(markup(section), other.map(PamphletModel::markup).orElse(""));
      pairs.forEach(p -> rows.add(new Row(new Html(p.left()), new Html(p.right()))));
    }
    return rows;
  }

  private static String markup(Section section) {
    String heading = section.isIntroduction() ? "" : "<h2>" + escaped(section.title()) + "</h2>";
    return heading + section.html().markup();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }

  /**
   * A block and its translation, as the template sees them.
   *
   * @param left in the language of the original
   * @param right in the other one
   */
  public record Row(Html left, Html right) {

    /** Whether it is a heading: it stays with the next one. */
    public boolean isHeading() {
      return left.markup().startsWith("<h");
    }
  }
}
