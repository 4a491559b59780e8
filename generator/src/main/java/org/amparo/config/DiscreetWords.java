package org.amparo.config;

/** Whether words that a stranger must not read keep the site back. */
public enum DiscreetWords {
  /** If {@code site.yml} says so. */
  AS_CONFIGURED,
  /** Whatever {@code site.yml} says. */
  ENFORCED
}
