package org.amparo.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amparo.config.SiteConfig;
import org.amparo.model.Language;
import org.amparo.model.SynonymGroup;
import org.amparo.output.SitePaths;
import org.amparo.problem.Checked;
import org.amparo.problem.Problem;
import org.amparo.project.Project;
import org.amparo.yaml.Fields;
import org.amparo.yaml.YamlValue.Mapping;
import org.amparo.yaml.YamlValue.Scalar;

/** Reads {@code content/synonyms.yml}. */
final class SynonymsReader {

  static final ListFile FILE =
      new ListFile(SitePaths.SYNONYMS, "groups", List.of("id", "show", "search"));

  private SynonymsReader() {}

  static Checked<List<SynonymGroup>> read(Project project) {
    return FILE.read(
        project.folder(), (fields, problems) -> group(fields, project.config(), problems));
  }

  private static SynonymGroup group(Fields fields, SiteConfig config, List<Problem> problems) {
    fields.require("show");
    return new SynonymGroup(
        fields.id(),
        words(fields, "show", config, problems),
        words(fields, "search", config, problems));
  }

  private static Map<Language, List<String>> words(
      Fields fields, String key, SiteConfig config, List<Problem> problems) {
    Optional<Mapping> mapping = fields.mapping(key);
    Map<Language, List<String>> words = new LinkedHashMap<>();
    if (mapping.isPresent()) {
      List<String> tags = config.languages().stream().map(Language::tag).toList();
      Fields each = new Fields(mapping.get(), tags, problems);
      for (Language language : config.languages()) {
        words.put(language, each.texts(language.tag()).stream().map(Scalar::text).toList());
      }
    }
    return words;
  }
}
