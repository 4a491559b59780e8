package org.amparo.read;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amparo.markdown.BodyReader;
import org.amparo.markdown.ParseContext;
import org.amparo.markdown.ReadContext;
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
   * @param cache the results of earlier reading; new results are added
   */
  static Checked<List<ShortText>> read(
      ReadContext context, List<Path> files, Collection<String> guides, ReadCache cache) {
    Map<String, String> byStem = new HashMap<>();
    guides.forEach(g -> byStem.putIfAbsent(FileNames.stem(g), g));
    List<Problem> problems = new ArrayList<>();
    List<ShortText> texts = new ArrayList<>();
    for (Path file : files) {
      String name = context.folder().name(file);
      String stem = FileNames.stem(name);
      Kind kind = kind(name).orElseThrow();
      String own = stem.substring(0, stem.length() - kind.ending().length());
      String guide = byStem.getOrDefault(own, own + ".md");
      cache
          .shortText(file, guide, () -> read(context, file, guide))
          .into(problems)
          .ifPresent(texts::add);
    }
    return new Checked<>(texts, problems);
  }

  private static Checked<Optional<ShortText>> read(ReadContext context, Path file, String guide) {
    return SourceText.read(context.folder(), file)
        .then(
            source ->
                source.isPresent()
                    ? read(context, source.get(), guide).map(Optional::of)
                    : Checked.of(Optional.empty()));
  }

  private static Checked<ShortText> read(ReadContext context, SourceText source, String guide) {
    String name = source.name();
    Language language = new Language(name.split("/", -1)[1]);
    ParseContext parse = new ParseContext(context, language, name, SitePaths.page(guide), 0);
    return new Checked<>(source.text(), LeftToFillIn.in(source))
        .then(text -> BodyReader.read(parse, text))
        .map(panels -> new ShortText(kind(name).orElseThrow(), language, name, guide, panels));
  }
}
