package org.amparo.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.amparo.model.Address;
import org.amparo.model.Article;
import org.amparo.model.Image;
import org.amparo.model.OutputFile;
import org.amparo.model.Section;
import org.amparo.model.Site;
import org.amparo.model.SourcePlace;
import org.amparo.problem.Nearest;
import org.amparo.problem.Problem;
import org.amparo.problem.ProblemCode;

/** Every picture that is named is there, and every one that is there is named. */
final class ImageCheck {

  private final Site site;

  ImageCheck(Site site) {
    this.site = site;
  }

  List<Problem> problems() {
    List<Problem> problems = new ArrayList<>();
    Set<String> there = new TreeSet<>();
    site.images().stream().map(OutputFile::address).forEach(a -> there.add("content/" + a));
    Set<String> used = new HashSet<>();
    for (Article article : site.articles()) {
      for (Section section : article.sections()) {
        for (Image image : section.images()) {
          used.add(image.file());
          if (!there.contains(image.file())) {
            problems.add(missing(article, image, there));
          }
        }
      }
    }
    there.stream()
        .filter(file -> !used.contains(file))
        .map(file -> Problem.of(ProblemCode.UNUSED_IMAGE, SourcePlace.wholeFile(file)))
        .forEach(problems::add);
    return problems;
  }

  private static Problem missing(Article article, Image image, Set<String> there) {
    Address from = new Address(article.file());
    boolean inside = image.file().startsWith("content/");
    String written = inside ? from.pathTo(new Address(image.file())) : image.file();
    List<String> paths = there.stream().map(f -> from.pathTo(new Address(f))).toList();
    return Problem.of(ProblemCode.NO_SUCH_IMAGE, image.place(), written)
        .suggesting(Nearest.to(written, paths).orElse(""));
  }
}
