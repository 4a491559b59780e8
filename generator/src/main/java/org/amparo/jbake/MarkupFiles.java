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
 * @param <T> the type of a file that was read
 */
public final class MarkupFiles<T> {

  private static final String ENDING = "md";

  private final Class<T> type;
  private final JBakeSettings settings;

  /**
   * Registers the engine for {@code .md} instead of JBake's own. It reads every text, whatever the
   * ending of its name.
   *
   * @param folder the site
   * @param type the type of a file that was read
   * @param reader reads a file
   */
  public MarkupFiles(SiteFolder folder, Class<T> type, Function<Path, T> reader) {
    this.type = type;
    this.settings = new JBakeSettings(folder, reader::apply);
    if (!(Engines.get(ENDING) instanceof MarkupEngine)) {
      Engines.register(ENDING, new MarkupEngine());
    }
  }

  /** Reads a file through JBake. */
  public T read(Path file) {
    ParserEngine engine = Engines.get(ENDING);
    DocumentModel document = engine.parse(settings, file.toFile());
    return Objects.requireNonNull(type.cast(document.get(MarkupEngine.VALUE)));
  }
}
