package org.amparo.bake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.amparo.model.Html;
import org.amparo.model.Language;
import org.amparo.output.OutputFile;
import org.amparo.output.SitePaths;

/**
 * The search of a standalone site: the search script and the index of a language, as one script.
 */
final class EmbeddedSearch {

  private EmbeddedSearch() {}

  /**
   * Returns the scripts by language. A language whose index is in several files has no script.
   *
   * @param index the files of the search
   */
  static Map<Language, Html> of(List<Language> languages, List<OutputFile> index) {
    Map<String, OutputFile> files =
        index.stream().collect(Collectors.toMap(OutputFile::path, Function.identity()));
    Map<Language, Html> embedded = new LinkedHashMap<>();
    for (Language language : languages) {
      OutputFile words = files.get(SitePaths.search(language.tag()).path());
      OutputFile client = files.get(SitePaths.search("search").path());
      OutputFile suggestions = files.get(SitePaths.search(language + "-w").path());
      if (words != null && suggestions != null && client != null) {
        embedded.put(language, new Html(client.text() + words.text() + suggestions.text()));
      }
    }
    return embedded;
  }
}
