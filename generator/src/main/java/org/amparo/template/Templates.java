package org.amparo.template;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.DefaultObjectWrapperBuilder;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.Version;
import freemarker.template.utility.DeepUnwrap;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.amparo.config.SiteFolder;
import org.amparo.model.Html;
import org.jspecify.annotations.Nullable;

/**
 * The templates of a site: everything is escaped unless it is {@link Html}, records are read by
 * their components, and no template reaches a class of the program.
 */
public final class Templates {

  private static final Version VERSION = Configuration.VERSION_2_3_34;

  private final Configuration freemarker;

  /**
   * @param folder whose templates win over the program's own
   */
  public Templates(SiteFolder folder) {
    freemarker = new Configuration(VERSION);
    freemarker.setTemplateLoader(new FolderTemplateLoader(folder));
    freemarker.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    freemarker.setDefaultEncoding(StandardCharsets.UTF_8.name());
    freemarker.setOutputFormat(HTMLOutputFormat.INSTANCE);
    freemarker.setObjectWrapper(wrapper());
    freemarker.setLocale(Locale.ROOT);
    freemarker.setLazyImports(true);
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
      public TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
        if (value instanceof Html html) {
          return HTMLOutputFormat.INSTANCE.fromMarkup(html.markup());
        }
        if (value instanceof TemplateFunction function) {
          return (TemplateMethodModelEx) arguments -> function.call(unwrapped(arguments));
        }
        return super.wrap(value instanceof Optional<?> maybe ? maybe.orElse(null) : value);
      }
    };
  }

  private static List<@Nullable Object> unwrapped(List<?> models) throws TemplateModelException {
    List<@Nullable Object> values = new ArrayList<>();
    for (Object model : models) {
      values.add(DeepUnwrap.unwrap((TemplateModel) model));
    }
    return values;
  }

  /**
   * Fills a template in.
   *
   * @param name its file's path below {@code templates/}
   * @param model what it sees
   * @throws BrokenTemplate if it cannot be read or used; it says where
   */
  public void render(String name, Map<String, Object> model, Writer out) throws BrokenTemplate {
    try {
      freemarker.getTemplate(name).process(model, out);
    } catch (ParseException e) {
      throw unreadable(e);
    } catch (TemplateException e) {
      Integer line = e.getLineNumber();
      Integer column = e.getColumnNumber();
      String file = Optional.ofNullable(e.getTemplateSourceName()).orElse(name);
      String blamed = Optional.ofNullable(e.getBlamedExpressionString()).orElse("?");
      throw new BrokenTemplate(
          e, file, line == null ? 0 : line, column == null ? 0 : column, blamed);
    } catch (IOException e) {
      // what FreeMarker says of a template that it could not read the first time
      throw e.getCause() instanceof ParseException first
          ? unreadable(first)
          : new BrokenTemplate(e, name, 0, 0, name);
    }
  }

  private static BrokenTemplate unreadable(ParseException e) {
    String name = Optional.ofNullable(e.getTemplateName()).orElse("");
    return new BrokenTemplate(e, name, e.getLineNumber(), e.getColumnNumber(), name);
  }
}
