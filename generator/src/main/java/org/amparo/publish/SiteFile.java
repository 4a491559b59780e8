package org.amparo.publish;

import org.amparo.host.HostContent;

/**
 * A file of a release.
 *
 * @param path from the address of the site
 * @param content its bytes
 * @param title of the guide or info page that it is; empty for any other file
 */
public record SiteFile(String path, HostContent content, String title) {

  /** Returns its line of the list of what is published. */
  FileList.Entry entry() {
    String line = title.replaceAll("\\s+", " ").strip();
    return new FileList.Entry(content.size(), content.sha256(), line);
  }
}
