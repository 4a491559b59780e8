package org.amparo.read;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.amparo.image.ImageCleaner;
import org.amparo.image.ImageScaler;
import org.amparo.model.Image;
import org.amparo.model.ImageFile;
import org.amparo.model.Section;
import org.amparo.model.Site;
import org.amparo.model.Target;
import org.amparo.output.OutputFile;
import org.amparo.output.SitePaths;
import org.amparo.problem.Checked;
import org.amparo.problem.Problem;
import org.amparo.source.PlainFile;
import org.amparo.source.SiteFolder;

/** Reads the images of {@code content/}. */
final class Images {

  /** The maximum size of an image. A phone should load at most a tenth of it. */
  private static final int MAX_BYTES = 5_000_000;

  private Images() {}

  /** Reads an image, removes its metadata and makes a heavy one lighter. */
  static Checked<CleanImage> read(SiteFolder folder, Path file) {
    String name = folder.name(file);
    List<Problem> problems = new ArrayList<>();
    Optional<byte[]> bytes = PlainFile.read(folder, file, MAX_BYTES).into(problems);
    Optional<byte[]> clean = bytes.flatMap(b -> ImageCleaner.clean(name, b).into(problems));
    Optional<byte[]> light = clean.map(c -> ImageScaler.light(name, c).into(problems));
    ImageFile image = new ImageFile(name, SitePaths.image(name));
    return new Checked<>(
        new CleanImage(image, light.map(l -> OutputFile.of(image.address(), l))), problems);
  }

  /**
   * Returns the problems of images that a text shows, and of attachments that a text links to. They
   * are at the file if a published text uses it, and at the text if only drafts do.
   *
   * @param found the problems of all images and attachments, at their files
   */
  static List<Problem> problemsOfShown(Site site, List<Problem> found) {
    if (found.isEmpty()) {
      return List.of(); // most often; every link of the site would be looked at
    }
    Set<String> published = new HashSet<>();
    site.publishedSections().flatMap(Images::uses).forEach(use -> published.add(use.file()));
    List<Image> all = site.sections().flatMap(Images::uses).toList();
    List<Problem> problems = new ArrayList<>();
    for (Problem problem : found) {
      String file = problem.place().file();
      if (published.contains(file)) {
        problems.add(problem);
      } else {
        all.stream()
            .filter(i -> i.file().equals(file))
            .forEach(i -> problems.add(problem.at(i.place())));
      }
    }
    return problems;
  }

  /**
   * Returns the images and attachments of a section by their files, with the place of their use.
   */
  private static Stream<Image> uses(Section section) {
    return Stream.concat(
        section.images().stream(),
        section.links().stream()
            .filter(link -> link.target() instanceof Target.ToFile)
            .map(
                link ->
                    new Image(((Target.ToFile) link.target()).file(), link.label(), link.place())));
  }
}
