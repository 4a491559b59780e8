package org.amparo.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.amparo.config.SiteConfig;
import org.amparo.model.Drift;
import org.amparo.model.Guide;
import org.amparo.model.Site;
import org.amparo.problem.Problem;

/**
 * What a build found out, for the report.
 *
 * @param config what {@code site.yml} says
 * @param site everything that organisers wrote
 * @param drift sections that may be behind their originals
 * @param problems all that were found, sorted
 * @param ease how easy a guide is to read; none for a language without a formula. It is asked only
 *     for guides that the report shows, since counting syllables takes its time
 * @param bytes how big each page is, by its address; empty if no page was made
 */
public record Findings(
    SiteConfig config,
    Site site,
    Drift drift,
    List<Problem> problems,
    Function<Guide, Optional<Integer>> ease,
    Map<String, Integer> bytes) {

  public Findings {
    problems = List.copyOf(problems);
    bytes = Map.copyOf(bytes);
  }
}
