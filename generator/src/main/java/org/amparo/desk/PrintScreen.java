package org.amparo.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.amparo.model.Language;
import org.amparo.model.PamphletFormat;
import org.amparo.pamphlet.PlannedPamphlet;
import org.amparo.pamphlet.Turning;
import org.amparo.project.CheckedSite;
import org.amparo.serve.Answer;
import org.amparo.text.Messages;

/** Chooses pamphlets, shows what comes out, and prints them as one document. */
final class PrintScreen implements Screen {

  static final String NAME = "print";

  private final Workplace place;
  private final SheetPrinter printer;

  PrintScreen(Workplace place, SheetPrinter printer) {
    this.place = place;
    this.printer = printer;
  }

  @Override
  public Answer get(Visit visit) {
    Map<String, Object> model = new HashMap<>();
    List<PlannedPamphlet> planned = printer.all();
    model.put("possible", place.state().site().isPresent() && !planned.isEmpty());
    if (place.state().site().isPresent()) {
      fill(visit, planned, place.state().site().get().checked(), model);
    }
    return place.pages().page(visit, NAME, model);
  }

  private void fill(
      Visit visit, List<PlannedPamphlet> planned, CheckedSite site, Map<String, Object> model) {
    List<Language> languages = site.config().languages();
    Language shown = shown(visit, site);
    PrintChoice choice = PrintChoice.of(visit.fields(), shown);
    PaperWords messages = new PaperWords(site.messages().in(shown), site.config().paper().key());
    model.put("paper", messages.paper());
    model.put("large", messages.large());
    List<PlannedPamphlet> chosen = choice.of(planned);
    model.put("topics", new PrintableGuides(site, planned, shown).topics());
    model.put("formats", formats(planned, p -> !p.guide().isEmpty(), messages));
    model.put("posters", formats(planned, p -> p.guide().isEmpty(), messages));
    model.put("languages", languageNames(visit, languages));
    model.put("choice", choice);
    model.put("nothing", visit.fields().has("nothing") || (choice.isMade() && chosen.isEmpty()));
    model.put("sheets", chosen.stream().map(p -> sheet(p, messages)).toList());
    model.put("missing", missing(choice, planned, messages));
    model.put(
        "turning",
        Turning.of(chosen.stream().map(PlannedPamphlet::format).filter(SheetPrinter::isA4).toList())
            .key());
    model.put("joinable", chosen.stream().anyMatch(p -> SheetPrinter.isA4(p.format())));
  }

  /** Returns the language of the site in which a visitor reads the names of formats. */
  static Language shown(Visit visit, CheckedSite site) {
    List<Language> languages = site.config().languages();
    return languages.contains(visit.language()) ? visit.language() : languages.get(0);
  }

  /** Returns the formats of some pamphlets, without that of letters, which have no other. */
  private static List<Format> formats(
      List<PlannedPamphlet> planned, Predicate<PlannedPamphlet> some, PaperWords messages) {
    return planned.stream()
        .filter(p -> some.test(p) && p.format() != PamphletFormat.LETTER)
        .map(PlannedPamphlet::format)
        .distinct()
        .sorted()
        .map(f -> format(f, messages))
        .toList();
  }

  private static Format format(PamphletFormat format, PaperWords messages) {
    return new Format(format.key(), messages.name(format), messages.how(format));
  }

  private Map<String, String> languageNames(Visit visit, List<Language> languages) {
    SiteLanguages names = new SiteLanguages(place, visit);
    Map<String, String> byTag = new LinkedHashMap<>();
    languages.forEach(l -> byTag.put(l.tag(), names.name(l)));
    return byTag;
  }

  private static Sheet sheet(PlannedPamphlet planned, PaperWords messages) {
    return new Sheet(
        planned.address().path(),
        planned.title(),
        planned.language().tag(),
        format(planned.format(), messages),
        SheetPrinter.isA4(planned.format()));
  }

  /** Returns the chosen formats that some chosen guides do not have, with these guides. */
  private static List<Missing> missing(
      PrintChoice choice, List<PlannedPamphlet> planned, PaperWords messages) {
    List<Missing> all = new ArrayList<>();
    for (PamphletFormat format : PamphletFormat.values()) {
      if (choice.formats().contains(format.key())) {
        List<String> titles = choice.without(format, planned);
        if (!titles.isEmpty()) {
          all.add(new Missing(format(format, messages).name(), titles));
        }
      }
    }
    return all;
  }

  /**
   * A format in plain words.
   *
   * @param how to print, fold and cut it
   */
  public record Format(String key, String name, String how) {}

  /**
   * A chosen pamphlet.
   *
   * @param address of its PDF
   * @param language tag
   * @param joined whether it is in the document of all
   */
  public record Sheet(
      String address, String title, String language, Format format, boolean joined) {}

  /**
   * A chosen format with the titles of the chosen guides that do not have it.
   *
   * @param format its name
   */
  public record Missing(String format, List<String> titles) {}

  /**
   * The words of a site about its pamphlets.
   *
   * @param paper the key of its paper
   */
  private record PaperWords(Messages words, String paper) {

    String name(PamphletFormat format) {
      return words.get("format." + format.key());
    }

    String how(PamphletFormat format) {
      return words.get("format." + format.key() + ".how", large());
    }

    /** Returns the name of the large paper of posters. */
    String large() {
      return words.get("paper." + paper + ".large");
    }
  }
}
