package org.amparo.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.amparo.ReadSite;
import org.amparo.TestSite;
import org.amparo.config.SiteConfig;
import org.amparo.config.SiteFolder;
import org.amparo.config.SiteTexts;
import org.amparo.model.Language;
import org.amparo.model.Site;
import org.amparo.problem.Problem;

/** The real content, read once, and its index. */
record RealSite(SiteFolder folder, SiteConfig config, SiteTexts texts, Site site) {

  static RealSite read() throws IOException {
    return read(Path.of(""));
  }

  /** Another site of this project in its place. */
  static RealSite read(Path folder) throws IOException {
    ReadSite read = ReadSite.at(TestSite.basedir().resolve(folder));
    assertEquals(List.of(), read.problems().stream().filter(Problem::isError).toList());
    return new RealSite(read.folder(), read.config(), read.texts(), read.site());
  }

  /** The same site without synonyms. */
  RealSite withoutSynonyms() {
    Site bare =
        new Site(
            site.guides(),
            site.info(),
            site.contacts(),
            site.terms(),
            site.snapshots(),
            List.of(),
            site.images(),
            site.shortTexts());
    return new RealSite(folder, config, texts, bare);
  }

  /** The search's files by name. */
  Map<String, String> files() throws IOException {
    return SearchFiles.of(folder, config, texts, site).stream()
        .collect(Collectors.toMap(f -> f.path().substring(7), f -> f.text()));
  }

  /** The pages that are indexed in a language, by number. */
  Map<Integer, Entry> entries(Language language) {
    return Entries.of(config, texts, site).in(language);
  }

  /** The guides' ids by the address of their page. */
  Map<String, String> ids() {
    return site.guides().stream()
        .collect(Collectors.toMap(g -> g.address().encoded(), g -> g.id()));
  }
}
