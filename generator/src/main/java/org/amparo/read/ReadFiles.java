package org.amparo.read;

import java.util.ArrayList;
import java.util.List;
import org.amparo.model.Attachment;
import org.amparo.model.ImageFile;
import org.amparo.model.Site;
import org.amparo.problem.Checked;
import org.amparo.problem.Problem;
import org.amparo.project.Project;
import org.amparo.project.ReadSite;
import org.amparo.source.SiteFolder;

/** The images and attachments of {@code content/}. */
record ReadFiles(List<CleanImage> images, List<ReadAttachment> attachments) {

  ReadFiles {
    images = List.copyOf(images);
    attachments = List.copyOf(attachments);
  }

  /**
   * Reads the images and attachments that are not in a cache, one after another: rotating an image
   * takes much memory.
   */
  static Checked<ReadFiles> of(SiteFolder folder, ContentFiles files, ReadCache cache) {
    List<Problem> problems = new ArrayList<>();
    List<CleanImage> images =
        Checked.all(
                files.images().stream()
                    .map(f -> cache.image(f, () -> Images.read(folder, f)))
                    .toList())
            .into(problems);
    List<ReadAttachment> attachments =
        Checked.all(
                files.attachments().stream()
                    .map(f -> cache.attachment(f, () -> Attachments.read(folder, f)))
                    .toList())
            .into(problems);
    return new Checked<>(new ReadFiles(images, attachments), problems);
  }

  /** Returns the images that texts may show. */
  List<ImageFile> shown() {
    return images.stream().map(CleanImage::source).toList();
  }

  /** Returns the attachments that texts may link to. */
  List<Attachment> linked() {
    return attachments.stream().map(ReadAttachment::source).toList();
  }

  /** Returns a site with the files to publish. */
  ReadSite with(Project project, Site site) {
    return new ReadSite(
        project,
        site,
        images.stream().flatMap(i -> i.output().stream()).toList(),
        attachments.stream().map(ReadAttachment::output).toList());
  }
}
