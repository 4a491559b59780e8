package org.amparo.read;

import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amparo.attachment.AttachmentType;
import org.amparo.config.SiteConfig;
import org.amparo.config.SiteMessages;
import org.amparo.image.ImageType;
import org.amparo.model.Language;
import org.amparo.model.SourcePlace;
import org.amparo.output.CopyNames;
import org.amparo.output.FileNames;
import org.amparo.output.SitePaths;
import org.amparo.output.SourcePaths;
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

  private static final Set<String> KNOWN =
      Set.of(
          SourcePaths.SETTINGS,
          SourcePaths.CONTACTS,
          SourcePaths.GLOSSARY,
          SourcePaths.SYNONYMS,
          SourcePaths.QUESTIONS,
          SourcePaths.CONTENT + "LICENSE");

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
    Map<Kind, List<Path>> kinds =
        SiteFolder.files(content).stream()
            .collect(
                Collectors.groupingBy(
                    f -> kind(f, content.relativize(f).toString().replace('\\', '/'), config)));
    ContentFiles files =
        new ContentFiles(
            kinds.getOrDefault(Kind.ARTICLE, List.of()),
            kinds.getOrDefault(Kind.SHORT_TEXT, List.of()),
            kinds.getOrDefault(Kind.IMAGE, List.of()),
            kinds.getOrDefault(Kind.ATTACHMENT, List.of()),
            kinds.getOrDefault(Kind.COPY, List.of()),
            kinds.getOrDefault(Kind.UNKNOWN, List.of()),
            kinds.getOrDefault(Kind.NOT_PLAIN, List.of()));
    return new Checked<>(files, files.problems(folder));
  }

  private static Kind kind(Path file, String name, SiteConfig config) {
    String first = name.substring(0, Math.max(0, name.indexOf('/')));
    boolean inLanguage = config.languages().stream().map(Language::tag).anyMatch(first::equals);
    if (!SiteFolder.isPlainFile(file)) {
      return Kind.NOT_PLAIN;
    }
    if (copied(file).isPresent()) {
      return Kind.COPY;
    }
    if ((SourcePaths.CONTENT + name).startsWith(SourcePaths.LOOKS)) {
      return Kind.DATA;
    }
    if (inLanguage && FileNames.isMarkdown(name)) {
      return ShortTextsReader.isShortText(name) ? Kind.SHORT_TEXT : Kind.ARTICLE;
    }
    if (!first.isEmpty() && ImageType.ofName(name).isPresent()) {
      return Kind.IMAGE; // in a folder of a language, or shared by all
    }
    if (!first.isEmpty() && AttachmentType.ofName(name).isPresent()) {
      return Kind.ATTACHMENT;
    }
    String path = SourcePaths.CONTENT + name;
    return KNOWN.contains(path) || SiteMessages.isOwnFile(path) ? Kind.DATA : Kind.UNKNOWN;
  }

  /** Returns the name of the text in the same folder that a file is a copy of. */
  private static Optional<String> copied(Path file) {
    String name = Normalizer.normalize(String.valueOf(file.getFileName()), Normalizer.Form.NFC);
    boolean text = FileNames.isMarkdown(name) || FileNames.ending(name).equals("yml");
    return text
        ? CopyNames.original(name, other -> Files.exists(file.resolveSibling(other)))
        : Optional.empty();
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
      String original = folder.name(file.resolveSibling(copied(file).orElseThrow()));
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

  /** What the program does with a file; {@code DATA} has its own reader. */
  private enum Kind {
    ARTICLE,
    SHORT_TEXT,
    IMAGE,
    ATTACHMENT,
    DATA,
    COPY,
    UNKNOWN,
    NOT_PLAIN
  }
}
