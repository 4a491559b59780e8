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
 * The page for organisers: the next steps, the totals, and a table of the guides of each language.
 * It is never published.
 */
public final class Report {

  /** The file's name in the report's folder. */
  public static final Address FILE = new Address(SitePaths.INDEX);

  /** The styles of the site that the report shares, and its own. */
  private static final List<String> STYLES =
      List.of("assets/css/1-tokens.css", "assets/css/2-base.css");

  /** The maximum number of largest pages shown. */
  private static final int HEAVIEST = 10;

  private final Findings findings;
  private final Messages messages;
  private final Messages problemMessages;
  private final LocalDate today;
  private final HtmlBuilder page = new HtmlBuilder();

  private Report(Findings findings, Messages messages, Messages problemMessages) {
    this.findings = findings;
    this.messages = messages;
    this.problemMessages = problemMessages;
    this.today = findings.today();
  }

  /**
   * Returns the report of a site.
   *
   * @param messages of the console
   * @param problemMessages of problems, in the same language
   * @throws IOException if a style cannot be read
   */
  public static OutputFile of(Findings findings, Messages messages, Messages problemMessages)
      throws IOException {
    Report report = new Report(findings, messages, problemMessages);
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
    Language language = messages.language();
    String title = messages.get("report.title", findings.config().name().in(language));
    PageHead.into(page, language, title, styles);
    page.element("h1", title)
        .element("p class=\"small\"", messages.get("report.about", Days.shown(today, language)));
    new NextSteps(findings, messages, problemMessages).into(page);
    lawyer();
    totals();
    for (Language each : findings.config().languages()) {
      new GuideTable(findings, messages, today, each).into(page);
    }
    uncalled();
    weights();
    return page.raw("</main>\n</body>\n</html>\n").toString();
  }

  /** Adds the count of questions for a lawyer, and the link to their page. */
  private void lawyer() {
    List<LawyerQuestions> asking =
        LawyerQuestions.of(findings).stream().filter(g -> !g.questions().isEmpty()).toList();
    int questions = asking.stream().mapToInt(g -> g.questions().size()).sum();
    String key = asking.isEmpty() ? "report.asked.none" : "report.asked";
    page.element("h2", messages.get("report.asked.title")).raw("<p class=\"asked\">");
    page.text(messages.get(key, questions, asking.size())).raw(" <a href=\"" + LawyerPage.FILE);
    page.raw("\">").text(messages.get("report.asked.page")).raw("</a></p>\n");
    page.element("p class=\"more\"", messages.get("report.asked.how"));
  }

  /** Adds the totals. */
  private void totals() {
    List<Guide> guides = findings.site().guides();
    long drafts = guides.stream().filter(g -> !g.isPublished()).count();
    long read = guides.stream().filter(g -> g.meta().review().legal().isPresent()).count();
    long bytes = findings.bytes().values().stream().mapToLong(Integer::longValue).sum();
    page.element("h2", messages.get("report.totals")).raw("<dl class=\"totals\">\n");
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
      findings.config().languages().forEach(this::standaloneFile);
    }
  }

  /** Adds a note if a language has no standalone file of the site. */
  private void standaloneFile(Language language) {
    if (!findings.bytes().containsKey(SitePaths.standaloneSite(language).path())) {
      String name = new LanguageNames(messages).name(language.tag());
      page.element("p class=\"no-file\"", messages.get("report.no-file", name));
    }
  }

  private void total(String key, Number value) {
    page.raw("<div>").element("dt", messages.get(key));
    page.element("dd", messages.get("report.number", value)).raw("</div>\n");
  }

  private void uncalled() {
    List<Contact> contacts =
        findings.site().contacts().stream().filter(c -> c.called().isEmpty()).toList();
    page.element("h2", messages.get("report.uncalled"));
    if (contacts.isEmpty()) {
      page.element("p", messages.get("report.uncalled.none"));
      return;
    }
    page.element("p", messages.get("report.uncalled.how")).raw("<ul class=\"uncalled\">\n");
    for (Contact contact : contacts) {
      String seen = Days.shown(contact.seen().date(), messages.language());
      page.raw("<li><span class=\"box\"></span>").raw("<strong>");
      page.text(contact.name().in(messages.language())).raw("</strong> ");
      page.text(contact.phone().isEmpty() ? contact.whatsapp() : contact.phone());
      page.element("small", messages.get("report.seen", seen)).raw("</li>\n");
    }
    page.raw("</ul>\n");
  }

  /** Adds the largest pages. */
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
    int max = heaviest.get(0).getValue();
    page.element("h2", messages.get("report.heaviest")).raw("<ul class=\"weights\">\n");
    for (Map.Entry<String, Integer> each : heaviest) {
      page.raw("<li>").raw(StatusMark.bar((double) each.getValue() / max, "plain"));
      page.text(messages.get("report.kilobytes", each.getValue() / 1024.0)).raw(" ");
      page.element("code", each.getKey()).raw("</li>\n");
    }
    page.raw("</ul>\n");
  }
}
