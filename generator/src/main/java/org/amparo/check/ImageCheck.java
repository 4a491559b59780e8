package org.amparo.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.amparo.model.Address;
import org.amparo.model.Attachment;
import org.amparo.model.Image;
import org.amparo.model.Section;
import org.amparo.model.Site;
import org.amparo.model.SourcePlace;
import org.amparo.output.SourcePaths;
import org.amparo.problem.Nearest;
import org.amparo.problem.Problem;
import org.amparo.problem.ProblemCode;

/**
 * Checks that each image that a text shows exists, and that each image and attachment is used by a
 * text.
 */
final class ImageCheck {

  private static final Pattern WEB = Pattern.compile("(?i)https?:");

  private final Site site;
  private final UnreadFiles unread;
  private final Set<String> noImages = new HashSet<>();

  /** Whether a text was not read as a whole: it may show any image. */
  private final boolean incomplete;

  /**
   * @param found the problems found in reading the site
   */
  ImageCheck(Site site, List<Problem> found) {
    this.site = site;
    this.unread = new UnreadFiles(found);
    found.stream()
        .filter(p -> p.code() == ProblemCode.NO_IMAGE)
        .forEach(p -> noImages.add(p.place().file()));
    this.incomplete =
        !unread.isEmpty() || found.stream().anyMatch(p -> p.code() == ProblemCode.LEFT_AS_TEXT);
  }

  List<Problem> problems() {
    List<Problem> problems = new ArrayList<>();
    Set<String> existing = new TreeSet<>();
    site.images().forEach(i -> existing.add(i.file()));
    Set<String> used = new HashSet<>();
    for (Section section : site.sections().toList()) {
      for (Image image : section.images()) {
        used.add(image.file());
        if (!existing.contains(image.file()) && !isReported(image.file())) {
          problems.add(missing(image, existing));
        }
      }
    }
    existing.stream()
        .filter(file -> !used.contains(file) && !incomplete)
        .map(file -> Problem.of(ProblemCode.UNUSED_IMAGE, SourcePlace.wholeFile(file)))
        .forEach(problems::add);
    problems.addAll(unusedAttachments());
    return problems;
  }

  private List<Problem> unusedAttachments() {
    if (site.attachments().isEmpty()) {
      return List.of();
    }
    Set<String> linked = new HashSet<>();
    site.sections().flatMap(s -> s.attachments().stream()).forEach(linked::add);
    site.guides().forEach(guide -> linked.addAll(guide.attachments()));
    return site.attachments().stream()
        .map(Attachment::file)
        .filter(file -> !linked.contains(file) && !incomplete)
        .map(file -> Problem.of(ProblemCode.UNUSED_ATTACHMENT, SourcePlace.wholeFile(file)))
        .toList();
  }

  /** Returns whether a file has a problem already: it cannot be read, or no phone shows it. */
  private boolean isReported(String file) {
    return unread.contains(file) || noImages.contains(file);
  }

  private Problem missing(Image image, Set<String> existing) {
    Address from = new Address(image.place().file());
    boolean inside = image.file().startsWith(SourcePaths.CONTENT);
    String written = inside ? from.pathTo(new Address(image.file())) : image.file();
    if (WEB.matcher(written).lookingAt()) {
      return Problem.of(ProblemCode.OUTSIDE_IMAGE, image.place(), written);
    }
    if (site.attachments().stream().anyMatch(a -> a.file().equals(image.file()))) {
      return Problem.of(ProblemCode.FILE_AS_IMAGE, image.place(), written);
    }
    List<String> paths = existing.stream().map(f -> from.pathTo(new Address(f))).toList();
    return Problem.of(ProblemCode.NO_SUCH_IMAGE, image.place(), written)
        .suggesting(
            paths.stream()
                .filter(written::equalsIgnoreCase)
                .findFirst()
                .or(() -> Nearest.to(written, paths))
                .orElse(""));
  }
}
