package org.amparo.pamphlet;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.amparo.config.FixedPage;
import org.amparo.config.SiteConfig;
import org.amparo.model.Address;
import org.amparo.model.Contact;
import org.amparo.model.Guide;
import org.amparo.model.Html;
import org.amparo.model.Language;
import org.amparo.model.PamphletFormat;
import org.amparo.model.Site;
import org.amparo.model.SourcePlace;
import org.amparo.model.Topic;
import org.amparo.output.SourcePaths;
import org.amparo.problem.Checked;
import org.amparo.problem.Problem;
import org.amparo.project.CheckedSite;
import org.amparo.template.BrokenTemplate;
import org.amparo.template.TemplateFunctions;
import org.amparo.template.Templates;
import org.amparo.text.Messages;

/** The books of a site: all guides of a language with contents, words and contacts. */
final class Books {

  /** How many guides make a book: one is a booklet already. */
  private static final int LEAST = 2;

  private final CheckedSite checked;
  private final SiteConfig config;
  private final Site site;
  private final PamphletModel models;
  private final Templates templates;
  private final Html style;

  /**
   * @param style of the layout
   */
  Books(CheckedSite checked, PamphletModel models, Templates templates, Html style) {
    this.checked = checked;
    this.config = checked.config();
    this.site = checked.site();
    this.models = models;
    this.templates = templates;
    this.style = style;
  }

  /** Returns the languages that get a book. */
  static List<Language> languages(CheckedSite checked) {
    return checked.config().languages().stream()
        .filter(l -> !l.isRightToLeft() && guides(checked.site(), l).size() >= LEAST)
        .toList();
  }

  /** Returns the title of a book, which is the site's name. */
  static String title(CheckedSite checked, Language language) {
    return checked.config().name().in(language);
  }

  private static List<Guide> guides(Site site, Language language) {
    return site.guides().stream()
        .filter(g -> g.isPublished() && !g.isLetter() && g.language().equals(language))
        .toList();
  }

  /**
   * Returns the books.
   *
   * @param unprintable the languages whose script the typefaces lack
   * @param missing takes out the characters that no typeface has
   */
  Checked<List<SitePamphlet>> all(Set<Language> unprintable, MissingSigns missing) {
    List<SitePamphlet> books = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (Language language : languages(checked)) {
      if (!unprintable.contains(language)) {
        book(language, missing).into(problems).ifPresent(books::add);
      }
    }
    return new Checked<>(books, problems);
  }

  private Checked<Optional<SitePamphlet>> book(Language language, MissingSigns missing) {
    List<Qr> codes =
        config.isAddressReserved() ? List.of() : List.of(new Qr(config.url(home(language))));
    StringWriter out = new StringWriter();
    try {
      templates.render("pamphlets/book.ftl", model(language, codes), out);
    } catch (BrokenTemplate e) {
      return new Checked<>(Optional.empty(), List.of(e.problem()));
    }
    SourcePlace place = SourcePlace.wholeFile(SourcePaths.SETTINGS);
    String html = missing.without(out.toString(), Optional.empty());
    return Checked.of(
        Optional.of(
            new SitePamphlet(
                language,
                PamphletFormat.BOOK,
                config.paper(),
                title(checked, language),
                html,
                codes,
                place)));
  }

  private Address home(Language language) {
    return checked.messages().address(language, FixedPage.HOME);
  }

  private Map<String, Object> model(Language language, List<Qr> codes) {
    Map<String, Object> model = new HashMap<>();
    Messages messages = checked.messages().in(language);
    new TemplateFunctions(messages).addTo(model);
    List<Part> parts = parts(language);
    model.put("css", style);
    model.put("lang", language.tag());
    model.put("language", language);
    model.put("name", title(checked, language));
    model.put("jurisdiction", config.jurisdiction().in(language));
    models.logo().ifPresent(l -> model.put("logo", l));
    model.put("parts", parts);
    model.put("terms", site.terms());
    List<Contact> numbers = site.contacts().stream().filter(c -> !c.phone().isEmpty()).toList();
    model.put("contacts", numbers);
    model.put("unchecked", numbers.stream().anyMatch(c -> c.called().isEmpty()));
    model.put("version", version(language));
    for (Qr code : codes) {
      String address = code.address().replaceFirst("^https?://", "");
      model.put("address", address);
      model.put("qr", code.placeholder(messages.get("pamphlet.qr", address)));
    }
    return model;
  }

  private List<Part> parts(Language language) {
    List<Part> parts = new ArrayList<>();
    for (Topic topic : config.topics()) {
      List<Map<String, Object>> guides =
          guides(site, language).stream()
              .filter(g -> g.meta().topic().equals(topic.id()))
              .map(g -> models.model(g, PamphletPlan.guideText(g)))
              .toList();
      if (!guides.isEmpty()) {
        parts.add(new Part(topic.title().in(language), topic.icon(), guides));
      }
    }
    return parts;
  }

  /** Returns six hexadecimal digits of a hash of the guides. */
  private String version(Language language) {
    Sha256 hash = new Sha256();
    guides(site, language)
        .forEach(g -> g.sections().forEach(s -> hash.add(s.title()).add(s.html().markup())));
    return hash.hex().substring(0, 6);
  }

  /**
   * A topic in a book.
   *
   * @param guides the model of each
   */
  public record Part(String title, String icon, List<Map<String, Object>> guides) {}
}
