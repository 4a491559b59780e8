package org.amparo.read;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.amparo.image.ImageCleaner;
import org.amparo.model.Image;
import org.amparo.model.ImageFile;
import org.amparo.model.Site;
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

  /** Reads an image and removes its metadata. */
  static Checked<CleanImage> read(SiteFolder folder, Path file) {
    String name = folder.name(file);
    List<Problem> problems = new ArrayList<>();
    Optional<byte[]> bytes = PlainFile.read(folder, file, MAX_BYTES).into(problems);
    Optional<byte[]> clean = bytes.flatMap(b -> ImageCleaner.clean(name, b).into(problems));
    ImageFile image = new ImageFile(name, SitePaths.image(name));
    return new Checked<>(
        new CleanImage(image, clean.map(c -> OutputFile.of(image.address(), c))), problems);
  }

  /**
   * Returns the problems of images that a text shows. They are at the image if a published text
   * shows it, and at the text if only drafts do.
   *
   * @param found the problems of all images, at their files
   */
  static List<Problem> problemsOfShown(Site site, List<Problem> found) {
    Set<String> published = new HashSet<>();
    site.publishedSections()
        .flatMap(s -> s.images().stream())
        .forEach(i -> published.add(i.file()));
    List<Image> all = site.sections().flatMap(s -> s.images().stream()).toList();
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
}
