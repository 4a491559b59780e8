package org.amparo.config;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.amparo.model.Language;
import org.amparo.model.Localized;
import org.amparo.model.Paper;
import org.amparo.model.SourcePlace;
import org.amparo.model.Topic;
import org.amparo.output.SourcePaths;
import org.amparo.problem.Checked;
import org.amparo.problem.Problem;
import org.amparo.problem.ProblemCode;
import org.amparo.schema.Group;
import org.amparo.source.SiteFolder;
import org.amparo.source.SourceText;
import org.amparo.text.WebAddress;
import org.amparo.yaml.Fields;
import org.amparo.yaml.YamlReader;
import org.amparo.yaml.YamlValue.Mapping;
import org.amparo.yaml.YamlValue.Scalar;

/** Reads {@code content/site.yml}. */
public final class SiteConfigReader {

  /** The file's path from the site's folder. */
  public static final String FILE = SourcePaths.SETTINGS;

  /** The folder of the question flow. */
  private static final String QUESTIONS = "questions";

  /** The icons of topics; a topic that names none has that of the first ones at its position. */
  private static final List<String> ICONS = Group.TOPIC.choices("icon");

  private static final int STANDARD_ICONS = 9;

  /** A folder's name that is valid in an address and in every file system. */
  private static final Pattern FOLDER = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}_-]*");

  /** The page that quick exit opens by default. It is a common page on any phone. */
  private static final String EXIT = "https://www.google.com/";

  private final Set<String> ids = new HashSet<>();
  private final Map<String, SourcePlace> places = new HashMap<>();
  private final SiteFolder folder;
  private final Fields fields;
  private final LooksReader looks;
  private final List<String> drawings = new ArrayList<>();

  private SiteConfigReader(SiteFolder folder, Fields fields) {
    this.folder = folder;
    this.fields = fields;
    this.looks = new LooksReader(folder, fields);
  }

  /**
   * Reads a site's configuration.
   *
   * @param discreet whether listed words are errors
   * @return empty if the file is missing or names no language; the problems have the reason
   */
  public static Checked<Optional<SiteConfig>> read(SiteFolder folder, DiscreetWords discreet) {
    Checked<Optional<SourceText>> text = SourceText.read(folder, folder.root().resolve(FILE));
    if (text.value().isEmpty()) {
      boolean unreadable = !text.problems().isEmpty();
      Problem missing = Problem.of(ProblemCode.MISSING_SITE_FILE, SourcePlace.wholeFile(FILE));
      return new Checked<>(Optional.empty(), unreadable ? text.problems() : List.of(missing));
    }
    return YamlReader.read(FILE, text.value().get().text(), 0)
        .then(
            mapping ->
                mapping
                    .map(m -> read(folder, discreet, new Fields(m, Group.SITE)))
                    .orElse(Checked.of(Optional.empty())));
  }

  private static Checked<Optional<SiteConfig>> read(
      SiteFolder folder, DiscreetWords discreet, Fields fields) {
    Optional<SiteConfig> config = new SiteConfigReader(folder, fields).config(discreet);
    return new Checked<>(config, fields.problems());
  }

  private Optional<SiteConfig> config(DiscreetWords discreet) {
    List<Language> languages = languages();
    URI address = address();
    if (languages.isEmpty()) {
      return Optional.empty();
    }
    Localized empty = everywhere(languages, "");
    List<Topic> topics = new ArrayList<>();
    for (Mapping topic :
        fields.mappings("topics", "- { id: rights, folder: {...}, title: {...} }")) {
      topics.add(topic(fields.nested(topic, Group.TOPIC), languages, topics.size()));
    }
    Looks own = looks.looks(drawings);
    SiteConfig config =
        new SiteConfig(
            fields.localized("name", languages).orElse(empty),
            address,
            languages,
            fields.localized("jurisdiction", languages).orElse(empty),
            topics,
            questionFolder(languages),
            exit(),
            own.icon().isEmpty() ? SiteConfig.ICON : own.icon(),
            own,
            Paper.of(fields.choice("paper", Paper.A4.key())),
            Optional.empty(),
            PlaceReader.read(fields),
            PlaceReader.together(fields));
    return Optional.of(new DiscreetReader(folder, discreet).apply(config, fields, places));
  }

  private List<Language> languages() {
    Set<String> seen = new HashSet<>();
    List<Language> languages = new ArrayList<>();
    for (Scalar tag : fields.texts("languages")) {
      if (Language.isTag(tag.text()) && seen.add(tag.text())) {
        languages.add(new Language(tag.text()));
      } else {
        Problem wrong =
            Problem.of(ProblemCode.WRONG_FORM, tag.place(), tag.text(), "languages", "es, en, qu");
        String meant = Language.normalized(tag.text()).orElse("");
        fields.report(meant.equals(tag.text()) ? wrong : wrong.suggesting(meant));
      }
    }
    return languages;
  }

  private URI address() {
    URI none = URI.create("https://site.example/");
    String text = fields.text("address");
    if (text.isEmpty()) {
      return none;
    }
    return WebAddress.ofSite(text).orElseGet(() -> wrongAddress(none));
  }

  private String exit() {
    String text = fields.text("exit", EXIT);
    return WebAddress.of(text).map(URI::toString).orElseGet(() -> wrongExit(text));
  }

  private String wrongExit(String text) {
    String example = "https://example.org/";
    SourcePlace place = fields.place("exit");
    fields.report(Problem.of(ProblemCode.WRONG_FORM, place, text, "exit", example));
    return EXIT;
  }

  private URI wrongAddress(URI defaultValue) {
    String text = fields.scalar("address").map(Scalar::text).orElse("");
    fields.report(
        Problem.of(
            ProblemCode.WRONG_FORM,
            fields.place("address"),
            text,
            "address",
            "https://example.org/"));
    return defaultValue;
  }

  private Topic topic(Fields topic, List<Language> languages, int position) {
    String id = topic.id();
    if (!id.isEmpty() && !ids.add(id)) {
      SourcePlace place = topic.place("id");
      topic.report(Problem.of(ProblemCode.DUPLICATE_ID, place, id, FILE));
    }
    places.put(id, topic.place("title"));
    Localized folders = topic.localized("folder", languages).orElse(everywhere(languages, id));
    checkFolders(folders, topic, "folder");
    return new Topic(
        id,
        folders,
        topic.localized("title", languages).orElse(everywhere(languages, id)),
        topic.localized("summary", languages).orElse(everywhere(languages, "")),
        drawing(topic).orElseGet(() -> icon(topic, position)));
  }

  /** Returns the name of a topic's own icon, if it has one. */
  private Optional<String> drawing(Fields topic) {
    Optional<String> file = looks.drawing(topic);
    file.ifPresent(drawings::add);
    return file.map(Looks::nameOf);
  }

  private static String icon(Fields topic, int position) {
    String standard = ICONS.get(position % STANDARD_ICONS);
    String icon = topic.text("icon", standard);
    if (ICONS.contains(icon)) {
      return icon;
    }
    topic.report(
        Problem.of(
            ProblemCode.WRONG_VALUE, topic.place("icon"), icon, "icon", String.join(", ", ICONS)));
    return standard;
  }

  /** Returns the folder of the questions; where the site names none, {@link #QUESTIONS}. */
  private Localized questionFolder(List<Language> languages) {
    Localized standard = everywhere(languages, QUESTIONS);
    Localized folders = fields.localized(QUESTIONS, languages).orElse(standard);
    checkFolders(folders, fields, QUESTIONS);
    boolean usable = folders.texts().values().stream().allMatch(f -> FOLDER.matcher(f).matches());
    return usable ? folders : standard;
  }

  private static void checkFolders(Localized folders, Fields group, String key) {
    folders.texts().values().stream()
        .filter(f -> !f.isEmpty() && !FOLDER.matcher(f).matches())
        .map(f -> wrongFolder(group.place(key), f, key))
        .forEach(group::report);
  }

  private static Problem wrongFolder(SourcePlace place, String folder, String key) {
    return Problem.of(ProblemCode.WRONG_FORM, place, folder, key, "derechos, mi-tema");
  }

  private static Localized everywhere(List<Language> languages, String text) {
    return new Localized(Map.of(languages.get(0), text));
  }
}
