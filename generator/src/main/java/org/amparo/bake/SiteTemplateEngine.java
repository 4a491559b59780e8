package org.amparo.bake;

import java.io.Writer;
import org.amparo.config.SiteFolder;
import org.amparo.problem.Problem;
import org.amparo.template.BrokenTemplate;
import org.amparo.template.Limits;
import org.amparo.template.Templates;
import org.jbake.app.ContentStore;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.template.AbstractTemplateEngine;
import org.jbake.template.RenderingException;
import org.jbake.template.model.TemplateModel;

/** JBake's template engine on our own {@link Templates}. */
final class SiteTemplateEngine extends AbstractTemplateEngine {

  private final Templates templates;

  SiteTemplateEngine(JBakeConfiguration config, ContentStore store, SiteFolder folder) {
    super(config, store);
    this.templates = new Templates(folder, Limits.usual());
  }

  /**
   * {@inheritDoc}
   *
   * @throws Broken if the template cannot be read or used; it says where
   */
  @Override
  public void renderDocument(TemplateModel model, String templateName, Writer writer)
      throws RenderingException {
    try {
      templates.render(templateName, model, writer);
    } catch (BrokenTemplate e) {
      throw new Broken(e);
    }
  }

  /** A broken template as JBake lets it be thrown. */
  static final class Broken extends RenderingException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    Broken(BrokenTemplate cause) {
      super(cause);
      problem = cause.problem();
    }

    Problem problem() {
      return problem;
    }
  }
}
