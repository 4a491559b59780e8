package org.amparo.check;

import java.util.ArrayList;
import java.util.List;
import org.amparo.config.SiteConfig;
import org.amparo.model.Site;
import org.amparo.problem.Problem;

/** Every rule that needs more than one file to be seen. */
public final class SiteCheck {

  private SiteCheck() {}

  /** What is wrong between the guides, contacts and terms of a site, in no particular order. */
  public static List<Problem> problems(SiteConfig config, Site site) {
    List<Problem> problems = new ArrayList<>();
    problems.addAll(new LinkCheck(site).problems());
    problems.addAll(new PairCheck(config, site).problems());
    return problems;
  }
}
