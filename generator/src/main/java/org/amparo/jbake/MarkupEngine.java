package org.amparo.jbake;

import java.io.File;
import java.util.Map;
import org.apache.commons.configuration2.Configuration;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.parser.ParserEngine;

/**
 * JBake's markup engine for {@code .md}. All builds share one engine, so the settings of a build
 * contain its reader.
 */
final class MarkupEngine implements ParserEngine {

  /** The key of the reader's result in the document. */
  static final String VALUE = "value";

  @Override
  public DocumentModel parse(JBakeConfiguration settings, File file) {
    DocumentModel document = new DocumentModel();
    document.setType(VALUE);
    document.setFile(file.getPath());
    document.put(VALUE, ((JBakeSettings) settings).read(file.toPath()));
    return document;
  }

  @Override
  @Deprecated
  public Map<String, Object> parse(Configuration configuration, File file, String contentPath) {
    throw new UnsupportedOperationException("JBake's configuration before 2.6");
  }
}
