package org.amparo.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.amparo.config.SiteConfig;
import org.amparo.model.Guide;
import org.amparo.model.Site;
import org.amparo.problem.Problem;
import org.amparo.project.CheckedSite;

/**
 * The results of a build, for the report.
 *
 * @param checked the site
 * @param problems all problems, sorted
 * @param ease returns the score of a guide's reading ease, empty for a language without a formula;
 *     it is slow, and is called only for guides that the report shows
 * @param bytes the size of each page by its address; empty if no page was made
 */
public record Findings(
    CheckedSite checked,
    List<Problem> problems,
    Function<Guide, Optional<Integer>> ease,
    Map<String, Integer> bytes) {

  public Findings {
    problems = List.copyOf(problems);
    bytes = Map.copyOf(bytes);
  }

  /** Returns the day of the build. */
  LocalDate today() {
    return checked.project().today();
  }

  /** The site's configuration. */
  SiteConfig config() {
    return checked.config();
  }

  /** Everything that organisers wrote. */
  Site site() {
    return checked.site();
  }
}
