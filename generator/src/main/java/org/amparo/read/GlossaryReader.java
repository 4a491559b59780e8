package org.amparo.read;

import java.util.List;
import java.util.Map;
import org.amparo.config.SiteConfig;
import org.amparo.config.SiteFolder;
import org.amparo.model.Localized;
import org.amparo.model.Term;
import org.amparo.problem.Checked;
import org.amparo.yaml.Fields;

/** Reads {@code content/glossary.yml}. */
final class GlossaryReader {

  static final ListFile FILE =
      new ListFile("content/glossary.yml", "terms", List.of("id", "term", "definition"));

  private GlossaryReader() {}

  static Checked<List<Term>> read(SiteFolder folder, SiteConfig config) {
    return FILE.read(folder, (fields, problems) -> term(fields, config));
  }

  private static Term term(Fields fields, SiteConfig config) {
    fields.require("term");
    fields.require("definition");
    Localized nothing = new Localized(Map.of(config.defaultLanguage(), ""));
    return new Term(
        fields.id(),
        fields.localized("term", config.languages()).orElse(nothing),
        fields.localized("definition", config.languages()).orElse(nothing),
        fields.place());
  }
}
