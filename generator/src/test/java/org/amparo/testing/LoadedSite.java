package org.amparo.testing;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.amparo.build.Pipeline;
import org.amparo.config.DiscreetWords;
import org.amparo.config.SiteConfig;
import org.amparo.model.OutdatedSections;
import org.amparo.model.Site;
import org.amparo.problem.Checked;
import org.amparo.problem.Problem;
import org.amparo.project.CheckedSite;
import org.amparo.project.Project;
import org.amparo.project.ReadSite;
import org.amparo.source.SiteFolder;

/**
 * A site that is read and not checked. Close it to close its folder.
 *
 * @param read the site
 * @param problems the problems that reading found
 */
public record LoadedSite(ReadSite read, List<Problem> problems) {

  /** Opens the project of a folder. Fails if its configuration has an error. */
  public static Checked<Project> project(Path root) throws IOException {
    Pipeline pipeline = new Pipeline(SiteFolder.open(root), LocalDate.parse(TestSite.CLOCK));
    return pipeline.open(pipeline.configure(DiscreetWords.AS_CONFIGURED)).map(p -> p.orElseThrow());
  }

  /** Reads the site of a folder. */
  public static LoadedSite at(Path root) throws IOException {
    Checked<Project> project = project(root);
    Pipeline pipeline = new Pipeline(project.value().folder(), project.value().today());
    Checked<ReadSite> read = pipeline.read(project);
    return new LoadedSite(read.value(), List.copyOf(read.problems()));
  }

  /** Returns the site as checked, without outdated sections. */
  public CheckedSite checked() {
    return new CheckedSite(read, OutdatedSections.NONE);
  }

  /** The site's folder. */
  public SiteFolder folder() {
    return read.project().folder();
  }

  /** The site's configuration. */
  public SiteConfig config() {
    return read.project().config();
  }

  /** The site as read: guides, pages and lists. */
  public Site site() {
    return read.site();
  }
}
