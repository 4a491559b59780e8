package org.amparo.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.amparo.html.HtmlBuilder;
import org.amparo.language.Days;
import org.amparo.language.LanguageNames;
import org.amparo.model.Address;
import org.amparo.model.Contact;
import org.amparo.model.Guide;
import org.amparo.model.Language;
import org.amparo.output.OutputFile;
import org.amparo.output.SitePaths;
import org.amparo.source.SiteFolder;
import org.amparo.text.Messages;

/**
 * The page for organisers: what to do next, then how each guide stands. It names what is not ready,
 * so it is never published.
 */
public final class Report {

  /** The file's name in the report's folder. */
  public static final Address FILE = new Address(SitePaths.INDEX);

  /** The styles of the site that the report shares, and its own. */
  private static final List<String> STYLES =
      List.of("assets/css/1-tokens.css", "assets/css/2-base.css");

  private static final int HEAVIEST = 10;

  private final Findings findings;
  private final Messages words;
  private final Messages problemWords;
  private final LocalDate today;
  private final HtmlBuilder page = new HtmlBuilder();

  private Report(Findings findings, Messages words, Messages problemWords) {
    this.findings = findings;
    this.words = words;
    this.problemWords = problemWords;
    this.today = findings.today();
  }

  /**
   * The report of a site.
   *
   * @param words the organisers' own
   * @param problemWords what problems say, in the same language
   * @throws IOException if a style cannot be read
   */
  public static OutputFile of(Findings findings, Messages words, Messages problemWords)
      throws IOException {
    Report report = new Report(findings, words, problemWords);
    return OutputFile.of(FILE, report.page(styles(findings.checked().folder())));
  }

  private static String styles(SiteFolder folder) throws IOException {
    StringBuilder css = new StringBuilder();
    for (String name : STYLES) {
      Path file = folder.resource(name).orElseThrow(() -> new NoSuchFileException(name));
      css.append(Files.readString(file));
    }
    css.append(Files.readString(folder.programFile("org/amparo/report/report.css")));
    return css.toString().replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("\\n\\s*", "\n").strip();
  }

  private String page(String styles) {
    Language language = words.language();
    String title = words.get("report.title", findings.config().name().in(language));
    PageHead.into(page, language, title, styles);
    page.element("h1", title)
        .element("p class=\"small\"", words.get("report.about", Days.shown(today, language)));
    new NextSteps(findings, words, problemWords).into(page);
    lawyer();
    totals();
    for (Language each : findings.config().languages()) {
      new GuideTable(findings, words, today, each).into(page);
    }
    uncalled();
    weights();
    return page.raw("</main>\n</body>\n</html>\n").toString();
  }

  /** How many questions there are for a lawyer, and the way to the page that asks them. */
  private void lawyer() {
    List<LawyerQuestions> asking =
        LawyerQuestions.of(findings).stream().filter(g -> !g.questions().isEmpty()).toList();
    int questions = asking.stream().mapToInt(g -> g.questions().size()).sum();
    String key = asking.isEmpty() ? "report.asked.none" : "report.asked";
    page.element("h2", words.get("report.asked.title")).raw("<p class=\"asked\">");
    page.text(words.get(key, questions, asking.size())).raw(" <a href=\"" + LawyerPage.FILE);
    page.raw("\">").text(words.get("report.asked.page")).raw("</a></p>\n");
    page.element("p class=\"more\"", words.get("report.asked.how"));
  }

  /** Numbers that one takes in at a glance. */
  private void totals() {
    List<Guide> guides = findings.site().guides();
    long drafts = guides.stream().filter(g -> !g.isPublished()).count();
    long read = guides.stream().filter(g -> g.meta().legalReview().isPresent()).count();
    long bytes = findings.bytes().values().stream().mapToLong(Integer::longValue).sum();
    page.element("h2", words.get("report.totals")).raw("<dl class=\"totals\">\n");
    total("report.guides", guides.size());
    total("report.drafts", drafts);
    total("report.read", read);
    total("report.contacts", findings.site().contacts().size());
    if (bytes > 0) {
      total("report.pages", findings.bytes().size());
      total("report.weight", bytes / 1024.0 / 1024.0);
    }
    page.raw("</dl>\n");
    if (bytes > 0) {
      findings.config().languages().forEach(this::wholeFile);
    }
  }

  /** Says that a language has no file of the whole site, which readers are then not offered. */
  private void wholeFile(Language language) {
    if (!findings.bytes().containsKey(SitePaths.standaloneSite(language).path())) {
      String name = new LanguageNames(words).name(language.tag());
      page.element("p class=\"no-file\"", words.get("report.no-file", name));
    }
  }

  private void total(String key, Number value) {
    page.raw("<div>").element("dt", words.get(key));
    page.element("dd", words.get("report.number", value)).raw("</div>\n");
  }

  private void uncalled() {
    List<Contact> contacts =
        findings.site().contacts().stream().filter(c -> c.called().isEmpty()).toList();
    page.element("h2", words.get("report.uncalled"));
    if (contacts.isEmpty()) {
      page.element("p", words.get("report.uncalled.none"));
      return;
    }
    page.element("p", words.get("report.uncalled.how")).raw("<ul class=\"uncalled\">\n");
    for (Contact contact : contacts) {
      String seen = Days.shown(contact.seen().date(), words.language());
      page.raw("<li><span class=\"box\"></span>").raw("<strong>");
      page.text(contact.name().in(words.language())).raw("</strong> ");
      page.text(contact.phone().isEmpty() ? contact.whatsapp() : contact.phone());
      page.element("small", words.get("report.seen", seen)).raw("</li>\n");
    }
    page.raw("</ul>\n");
  }

  /** The pages that cost readers the most to load. */
  private void weights() {
    if (findings.bytes().isEmpty()) {
      return;
    }
    List<Map.Entry<String, Integer>> heaviest =
        findings.bytes().entrySet().stream()
            .sorted(
                Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey()))
            .limit(HEAVIEST)
            .toList();
    int most = heaviest.get(0).getValue();
    page.element("h2", words.get("report.heaviest")).raw("<ul class=\"weights\">\n");
    for (Map.Entry<String, Integer> each : heaviest) {
      page.raw("<li>").raw(StatusMark.bar((double) each.getValue() / most, "plain"));
      page.text(words.get("report.kilobytes", each.getValue() / 1024.0)).raw(" ");
      page.element("code", each.getKey()).raw("</li>\n");
    }
    page.raw("</ul>\n");
  }
}
