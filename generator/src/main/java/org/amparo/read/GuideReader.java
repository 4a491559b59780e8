package org.amparo.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.amparo.config.SourceText;
import org.amparo.model.Address;
import org.amparo.model.FrontMatter;
import org.amparo.model.Guide;
import org.amparo.model.Language;
import org.amparo.model.Section;
import org.amparo.model.SourcePlace;
import org.amparo.model.Topic;
import org.amparo.problem.Checked;
import org.amparo.problem.Problem;
import org.amparo.problem.ProblemCode;
import org.amparo.yaml.YamlReader;
import org.amparo.yaml.YamlValue;
import org.amparo.yaml.YamlValue.Mapping;

/** Reads one guide: cuts its front matter off, reads that, and parses the rest once. */
final class GuideReader {

  private static final String FENCE = "---";

  private final ReadContext context;
  private final SourceText source;
  private final List<Problem> problems = new ArrayList<>();

  GuideReader(ReadContext context, SourceText source) {
    this.context = context;
    this.source = source;
  }

  /** The guide, however broken: what could not be read has a stand-in, and a problem. */
  Checked<Guide> read() {
    int end = frontMatterEnd();
    FrontMatter meta = end < 0 ? noFrontMatter() : frontMatter(end);
    boolean broken = problems.stream().anyMatch(Problem::isError);
    Guide guide = guide(source.name(), meta, broken);
    return new Checked<>(guide.with(sections(guide, end)), problems);
  }

  /** What stands for a guide whose file cannot be read at all. */
  static Guide unreadable(ReadContext context, String file) {
    FrontMatterReader reader = new FrontMatterReader(context.config(), new ArrayList<>());
    SourcePlace place = SourcePlace.wholeFile(file);
    return guide(file, reader.read(new Mapping(List.of(), place)), true);
  }

  private static Guide guide(String file, FrontMatter meta, boolean broken) {
    Language language = new Language(file.split("/", -1)[1]);
    return new Guide(language, file, new Address(pageOf(file)), meta, List.of(), broken);
  }

  private FrontMatter noFrontMatter() {
    problems.add(Problem.of(ProblemCode.NO_FRONT_MATTER, new SourcePlace(source.name(), 1, 1)));
    return unreadable(context, source.name()).meta();
  }

  private FrontMatter frontMatter(int end) {
    String yaml = source.text().substring(FENCE.length() + 1, end);
    Optional<Mapping> mapping = YamlReader.read(source.name(), yaml, 1).into(problems);
    if (mapping.isEmpty()) {
      return unreadable(context, source.name()).meta();
    }
    FrontMatter meta = new FrontMatterReader(context.config(), problems).read(mapping.get());
    checkFolder(meta, mapping.get());
    return meta;
  }

  private List<Section> sections(Guide guide, int end) {
    int start = end < 0 ? 0 : Math.min(source.text().length(), end + FENCE.length() + 1);
    int lines = (int) source.text().substring(0, start).chars().filter(c -> c == '\n').count();
    BodyReader reader = new BodyReader(context, guide, lines, problems);
    return reader.read(source.text().substring(start));
  }

  /** {@code content/es/a/b.md} becomes {@code es/a/b.html}. */
  static String pageOf(String file) {
    return file.substring("content/".length(), file.length() - ".md".length()) + ".html";
  }

  /** Where the closing line of dashes begins; -1 if there is no front matter. */
  private int frontMatterEnd() {
    String text = source.text();
    if (!text.startsWith(FENCE + "\n")) {
      return -1;
    }
    int end = text.indexOf("\n" + FENCE, FENCE.length());
    while (end >= 0) {
      int after = end + 1 + FENCE.length();
      if (after == text.length() || text.charAt(after) == '\n') {
        return end + 1;
      }
      end = text.indexOf("\n" + FENCE, after);
    }
    return -1;
  }

  private void checkFolder(FrontMatter meta, Mapping mapping) {
    String[] path = source.name().split("/", -1);
    Language language = new Language(path[1]);
    Optional<Topic> topic = context.config().topic(meta.topic());
    if (topic.isEmpty()) {
      return;
    }
    String folder = String.join("/", List.of(path).subList(2, path.length - 1));
    String right = topic.get().folder().in(language);
    if (!folder.equals(right)) {
      problems.add(
          Problem.of(
              ProblemCode.WRONG_FOLDER,
              mapping.get("topic").map(YamlValue::place).orElse(mapping.place()),
              meta.topic(),
              folder,
              "content/" + language + "/" + right));
    }
  }
}
