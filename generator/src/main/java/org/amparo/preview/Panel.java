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
import org.amparo.output.FileNames;
import org.amparo.output.SourcePaths;
import org.amparo.problem.Problem;
import org.amparo.text.Messages;

/** Makes the panel that the preview shows over a page: problems, drafts, links to reports. */
final class Panel {

  /** The maximum number of problems shown. */
  private static final int MAX_SHOWN = 5;

  private final Messages messages;
  private final Messages problemMessages;

  /**
   * @param messages of the console
   * @param problemMessages of problems, in the same language
   */
  Panel(Messages messages, Messages problemMessages) {
    this.messages = messages;
    this.problemMessages = problemMessages;
  }

  /**
   * Returns the HTML of the panel over the page at an address.
   *
   * @param exists whether the site has a file at the address
   */
  String over(Address address, boolean exists, PreviewState state) {
    Optional<Page> page = state.site().flatMap(e -> e.page(address));
    String guess = SourcePaths.article(address);
    Optional<String> unshown = Optional.ofNullable(state.unshown().get(address));
    String file = unshown.or(() -> page.flatMap(Panel::file)).orElse(guess);
    HtmlBuilder out = new HtmlBuilder();
    if (state.site().filter(e -> e.drafts().containsKey(address)).isPresent()) {
      out.element("p class=\"draft\"", messages.get("preview.draft"));
    }
    List<Problem> own = state.errors().stream().filter(p -> isOf(p, file)).toList();
    boolean laidOut = state.site().isPresent();
    if (!laidOut || ((!exists || unshown.isPresent()) && !own.isEmpty())) {
      List<Problem> first = laidOut ? own : state.errors();
      problems(out, messages.get("preview.never", first.size()), file, state);
    } else {
      if (!exists) {
        out.element("p class=\"draft\"", messages.get("preview.gone"));
      }
      problems(out, messages.get(shown(page, file, state), state.errors().size()), file, state);
    }
    foot(out, address, state);
    return out.toString();
  }

  /** Returns the file of a page's article, if it has one. */
  private static Optional<String> file(Page page) {
    return page instanceof Page.ArticlePage text
        ? Optional.of(text.article().file())
        : Optional.empty();
  }

  /** Returns the key of the message about what the page shows while there are errors. */
  private static String shown(Optional<Page> page, String file, PreviewState state) {
    List<Problem> errors = state.errors();
    if (!state.held() && errors.stream().anyMatch(p -> isOf(p, file))) {
      return state.earlier().contains(file) ? "preview.earlier" : "preview.now";
    }
    boolean onlyTexts = errors.stream().allMatch(p -> FileNames.isMarkdown(p.place().file()));
    boolean current = page.flatMap(Panel::file).isPresent() && onlyTexts;
    return current && !state.held() ? "preview.other" : "preview.held";
  }

  /** Adds the problems, those of the page's own file first. */
  private void problems(HtmlBuilder out, String title, String file, PreviewState state) {
    if (state.errors().isEmpty()) {
      return;
    }
    List<Problem> sorted = new ArrayList<>(state.errors());
    sorted.sort(Comparator.comparing(p -> !isOf(p, file)));
    out.raw("<section class=\"problems\" role=\"alert\">\n");
    out.element("h2", title);
    for (Problem problem : sorted.subList(0, Math.min(MAX_SHOWN, sorted.size()))) {
      out.raw("<p><code>").text(place(problem.place())).raw("</code><br>");
      out.text(problem.what(problemMessages)).raw(" ");
      out.text(problem.hint(problemMessages)).raw("</p>\n");
    }
    if (sorted.size() > MAX_SHOWN) {
      out.element("p", messages.get("preview.more", sorted.size() - MAX_SHOWN));
    }
    out.raw("</section>\n");
  }

  private static boolean isOf(Problem problem, String file) {
    return problem.place().file().equals(file);
  }

  private String place(SourcePlace place) {
    return place.line() > 0
        ? messages.get("preview.place", place.file(), Integer.toString(place.line()))
        : place.file();
  }

  private void foot(HtmlBuilder out, Address address, PreviewState state) {
    out.raw("<nav>").element("strong", messages.get("preview.name"));
    out.raw("<a href=\"/" + Server.OWN + "report\" target=\"report\">");
    out.text(messages.get("preview.report")).raw("</a>");
    state.site().ifPresent(e -> pamphlets(out, e, address));
    state.site().ifPresent(e -> drafts(out, e, address));
    out.raw("</nav>\n");
  }

  /** Adds the link to a draft, by the name of its file, since an address may be a number. */
  private static void listed(HtmlBuilder out, LazySite site, Address draft, boolean here) {
    String file = site.page(draft).flatMap(Panel::file).orElse(draft.path());
    String current = here ? " aria-current=\"page\"" : "";
    out.raw("<li><a href=\"/" + draft.encoded() + "\"" + current + ">");
    out.text(file.replaceFirst("^" + SourcePaths.CONTENT, "")).raw("</a></li>");
  }

  private void drafts(HtmlBuilder out, LazySite site, Address address) {
    List<Address> drafts = site.draftTexts();
    if (!drafts.isEmpty()) {
      out.raw("<details><summary>").text(messages.get("preview.drafts", drafts.size()));
      out.raw("</summary><ul>");
      drafts.forEach(d -> listed(out, site, d, d.equals(address)));
      out.raw("</ul></details>");
    }
  }

  /** Adds the link to the pamphlets in the language of the page. */
  private void pamphlets(HtmlBuilder out, LazySite site, Address address) {
    List<Language> languages = site.checked().config().languages();
    Language own =
        languages.stream()
            .filter(l -> address.path().startsWith(l + "/"))
            .findFirst()
            .orElse(languages.get(0));
    out.raw("<a href=\"/" + site.pamphletsPage(own).encoded() + "\" target=\"paper\">");
    out.text(messages.get("preview.paper")).raw("</a>");
  }
}
