package org.amparo.desk;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.amparo.language.Languages;
import org.amparo.markdown.ProgramText;
import org.amparo.model.Language;
import org.amparo.output.AtomicFile;
import org.amparo.source.SiteFolder;
import org.amparo.template.BrokenTemplate;
import org.amparo.template.Limits;
import org.amparo.template.Templates;

/** Writes the manual as web pages beside its pictures, which open without the desk. */
public final class ManualFiles {

  private static final String STYLE = "manual.css";

  private final SiteFolder program;
  private final Map<Language, Words> words = new LinkedHashMap<>();

  /**
   * @param program any folder; only the program's own files are read
   * @throws IOException if the program's messages cannot be read
   */
  public ManualFiles(SiteFolder program) throws IOException {
    this.program = program;
    for (Language language : Languages.spoken()) {
      words.put(language, Words.read(program, language));
    }
  }

  /**
   * Writes each page in each language, and their style.
   *
   * @param out the folder to write to
   * @throws IOException if a file cannot be read or written
   */
  public void write(Path out) throws IOException {
    Templates templates =
        Templates.ofProgram(program, List.of(Pages.FILES, Pages.COMPONENTS), Limits.usual());
    Map<String, String> pages = new LinkedHashMap<>();
    for (Language language : words.keySet()) {
      for (String page : HelpScreen.PAGES) {
        String name = html(file(language, page));
        if (!pages.containsKey(name)) { // a file may be shown in several languages
          pages.put(name, html(templates, language, page));
        }
      }
    }
    for (Map.Entry<String, String> page : pages.entrySet()) {
      AtomicFile.write(out.resolve(page.getKey()), page.getValue());
    }
    String style =
        Files.readString(program.programFile("assets/css/1-tokens.css"))
            + Files.readString(program.programFile(Pages.FILES + "desk.css"));
    AtomicFile.write(out.resolve(STYLE), style);
  }

  private String html(Templates templates, Language shown, String page) throws IOException {
    String path = Pages.FILES + HelpScreen.FOLDER + file(shown, page);
    String text = Files.readString(program.programFile(path));
    List<ProgramText.Part> parts = ProgramText.parts(text, ManualFiles::html);
    Map<String, String> pages = new LinkedHashMap<>();
    HelpScreen.PAGES.forEach(p -> pages.put(p, html(file(shown, p))));
    Map<String, String> languages = new LinkedHashMap<>();
    words.keySet().forEach(l -> languages.put(l.tag(), html(file(l, page))));
    Map<String, Object> model = new HashMap<>();
    words(shown).functions().addTo(model);
    model.put("ui", shown.tag());
    model.put("parts", parts);
    model.put("pages", pages);
    model.put("languages", languages);
    model.put("shown", page);
    StringWriter out = new StringWriter();
    try {
      templates.render("manual.ftl", model, out);
    } catch (BrokenTemplate e) {
      throw new IllegalStateException("the manual's own template is broken", e);
    }
    return out.toString();
  }

  private Words words(Language language) {
    return Objects.requireNonNull(words.get(language), language.tag());
  }

  private String file(Language language, String page) {
    return words(language).desk().get("help." + page + ".file");
  }

  private static String html(String written) {
    return written.replaceFirst("\\.md(?=$|#)", ".html");
  }
}
