package org.amparo.read;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amparo.config.SiteConfig;
import org.amparo.model.SourcePlace;
import org.amparo.output.FileNames;
import org.amparo.output.SitePaths;
import org.amparo.problem.Checked;
import org.amparo.problem.Problem;
import org.amparo.problem.ProblemCode;
import org.amparo.source.SiteFolder;
import org.amparo.text.ForbiddenCharacters;

/**
 * Every file below {@code content/} by its kind, so that an unknown one is reported.
 *
 * @param articles Markdown with its own page
 * @param shortTexts Markdown for cards and zines
 * @param images files with the name of an image
 * @param attachments files with the name of an attachment
 * @param copies texts that another program made of texts beside them
 * @param unknown files that the program does not use
 * @param notPlain symbolic links and devices
 */
record ContentFiles(
    List<Path> articles,
    List<Path> shortTexts,
    List<Path> images,
    List<Path> attachments,
    List<Path> copies,
    List<Path> unknown,
    List<Path> notPlain) {

  ContentFiles {
    articles = List.copyOf(articles);
    shortTexts = List.copyOf(shortTexts);
    images = List.copyOf(images);
    attachments = List.copyOf(attachments);
    copies = List.copyOf(copies);
    unknown = List.copyOf(unknown);
    notPlain = List.copyOf(notPlain);
  }

  /** The endings of images that not every phone shows. */
  private static final Set<String> OTHER_IMAGES =
      Set.of(
          "heic", "heif", "hif", "avif", "tif", "tiff", "bmp", "jxl", "jp2", "jfif", "svg", "psd",
          "raw", "dng", "cr2", "nef", "ico");

  /**
   * Lists the files, with a problem for each file that the program does not use and for each name
   * that is not valid in every file system.
   */
  static Checked<ContentFiles> of(SiteFolder folder, SiteConfig config) {
    Path content = folder.content();
    Map<ContentKind, List<Path>> kinds =
        SiteFolder.files(content).stream()
            .collect(Collectors.groupingBy(f -> ContentKind.of(f, content, config)));
    ContentFiles files =
        new ContentFiles(
            kinds.getOrDefault(ContentKind.ARTICLE, List.of()),
            kinds.getOrDefault(ContentKind.SHORT_TEXT, List.of()),
            kinds.getOrDefault(ContentKind.IMAGE, List.of()),
            kinds.getOrDefault(ContentKind.ATTACHMENT, List.of()),
            kinds.getOrDefault(ContentKind.COPY, List.of()),
            kinds.getOrDefault(ContentKind.UNKNOWN, List.of()),
            kinds.getOrDefault(ContentKind.NOT_PLAIN, List.of()));
    return new Checked<>(files, files.problems(folder));
  }

  /** Returns every file. */
  Stream<Path> all() {
    return Stream.of(articles, shortTexts, images, attachments, copies, unknown, notPlain)
        .flatMap(List::stream);
  }

  private List<Problem> problems(SiteFolder folder) {
    List<Problem> problems = new ArrayList<>();
    for (Path file : unknown) {
      String name = folder.name(file);
      boolean image = OTHER_IMAGES.contains(FileNames.ending(name));
      problems.add(problem(image ? ProblemCode.NO_IMAGE : ProblemCode.NO_ENGINE, name));
    }
    for (Path file : copies) {
      String original = folder.name(file.resolveSibling(ContentKind.copied(file).orElseThrow()));
      problems.add(problem(ProblemCode.COPY_OF_FILE, folder.name(file), original));
    }
    for (Path file : notPlain) {
      problems.add(problem(ProblemCode.NO_PLAIN_FILE, folder.name(file)));
    }
    Stream.of(articles, shortTexts, images, attachments)
        .flatMap(List::stream)
        .map(folder::name)
        .flatMap(ContentFiles::nameProblems)
        .forEach(problems::add);
    Stream.of(images, attachments)
        .flatMap(List::stream)
        .map(folder::name)
        .filter(name -> SitePaths.isTaken(SitePaths.image(name)))
        .map(name -> problem(ProblemCode.TAKEN_FOLDER, name, name.split("/", -1)[1]))
        .forEach(problems::add);
    return problems;
  }

  private static Stream<Problem> nameProblems(String name) {
    return Arrays.stream(name.split("/", -1))
        .filter(
            part ->
                FileNames.isUnusable(part) || ForbiddenCharacters.firstForbidden(part).isPresent())
        .map(part -> problem(ProblemCode.UNUSABLE_NAME, name, part));
  }

  private static Problem problem(ProblemCode code, String name, String... details) {
    return Problem.of(code, SourcePlace.wholeFile(name), details);
  }
}
