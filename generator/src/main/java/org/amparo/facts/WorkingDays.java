package org.amparo.facts;

import java.util.Set;

/** Says of a length of time that only days count on which offices are open. */
record WorkingDays() implements Value {

  @Override
  public String key() {
    return "working";
  }

  @Override
  public Set<String> parts() {
    return Set.of();
  }
}
