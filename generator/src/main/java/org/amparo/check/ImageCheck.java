package org.amparo.check;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.amparo.model.Address;
import org.amparo.model.Image;
import org.amparo.model.Section;
import org.amparo.model.Site;
import org.amparo.model.SourcePlace;
import org.amparo.output.SitePaths;
import org.amparo.problem.Nearest;
import org.amparo.problem.Problem;
import org.amparo.problem.ProblemCode;

/** Every picture that is named is there, and every one that is there is named. */
final class ImageCheck {

  /** A text with one of these was not read whole: it may show any image. */
  private static final Set<ProblemCode> UNREAD =
      EnumSet.of(
          ProblemCode.LEFT_AS_TEXT,
          ProblemCode.NOT_UTF8,
          ProblemCode.UNREADABLE_FILE,
          ProblemCode.NO_PLAIN_FILE,
          ProblemCode.TOO_LARGE);

  private final Site site;
  private final boolean unread;

  /**
   * @param found what was found in reading
   */
  ImageCheck(Site site, List<Problem> found) {
    this.site = site;
    this.unread = found.stream().anyMatch(p -> UNREAD.contains(p.code()));
  }

  List<Problem> problems() {
    List<Problem> problems = new ArrayList<>();
    Set<String> there = new TreeSet<>();
    site.images().forEach(i -> there.add(i.file()));
    Set<String> used = new HashSet<>();
    for (Section section : site.sections().toList()) {
      for (Image image : section.images()) {
        used.add(image.file());
        if (!there.contains(image.file())) {
          problems.add(missing(image, there));
        }
      }
    }
    there.stream()
        .filter(file -> !used.contains(file) && !unread) // what was not read may name it
        .map(file -> Problem.of(ProblemCode.UNUSED_IMAGE, SourcePlace.wholeFile(file)))
        .forEach(problems::add);
    return problems;
  }

  private static Problem missing(Image image, Set<String> there) {
    Address from = new Address(image.place().file());
    boolean inside = image.file().startsWith(SitePaths.CONTENT);
    String written = inside ? from.pathTo(new Address(image.file())) : image.file();
    List<String> paths = there.stream().map(f -> from.pathTo(new Address(f))).toList();
    return Problem.of(ProblemCode.NO_SUCH_IMAGE, image.place(), written)
        .suggesting(Nearest.to(written, paths).orElse(""));
  }
}
