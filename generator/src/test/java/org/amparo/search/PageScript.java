package org.amparo.search;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.amparo.search.BrowserScript.Result;
import org.amparo.testing.Chromium;

/**
 * The search's script in a page of Chromium, for searches in one language. Many queries take a
 * tenth of the time that {@link BrowserScript} takes.
 */
final class PageScript implements AutoCloseable {

  private static final String SEARCH =
      """
      ([queries, language, most]) => queries.map((query) => {
        for (;;) {
          const found = amparoSearch.search(query, language, most);
          if (!found.missing.length)
            return found.results.map((r) => [r.address, r.texts[0], r.own, String(r.score)]);
          for (const piece of found.missing) {
            (0, eval)(files[amparoSearch.fileOf(piece, language) + '.js'] || '');
            amparoSearch.fail(piece);
          }
        }
      })
      """;

  private final Page page;
  private final String language;

  /**
   * Opens a page.
   *
   * @param files the search's files, by name below {@code search/}
   */
  PageScript(Chromium chromium, Map<String, String> files, String language) {
    this.language = language;
    this.page = chromium.browser().newPage();
    page.evaluate("files => { window.files = files; (0, eval)(files['search.js']); }", files);
  }

  /** Returns what each text finds, best first; loads what it needs on the way. */
  List<List<Result>> search(List<String> queries, int most) {
    List<?> all = (List<?>) page.evaluate(SEARCH, List.of(queries, language, most));
    return all.stream()
        .map(found -> ((List<?>) found).stream().map(r -> result((List<?>) r)).toList())
        .toList();
  }

  private static Result result(List<?> parts) {
    return new Result(
        (String) parts.get(0),
        (String) parts.get(1),
        (Boolean) parts.get(2),
        Double.parseDouble((String) parts.get(3)));
  }

  @Override
  public void close() {
    page.close();
  }
}
