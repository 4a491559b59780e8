package org.amparo.read;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
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
import org.amparo.output.SitePaths;
import org.amparo.problem.Checked;
import org.amparo.problem.Problem;
import org.amparo.problem.ProblemCode;
import org.amparo.source.SiteFolder;
import org.amparo.source.SourceText;
import org.amparo.yaml.Fields;
import org.amparo.yaml.YamlReader;
import org.amparo.yaml.YamlValue.Entry;
import org.amparo.yaml.YamlValue.Mapping;

/**
 * Reads {@code content/.translations/ID.LANG.md}: when and by whom a translation was confirmed, and
 * below it, as it was, the original's file of that day.
 */
final class SnapshotsReader {

  private static final Pattern NAME = Pattern.compile("(.+)\\.([a-z]{2,3})\\.md");
  private static final List<String> KEYS = List.of("confirmed", "by", "sections");

  private final ReadContext context;
  private final Map<String, Article> originals;
  private final ReadCache memory;
  private final List<Problem> problems = new ArrayList<>();

  /**
   * @param originals today's articles by id, to know where a text of before stood
   * @param memory what was read before
   */
  SnapshotsReader(ReadContext context, Map<String, Article> originals, ReadCache memory) {
    this.memory = memory;
    this.context = context;
    this.originals = originals;
  }

  Checked<List<Snapshot>> read() {
    List<Snapshot> snapshots = new ArrayList<>();
    Path folder = context.folder().root().resolve(SitePaths.SNAPSHOTS);
    if (!context.folder().isReachedPlainly(folder.resolve("any"))) {
      problems.add(
          Problem.of(
              ProblemCode.NO_PLAIN_FILE, SourcePlace.wholeFile(context.folder().name(folder))));
      return new Checked<>(List.of(), problems);
    }
    for (Path file : SiteFolder.files(folder)) {
      Matcher name = NAME.matcher(String.valueOf(file.getFileName()));
      if (name.matches()) {
        String id = name.group(1);
        String original = originals.containsKey(id) ? originals.get(id).file() : "";
        memory
            .snapshot(file, original, () -> snapshot(file, id, new Language(name.group(2))))
            .into(problems)
            .ifPresent(snapshots::add);
      }
    }
    return new Checked<>(snapshots, problems);
  }

  private Checked<Optional<Snapshot>> snapshot(Path file, String id, Language language) {
    List<Problem> found = new ArrayList<>();
    Optional<Snapshot> snapshot =
        SourceText.read(context.folder(), file)
            .into(found)
            .flatMap(text -> snapshot(id, language, text, found));
    return new Checked<>(snapshot, found);
  }

  private Optional<Snapshot> snapshot(
      String id, Language language, SourceText source, List<Problem> found) {
    Article original = originals.get(id);
    int end = source.text().indexOf("\n---\n", 3);
    if (original == null || end < 0 || !source.text().startsWith("---\n")) {
      return Optional.empty();
    }
    Optional<Mapping> mapping =
        YamlReader.read(source.name(), source.text().substring(4, end + 1), 1).into(found);
    String then = SourceText.plain(source.text().substring(end + "\n---\n".length()));
    return mapping.flatMap(m -> snapshot(id, language, original, m, then, found));
  }

  private Optional<Snapshot> snapshot(
      String id,
      Language language,
      Article original,
      Mapping mapping,
      String then,
      List<Problem> found) {
    Fields fields = new Fields(mapping, KEYS, found);
    fields.require("confirmed");
    Map<String, LocalDate> later = new HashMap<>();
    Optional<Mapping> sections = fields.mapping("sections");
    if (sections.isPresent()) {
      List<String> names = sections.get().entries().stream().map(Entry::key).toList();
      Fields dates = new Fields(sections.get(), names, found);
      names.forEach(n -> dates.date(n).ifPresent(d -> later.put(n, d)));
    }
    Article article = ArticleReader.read(context, new SourceText(original.file(), then)).value();
    return fields
        .date("confirmed")
        .map(d -> new Snapshot(id, language, d, later, fields.text("by", ""), article.sections()));
  }
}
