package org.amparo.bake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.amparo.model.Html;
import org.amparo.model.Language;
import org.amparo.model.OutputFile;

/**
 * The search for a file that stands alone: its script and the index of one language, as one script.
 */
final class SearchInside {

  private SearchInside() {}

  /**
   * By language; only where the index of a language is one file.
   *
   * @param index the files of the search
   */
  static Map<Language, Html> of(List<Language> languages, List<OutputFile> index) {
    Map<String, OutputFile> files =
        index.stream().collect(Collectors.toMap(f -> f.address().path(), Function.identity()));
    Map<Language, Html> inside = new LinkedHashMap<>();
    for (Language language : languages) {
      OutputFile own = files.get("search/" + language + ".js");
      OutputFile client = files.get("search/search.js");
      OutputFile near = files.get("search/" + language + "-w.js");
      if (own != null && near != null && client != null) {
        String all = client.text() + own.text() + near.text() + none(languages, language);
        inside.put(language, new Html(all));
      }
    }
    return inside;
  }

  /** That there is nothing of the other languages, so that the script does not ask for it. */
  private static String none(List<Language> languages, Language own) {
    return languages.stream()
        .filter(l -> !l.equals(own))
        .flatMap(l -> List.of("-b", "-k0", "-p0", "-w").stream().map(piece -> l + piece))
        .map(name -> "S(\"" + name + "\",null);\n")
        .collect(Collectors.joining());
  }
}
