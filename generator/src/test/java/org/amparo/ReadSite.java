package org.amparo;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.amparo.config.SiteConfig;
import org.amparo.config.SiteConfigReader;
import org.amparo.config.SiteFolder;
import org.amparo.config.SiteTexts;
import org.amparo.model.Site;
import org.amparo.problem.Problem;
import org.amparo.read.SiteReader;

/**
 * A site as it is read, before anything is checked or made of it.
 *
 * @param folder the site's; to be closed
 * @param problems what the reading found
 */
public record ReadSite(
    SiteFolder folder, SiteConfig config, SiteTexts texts, Site site, List<Problem> problems) {

  /** Reads the site of a folder. */
  public static ReadSite at(Path root) throws IOException {
    List<Problem> problems = new ArrayList<>();
    SiteFolder folder = SiteFolder.open(root);
    SiteConfig config = SiteConfigReader.read(folder, false).into(problems).orElseThrow();
    SiteTexts texts = SiteTexts.read(folder, config).into(problems);
    Site site = SiteReader.read(folder, config, texts).into(problems);
    return new ReadSite(folder, config, texts, site, List.copyOf(problems));
  }
}
