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

/** The images of {@code content/}, and what is wrong with those that a text shows. */
final class Images {

  /** Ten times what a phone should have to load for one image. */
  private static final int MOST_BYTES = 5_000_000;

  private Images() {}

  /** Reads an image and takes out of it what nobody sees. */
  static Checked<CleanImage> read(SiteFolder folder, Path file) {
    String name = folder.name(file);
    List<Problem> problems = new ArrayList<>();
    Optional<byte[]> bytes = PlainFile.read(folder, file, MOST_BYTES).into(problems);
    Optional<byte[]> clean = bytes.flatMap(b -> ImageCleaner.clean(name, b).into(problems));
    ImageFile image = new ImageFile(name, SitePaths.image(name));
    return new Checked<>(
        new CleanImage(image, clean.map(c -> OutputFile.of(image.address(), c))), problems);
  }

  /**
   * What is wrong with images that a text shows: at the image where it is published, at the text
   * where only drafts show it.
   *
   * @param found all that is wrong with images, at their files
   */
  static List<Problem> shown(Site site, List<Problem> found) {
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
