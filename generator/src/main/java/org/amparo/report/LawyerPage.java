package org.amparo.report;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.amparo.html.HtmlBuilder;
import org.amparo.html.Statements;
import org.amparo.html.Statements.Passage;
import org.amparo.html.Statements.Statement;
import org.amparo.language.Days;
import org.amparo.model.Address;
import org.amparo.model.FrontMatter;
import org.amparo.model.Guide;
import org.amparo.model.LegalReview;
import org.amparo.model.Section;
import org.amparo.model.Source;
import org.amparo.output.OutputFile;
import org.amparo.parallel.Parallel;
import org.amparo.text.Messages;

/**
 * The page for a lawyer, to print and fill in: the statements of each guide with their norms, and
 * the questions of its authors. It is never published.
 */
public final class LawyerPage {

  /** The file's name in the report's folder. */
  public static final Address FILE = new Address("lawyer.html");

  private static final String STYLE = "org/amparo/report/lawyer.css";

  /** The maximum number of guides on the page. */
  private static final int MAX_GUIDES = 60;

  private final Messages messages;
  private final LocalDate today;
  private final HtmlBuilder page = new HtmlBuilder();

  private LawyerPage(Messages messages, LocalDate today) {
    this.messages = messages;
    this.today = today;
  }

  /**
   * Returns the page of a site.
   *
   * @param messages of the console
   * @throws IOException if the style cannot be read
   */
  public static OutputFile of(Findings findings, Messages messages) throws IOException {
    String style = Files.readString(findings.checked().folder().programFile(STYLE));
    String name = findings.config().name().in(messages.language());
    return OutputFile.of(
        FILE,
        new LawyerPage(messages, findings.today()).page(name, style, LawyerQuestions.of(findings)));
  }

  private String page(String site, String style, List<LawyerQuestions> all) {
    String title = messages.get("lawyer.title", site);
    List<LawyerQuestions> shown = shown(all);
    PageHead.into(page, messages.language(), title, style);
    page.raw("<header>\n").element("h1", title);
    page.element("p class=\"about\"", messages.get("lawyer.about", day(today)));
    page.element("p", messages.get("lawyer.how"));
    page.raw("<ol class=\"contents\">\n");
    shown.forEach(this::entry);
    page.raw("</ol>\n");
    if (shown.size() < all.size()) {
      page.element("p class=\"more\"", messages.get("lawyer.more", all.size() - shown.size()));
    }
    page.raw("</header>\n");
    Parallel.map(shown, this::article).forEach(page::raw);
    return page.raw("</main>\n</body>\n</html>\n").toString();
  }

  /** Returns all guides, or the first ones, those with questions before the others. */
  private static List<LawyerQuestions> shown(List<LawyerQuestions> all) {
    Stream<LawyerQuestions> asking = all.stream().filter(g -> !g.questions().isEmpty());
    Stream<LawyerQuestions> others = all.stream().filter(g -> g.questions().isEmpty());
    return all.size() <= MAX_GUIDES
        ? all
        : Stream.concat(asking, others).limit(MAX_GUIDES).toList();
  }

  private void entry(LawyerQuestions each) {
    Guide guide = each.guide();
    page.raw("<li><a href=\"#" + guide.id() + "\" lang=\"" + guide.language() + "\">");
    page.text(guide.title()).raw("</a>");
    if (!each.questions().isEmpty()) {
      page.text(" " + messages.get("lawyer.asks", each.questions().size()));
    }
    page.raw("</li>\n");
  }

  /** Returns the article of a guide, which is slow: its markup is split into statements. */
  private String article(LawyerQuestions each) {
    LawyerPage article = new LawyerPage(messages, today);
    article.guide(each);
    return article.page.toString();
  }

  private void guide(LawyerQuestions each) {
    Guide guide = each.guide();
    page.raw("<article id=\"" + guide.id() + "\">\n");
    page.element("p class=\"file\"", guide.id());
    page.element("h2 lang=\"" + guide.language() + "\"", guide.title());
    page.element("p class=\"status\"", status(guide));
    sources(guide);
    int number = 0;
    for (Section section : guide.sections()) {
      number += section.isIntroduction() ? 0 : 1;
      section(guide, section, number);
    }
    questions(each);
    signature(guide);
    page.raw("</article>\n");
  }

  private String status(Guide guide) {
    Optional<LegalReview> review = guide.meta().review().legal();
    String read =
        review
            .map(r -> messages.get("lawyer.read", r.by(), day(r.date())))
            .orElseGet(() -> messages.get("lawyer.unread"));
    return guide.isPublished() ? read : messages.get("lawyer.draft") + " " + read;
  }

  private void sources(Guide guide) {
    FrontMatter meta = guide.meta();
    if (meta.sources().isEmpty()) {
      return;
    }
    page.element("h3", messages.get("lawyer.sources")).raw("<ul class=\"sources\">\n");
    for (Source source : meta.sources()) {
      page.raw("<li><span lang=\"" + guide.language() + "\">").text(source.norm());
      page.raw("</span> <small>").text(messages.get("lawyer.text", day(source.consulted())));
      page.raw("</small></li>\n");
    }
    page.raw("</ul>\n");
  }

  private void section(Guide guide, Section section, int number) {
    String title = section.isIntroduction() ? "" : number + ". " + section.title();
    int statement = 0;
    for (Passage passage : Statements.of(section.html())) {
      heading("h3", statement == 0 ? title : "", guide);
      heading("h4", passage.heading(), guide);
      norm(passage, guide);
      for (Statement each : passage.statements()) {
        statement++;
        statement(each, guide, number + "." + statement);
      }
    }
  }

  private void heading(String tag, String title, Guide guide) {
    if (!title.isEmpty()) {
      page.element(tag + " lang=\"" + guide.language() + "\"", title);
    }
  }

  private void norm(Passage passage, Guide guide) {
    boolean own = passage.law().isEmpty();
    String language = own ? messages.language().tag() : guide.language().tag();
    page.raw("<p class=\"norm\">").text(messages.get("lawyer.norm"));
    page.raw(" <span lang=\"" + language + "\">").text(norm(passage)).raw("</span></p>\n");
  }

  private String norm(Passage passage) {
    if (!passage.law().isEmpty()) {
      return passage.law();
    }
    boolean inside = passage.statements().stream().anyMatch(Statement::namesNorm);
    return messages.get(inside ? "lawyer.norm.inside" : "lawyer.norm.none");
  }

  private void statement(Statement statement, Guide guide, String number) {
    page.raw("<div class=\"claim\">\n<p><b>").text(guide.id() + " " + number).raw("</b> ");
    if (!statement.kind().isEmpty()) {
      page.raw("<i>").text(messages.get("lawyer.kind." + statement.kind())).raw("</i> ");
    }
    page.raw("<span lang=\"" + guide.language() + "\">").text(statement.text());
    page.raw("</span></p>\n");
    boxes("right", "wrong", "depends");
    page.raw("</div>\n");
  }

  private void boxes(String... keys) {
    page.raw("<p class=\"boxes\">");
    for (String key : keys) {
      page.raw("<span><span class=\"box\"></span>").text(messages.get("lawyer." + key));
      page.raw("</span> ");
    }
    page.raw("</p>\n");
  }

  private void questions(LawyerQuestions each) {
    if (each.questions().isEmpty()) {
      return;
    }
    page.element("h3", messages.get("lawyer.questions"));
    int number = 0;
    for (String question : each.questions()) {
      number++;
      String label = messages.get("lawyer.question", each.guide().id(), number);
      page.raw("<div class=\"question\">\n").element("b", label);
      page.element("p lang=\"" + each.language() + "\"", question);
      page.raw("<div class=\"line\"></div>".repeat(4)).raw("</div>\n");
    }
  }

  private void signature(Guide guide) {
    page.raw("<footer>\n").element("p class=\"file\"", guide.id());
    boxes("keep", "change");
    page.raw("<dl>\n");
    Stream.of("name", "date", "signature")
        .forEach(
            key ->
                page.raw("<div>")
                    .element("dt", messages.get("lawyer." + key))
                    .raw("<dd></dd></div>\n"));
    page.raw("</dl>\n</footer>\n");
  }

  private String day(LocalDate date) {
    return Days.shown(date, messages.language());
  }
}
