package org.amparo.read;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.amparo.config.SiteConfig;
import org.amparo.config.SiteFolder;
import org.amparo.config.SiteTexts;
import org.amparo.model.Contact;
import org.amparo.model.Guide;
import org.amparo.model.Language;
import org.amparo.model.Site;
import org.amparo.model.Term;
import org.amparo.problem.Checked;
import org.amparo.problem.Problem;
import org.jbake.parser.Engines;
import org.jbake.parser.ParserEngine;

/** Reads everything that organisers wrote. */
public final class SiteReader {

  private SiteReader() {}

  /** Reads contacts and glossary, then every guide, on all cores. */
  public static Checked<Site> read(SiteFolder folder, SiteConfig config, SiteTexts texts) {
    List<Problem> problems = new ArrayList<>();
    List<Contact> contacts = ContactsReader.read(folder, config, texts).into(problems);
    List<Term> terms = GlossaryReader.read(folder, config).into(problems);
    ReadContext context = new ReadContext(folder, config, texts, contacts, terms);
    List<Guide> guides = new ArrayList<>(readAll(context).into(problems));
    guides.sort(order(config));
    return new Checked<>(new Site(guides, contacts, terms), problems);
  }

  private static Checked<List<Guide>> readAll(ReadContext context) {
    GuideEngine.register();
    ReadSettings settings = new ReadSettings(context);
    List<Path> files = new ArrayList<>();
    for (Language language : context.config().languages()) {
      SiteFolder.files(context.folder().content().resolve(language.tag())).stream()
          .filter(f -> isGuide(f.toString()))
          .forEach(files::add);
    }
    return Checked.all(files.parallelStream().map(f -> readOne(settings, f)).toList());
  }

  private static boolean isGuide(String file) {
    return file.endsWith(".md") && !file.endsWith(".card.md") && !file.endsWith(".zine.md");
  }

  private static Checked<Guide> readOne(ReadSettings settings, Path file) {
    String name = file.toString();
    ParserEngine engine = Engines.get(name.substring(name.lastIndexOf('.') + 1));
    return GuideEngine.guide(engine.parse(settings, file.toFile()));
  }

  private static Comparator<Guide> order(SiteConfig config) {
    Map<String, Integer> topics = new HashMap<>();
    config.topics().forEach(t -> topics.put(t.id(), topics.size()));
    return Comparator.<Guide>comparingInt(g -> config.languages().indexOf(g.language()))
        .thenComparingInt(g -> topics.getOrDefault(g.meta().topic(), topics.size()))
        .thenComparingInt(g -> g.meta().order())
        .thenComparing(g -> g.meta().id())
        .thenComparing(Guide::file);
  }
}
