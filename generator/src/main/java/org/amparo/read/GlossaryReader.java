package org.amparo.read;

import java.util.List;
import java.util.Map;
import org.amparo.config.SiteConfig;
import org.amparo.model.Localized;
import org.amparo.model.Term;
import org.amparo.output.SourcePaths;
import org.amparo.problem.Checked;
import org.amparo.project.Project;
import org.amparo.schema.Group;
import org.amparo.yaml.Fields;

/** Reads {@code content/glossary.yml}. */
public final class GlossaryReader {

  static final ListFile FILE = new ListFile(SourcePaths.GLOSSARY, "terms", Group.TERM);

  private GlossaryReader() {}

  /** Reads the terms of a site; none if it has no such file. */
  public static Checked<List<Term>> read(Project project) {
    return FILE.read(project.folder(), fields -> term(fields, project.config()));
  }

  private static Term term(Fields fields, SiteConfig config) {
    FieldMarks.check(fields, List.of("term", "definition"));
    Localized empty = new Localized(Map.of(config.defaultLanguage(), ""));
    return new Term(
        fields.id(),
        fields.localized("term", config.languages()).orElse(empty),
        fields.localized("definition", config.languages()).orElse(empty),
        fields.place());
  }
}
