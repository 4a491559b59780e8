package org.amparo.jbake;

import java.nio.file.Path;
import java.util.function.Function;
import org.amparo.output.SourcePaths;
import org.amparo.source.SiteFolder;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jbake.app.configuration.PropertyList;

/** JBake's configuration of a site: its folders, and the function that reads its files. */
final class JBakeSettings extends DefaultJBakeConfiguration {

  private final Function<Path, Object> reader;

  /**
   * @param folder the site
   * @param reader reads a file of the site
   */
  JBakeSettings(SiteFolder folder, Function<Path, Object> reader) {
    super(folder.root().toFile(), folders());
    this.reader = reader;
  }

  /** Reads a file with the reader. */
  Object read(Path file) {
    return reader.apply(file);
  }

  private static CompositeConfiguration folders() {
    CompositeConfiguration folders = new CompositeConfiguration();
    folders.setProperty(PropertyList.CONTENT_FOLDER.getKey(), SourcePaths.CONTENT);
    folders.setProperty(PropertyList.TEMPLATE_FOLDER.getKey(), "templates");
    folders.setProperty(PropertyList.ASSET_FOLDER.getKey(), "assets");
    folders.setProperty(PropertyList.DATA_FOLDER.getKey(), "data");
    folders.setProperty(PropertyList.DESTINATION_FOLDER.getKey(), SourcePaths.TARGET_SITE);
    folders.setProperty(PropertyList.RENDER_ENCODING.getKey(), "UTF-8");
    return folders;
  }
}
