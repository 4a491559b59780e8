package org.amparo.pamphlet;

import java.io.StringWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.amparo.config.SiteConfig;
import org.amparo.html.HtmlBuilder;
import org.amparo.model.Address;
import org.amparo.model.Article;
import org.amparo.model.Contact;
import org.amparo.model.Goal;
import org.amparo.model.Html;
import org.amparo.model.Language;
import org.amparo.model.PamphletFormat;
import org.amparo.model.Question;
import org.amparo.model.QuestionFlow;
import org.amparo.model.Site;
import org.amparo.output.SourcePaths;
import org.amparo.problem.Checked;
import org.amparo.problem.Problem;
import org.amparo.project.CheckedSite;
import org.amparo.template.BrokenTemplate;
import org.amparo.template.TemplateFunctions;
import org.amparo.template.Templates;
import org.amparo.text.Messages;

/**
 * The posters of a site with questions: the numbers to call, and the options of the first question,
 * each with a code that leads to its page.
 */
final class Posters {

  static final List<PamphletFormat> FORMATS =
      List.of(PamphletFormat.POSTER_A4, PamphletFormat.POSTER_A3);

  /** How many numbers a poster shows. */
  private static final int NUMBERS = 4;

  /** How much larger than the smallest readable size a code is: it is read from a wall. */
  private static final double A4 = 1.25;

  private static final double A3 = A4 * Math.sqrt(2);

  private final CheckedSite checked;
  private final SiteConfig config;
  private final Site site;
  private final QuestionFlow flow;
  private final Templates templates;
  private final Map<String, Html> styles;
  private final MissingSigns missing;

  /**
   * @param styles the style of each layout, by its name
   * @param missing takes out the characters that no typeface has
   */
  Posters(
      CheckedSite checked, Templates templates, Map<String, Html> styles, MissingSigns missing) {
    this.checked = checked;
    this.config = checked.config();
    this.site = checked.site();
    this.flow = QuestionFlow.of(site.questions());
    this.templates = templates;
    this.styles = styles;
    this.missing = missing;
  }

  /**
   * Returns the posters; none on a site without questions.
   *
   * @param unprintable the languages whose script the typefaces lack
   */
  Checked<List<SitePamphlet>> all(Set<Language> unprintable) {
    List<SitePamphlet> posters = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    List<Language> printable =
        config.languages().stream()
            .filter(l -> !l.isRightToLeft() && !unprintable.contains(l))
            .toList();
    for (Question first : flow.first().stream().toList()) {
      for (Language language : printable) {
        for (PamphletFormat format : FORMATS) {
          poster(first, language, format).into(problems).ifPresent(posters::add);
        }
      }
    }
    return new Checked<>(posters, problems);
  }

  private Checked<Optional<SitePamphlet>> poster(
      Question first, Language language, PamphletFormat format) {
    List<Qr> codes = new ArrayList<>();
    Map<String, Object> model = model(first, language);
    model.put("options", options(first, language, format, codes));
    String name = Layout.of(format, config.paper()).name();
    Optional.ofNullable(styles.get(name)).ifPresent(css -> model.put("css", css));
    StringWriter out = new StringWriter();
    try {
      templates.render("pamphlets/%s.ftl".formatted(name), model, out);
    } catch (BrokenTemplate e) {
      return new Checked<>(Optional.empty(), List.of(e.problem()));
    }
    String title =
        config.hasNeutralTitles() ? config.name().in(language) : first.text().in(language);
    String html = missing.without(out.toString(), Optional.of(SourcePaths.QUESTIONS));
    return Checked.of(
        Optional.of(
            new SitePamphlet(language, format, config.paper(), title, html, codes, first.place())));
  }

  private Map<String, Object> model(Question first, Language language) {
    Map<String, Object> model = new HashMap<>();
    Messages messages = checked.messages().in(language);
    new TemplateFunctions(messages).addTo(model);
    List<Contact> numbers =
        site.contacts().stream().filter(c -> !c.phone().isEmpty()).limit(NUMBERS).toList();
    model.put("lang", language.tag());
    model.put("language", language);
    model.put("question", first.text().in(language));
    model.put("name", config.name().in(language));
    model.put("jurisdiction", config.jurisdiction().in(language));
    model.put("numbers", numbers);
    model.put("unchecked", numbers.stream().anyMatch(c -> c.called().isEmpty()));
    numbers.stream()
        .map(c -> c.seen().date())
        .min(LocalDate::compareTo)
        .ifPresent(day -> model.put("seen", day));
    model.put("version", version(first));
    if (!config.isAddressReserved()) {
      Address page = config.questionAddress(first, language);
      model.put("address", config.url(page).replaceFirst("^https?://", ""));
    }
    return model;
  }

  /** Returns six hexadecimal digits of a hash of the question. */
  private static String version(Question first) {
    Sha256 hash = new Sha256();
    first.options().forEach(o -> hash.add(String.valueOf(o.text().texts().values())));
    return hash.hex().substring(0, 6);
  }

  private List<Option> options(
      Question first, Language language, PamphletFormat format, List<Qr> codes) {
    List<Option> options = new ArrayList<>();
    for (Question.Option option : first.options()) {
      String text = option.text().in(language);
      Optional<Address> page =
          config.isAddressReserved() ? Optional.empty() : page(option.goal(), language);
      page.ifPresent(address -> codes.add(new Qr(config.url(address))));
      Html image = page.isPresent() ? image(text, language, format, codes) : Html.EMPTY;
      options.add(new Option(text, image));
    }
    return options;
  }

  /** Returns the placeholder of the last code. */
  private Html image(String text, Language language, PamphletFormat format, List<Qr> codes) {
    String alternative = checked.messages().in(language).get("poster.qr", text);
    double scale = format == PamphletFormat.POSTER_A3 ? A3 : A4;
    String escaped = new HtmlBuilder().text(alternative).toString();
    return codes.get(codes.size() - 1).placeholder(codes.size(), escaped, scale);
  }

  /** Returns the page of a question or of an article in a language, if it has one. */
  private Optional<Address> page(Goal goal, Language language) {
    if (goal instanceof Goal.ToQuestion to) {
      return flow.question(to.id()).map(q -> config.questionAddress(q, language));
    }
    return goal instanceof Goal.ToArticle to
        ? site.articles().stream()
            .filter(a -> a.isPublished() && a.id().equals(to.id()))
            .filter(a -> a.language().equals(language))
            .map(Article::address)
            .findFirst()
        : Optional.empty();
  }

  /**
   * An option on a poster.
   *
   * @param text its words
   * @param code the placeholder of its code; empty while the site has no address
   */
  public record Option(String text, Html code) {

    /** Returns whether it has a code. */
    public boolean isCoded() {
      return !code.markup().isEmpty();
    }
  }
}
