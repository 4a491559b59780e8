package org.amparo.jbake;

import java.io.Writer;
import org.amparo.source.SiteFolder;
import org.amparo.template.BrokenTemplate;
import org.amparo.template.Limits;
import org.amparo.template.Templates;
import org.jbake.app.ContentStore;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.template.AbstractTemplateEngine;
import org.jbake.template.RenderingException;
import org.jbake.template.model.TemplateModel;

/** A template engine of JBake that uses {@link Templates}. */
final class SiteTemplateEngine extends AbstractTemplateEngine {

  private final Templates templates;

  SiteTemplateEngine(JBakeConfiguration config, ContentStore store, SiteFolder folder) {
    super(config, store);
    this.templates = new Templates(folder, Limits.usual());
  }

  /**
   * {@inheritDoc}
   *
   * @throws RenderingException if the template cannot be parsed or evaluated; its cause is a {@link
   *     BrokenTemplate}
   */
  @Override
  public void renderDocument(TemplateModel model, String templateName, Writer writer)
      throws RenderingException {
    try {
      templates.render(templateName, model, writer);
    } catch (BrokenTemplate e) {
      throw new RenderingException(e);
    }
  }
}
