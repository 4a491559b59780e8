package org.amparo.config;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.amparo.model.Language;
import org.amparo.model.Localized;
import org.amparo.model.SourcePlace;
import org.amparo.model.Topic;
import org.amparo.output.SitePaths;
import org.amparo.problem.Checked;
import org.amparo.problem.Problem;
import org.amparo.problem.ProblemCode;
import org.amparo.source.SiteFolder;
import org.amparo.source.SourceText;
import org.amparo.yaml.Fields;
import org.amparo.yaml.YamlReader;
import org.amparo.yaml.YamlValue.Mapping;
import org.amparo.yaml.YamlValue.Scalar;

/** Reads {@code content/site.yml}. */
public final class SiteConfigReader {

  /** The file's path from the site's folder. */
  public static final String FILE = SitePaths.SETTINGS;

  static final List<String> KEYS =
      List.of("name", "address", "languages", "jurisdiction", "topics", "exit", "discreet");
  static final List<String> TOPIC_KEYS = List.of("id", "folder", "title", "summary", "icon");

  /** The pictograms of topics; one that names none has the one of its position. */
  static final List<String> ICONS =
      List.of("scales", "card", "megaphone", "heart", "house", "people", "coin", "compass");

  /** A folder's name that works in an address and on every disk. */
  private static final Pattern FOLDER = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}_-]*");

  /** Where quick exit leads unless the site says otherwise: what any phone may show. */
  private static final String EXIT = "https://www.google.com/";

  private final List<Problem> problems = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();

  private final Map<String, SourcePlace> places = new HashMap<>();
  private final SiteFolder folder;
  private final DiscreetWords discreet;

  private SiteConfigReader(SiteFolder folder, DiscreetWords discreet) {
    this.folder = folder;
    this.discreet = discreet;
  }

  /**
   * Reads a site's configuration.
   *
   * @param discreet whether listed words keep the site back
   * @return nothing if the file is missing or no site can be made of it; the problems say why
   */
  public static Checked<Optional<SiteConfig>> read(SiteFolder folder, DiscreetWords discreet) {
    Checked<Optional<SourceText>> text = SourceText.read(folder, folder.root().resolve(FILE));
    if (text.value().isEmpty()) {
      boolean unreadable = !text.problems().isEmpty();
      Problem missing = Problem.of(ProblemCode.MISSING_SITE_FILE, SourcePlace.wholeFile(FILE));
      return new Checked<>(Optional.empty(), unreadable ? text.problems() : List.of(missing));
    }
    SiteConfigReader reader = new SiteConfigReader(folder, discreet);
    Optional<SiteConfig> config =
        YamlReader.read(FILE, text.value().get().text(), 0)
            .into(reader.problems)
            .flatMap(reader::config);
    return new Checked<>(config, reader.problems);
  }

  private Optional<SiteConfig> config(Mapping mapping) {
    Fields fields = new Fields(mapping, KEYS, problems);
    List<Language> languages = languages(fields);
    fields.require("name");
    fields.require("topics");
    URI address = address(fields);
    if (languages.isEmpty()) {
      return Optional.empty();
    }
    Localized empty = everywhere(languages, "");
    List<Topic> topics = new ArrayList<>();
    for (Mapping topic :
        fields.mappings("topics", "- { id: rights, folder: {...}, title: {...} }")) {
      topics.add(topic(new Fields(topic, TOPIC_KEYS, problems), languages, topics.size()));
    }
    SiteConfig config =
        new SiteConfig(
            fields.localized("name", languages).orElse(empty),
            address,
            languages,
            fields.localized("jurisdiction", languages).orElse(empty),
            topics,
            exit(fields),
            SiteConfig.ICON,
            Optional.empty());
    return Optional.of(
        new DiscreetReader(folder, discreet, problems).applied(config, fields, places));
  }

  private List<Language> languages(Fields fields) {
    if (!fields.require("languages")) {
      return List.of();
    }
    Set<String> seen = new HashSet<>();
    List<Language> languages = new ArrayList<>();
    for (Scalar tag : fields.texts("languages")) {
      if (Language.isTag(tag.text()) && seen.add(tag.text())) {
        languages.add(new Language(tag.text()));
      } else {
        problems.add(
            Problem.of(ProblemCode.WRONG_FORM, tag.place(), tag.text(), "languages", "es, en, qu"));
      }
    }
    return languages;
  }

  private URI address(Fields fields) {
    URI none = URI.create("https://site.example/");
    String text = fields.text("address");
    if (text.isEmpty()) {
      return none;
    }
    try {
      URI uri = new URI(text.endsWith("/") ? text : text + "/");
      if (isWeb(uri) && uri.getQuery() == null && uri.getFragment() == null) {
        return uri;
      }
    } catch (URISyntaxException e) {
      return wrongAddress(fields, none);
    }
    return wrongAddress(fields, none);
  }

  private static boolean isWeb(URI uri) {
    String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
    return uri.getHost() != null && (scheme.equals("https") || scheme.equals("http"));
  }

  private String exit(Fields fields) {
    String text = fields.text("exit", EXIT);
    try {
      if (isWeb(new URI(text))) {
        return text;
      }
    } catch (URISyntaxException e) {
      return wrongExit(fields, text);
    }
    return wrongExit(fields, text);
  }

  private String wrongExit(Fields fields, String text) {
    String example = "https://example.org/";
    SourcePlace place = fields.place("exit");
    problems.add(Problem.of(ProblemCode.WRONG_FORM, place, text, "exit", example));
    return EXIT;
  }

  private URI wrongAddress(Fields fields, URI otherwise) {
    String text = fields.scalar("address").map(Scalar::text).orElse("");
    problems.add(
        Problem.of(
            ProblemCode.WRONG_FORM,
            fields.place("address"),
            text,
            "address",
            "https://example.org/"));
    return otherwise;
  }

  private Topic topic(Fields fields, List<Language> languages, int position) {
    String id = fields.id();
    if (!id.isEmpty() && !ids.add(id)) {
      SourcePlace place = fields.place("id");
      problems.add(Problem.of(ProblemCode.DUPLICATE_ID, place, id, FILE));
    }
    places.put(id, fields.place("title"));
    fields.require("folder");
    fields.require("title");
    Localized folders = fields.localized("folder", languages).orElse(everywhere(languages, id));
    folders.texts().values().stream()
        .filter(f -> !f.isEmpty() && !FOLDER.matcher(f).matches())
        .map(f -> wrongFolder(fields, f))
        .forEach(problems::add);
    return new Topic(
        id,
        folders,
        fields.localized("title", languages).orElse(everywhere(languages, id)),
        fields.localized("summary", languages).orElse(everywhere(languages, "")),
        icon(fields, position));
  }

  private String icon(Fields fields, int position) {
    String standard = ICONS.get(position % ICONS.size());
    String icon = fields.text("icon", standard);
    if (ICONS.contains(icon)) {
      return icon;
    }
    problems.add(
        Problem.of(
            ProblemCode.WRONG_VALUE, fields.place("icon"), icon, "icon", String.join(", ", ICONS)));
    return standard;
  }

  private static Problem wrongFolder(Fields fields, String folder) {
    SourcePlace place = fields.place("folder");
    return Problem.of(ProblemCode.WRONG_FORM, place, folder, "folder", "derechos, mi-tema");
  }

  private static Localized everywhere(List<Language> languages, String text) {
    return new Localized(Map.of(languages.get(0), text));
  }
}
