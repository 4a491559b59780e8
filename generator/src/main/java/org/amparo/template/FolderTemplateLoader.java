package org.amparo.template;

import freemarker.cache.TemplateLoader;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Loads templates from files. */
final class FolderTemplateLoader implements TemplateLoader {

  private final Function<String, Optional<Path>> files;

  /**
   * @param files finds the file of a template by its name
   */
  FolderTemplateLoader(Function<String, Optional<Path>> files) {
    this.files = files;
  }

  @Override
  public @Nullable Object findTemplateSource(String name) {
    return files.apply(name).orElse(null);
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
