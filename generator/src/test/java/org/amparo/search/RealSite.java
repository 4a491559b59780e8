package org.amparo.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.amparo.config.SiteConfig;
import org.amparo.config.SiteMessages;
import org.amparo.model.Language;
import org.amparo.model.Site;
import org.amparo.problem.Problem;
import org.amparo.project.CheckedSite;
import org.amparo.source.SiteFolder;
import org.amparo.testing.LoadedSite;
import org.amparo.testing.TestSite;

/** The real content, read once, and its index. */
record RealSite(CheckedSite checked) {

  /** Its folder; to be closed. */
  SiteFolder folder() {
    return checked.folder();
  }

  /** Its configuration. */
  SiteConfig config() {
    return checked.config();
  }

  /** The messages of its pages. */
  SiteMessages texts() {
    return checked.messages();
  }

  /** Everything that organisers wrote. */
  Site site() {
    return checked.site();
  }

  /** Returns the real content, which is read once for all tests. */
  static RealSite read() throws IOException {
    return Once.SITE;
  }

  /** Another site of this project in its place. */
  static RealSite read(Path folder) throws IOException {
    LoadedSite read = LoadedSite.at(TestSite.basedir().resolve(folder));
    assertEquals(List.of(), read.problems().stream().filter(Problem::isError).toList());
    return new RealSite(read.checked());
  }

  /** The same site without synonyms. */
  RealSite withoutSynonyms() {
    Site bare =
        new Site(
            site().guides(),
            site().info(),
            site().contacts(),
            site().terms(),
            site().snapshots(),
            List.of(),
            site().images(),
            site().attachments(),
            site().shortTexts(),
            site().questions());
    return new RealSite(checked.with(bare));
  }

  /** The search's files by name; those of the real content are made once for all tests. */
  Map<String, String> files() throws IOException {
    return equals(Once.SITE) ? Once.FILES : indexed();
  }

  private Map<String, String> indexed() throws IOException {
    return SearchFiles.of(checked).stream()
        .collect(Collectors.toMap(f -> f.path().substring(7), f -> f.text()));
  }

  /** The pages that are indexed in a language, by number. */
  Map<Integer, SearchDocument> entries(Language language) {
    return SearchDocuments.of(checked).in(language);
  }

  /** The guides' ids by the address of their page. */
  Map<String, String> ids() {
    return site().guides().stream()
        .collect(Collectors.toMap(g -> g.address().encoded(), g -> g.id()));
  }

  /** The real content and its index. */
  private static final class Once {

    static final RealSite SITE;
    static final Map<String, String> FILES;

    static {
      try {
        SITE = read(Path.of(""));
        FILES = Map.copyOf(SITE.indexed());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private Once() {}
  }
}
