package org.amparo.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.amparo.image.ImageSize;
import org.amparo.model.Article;
import org.amparo.model.Image;
import org.amparo.model.ImageFile;
import org.amparo.model.Section;
import org.amparo.model.ShortText;
import org.amparo.model.Site;
import org.amparo.output.OutputFile;
import org.amparo.problem.Problem;
import org.amparo.problem.ProblemCode;
import org.amparo.project.CheckedSite;
import org.amparo.text.FileSize;

/** Every image of a site: its weight and size, where it is used, and what is to be mended. */
final class ImageList {

  /** The problems that are at the place of an image in a text. */
  private static final Set<ProblemCode> OF_USES =
      Set.of(
          ProblemCode.IMAGE_WITHOUT_TEXT,
          ProblemCode.NO_IMAGE,
          ProblemCode.DAMAGED_IMAGE,
          ProblemCode.HEAVY_IMAGE);

  private final CheckedSite site;
  private final List<Problem> problems;
  private final Steps steps;
  private final Visit visit;
  private final Map<String, List<Use>> uses = new HashMap<>();

  ImageList(Workplace place, CheckedSite site, Visit visit) {
    this.site = site;
    this.problems = place.state().problems();
    this.steps = new Steps(place, visit);
    this.visit = visit;
    Map<String, Article> articles = new HashMap<>();
    for (Article article : site.site().articles()) {
      articles.put(article.file(), article);
      article.sections().forEach(section -> add(section, article));
    }
    for (ShortText text : site.site().shortTexts()) {
      Optional.ofNullable(articles.get(text.guide()))
          .ifPresent(guide -> text.panels().forEach(panel -> add(panel, guide)));
    }
  }

  private void add(Section section, Article article) {
    for (Image image : section.images()) {
      String link = visit.toGuide(image.place().file()) + "&line=" + image.place().line();
      uses.computeIfAbsent(image.file(), f -> new ArrayList<>())
          .add(
              new Use(
                  article.title(),
                  article.language().tag(),
                  image.description(),
                  link,
                  steps.of(problems.stream().filter(p -> isOf(p, image)).toList())));
    }
  }

  private static boolean isOf(Problem problem, Image image) {
    return OF_USES.contains(problem.code())
        && problem.place().file().equals(image.place().file())
        && problem.place().line() == image.place().line();
  }

  /**
   * Returns the images, those that nothing shows first.
   *
   * @throws IOException if a file cannot be read
   */
  List<Row> rows() throws IOException {
    Site content = site.site();
    List<Row> unused = new ArrayList<>();
    List<Row> used = new ArrayList<>();
    for (ImageFile image : content.images()) {
      Row row = row(image);
      (row.unused() ? unused : used).add(row);
    }
    unused.addAll(used);
    return unused;
  }

  private Row row(ImageFile image) throws IOException {
    Optional<OutputFile> published =
        site.read().images().stream().filter(f -> f.address().equals(image.address())).findFirst();
    Optional<ImageSize> size = published.flatMap(f -> ImageSize.of(f.bytes()));
    return new Row(
        image.file(),
        weight(Files.size(site.folder().root().resolve(image.file()))),
        published.map(f -> weight(f.size())).orElse(""),
        size.map(s -> s.width() + "\u00a0×\u00a0" + s.height()).orElse(""),
        published.isPresent() ? "/api/thumbnail?file=" + Visit.encoded(image.file()) : "",
        isUnused(image.file()),
        uses.getOrDefault(image.file(), List.of()),
        steps.of(problems.stream().filter(p -> isOf(p, image.file())).toList()));
  }

  private String weight(long bytes) {
    return FileSize.of((int) Math.min(bytes, Integer.MAX_VALUE), visit.language().locale());
  }

  private static boolean isOf(Problem problem, String file) {
    return problem.place().file().equals(file) && problem.code() != ProblemCode.UNUSED_IMAGE;
  }

  /** Returns whether no text shows an image; every text was read as a whole to know this. */
  boolean isUnused(String file) {
    return problems.stream()
        .anyMatch(p -> p.code() == ProblemCode.UNUSED_IMAGE && p.place().file().equals(file));
  }

  /**
   * An image.
   *
   * @param file its path from the site's folder
   * @param weight of the file
   * @param published the weight that readers load; empty if it cannot be shown
   * @param size in pixels, as readers see it; may be empty
   * @param picture the address of a small copy; empty if there is none
   * @param unused whether no text shows it
   * @param uses where it is shown
   * @param steps what is to be mended
   */
  public record Row(
      String file,
      String weight,
      String published,
      String size,
      String picture,
      boolean unused,
      List<Use> uses,
      List<Steps.Step> steps) {}

  /**
   * A place where an image is shown.
   *
   * @param title of the article
   * @param language of the article
   * @param description of the image there; may be empty
   * @param link the screen of the article at the line
   * @param steps what is to be mended there
   */
  public record Use(
      String title, String language, String description, String link, List<Steps.Step> steps) {}
}
