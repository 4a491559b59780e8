package org.amparo.pamphlet;

import java.io.StringWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amparo.model.Guide;
import org.amparo.model.Html;
import org.amparo.problem.Checked;
import org.amparo.template.BrokenTemplate;
import org.amparo.template.Templates;

/** Renders the templates of pamphlets to HTML. */
final class PamphletPages {

  private final Templates templates;
  private final Map<String, Html> styles;
  private final PamphletModel models;
  private final MissingSigns missing;

  /**
   * @param styles the style of each layout, by its name
   * @param missing takes out the characters that no typeface has
   */
  PamphletPages(
      Templates templates, Map<String, Html> styles, PamphletModel models, MissingSigns missing) {
    this.templates = templates;
    this.styles = styles;
    this.models = models;
    this.missing = missing;
  }

  /**
   * Returns the HTML of a request; empty if its template is broken.
   *
   * @param layout the name of the layout of its format
   */
  Checked<Optional<String>> page(PamphletRequest request, String layout) {
    Map<String, Object> model = new HashMap<>();
    model.put("css", styles.get(layout));
    model.put("p", models.model(request.guide(), request.text()));
    request.translation().ifPresent(t -> put(request, t, model));
    StringWriter out = new StringWriter();
    try {
      templates.render("pamphlets/%s.ftl".formatted(layout), model, out);
    } catch (BrokenTemplate e) {
      return new Checked<>(Optional.empty(), List.of(e.problem()));
    }
    return Checked.of(Optional.of(missing.without(out.toString(), request)));
  }

  private void put(PamphletRequest request, Guide translation, Map<String, Object> model) {
    model.put("other", models.model(translation, PamphletPlan.guideText(translation)));
    model.put("rows", models.rows(request.guide(), translation));
  }
}
