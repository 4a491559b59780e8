package org.amparo.jbake;

import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Function;
import org.amparo.source.SiteFolder;
import org.jbake.model.DocumentModel;
import org.jbake.parser.Engines;
import org.jbake.parser.ParserEngine;

/**
 * Reads Markdown files through JBake's registry of markup engines.
 *
 * @param <T> what a file becomes
 */
public final class MarkupFiles<T> {

  private final Class<T> type;
  private final JBakeSettings settings;

  /**
   * Registers the engine in the place of JBake's own for {@code .md}.
   *
   * @param type what a file becomes
   * @param reader makes it
   */
  public MarkupFiles(SiteFolder folder, Class<T> type, Function<Path, T> reader) {
    this.type = type;
    this.settings = new JBakeSettings(folder, reader::apply);
    if (!(Engines.get("md") instanceof MarkupEngine)) {
      Engines.register("md", new MarkupEngine());
    }
  }

  /** Returns what the reader makes of a file. */
  public T read(Path file) {
    String name = file.toString();
    ParserEngine engine = Engines.get(name.substring(name.lastIndexOf('.') + 1));
    DocumentModel document = engine.parse(settings, file.toFile());
    return Objects.requireNonNull(type.cast(document.get(MarkupEngine.VALUE)));
  }
}
