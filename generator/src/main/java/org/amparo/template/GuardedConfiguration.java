package org.amparo.template;

import freemarker.core._CoreAPI;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.Version;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Adds interruption checks to every template, also to included ones. */
final class GuardedConfiguration extends Configuration {

  private static final String CHECKED = "checked";

  /** The templates by name. FreeMarker's own cache normalizes each name, which takes longer. */
  private final Map<String, Template> checked = new ConcurrentHashMap<>();

  GuardedConfiguration(Version version) {
    super(version);
  }

  @Override
  public @Nullable Template getTemplate(
      String name,
      @Nullable Locale locale,
      @Nullable Object lookup,
      @Nullable String encoding,
      boolean parsed,
      boolean ignoreMissing)
      throws IOException {
    if (Thread.currentThread().isInterrupted()) { // a template that includes itself
      throw new IOException("the template is over its limits");
    }
    Template known = checked.get(name);
    if (known != null) {
      return known;
    }
    Template template = super.getTemplate(name, locale, lookup, encoding, parsed, ignoreMissing);
    if (template != null) {
      addChecks(template);
      checked.put(name, template);
    }
    return template;
  }

  private static void addChecks(Template template) {
    synchronized (template) { // all threads share it
      if (template.getCustomAttribute(CHECKED) == null) {
        _CoreAPI.addThreadInterruptedChecks(template);
        template.setCustomAttribute(CHECKED, true);
      }
    }
  }
}
