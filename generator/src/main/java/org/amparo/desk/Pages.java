package org.amparo.desk;

import java.io.StringWriter;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.amparo.language.Languages;
import org.amparo.model.Language;
import org.amparo.serve.Answer;
import org.amparo.source.SiteFolder;
import org.amparo.template.BrokenTemplate;
import org.amparo.template.Limits;
import org.amparo.template.Templates;

/** Renders the pages of the desk from its own templates, which a site cannot override. */
final class Pages {

  /** The folder of the desk's own files in the program. */
  static final String FILES = "org/amparo/desk/";

  /** The folder with the drawings of icons, which the desk shares with the pages of a site. */
  static final String COMPONENTS = "templates/components/";

  private final Templates templates;
  private final Map<Language, Words> words;
  private final Secrets secrets;

  Pages(SiteFolder folder, Map<Language, Words> words, Secrets secrets) {
    this.templates = Templates.ofProgram(folder, List.of(FILES, COMPONENTS), Limits.usual());
    this.words = Map.copyOf(words);
    this.secrets = secrets;
  }

  /** Returns what the desk says in a language that it speaks. */
  Words words(Language language) {
    return words.getOrDefault(language, words.values().iterator().next());
  }

  /**
   * Returns a page.
   *
   * @param name of the template, without its ending, and of the screen in the menu
   * @param model what the template shows, by name
   */
  Answer page(Visit visit, String name, Map<String, Object> model) {
    return Answer.of(200, "html", html(visit, name, model))
        .with("Content-Security-Policy", policy())
        .with("Referrer-Policy", "same-origin")
        .with("X-Frame-Options", "DENY");
  }

  /** Returns the page as a text of HTML. */
  String html(Visit visit, String name, Map<String, Object> model) {
    Map<String, Object> all = new HashMap<>(model);
    words(visit.language()).functions().addTo(all);
    all.put("ui", visit.language().tag());
    all.put("screen", name);
    all.put("secret", secrets.change());
    all.put("nonce", secrets.style());
    all.put("others", others(visit));
    StringWriter out = new StringWriter();
    try {
      templates.render(name + ".ftl", all, out);
    } catch (BrokenTemplate e) {
      throw new IllegalStateException("the desk's own template " + name + " is broken", e);
    }
    return out.toString();
  }

  /** Returns the same page in the desk's other languages, by their tags. */
  private static Map<String, String> others(Visit visit) {
    Map<String, String> others = new LinkedHashMap<>();
    List<Language> spoken = Languages.spoken();
    String path = visit.request().path().replaceFirst("^/[^/]*", "");
    String query = visit.request().isReading() ? visit.request().query() : "";
    spoken.stream()
        .filter(l -> !l.equals(visit.language()))
        .forEach(l -> others.put(l.tag(), "/" + l + path + (query.isEmpty() ? "" : "?" + query)));
    return others;
  }

  /** Scripts and styles are the desk's own; CodeMirror writes its style into the page. */
  private String policy() {
    return "default-src 'none'; script-src 'self'; style-src 'self' 'nonce-"
        + secrets.style()
        + "'; img-src 'self' data: blob:; connect-src 'self'; frame-src 'self';"
        + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
  }
}
