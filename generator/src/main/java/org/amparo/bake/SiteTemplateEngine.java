package org.amparo.bake;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.DefaultObjectWrapperBuilder;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateModelException;
import freemarker.template.Version;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.amparo.config.SiteFolder;
import org.amparo.model.Html;
import org.amparo.model.SourcePlace;
import org.amparo.problem.Problem;
import org.amparo.problem.ProblemCode;
import org.jbake.app.ContentStore;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.template.AbstractTemplateEngine;
import org.jbake.template.RenderingException;
import org.jbake.template.model.TemplateModel;

/**
 * JBake's template engine with a FreeMarker of our own: everything is escaped unless it is {@link
 * Html}, records are read by their components, and no template reaches a class of the program.
 */
final class SiteTemplateEngine extends AbstractTemplateEngine {

  private static final Version VERSION = Configuration.VERSION_2_3_34;

  private final Configuration freemarker;

  SiteTemplateEngine(JBakeConfiguration config, ContentStore store, SiteFolder folder) {
    super(config, store);
    freemarker = new Configuration(VERSION);
    freemarker.setTemplateLoader(new FolderTemplateLoader(folder));
    freemarker.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    freemarker.setDefaultEncoding(StandardCharsets.UTF_8.name());
    freemarker.setOutputFormat(HTMLOutputFormat.INSTANCE);
    freemarker.setObjectWrapper(wrapper());
    freemarker.setLocale(Locale.ROOT);
    freemarker.setNumberFormat("computer");
    freemarker.setLocalizedLookup(false);
    freemarker.setLogTemplateExceptions(false);
    freemarker.setWrapUncheckedExceptions(true);
    freemarker.setFallbackOnNullLoopVariable(false);
    freemarker.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    freemarker.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
  }

  private static DefaultObjectWrapper wrapper() {
    DefaultObjectWrapperBuilder builder = new DefaultObjectWrapperBuilder(VERSION);
    return new DefaultObjectWrapper(builder, true) {
      @Override
      public freemarker.template.TemplateModel wrap(Object value) throws TemplateModelException {
        if (value instanceof Html html) {
          return HTMLOutputFormat.INSTANCE.fromMarkup(html.markup());
        }
        return super.wrap(value instanceof Optional<?> maybe ? maybe.orElse(null) : value);
      }
    };
  }

  /**
   * {@inheritDoc}
   *
   * @throws BrokenTemplate if the template cannot be read or used; it says where
   */
  @Override
  public void renderDocument(TemplateModel model, String templateName, Writer writer)
      throws RenderingException {
    try {
      Template template = freemarker.getTemplate(templateName);
      template.process(model, writer);
    } catch (ParseException e) {
      throw unreadable(e);
    } catch (TemplateException e) {
      Integer line = e.getLineNumber();
      Integer column = e.getColumnNumber();
      String name = Optional.ofNullable(e.getTemplateSourceName()).orElse(templateName);
      String blamed = Optional.ofNullable(e.getBlamedExpressionString()).orElse("?");
      throw new BrokenTemplate(
          e, name, line == null ? 0 : line, column == null ? 0 : column, blamed);
    } catch (IOException e) {
      // what FreeMarker says of a template that it could not read the first time
      throw e.getCause() instanceof ParseException first
          ? unreadable(first)
          : new BrokenTemplate(e, templateName, 0, 0, templateName);
    }
  }

  private static BrokenTemplate unreadable(ParseException e) {
    String name = Optional.ofNullable(e.getTemplateName()).orElse("");
    return new BrokenTemplate(e, name, e.getLineNumber(), e.getColumnNumber(), name);
  }

  /** A template that an organisation wrote and that does not work. */
  static final class BrokenTemplate extends RenderingException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    BrokenTemplate(Exception cause, String template, int line, int column, String what) {
      super(cause);
      SourcePlace place = new SourcePlace("templates/" + template, line, column);
      problem = Problem.of(ProblemCode.BROKEN_TEMPLATE, place, what);
    }

    Problem problem() {
      return problem;
    }
  }
}
