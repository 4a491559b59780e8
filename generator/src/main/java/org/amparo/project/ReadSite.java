package org.amparo.project;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.amparo.model.Site;
import org.amparo.output.OutputFile;
import org.amparo.output.SourcePaths;

/**
 * A project with the site that was read from it.
 *
 * @param project of the site
 * @param site the content of the site
 * @param images the valid images of {@code content/}, without their metadata
 * @param attachments the valid attachments of {@code content/}
 */
public record ReadSite(
    Project project, Site site, List<OutputFile> images, List<OutputFile> attachments) {

  public ReadSite {
    images = List.copyOf(images);
    attachments = List.copyOf(attachments);
  }

  /** Returns the images that a published text shows. */
  public List<OutputFile> publishedImages() {
    Set<String> shown = new HashSet<>();
    site.publishedSections().flatMap(s -> s.images().stream()).forEach(i -> shown.add(i.file()));
    return images.stream().filter(i -> shown.contains(SourcePaths.CONTENT + i.path())).toList();
  }

  /** Returns the attachments that a published text links to. */
  public List<OutputFile> publishedAttachments() {
    Set<String> linked = site.publishedAttachments();
    return attachments.stream()
        .filter(a -> linked.contains(SourcePaths.CONTENT + a.path()))
        .toList();
  }
}
