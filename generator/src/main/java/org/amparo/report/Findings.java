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
 * What a build found out, for the report.
 *
 * @param checked the site
 * @param problems all that were found, sorted
 * @param ease how easy a guide is to read; none for a language without a formula. It is asked only
 *     for guides that the report shows, since counting syllables takes its time
 * @param bytes how big each page is, by its address; empty if no page was made
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

  /** The day of the build. */
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
