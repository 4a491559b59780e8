package org.amparo.pamphlet;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.amparo.config.SiteConfig;
import org.amparo.config.SiteMessages;
import org.amparo.language.LanguageNames;
import org.amparo.model.Contact;
import org.amparo.model.Guide;
import org.amparo.model.Html;
import org.amparo.model.Language;
import org.amparo.model.OutdatedSections;
import org.amparo.model.Section;
import org.amparo.model.Site;
import org.amparo.model.Topic;
import org.amparo.project.CheckedSite;
import org.amparo.template.TemplateFunction;
import org.amparo.template.TemplateFunctions;

/** The values that a pamphlet's template sees. */
final class PamphletModel {

  /** The anchor of the section that says what to do first. */
  static final String FIRST = "now";

  /** How many numbers the foot of a sheet has, and how many digits they have at most. */
  private static final int CALLS = 3;

  private static final int SHORT = 5;

  /** How many patterns the template of drawings has. */
  private static final int PATTERNS = 6;

  private final SiteConfig config;
  private final SiteMessages messages;
  private final Site site;
  private final OutdatedSections outdated;
  private final OutdatedGuides behind;
  private final CrossReferences references;
  private final Optional<Html> logo;

  PamphletModel(CheckedSite checked) {
    this.config = checked.config();
    this.messages = checked.messages();
    this.site = checked.site();
    this.outdated = checked.outdated();
    this.behind = new OutdatedGuides(new TextIndex(site), outdated);
    PaperImages images = new PaperImages(checked.folder());
    this.references = new CrossReferences(messages, site, images);
    this.logo = images.logo(config.looks().logo());
  }

  /** Returns the code that leads to a guide's page; empty while the site has no address. */
  Optional<Qr> qr(Guide guide) {
    return config.isAddressReserved()
        ? Optional.empty()
        : Optional.of(new Qr(config.url(guide.address())));
  }

  /** Returns the site's logo for a cover; empty if it has none or a discreet site hides it. */
  Optional<Html> logo() {
    return logo;
  }

  /** Returns the title of the PDF: the site's name where titles are neutral. */
  String title(Guide guide) {
    return config.hasNeutralTitles() ? config.name().in(guide.language()) : guide.title();
  }

  /**
   * Returns the model of a guide.
   *
   * @param text its own, or a short text
   */
  Map<String, Object> model(Guide guide, PamphletRequest.Text text) {
    List<Section> sections = text.sections();
    Language language = guide.language();
    Map<String, Object> model = new HashMap<>();
    new TemplateFunctions(messages.in(language)).addTo(model);
    model.put("guide", guide);
    model.put("title", title(guide));
    model.put("lang", language.tag());
    List<Section> printed = references.withReferences(guide, sections);
    int numbers = printed.size() - (endsInNumbers(printed) ? 1 : 0);
    model.put("sections", printed);
    model.put("body", printed.subList(0, numbers));
    model.put("numbers", printed.subList(numbers, printed.size()));
    model.put("bars", bars(printed, numbers));
    model.put("first", printed.stream().filter(s -> s.id().equals(FIRST)).toList());
    model.put("calls", calls(printed.subList(numbers, printed.size())));
    putCover(guide, model);
    model.put("terms", site.terms(sections));
    model.put("name", config.name().in(language));
    model.put("jurisdiction", config.jurisdiction().in(language));
    model.put("version", version(guide));
    model.put("outdated", behind.isOutdated(guide));
    model.put("outdatedNotice", behind.notice(guide));
    model.put("marks", outdated.of(text.file()));
    LanguageNames names = new LanguageNames(messages.in(language));
    model.put("languageName", (TemplateFunction) a -> names.name(String.valueOf(a.get(0))));
    model.put("unchecked", site.contacts().stream().anyMatch(c -> c.called().isEmpty()));
    qr(guide).ifPresent(code -> put(code, language, model));
    return model;
  }

  /** Returns the anchors of what to do first and of the numbers. */
  private static List<String> bars(List<Section> sections, int numbers) {
    return sections.stream()
        .filter(s -> s.id().equals(FIRST) || sections.indexOf(s) >= numbers)
        .map(Section::id)
        .toList();
  }

  /** Returns the first contacts with a short number that a guide's last section names. */
  private List<Contact> calls(List<Section> numbers) {
    String markup = numbers.stream().map(s -> s.html().markup()).collect(Collectors.joining());
    return site.contacts().stream()
        .filter(c -> !c.phone().isEmpty() && c.phone().length() <= SHORT)
        .filter(c -> markup.contains("\"tel:" + c.dial() + "\""))
        .sorted(Comparator.comparing(c -> markup.indexOf("\"tel:" + c.dial() + "\"")))
        .limit(CALLS)
        .toList();
  }

  private void putCover(Guide guide, Map<String, Object> model) {
    List<Topic> topics = config.topics();
    Optional<Topic> topic = config.topic(guide.meta().topic());
    int number = topic.map(topics::indexOf).orElse(0);
    logo.ifPresent(l -> model.put("logo", l));
    model.put("icon", topic.map(Topic::icon).orElse(""));
    model.put("pattern", "pattern-" + (number % PATTERNS + 1));
  }

  private void put(Qr code, Language language, Map<String, Object> model) {
    String address = code.address().replaceFirst("^https?://", "");
    model.put("address", address);
    model.put("qr", code.placeholder(messages.in(language).get("pamphlet.qr", address)));
  }

  /** Returns whether the last section is the list of contacts. */
  private static boolean endsInNumbers(List<Section> sections) {
    return sections.size() > 1
        && sections.get(sections.size() - 1).html().markup().contains("class=\"calls\"");
  }

  /** Returns six hexadecimal digits of a hash of the guide's text. */
  private static String version(Guide guide) {
    Sha256 hash = new Sha256().add(guide.title()).add(guide.meta().summary());
    guide.sections().forEach(s -> hash.add(s.title()).add(s.html().markup()));
    return hash.hex().substring(0, 6);
  }

  /** Returns the rows of two guides side by side. */
  List<BilingualRow> rows(Guide original, Guide translation) {
    return new BilingualRows(messages, outdated, references).of(original, translation);
  }
}
