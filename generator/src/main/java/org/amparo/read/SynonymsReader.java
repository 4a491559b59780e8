package org.amparo.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amparo.config.SiteConfig;
import org.amparo.model.Language;
import org.amparo.model.SynonymGroup;
import org.amparo.output.SourcePaths;
import org.amparo.problem.Checked;
import org.amparo.project.Project;
import org.amparo.schema.Group;
import org.amparo.yaml.Fields;
import org.amparo.yaml.YamlValue.Mapping;
import org.amparo.yaml.YamlValue.Scalar;

/** Reads {@code content/synonyms.yml}. */
final class SynonymsReader {

  static final ListFile FILE = new ListFile(SourcePaths.SYNONYMS, "groups", Group.SYNONYMS);

  private SynonymsReader() {}

  /** Reads the groups of synonyms of a site; none if it has no such file. */
  static Checked<List<SynonymGroup>> read(Project project) {
    return FILE.read(project.folder(), fields -> group(fields, project.config()));
  }

  private static SynonymGroup group(Fields fields, SiteConfig config) {
    return new SynonymGroup(
        fields.id(), words(fields, "show", config), words(fields, "search", config));
  }

  private static Map<Language, List<String>> words(Fields fields, String key, SiteConfig config) {
    Optional<Mapping> mapping = fields.mapping(key);
    Map<Language, List<String>> words = new LinkedHashMap<>();
    if (mapping.isPresent()) {
      List<String> tags = config.languages().stream().map(Language::tag).toList();
      Fields each = fields.nested(mapping.get(), tags);
      for (Language language : config.languages()) {
        words.put(language, each.texts(language.tag()).stream().map(Scalar::text).toList());
      }
    }
    return words;
  }
}
