package org.amparo.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.amparo.config.SiteConfig;
import org.amparo.config.SiteTexts;
import org.amparo.model.Site;
import org.amparo.problem.Problem;

/** Every rule that needs more than one file to be seen. */
public final class SiteCheck {

  private SiteCheck() {}

  /**
   * What is wrong between the files of a site, in no particular order.
   *
   * @param today the day of the build
   * @param publishing whether a late review that nobody explains keeps the site back
   */
  public static List<Problem> problems(
      SiteConfig config, SiteTexts texts, Site site, LocalDate today, boolean publishing) {
    List<Problem> problems = new ArrayList<>();
    problems.addAll(new LinkCheck(site).problems());
    problems.addAll(new ImageCheck(site).problems());
    problems.addAll(new PairCheck(config, site).problems());
    problems.addAll(new TitleCheck(site).problems());
    problems.addAll(new AddressCheck(config, texts, site).problems());
    problems.addAll(new FreshnessCheck(site, today, publishing).problems());
    return problems;
  }
}
