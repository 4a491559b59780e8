package org.amparo.jbake;

import java.nio.file.Path;
import java.util.function.Function;
import org.amparo.source.SiteFolder;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jbake.app.configuration.PropertyList;

/** JBake's configuration for a site: its folders, nothing from a file, and the reader of files. */
final class JBakeSettings extends DefaultJBakeConfiguration {

  private final Function<Path, Object> reader;

  /**
   * The folders of a site under the names that JBake gives them.
   *
   * @param reader makes a value of a file of the site
   */
  JBakeSettings(SiteFolder folder, Function<Path, Object> reader) {
    super(folder.root().toFile(), folders());
    this.reader = reader;
  }

  /** Returns what the reader makes of a file. */
  Object read(Path file) {
    return reader.apply(file);
  }

  private static CompositeConfiguration folders() {
    CompositeConfiguration folders = new CompositeConfiguration();
    folders.setProperty(PropertyList.CONTENT_FOLDER.getKey(), "content");
    folders.setProperty(PropertyList.TEMPLATE_FOLDER.getKey(), "templates");
    folders.setProperty(PropertyList.ASSET_FOLDER.getKey(), "assets");
    folders.setProperty(PropertyList.DATA_FOLDER.getKey(), "data");
    folders.setProperty(PropertyList.DESTINATION_FOLDER.getKey(), "target/site");
    folders.setProperty(PropertyList.RENDER_ENCODING.getKey(), "UTF-8");
    return folders;
  }
}
