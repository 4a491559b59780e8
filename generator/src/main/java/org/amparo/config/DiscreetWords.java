package org.amparo.config;

/** Whether forbidden words in titles, addresses or names are errors. */
public enum DiscreetWords {
  /** If {@code site.yml} has a field {@code discreet}. */
  AS_CONFIGURED,
  /** Always. */
  ENFORCED
}
