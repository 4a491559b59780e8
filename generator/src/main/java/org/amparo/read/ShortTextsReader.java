package org.amparo.read;

import java.nio.file.Path;
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
import org.amparo.parallel.Parallel;
import org.amparo.problem.Checked;
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
    return Checked.all(
            Parallel.map(
                files,
                file -> {
                  String guide = guide(context.folder().name(file), byStem);
                  return cache.shortText(file, guide, () -> read(context, file, guide));
                }))
        .map(read -> read.stream().flatMap(Optional::stream).toList());
  }

  /** Returns the file of the guide that a short text belongs to. */
  private static String guide(String name, Map<String, String> byStem) {
    String stem = FileNames.stem(name);
    Kind kind = kind(name).orElseThrow();
    String own = stem.substring(0, stem.length() - kind.ending().length());
    return byStem.getOrDefault(own, own + ".md");
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
