package org.amparo.config;

import org.apache.commons.configuration2.CompositeConfiguration;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jbake.app.configuration.PropertyList;

/** JBake's configuration for a site: its folders, and nothing from a file. */
public class JBakeSettings extends DefaultJBakeConfiguration {

  /** The folders of a site under the names that JBake gives them. */
  public JBakeSettings(SiteFolder folder) {
    super(folder.root().toFile(), folders());
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
