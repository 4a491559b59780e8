package org.amparo.config;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.amparo.output.SourcePaths;
import org.amparo.source.SiteFolder;

/**
 * The folder of the files that give a site its look.
 *
 * @param folder of the site
 */
public record LooksFolder(SiteFolder folder) {

  static final Pattern IMAGE = Pattern.compile("(?i).+\\.(svg|png|jpe?g|webp|gif)");

  /** Returns the names of the images that a logo or an icon can be. */
  public List<String> images() {
    return names(IMAGE);
  }

  /** Returns the names of the files of a form, as their paths from the folder of looks. */
  List<String> names(Pattern form) {
    Path looks = folder.root().resolve(SourcePaths.LOOKS);
    return SiteFolder.isPlainFolder(looks)
        ? SiteFolder.files(looks).stream()
            .filter(SiteFolder::isPlainFile)
            .map(file -> looks.relativize(file).toString().replace('\\', '/'))
            .filter(name -> form.matcher(name).matches())
            .toList()
        : List.of();
  }
}
