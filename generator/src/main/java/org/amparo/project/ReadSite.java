package org.amparo.project;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.amparo.model.Site;
import org.amparo.output.OutputFile;
import org.amparo.output.SitePaths;

/**
 * A project with the site that was read from it.
 *
 * @param project of the site
 * @param site the content of the site
 * @param images the valid images of {@code content/}, without their metadata
 */
public record ReadSite(Project project, Site site, List<OutputFile> images) {

  public ReadSite {
    images = List.copyOf(images);
  }

  /** Returns the images that a published text shows. */
  public List<OutputFile> publishedImages() {
    Set<String> shown = new HashSet<>();
    site.publishedSections().flatMap(s -> s.images().stream()).forEach(i -> shown.add(i.file()));
    return images.stream().filter(i -> shown.contains(SitePaths.CONTENT + i.path())).toList();
  }
}
