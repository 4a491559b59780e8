package org.amparo.edit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.amparo.language.DraftMessages;
import org.amparo.model.Language;
import org.amparo.output.SourcePaths;
import org.amparo.source.SiteFolder;
import org.amparo.text.Messages;
import org.amparo.text.Slug;

/** Begins a site: writes its {@code site.yml} with three topics. */
public final class BeginSite {

  /** The keys of the titles of a new site's topics, which are their ids as well. */
  private static final List<String> TOPICS = List.of("rights", "procedures", "reporting");

  /** A reserved name: no page and no pamphlet then tells an address that nobody has. */
  private static final String ADDRESS = "https://guide.example/";

  private final SiteFolder folder;
  private final Language spoken;

  /**
   * @param spoken the language of titles for languages in which the program has none
   */
  public BeginSite(SiteFolder folder, Language spoken) {
    this.folder = folder;
    this.spoken = spoken;
  }

  /**
   * Writes the file.
   *
   * @param name of the site, for every language
   * @param languages of the site, at least one; the first is the default
   * @return its path from the site's folder
   * @throws EditException if there is one already, or it cannot be written
   */
  public String make(String name, List<Language> languages) throws EditException {
    ContentFile file = new ContentFile(folder, SourcePaths.SETTINGS);
    StringBuilder out = new StringBuilder();
    out.append("name: ").append(Quotes.of(name)).append('\n');
    out.append("address: \"").append(ADDRESS).append("\"\n");
    out.append("languages: ").append(languages).append('\n');
    out.append("topics:\n");
    for (String topic : TOPICS) {
      Function<Language, String> title = l -> messages(l).get("topic." + topic);
      out.append("  - id: ").append(topic).append('\n');
      out.append("    folder: ");
      out.append(each(languages, l -> Slug.of(title.apply(l), topic))).append('\n');
      out.append("    title: ").append(each(languages, title)).append('\n');
    }
    file.create(out.toString());
    return file.name();
  }

  private Messages messages(Language language) {
    return DraftMessages.of(language, spoken);
  }

  private static String each(List<Language> languages, Function<Language, String> text) {
    Map<String, String> texts =
        languages.stream()
            .collect(Collectors.toMap(Language::tag, text, (a, b) -> a, LinkedHashMap::new));
    return texts.entrySet().stream()
        .map(e -> e.getKey() + ": " + Quotes.of(e.getValue()))
        .collect(Collectors.joining(", ", "{ ", " }"));
  }
}
