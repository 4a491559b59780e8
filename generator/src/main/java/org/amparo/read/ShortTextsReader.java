package org.amparo.read;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.amparo.markdown.BodyReader;
import org.amparo.markdown.ParseContext;
import org.amparo.markdown.ReadContext;
import org.amparo.model.Address;
import org.amparo.model.Language;
import org.amparo.model.ShortText;
import org.amparo.model.ShortText.Kind;
import org.amparo.output.FileNames;
import org.amparo.output.SitePaths;
import org.amparo.problem.Checked;
import org.amparo.problem.Problem;
import org.amparo.source.SourceText;

/** Reads the short texts of cards and zines: Markdown without front matter. */
final class ShortTextsReader {

  private ShortTextsReader() {}

  /** Returns whether a file's name is that of a short text. */
  static boolean isShortText(String name) {
    return kind(name).isPresent();
  }

  private static Optional<Kind> kind(String name) {
    for (Kind kind : Kind.values()) {
      if (FileNames.stem(name).endsWith(kind.ending())) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  /**
   * Reads these files. Unreadable files are left out.
   *
   * @param guides the files of all articles: a guide and its card may have other endings
   */
  static Checked<List<ShortText>> read(
      ReadContext context, List<Path> files, Collection<String> guides) {
    List<Problem> problems = new ArrayList<>();
    List<ShortText> texts = new ArrayList<>();
    for (Path file : files) {
      SourceText.read(context.folder(), file)
          .into(problems)
          .ifPresent(source -> texts.add(read(context, source, guides).into(problems)));
    }
    return new Checked<>(texts, problems);
  }

  private static String guideFile(String stem, Collection<String> guides) {
    return guides.stream()
        .filter(g -> FileNames.stem(g).equals(stem))
        .findFirst()
        .orElse(stem + ".md");
  }

  private static Checked<ShortText> read(
      ReadContext context, SourceText source, Collection<String> guides) {
    String name = source.name();
    Kind kind = kind(name).orElseThrow();
    String stem = FileNames.stem(name);
    String guide = guideFile(stem.substring(0, stem.length() - kind.ending().length()), guides);
    Language language = new Language(name.split("/", -1)[1]);
    Address page = SitePaths.page(guide);
    ParseContext parse = new ParseContext(context, language, name, page, 0);
    return BodyReader.read(parse, source.text())
        .map(panels -> new ShortText(kind, language, name, guide, panels));
  }
}
