package org.amparo.template;

import freemarker.cache.TemplateLoader;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.amparo.source.SiteFolder;
import org.jspecify.annotations.Nullable;

/** Loads templates from the site's folder, otherwise from the program. */
final class FolderTemplateLoader implements TemplateLoader {

  private final SiteFolder folder;

  FolderTemplateLoader(SiteFolder folder) {
    this.folder = folder;
  }

  @Override
  public @Nullable Object findTemplateSource(String name) {
    return folder.resource("templates/" + name).orElse(null);
  }

  @Override
  public long getLastModified(Object source) {
    return -1; // unknown: templates are read once in a build
  }

  @Override
  public Reader getReader(Object source, String encoding) throws IOException {
    return Files.newBufferedReader((Path) source, StandardCharsets.UTF_8);
  }

  @Override
  public void closeTemplateSource(Object source) {
    // nothing stays open
  }
}
