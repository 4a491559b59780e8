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
import org.amparo.text.Messages;

/** How each guide of a language stands, one line a guide. */
final class GuideTable {

  /** Up to so many guides of a language, their syllables are counted: that takes its time. */
  private static final int MEASURED = 60;

  /** So many guides of a language are shown. */
  private static final int MOST = 300;

  /** Days before a review is due from which it is time to think of it. */
  private static final int SOON = 30;

  /** A page of this size, in bytes, fills the bar. */
  private static final double FULL = 64 * 1024.0;

  private final Findings findings;
  private final Messages words;
  private final LocalDate today;
  private final Language language;
  private final boolean measured;
  private final Map<String, Snapshot> confirmed = new HashMap<>();

  GuideTable(Findings findings, Messages words, LocalDate today, Language language) {
    this.findings = findings;
    this.words = words;
    this.today = today;
    this.language = language;
    this.measured =
        findings.site().guides().stream().filter(g -> g.language().equals(language)).count()
            <= MEASURED;
    findings.site().snapshots().stream()
        .filter(s -> s.language().equals(language))
        .forEach(s -> confirmed.put(s.id(), s));
  }

  void into(HtmlBuilder page) {
    List<Guide> guides =
        findings.site().guides().stream().filter(g -> g.language().equals(language)).toList();
    page.element("h2", words.get("report.table", languageName()));
    page.raw("<table class=\"guides\">\n<thead><tr>");
    Stream.of("guide", "status", "translation", "fresh", "ease", "lawyer", "size")
        .map(column -> words.get("report." + column))
        .forEach(name -> page.element("th scope=\"col\"", name));
    page.raw("</tr></thead>\n<tbody>\n");
    shown(guides).forEach(guide -> row(page, guide));
    page.raw("</tbody>\n</table>\n");
    if (guides.size() > MOST) {
      page.element("p class=\"more\"", words.get("report.more", guides.size() - MOST));
    }
  }

  /** All of them; of more than one can look at, those that want something first. */
  private List<Guide> shown(List<Guide> guides) {
    return guides.size() <= MOST
        ? guides
        : guides.stream().sorted(Comparator.comparing(this::isFine)).limit(MOST).toList();
  }

  private boolean isFine(Guide guide) {
    return !guide.isBroken()
        && guide.isPublished()
        && !guide.meta().isLate(today)
        && !findings.checked().outdated().sections().containsKey(guide.file());
  }

  private String languageName() {
    return new LanguageNames(words).name(language.tag());
  }

  private void row(HtmlBuilder page, Guide guide) {
    page.raw("<tr><th scope=\"row\" lang=\"" + language + "\">");
    page.text(guide.title().isEmpty() ? guide.file() : guide.title()).raw("</th>");
    boolean broken = guide.isBroken();
    StatusMark status = guide.isPublished() ? StatusMark.GOOD : StatusMark.OPEN;
    String state = guide.isPublished() ? "published" : "draft";
    cell(page, "status").raw((broken ? StatusMark.DUE : status).dot());
    page.text(words.get("report." + (broken ? "broken" : state))).raw("</td>");
    translation(page, guide);
    freshness(page, guide.meta());
    ease(page, guide);
    lawyer(page, guide.meta());
    size(page, guide);
    page.raw("</tr>\n");
  }

  /** On a narrow screen a cell carries its column's name. */
  private HtmlBuilder cell(HtmlBuilder page, String column) {
    return page.raw("<td data-name=\"").text(words.get("report." + column)).raw("\">");
  }

  private void translation(HtmlBuilder page, Guide guide) {
    cell(page, "translation");
    Snapshot snapshot = confirmed.get(guide.id());
    int behind =
        findings.checked().outdated().sections().getOrDefault(guide.file(), Map.of()).size();
    if (guide.meta().original().equals(language)) {
      page.text(words.get("report.original"));
    } else if (snapshot == null) {
      page.raw(StatusMark.OPEN.dot()).text(words.get("report.unconfirmed"));
    } else if (behind > 0) {
      page.raw(StatusMark.PART.dot()).text(words.get("report.behind", behind));
    } else {
      String day = Days.shown(snapshot.confirmed(), words.language());
      page.raw(StatusMark.GOOD.dot()).text(words.get("report.confirmed", day));
    }
    page.raw("</td>");
  }

  private void freshness(HtmlBuilder page, FrontMatter meta) {
    LocalDate due = meta.nextReview();
    long whole = Math.max(1, ChronoUnit.DAYS.between(meta.reviewed(), due));
    long left = ChronoUnit.DAYS.between(today, due);
    String kind = left < 0 ? "due" : left < SOON ? "soon" : "good";
    String key = left < 0 ? "report.late" : "report.until";
    cell(page, "fresh").raw(StatusMark.bar((double) left / whole, kind));
    page.text(words.get(key, Days.shown(due, words.language()))).raw("</td>");
  }

  private void ease(HtmlBuilder page, Guide guide) {
    Integer ease = measured ? findings.ease().apply(guide).orElse(null) : null;
    ReadingFormula formula = ReadingFormula.of(language).orElse(null);
    cell(page, "ease");
    if (ease == null || formula == null) {
      page.text(words.get("report.unknown")).raw("</td>");
      return;
    }
    String kind = ease >= formula.easy() ? "good" : ease >= formula.fair() ? "soon" : "due";
    page.raw(StatusMark.bar(ease / 100.0, kind));
    page.text(words.get("report.ease." + kind, ease)).raw("</td>");
  }

  private void lawyer(HtmlBuilder page, FrontMatter meta) {
    cell(page, "lawyer");
    meta.legalReview()
        .ifPresentOrElse(
            r ->
                page.raw(StatusMark.GOOD.dot())
                    .text(words.get("report.read.by", r.by(), day(r.date()))),
            () -> page.raw(StatusMark.OPEN.dot()).text(words.get("report.pending")));
    page.raw("</td>");
  }

  private String day(LocalDate date) {
    return Days.shown(date, words.language());
  }

  private void size(HtmlBuilder page, Guide guide) {
    Integer bytes = findings.bytes().get(guide.address().path());
    cell(page, "size");
    if (bytes == null) {
      page.text(words.get("report.unknown")).raw("</td>");
      return;
    }
    page.raw(StatusMark.bar(bytes / FULL, "plain"));
    page.text(words.get("report.kilobytes", bytes / 1024.0)).raw("</td>");
  }
}
