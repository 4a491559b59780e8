package org.amparo.read;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.amparo.markdown.ReadContext;
import org.amparo.model.Article;
import org.amparo.model.Language;
import org.amparo.model.Snapshot;
import org.amparo.model.SourcePlace;
import org.amparo.output.CopyNames;
import org.amparo.output.SourcePaths;
import org.amparo.parallel.Parallel;
import org.amparo.problem.Checked;
import org.amparo.problem.Problem;
import org.amparo.problem.ProblemCode;
import org.amparo.source.SiteFolder;
import org.amparo.source.SourceText;
import org.amparo.yaml.Fields;
import org.amparo.yaml.YamlReader;
import org.amparo.yaml.YamlValue.Entry;
import org.amparo.yaml.YamlValue.Mapping;
import org.amparo.yaml.YamlValue.Scalar;

/**
 * Reads {@code content/.translations/ID.LANG.md}: when and by whom a translation was confirmed, and
 * the original's file of that day.
 */
final class SnapshotsReader {

  private static final Pattern NAME = Pattern.compile("(.+)\\.([a-zA-Z0-9-]+)\\.md");
  private static final List<String> KEYS = List.of("confirmed", "by", "sections", "same");

  private final ReadContext context;
  private final Map<String, Article> originals;
  private final ReadCache cache;

  /**
   * @param originals today's originals by id; a snapshot is read as their file
   * @param cache keeps snapshots from one reading to the next
   */
  SnapshotsReader(ReadContext context, Map<String, Article> originals, ReadCache cache) {
    this.cache = cache;
    this.context = context;
    this.originals = originals;
  }

  /** Reads all snapshots; files without a name or head of a snapshot are left out. */
  Checked<List<Snapshot>> read() {
    Path folder = context.folder().root().resolve(SourcePaths.SNAPSHOTS);
    if (context.folder().isLinked(folder)) {
      String name = context.folder().name(folder);
      return new Checked<>(
          List.of(), List.of(Problem.of(ProblemCode.NO_PLAIN_FILE, SourcePlace.wholeFile(name))));
    }
    return Checked.all(Parallel.map(SiteFolder.files(folder), this::read))
        .map(read -> read.stream().flatMap(Optional::stream).toList());
  }

  private Checked<Optional<Snapshot>> read(Path file) {
    String own = String.valueOf(file.getFileName());
    Optional<String> copied =
        CopyNames.original(own, other -> Files.exists(file.resolveSibling(other)));
    if (copied.isPresent()) {
      return new Checked<>(Optional.empty(), List.of(copy(file, copied.get())));
    }
    Matcher name = NAME.matcher(own);
    if (!name.matches() || !Language.isTag(name.group(2))) {
      return Checked.of(Optional.empty());
    }
    String id = name.group(1);
    String original = originals.containsKey(id) ? originals.get(id).file() : "";
    return cache.snapshot(file, original, () -> snapshot(file, id, new Language(name.group(2))));
  }

  private Problem copy(Path file, String original) {
    String name = context.folder().name(file);
    String other = context.folder().name(file.resolveSibling(original));
    return Problem.of(ProblemCode.COPY_OF_FILE, SourcePlace.wholeFile(name), other);
  }

  private Checked<Optional<Snapshot>> snapshot(Path file, String id, Language language) {
    Article original = originals.get(id);
    return SourceText.read(context.folder(), file)
        .then(
            source ->
                source.isEmpty() || original == null
                    ? Checked.of(Optional.empty())
                    : snapshot(source.get(), original, language));
  }

  private Checked<Optional<Snapshot>> snapshot(
      SourceText source, Article original, Language language) {
    int end = source.text().indexOf("\n---\n", 3);
    if (end < 0 || !source.text().startsWith("---\n")) {
      return Checked.of(Optional.empty());
    }
    String yaml = source.text().substring(4, end + 1);
    String confirmed = SourceText.plain(source.text().substring(end + "\n---\n".length()));
    SourceText text = new SourceText(original.file(), confirmed);
    Article before = ArticleReader.read(context, text).value();
    return YamlReader.read(source.name(), yaml, 1)
        .then(
            mapping ->
                mapping
                    .map(m -> snapshot(new Fields(m, KEYS), original.id(), language, before))
                    .orElse(Checked.of(Optional.empty())));
  }

  private static Checked<Optional<Snapshot>> snapshot(
      Fields fields, String id, Language language, Article text) {
    fields.require("confirmed");
    Map<String, LocalDate> later = new HashMap<>();
    Optional<Mapping> sections = fields.mapping("sections");
    if (sections.isPresent()) {
      List<String> names = sections.get().entries().stream().map(Entry::key).toList();
      Fields dates = fields.nested(sections.get(), names);
      names.forEach(n -> dates.date(n).ifPresent(d -> later.put(n, d)));
    }
    List<String> same = fields.texts("same").stream().map(Scalar::text).toList();
    String by = fields.text("by", "");
    Optional<Snapshot> snapshot =
        fields
            .date("confirmed")
            .map(
                d ->
                    new Snapshot(
                        id, language, d, later, by, same, text.heading(), text.sections()));
    return new Checked<>(snapshot, fields.problems());
  }
}
