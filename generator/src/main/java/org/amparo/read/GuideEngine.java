package org.amparo.read;

import java.io.File;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.amparo.config.SourceText;
import org.amparo.model.Guide;
import org.amparo.problem.Checked;
import org.apache.commons.configuration2.Configuration;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.parser.Engines;
import org.jbake.parser.ParserEngine;

/**
 * Our markup engine for {@code .md}, as JBake's registry takes it: a file becomes a document whose
 * {@code guide} is the guide and what is wrong with it.
 */
final class GuideEngine implements ParserEngine {

  private static final String GUIDE = "guide";

  /** Puts this engine in JBake's registry, in the place of JBake's own for {@code .md}. */
  static void register() {
    if (!(Engines.get("md") instanceof GuideEngine)) {
      Engines.register("md", new GuideEngine());
    }
  }

  /**
   * The guide in a document that this engine made.
   *
   * @throws IllegalArgumentException if another engine made it
   */
  static Checked<Guide> guide(DocumentModel document) {
    if (document.get(GUIDE) instanceof Parsed parsed) {
      return parsed.guide();
    }
    throw new IllegalArgumentException("no guide in the document of " + document.getFile());
  }

  @Override
  public DocumentModel parse(JBakeConfiguration configuration, File file) {
    ReadContext context = ((ReadSettings) configuration).context();
    DocumentModel document = new DocumentModel();
    document.setType(GUIDE);
    document.setFile(file.getPath());
    document.put(GUIDE, new Parsed(read(context, file.toPath())));
    return document;
  }

  @Override
  @Deprecated
  public Map<String, Object> parse(Configuration configuration, File file, String contentPath) {
    throw new UnsupportedOperationException("JBake's configuration of before 2.6");
  }

  private static Checked<Guide> read(ReadContext context, Path file) {
    Checked<Optional<SourceText>> text = SourceText.read(context.folder(), file);
    return text.value().isEmpty()
        ? new Checked<>(
            GuideReader.unreadable(context, context.folder().name(file)), text.problems())
        : new GuideReader(context, text.value().get()).read();
  }

  private record Parsed(Checked<Guide> guide) {}
}
