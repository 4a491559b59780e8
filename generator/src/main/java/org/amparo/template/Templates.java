package org.amparo.template;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.DefaultObjectWrapperBuilder;
import freemarker.template.SimpleScalar;
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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.amparo.model.Html;
import org.amparo.model.SourcePlace;
import org.amparo.source.SiteFolder;
import org.jspecify.annotations.Nullable;

/**
 * The templates of a site. Values are escaped unless they are {@link Html}, records are read by
 * their components, and templates have no access to classes of the program.
 */
public final class Templates {

  private static final Version VERSION = Configuration.VERSION_2_3_34;

  private final Configuration freemarker;
  private final Limits limits;
  private final GuardedThreads threads = new GuardedThreads();
  private final AtomicReference<@Nullable BrokenTemplate> endless = new AtomicReference<>();

  /**
   * @param folder the site; its templates override the program's own
   * @param limits of each template
   */
  public Templates(SiteFolder folder, Limits limits) {
    this(name -> folder.resource("templates/" + name), limits);
  }

  /**
   * Returns templates of the program alone, which a site cannot override.
   *
   * @param folders of the program's files that they are in, such as {@code org/amparo/desk/}; the
   *     first that has a template counts
   */
  public static Templates ofProgram(SiteFolder folder, List<String> folders, Limits limits) {
    return new Templates(
        name ->
            folders.stream()
                .map(below -> folder.programFile(below + name))
                .filter(Files::isRegularFile)
                .findFirst(),
        limits);
  }

  private Templates(Function<String, Optional<Path>> files, Limits limits) {
    this.limits = limits;
    freemarker = new GuardedConfiguration(VERSION);
    freemarker.setTemplateLoader(new FolderTemplateLoader(files));
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
        // Classes first: whether a value has an interface takes longer to find out.
        if (value instanceof String text) {
          return new SimpleScalar(text);
        }
        if (value instanceof Html html) {
          return HTMLOutputFormat.INSTANCE.fromMarkup(html.markup());
        }
        if (value instanceof Record) {
          return handleUnknownType(value);
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
   * Renders a template. After a template that exceeded its limits, each later call throws the same
   * exception: a part that all pages share would use up the time limit on each page.
   *
   * @param name the path of its file below {@code templates/}
   * @param model its values by name
   * @param out receives the result
   * @throws BrokenTemplate if it cannot be parsed or evaluated, or exceeds its limits
   */
  public void render(String name, Map<String, Object> model, Writer out) throws BrokenTemplate {
    BrokenTemplate known = endless.get();
    if (known != null) {
      throw known;
    }
    Guard guard = Guard.of(limits);
    try {
      process(name, model, out, guard);
    } catch (ParseException e) {
      throw unreadable(e);
    } catch (TemplateException e) {
      throw guard.wasStopped() ? endless(guard, e, name) : broken(e, name);
    } catch (IOException e) {
      if (guard.wasStopped()) {
        throw endless(guard, e, name);
      }
      // FreeMarker caches the parse error of a template
      throw e.getCause() instanceof ParseException first
          ? unreadable(first)
          : new BrokenTemplate(e, BrokenTemplate.place(name, 0, 0), name);
    } catch (StackOverflowError e) {
      throw endless(recursion(name, model), e, name);
    }
  }

  private void process(String name, Map<String, Object> model, Writer out, Guard guard)
      throws TemplateException, IOException {
    threads.run(() -> freemarker.getTemplate(name).process(model, guard.counting(out)), guard);
  }

  /** Renders a template again to find the place of its recursion. */
  private Guard recursion(String name, Map<String, Object> model) {
    Guard guard = Guard.ofDepth(limits);
    try {
      process(name, model, Writer.nullWriter(), guard);
    } catch (TemplateException | IOException | StackOverflowError e) {
      return guard; // has the place
    }
    return guard;
  }

  private BrokenTemplate endless(Guard guard, Throwable cause, String name) {
    Optional<TemplateException> stop = guard.stop();
    String file = stop.map(TemplateException::getTemplateSourceName).orElse(name);
    int line = stop.map(TemplateException::getLineNumber).orElse(0);
    endless.compareAndSet(null, BrokenTemplate.endless(cause, file, line));
    return Objects.requireNonNull(endless.get());
  }

  private static BrokenTemplate broken(TemplateException e, String name) {
    Integer line = e.getLineNumber();
    Integer column = e.getColumnNumber();
    String file = Optional.ofNullable(e.getTemplateSourceName()).orElse(name);
    String blamed = Optional.ofNullable(e.getBlamedExpressionString()).orElse("?");
    SourcePlace place =
        BrokenTemplate.place(file, line == null ? 0 : line, column == null ? 0 : column);
    return new BrokenTemplate(e, place, blamed);
  }

  private static BrokenTemplate unreadable(ParseException e) {
    String name = Optional.ofNullable(e.getTemplateName()).orElse("");
    SourcePlace place = BrokenTemplate.place(name, e.getLineNumber(), e.getColumnNumber());
    return new BrokenTemplate(e, place, name);
  }
}
