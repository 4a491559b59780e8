package org.amparo.config;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amparo.model.Language;
import org.amparo.model.Localized;
import org.amparo.model.SourcePlace;
import org.amparo.problem.Problem;
import org.amparo.problem.ProblemCode;
import org.amparo.source.SiteFolder;
import org.amparo.yaml.Fields;
import org.amparo.yaml.YamlValue.Mapping;
import org.amparo.yaml.YamlValue.Scalar;

/** Reads what {@code site.yml} says under {@code discreet}. */
final class DiscreetReader {

  static final List<String> KEYS = List.of("name", "icon", "titles", "addresses", "words");

  private final SiteFolder folder;
  private final DiscreetWords asked;
  private final List<Problem> problems;

  /**
   * @param asked whether listed words keep the site back
   * @param problems takes what is wrong
   */
  DiscreetReader(SiteFolder folder, DiscreetWords asked, List<Problem> problems) {
    this.folder = folder;
    this.asked = asked;
    this.problems = problems;
  }

  /**
   * The same configuration, discreet if the file says so or it is asked for.
   *
   * @param all the file's keys
   * @param places where it names its topics, by their ids
   */
  SiteConfig applied(SiteConfig config, Fields all, Map<String, SourcePlace> places) {
    Optional<Mapping> mapping = all.mapping("discreet");
    if (mapping.isEmpty()) {
      return asked == DiscreetWords.ENFORCED
          ? config.with(config.name(), config.icon(), none(all, places))
          : config;
    }
    Fields fields = new Fields(mapping.get(), KEYS, problems);
    List<Language> languages = config.languages();
    Optional<Localized> name = fields.localized("name", languages);
    List<String> words = new ArrayList<>();
    for (Scalar word : fields.texts("words")) {
      words.add(word.text());
    }
    Map<String, SourcePlace> known = new HashMap<>(places);
    known.put("name", name.isPresent() ? fields.place("name") : all.place("name"));
    known.put("icon", fields.place("icon"));
    Discreet kept =
        new Discreet(
            says(fields, "titles", "neutral"), says(fields, "addresses", "numbered"), words, known);
    return config.with(name.orElse(config.name()), icon(fields, config.icon()), kept);
  }

  /** Whether a key has the one word that it may have. */
  private static boolean says(Fields fields, String key, String word) {
    return fields.choice(key, "", List.of(word)).equals(word);
  }

  private static Discreet none(Fields all, Map<String, SourcePlace> places) {
    Map<String, SourcePlace> known = new HashMap<>(places);
    known.put("name", all.place("name"));
    return new Discreet(false, false, List.of(), known);
  }

  private String icon(Fields fields, String standard) {
    String icon = fields.text("icon", standard);
    List<String> there =
        folder.resources("assets/icons").keySet().stream()
            .map(p -> p.substring("assets/icons/".length()))
            .toList();
    if (there.contains(icon)) {
      return icon;
    }
    String all = String.join(", ", there);
    problems.add(Problem.of(ProblemCode.WRONG_VALUE, fields.place("icon"), icon, "icon", all));
    return standard;
  }
}
