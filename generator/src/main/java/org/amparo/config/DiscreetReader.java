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
import org.amparo.schema.Group;
import org.amparo.source.SiteFolder;
import org.amparo.yaml.Fields;
import org.amparo.yaml.YamlValue.Mapping;
import org.amparo.yaml.YamlValue.Scalar;

/** Reads the field {@code discreet} of {@code site.yml}. */
final class DiscreetReader {

  private final SiteFolder folder;
  private final DiscreetWords discreet;

  /**
   * @param discreet whether listed words are errors
   */
  DiscreetReader(SiteFolder folder, DiscreetWords discreet) {
    this.folder = folder;
    this.discreet = discreet;
  }

  /**
   * Returns the configuration with what makes the site discreet, if the file or the caller wants
   * it.
   *
   * @param site the fields of the file; problems are reported to them
   * @param places by the ids of topics, the places of their titles
   */
  SiteConfig apply(SiteConfig config, Fields site, Map<String, SourcePlace> places) {
    Optional<Mapping> mapping = site.mapping("discreet");
    if (mapping.isEmpty()) {
      return discreet == DiscreetWords.ENFORCED
          ? config.with(config.name(), config.icon(), none(site, places))
          : config;
    }
    Fields fields = site.nested(mapping.get(), Group.DISCREET);
    List<Language> languages = config.languages();
    Optional<Localized> name = fields.localized("name", languages);
    List<String> words = new ArrayList<>();
    for (Scalar word : fields.texts("words")) {
      words.add(word.text());
    }
    Map<String, SourcePlace> known = new HashMap<>(places);
    known.put("name", name.isPresent() ? fields.place("name") : site.place("name"));
    known.put("icon", fields.place("icon"));
    boolean neutralTitles = !fields.choice("titles", "").isEmpty();
    boolean numberedAddresses = !fields.choice("addresses", "").isEmpty();
    return config.with(
        name.orElse(config.name()),
        icon(fields, config.icon()),
        new Discreet(neutralTitles, numberedAddresses, words, known));
  }

  private static Discreet none(Fields site, Map<String, SourcePlace> places) {
    Map<String, SourcePlace> known = new HashMap<>(places);
    known.put("name", site.place("name"));
    return new Discreet(false, false, List.of(), known);
  }

  private String icon(Fields fields, String defaultValue) {
    String icon = fields.text("icon", defaultValue);
    List<String> existing =
        folder.resources("assets/icons").keySet().stream()
            .map(p -> p.substring("assets/icons/".length()))
            .toList();
    if (existing.contains(icon)) {
      return icon;
    }
    String all = String.join(", ", existing);
    fields.report(Problem.of(ProblemCode.WRONG_VALUE, fields.place("icon"), icon, "icon", all));
    return defaultValue;
  }
}
