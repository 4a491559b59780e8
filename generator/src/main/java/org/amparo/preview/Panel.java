package org.amparo.preview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.amparo.bake.Page;
import org.amparo.html.HtmlBuilder;
import org.amparo.model.Address;
import org.amparo.model.Language;
import org.amparo.model.SourcePlace;
import org.amparo.output.SitePaths;
import org.amparo.problem.Problem;
import org.amparo.text.Messages;

/** What the preview shows over a page: what is wrong, drafts, the way to the report. */
final class Panel {

  private static final int SHOWN = 5;

  private final Messages words;
  private final Messages problemWords;

  /**
   * @param words the organisers' own
   * @param problemWords what problems say, in the same language
   */
  Panel(Messages words, Messages problemWords) {
    this.words = words;
    this.problemWords = problemWords;
  }

  /**
   * The panel over the page at an address, as markup.
   *
   * @param there whether the site has a file at the address
   */
  String over(Address address, boolean there, PreviewState view) {
    Optional<Page> page = view.edition().flatMap(e -> e.page(address));
    String guess = SitePaths.source(address);
    Optional<String> unshown = Optional.ofNullable(view.unshown().get(address));
    String file = unshown.or(() -> page.flatMap(Panel::file)).orElse(guess);
    HtmlBuilder out = new HtmlBuilder();
    if (view.edition().filter(e -> e.drafts().containsKey(address)).isPresent()) {
      out.element("p class=\"draft\"", words.get("preview.draft"));
    }
    List<Problem> own = view.errors().stream().filter(p -> isOf(p, file)).toList();
    boolean laidOut = view.edition().isPresent();
    if (!laidOut || ((!there || unshown.isPresent()) && !own.isEmpty())) {
      List<Problem> first = laidOut ? own : view.errors();
      problems(out, words.get("preview.never", first.size()), file, view);
    } else {
      if (!there) {
        out.element("p class=\"draft\"", words.get("preview.gone"));
      }
      problems(out, words.get(shown(page, file, view), view.errors().size()), file, view);
    }
    foot(out, address, view);
    return out.toString();
  }

  /** The file of a page's article, if it has one. */
  private static Optional<String> file(Page page) {
    return page instanceof Page.ArticlePage text
        ? Optional.of(text.article().file())
        : Optional.empty();
  }

  /** Which sentence says what of the site the page shows while something is wrong. */
  private static String shown(Optional<Page> page, String file, PreviewState view) {
    List<Problem> errors = view.errors();
    if (!view.held() && errors.stream().anyMatch(p -> isOf(p, file))) {
      return view.earlier().contains(file) ? "preview.earlier" : "preview.now";
    }
    boolean onlyTexts = errors.stream().allMatch(p -> p.place().file().endsWith(".md"));
    boolean ofNow = page.flatMap(Panel::file).isPresent() && onlyTexts;
    return ofNow && !view.held() ? "preview.other" : "preview.held";
  }

  /** Those of the page's own file first. */
  private void problems(HtmlBuilder out, String title, String file, PreviewState view) {
    if (view.errors().isEmpty()) {
      return;
    }
    List<Problem> sorted = new ArrayList<>(view.errors());
    sorted.sort(Comparator.comparing(p -> !isOf(p, file)));
    out.raw("<section class=\"problems\" role=\"alert\">\n");
    out.element("h2", title);
    for (Problem problem : sorted.subList(0, Math.min(SHOWN, sorted.size()))) {
      out.raw("<p><code>").text(place(problem.place())).raw("</code><br>");
      out.text(problem.what(problemWords)).raw(" ");
      out.text(problem.mend(problemWords)).raw("</p>\n");
    }
    if (sorted.size() > SHOWN) {
      out.element("p", words.get("preview.more", sorted.size() - SHOWN));
    }
    out.raw("</section>\n");
  }

  private static boolean isOf(Problem problem, String file) {
    return problem.place().file().equals(file);
  }

  private String place(SourcePlace place) {
    return place.line() > 0
        ? words.get("preview.place", place.file(), Integer.toString(place.line()))
        : place.file();
  }

  private void foot(HtmlBuilder out, Address address, PreviewState view) {
    out.raw("<nav>").element("strong", words.get("preview.name"));
    out.raw("<a href=\"/" + Server.OWN + "report\" target=\"report\">");
    out.text(words.get("preview.report")).raw("</a>");
    view.edition().ifPresent(e -> paper(out, e, address));
    view.edition().ifPresent(e -> drafts(out, e, address));
    out.raw("</nav>\n");
  }

  /** The way to each draft, by the name of its file: an address may be a number. */
  private static void listed(HtmlBuilder out, LazySite edition, Address draft, boolean here) {
    String file = edition.page(draft).flatMap(Panel::file).orElse(draft.path());
    String current = here ? " aria-current=\"page\"" : "";
    out.raw("<li><a href=\"/" + draft.encoded() + "\"" + current + ">");
    out.text(file.replaceFirst("^" + SitePaths.CONTENT, "")).raw("</a></li>");
  }

  private void drafts(HtmlBuilder out, LazySite edition, Address address) {
    List<Address> drafts = edition.draftTexts();
    if (!drafts.isEmpty()) {
      out.raw("<details><summary>").text(words.get("preview.drafts", drafts.size()));
      out.raw("</summary><ul>");
      drafts.forEach(d -> listed(out, edition, d, d.equals(address)));
      out.raw("</ul></details>");
    }
  }

  /** The way to what is ready to print, in the language of the page. */
  private void paper(HtmlBuilder out, LazySite edition, Address address) {
    List<Language> languages = edition.checked().config().languages();
    Language own =
        languages.stream()
            .filter(l -> address.path().startsWith(l + "/"))
            .findFirst()
            .orElse(languages.get(0));
    out.raw("<a href=\"/" + edition.paper(own).encoded() + "\" target=\"paper\">");
    out.text(words.get("preview.paper")).raw("</a>");
  }
}
