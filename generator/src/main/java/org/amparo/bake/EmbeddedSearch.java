package org.amparo.bake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.amparo.model.Html;
import org.amparo.model.Language;
import org.amparo.output.OutputFile;

/**
 * The search for a file that stands alone: its script and the index of one language, as one script.
 */
final class EmbeddedSearch {

  private EmbeddedSearch() {}

  /**
   * By language; only where the index of a language is one file.
   *
   * @param index the files of the search
   */
  static Map<Language, Html> of(List<Language> languages, List<OutputFile> index) {
    Map<String, OutputFile> files =
        index.stream().collect(Collectors.toMap(OutputFile::path, Function.identity()));
    Map<Language, Html> inside = new LinkedHashMap<>();
    for (Language language : languages) {
      OutputFile own = files.get("search/" + language + ".js");
      OutputFile client = files.get("search/search.js");
      OutputFile near = files.get("search/" + language + "-w.js");
      if (own != null && near != null && client != null) {
        inside.put(language, new Html(client.text() + own.text() + near.text()));
      }
    }
    return inside;
  }
}
