package org.amparo.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.amparo.config.SiteConfig;
import org.amparo.config.SiteFolder;
import org.amparo.model.Address;
import org.amparo.model.Language;
import org.amparo.model.OutputFile;
import org.amparo.model.SourcePlace;
import org.amparo.problem.Checked;
import org.amparo.problem.Problem;
import org.amparo.problem.ProblemCode;

/**
 * Every file below {@code content/}, sorted by what it is, so that none is passed over in silence.
 *
 * @param articles Markdown with a page of its own
 * @param shortTexts Markdown for cards and zines
 * @param images pictures
 * @param strange files that nothing is done with
 */
record ContentFiles(
    List<Path> articles, List<Path> shortTexts, List<Path> images, List<Path> strange) {

  private static final Set<String> KNOWN =
      Set.of("site.yml", "contacts.yml", "glossary.yml", "synonyms.yml", "LICENSE");
  private static final Set<String> PICTURES = Set.of("png", "jpg", "jpeg", "webp", "gif");

  static ContentFiles of(SiteFolder folder, SiteConfig config) {
    Path content = folder.content();
    ContentFiles files =
        new ContentFiles(
            new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    for (Path file : SiteFolder.files(content)) {
      files.enter(file, content.relativize(file).toString().replace('\\', '/'), config);
    }
    return files;
  }

  private void enter(Path file, String name, SiteConfig config) {
    String first = name.substring(0, Math.max(0, name.indexOf('/')));
    boolean inLanguage = config.languages().stream().map(Language::tag).anyMatch(first::equals);
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    if (inLanguage && ending.equals("md")) {
      (ShortTextsReader.isShortText(name) ? shortTexts : articles).add(file);
    } else if (inLanguage && PICTURES.contains(ending)) {
      images.add(file);
    } else if (!KNOWN.contains(name)) {
      strange.add(file);
    }
  }

  /** A problem for each file that nothing is done with. */
  List<Problem> problems(SiteFolder folder) {
    return strange.stream()
        .map(f -> Problem.of(ProblemCode.NO_ENGINE, SourcePlace.wholeFile(folder.name(f))))
        .toList();
  }

  /** The pictures as they go into the site, at the path that they have below {@code content/}. */
  Checked<List<OutputFile>> pictures(SiteFolder folder) {
    List<OutputFile> pictures = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (Path image : images) {
      String name = folder.name(image);
      try {
        Address address = new Address(name.substring("content/".length()));
        pictures.add(OutputFile.of(address, Files.readAllBytes(image)));
      } catch (IOException e) {
        problems.add(Problem.of(ProblemCode.UNREADABLE_FILE, SourcePlace.wholeFile(name)));
      }
    }
    return new Checked<>(pictures, problems);
  }
}
