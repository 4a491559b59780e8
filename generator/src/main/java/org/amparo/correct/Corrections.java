package org.amparo.correct;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amparo.model.Article;
import org.amparo.model.Guide;
import org.amparo.model.InfoPage;
import org.amparo.model.OutdatedSection;
import org.amparo.model.OutdatedSections;
import org.amparo.model.ShortText;
import org.amparo.model.Site;
import org.amparo.project.CheckedSite;

/**
 * Puts parts of originals in the place of translated parts whose facts differ, so that an urgent
 * correction reaches every reader before it is translated. Everything that is made of the site
 * after this stage has them: pages, pamphlets, standalone files and the search.
 */
public final class Corrections {

  private final Site site;
  private final OutdatedSections outdated;
  private final BorrowedLinks links;

  private Corrections(CheckedSite checked) {
    this.site = checked.site();
    this.outdated = checked.outdated();
    this.links = new BorrowedLinks(checked);
  }

  /** Returns the site as readers see it; the same site if nothing is to be put in place. */
  public static CheckedSite apply(CheckedSite checked) {
    boolean any =
        checked.outdated().sections().values().stream().anyMatch(Corrections::isBorrowing);
    return any ? checked.with(new Corrections(checked).corrected()) : checked;
  }

  private static boolean isBorrowing(Map<String, OutdatedSection> sections) {
    return sections.values().stream().anyMatch(OutdatedSection::isFromOriginal);
  }

  private Site corrected() {
    List<Guide> guides =
        site.guides().stream().map(g -> corrected(g) instanceof Guide c ? c : g).toList();
    List<InfoPage> info =
        site.info().stream().map(p -> corrected(p) instanceof InfoPage c ? c : p).toList();
    return site.with(guides, info, site.shortTexts().stream().map(this::corrected).toList());
  }

  private Article corrected(Article article) {
    Map<String, OutdatedSection> sections = outdated.of(article.file());
    return isBorrowing(sections)
        ? original(article, sections)
            .map(o -> new CorrectedArticle(o, article, sections, links).article())
            .orElse(article)
        : article;
  }

  private Optional<Article> original(Article article, Map<String, OutdatedSection> sections) {
    return sections.values().stream()
        .findFirst()
        .flatMap(section -> links.published(article.id(), section.language()));
  }

  private ShortText corrected(ShortText text) {
    return Optional.ofNullable(outdated.of(text.file()).get(OutdatedSections.WHOLE))
        .flatMap(
            section ->
                site.shortTexts().stream()
                    .filter(t -> t.file().equals(section.original()))
                    .findFirst())
        .map(original -> borrowed(original, text))
        .orElse(text);
  }

  private ShortText borrowed(ShortText original, ShortText text) {
    Optional<Article> from = links.article(original.guide());
    Optional<Article> to = links.article(text.guide());
    return from.isEmpty() || to.isEmpty()
        ? text
        : new ShortText(
            text.kind(),
            text.language(),
            text.file(),
            text.guide(),
            original.panels().stream()
                .map(panel -> links.moved(from.get(), to.get(), Map.of()).move(panel))
                .toList());
  }
}
