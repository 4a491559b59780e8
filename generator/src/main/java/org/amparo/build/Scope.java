package org.amparo.build;

/** What a build makes of a site. */
public enum Scope {
  /** The pages, with what they load. */
  PAGES,
  /** The pages and the search. */
  PAGES_AND_SEARCH,
  /** Everything: also standalone files, ZIPs, save lists and pamphlets. */
  SITE
}
