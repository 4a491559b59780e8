package org.amparo.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.amparo.html.HtmlBuilder;
import org.amparo.language.Days;
import org.amparo.language.LanguageNames;
import org.amparo.language.ReadingFormula;
import org.amparo.model.FrontMatter;
import org.amparo.model.Guide;
import org.amparo.model.Language;
import org.amparo.model.Snapshot;
import org.amparo.parallel.Parallel;
import org.amparo.text.Messages;

/** The table of the guides of a language: status, translation, review, reading ease, size. */
final class GuideTable {

  /**
   * The maximum number of guides of a language whose reading ease is measured, since it is slow.
   */
  private static final int MAX_MEASURED = 60;

  /** The maximum number of guides of a language shown. */
  private static final int MAX_SHOWN = 300;

  /** The number of days before a review in which it is shown as due soon. */
  private static final int SOON = 30;

  /** A page of this size, in bytes, fills the bar. */
  private static final double FULL = 64 * 1024.0;

  private final Findings findings;
  private final Messages messages;
  private final LocalDate today;
  private final Language language;
  private final boolean measured;
  private final Map<String, Snapshot> confirmed = new HashMap<>();

  GuideTable(Findings findings, Messages messages, LocalDate today, Language language) {
    this.findings = findings;
    this.messages = messages;
    this.today = today;
    this.language = language;
    this.measured =
        findings.site().guides().stream().filter(g -> g.language().equals(language)).count()
            <= MAX_MEASURED;
    findings.site().snapshots().stream()
        .filter(s -> s.language().equals(language))
        .forEach(s -> confirmed.put(s.id(), s));
  }

  void into(HtmlBuilder page) {
    List<Guide> guides =
        findings.site().guides().stream().filter(g -> g.language().equals(language)).toList();
    page.element("h2", messages.get("report.table", languageName()));
    page.raw("<table class=\"guides\">\n<thead><tr>");
    Stream.of("guide", "status", "translation", "fresh", "ease", "lawyer", "size")
        .map(column -> messages.get("report." + column))
        .forEach(name -> page.element("th scope=\"col\"", name));
    page.raw("</tr></thead>\n<tbody>\n");
    Parallel.map(shown(guides), this::row).forEach(page::raw);
    page.raw("</tbody>\n</table>\n");
    if (guides.size() > MAX_SHOWN) {
      page.element("p class=\"more\"", messages.get("report.more", guides.size() - MAX_SHOWN));
    }
  }

  /** Returns the guides up to the maximum number. Guides that need work come first. */
  private List<Guide> shown(List<Guide> guides) {
    return guides.size() <= MAX_SHOWN
        ? guides
        : guides.stream().sorted(Comparator.comparing(this::isFine)).limit(MAX_SHOWN).toList();
  }

  private boolean isFine(Guide guide) {
    return !guide.isBroken()
        && guide.isPublished()
        && !guide.meta().review().isLate(today)
        && !findings.checked().outdated().sections().containsKey(guide.file());
  }

  private String languageName() {
    return new LanguageNames(messages).name(language.tag());
  }

  private String row(Guide guide) {
    HtmlBuilder page = new HtmlBuilder();
    page.raw("<tr><th scope=\"row\" lang=\"" + language + "\">");
    page.text(guide.title().isEmpty() ? guide.file() : guide.title()).raw("</th>");
    boolean broken = guide.isBroken();
    StatusMark status = guide.isPublished() ? StatusMark.GOOD : StatusMark.OPEN;
    String state = guide.isPublished() ? "published" : "draft";
    cell(page, "status").raw((broken ? StatusMark.DUE : status).dot());
    page.text(messages.get("report." + (broken ? "broken" : state))).raw("</td>");
    translation(page, guide);
    freshness(page, guide.meta());
    ease(page, guide);
    lawyer(page, guide.meta());
    size(page, guide);
    return page.raw("</tr>\n").toString();
  }

  /** Opens a cell. Its attribute with the name of the column is shown on narrow screens. */
  private HtmlBuilder cell(HtmlBuilder page, String column) {
    return page.raw("<td data-name=\"").text(messages.get("report." + column)).raw("\">");
  }

  private void translation(HtmlBuilder page, Guide guide) {
    cell(page, "translation");
    Snapshot snapshot = confirmed.get(guide.id());
    int behind =
        findings.checked().outdated().sections().getOrDefault(guide.file(), Map.of()).size();
    if (guide.meta().original().equals(language)) {
      page.text(messages.get("report.original"));
    } else if (snapshot == null) {
      page.raw(StatusMark.OPEN.dot()).text(messages.get("report.unconfirmed"));
    } else if (behind > 0) {
      page.raw(StatusMark.PART.dot()).text(messages.get("report.behind", behind));
    } else {
      String day = Days.shown(snapshot.confirmed(), messages.language());
      page.raw(StatusMark.GOOD.dot()).text(messages.get("report.confirmed", day));
    }
    page.raw("</td>");
  }

  private void freshness(HtmlBuilder page, FrontMatter meta) {
    LocalDate due = meta.review().next();
    long whole = Math.max(1, ChronoUnit.DAYS.between(meta.review().last(), due));
    long left = ChronoUnit.DAYS.between(today, due);
    String kind = left < 0 ? "due" : left < SOON ? "soon" : "good";
    String key = left < 0 ? "report.late" : "report.until";
    cell(page, "fresh").raw(StatusMark.bar((double) left / whole, kind));
    page.text(messages.get(key, Days.shown(due, messages.language()))).raw("</td>");
  }

  private void ease(HtmlBuilder page, Guide guide) {
    Integer ease = measured ? findings.ease().apply(guide).orElse(null) : null;
    ReadingFormula formula = ReadingFormula.of(language).orElse(null);
    cell(page, "ease");
    if (ease == null || formula == null) {
      page.text(messages.get("report.unknown")).raw("</td>");
      return;
    }
    String kind = ease >= formula.easy() ? "good" : ease >= formula.fair() ? "soon" : "due";
    page.raw(StatusMark.bar(ease / 100.0, kind));
    page.text(messages.get("report.ease." + kind, ease)).raw("</td>");
  }

  private void lawyer(HtmlBuilder page, FrontMatter meta) {
    cell(page, "lawyer");
    meta.review()
        .legal()
        .ifPresentOrElse(
            r ->
                page.raw(StatusMark.GOOD.dot())
                    .text(messages.get("report.read.by", r.by(), day(r.date()))),
            () -> page.raw(StatusMark.OPEN.dot()).text(messages.get("report.pending")));
    page.raw("</td>");
  }

  private String day(LocalDate date) {
    return Days.shown(date, messages.language());
  }

  private void size(HtmlBuilder page, Guide guide) {
    Integer bytes = findings.bytes().get(guide.address().path());
    cell(page, "size");
    if (bytes == null) {
      page.text(messages.get("report.unknown")).raw("</td>");
      return;
    }
    page.raw(StatusMark.bar(bytes / FULL, "plain"));
    page.text(messages.get("report.kilobytes", bytes / 1024.0)).raw("</td>");
  }
}
