package org.amparo.edit;

import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How long versions of files are kept: all for a year, and the last ones of each file always. */
final class Retention {

  /** How many versions of a file are kept in any case. */
  private static final int MIN_KEPT = 200;

  /** How long every version is kept. */
  private static final Period ALL_KEPT = Period.ofYears(1);

  private Retention() {}

  /**
   * Returns the versions that are kept.
   *
   * @param all the versions of all files, the oldest first
   * @param now the present time
   */
  static Set<Version> kept(List<Version> all, Instant now) {
    Instant limit = now.atZone(ZoneOffset.UTC).minus(ALL_KEPT).toInstant();
    Map<String, Integer> seen = new HashMap<>();
    Set<Version> kept = new HashSet<>();
    for (int i = all.size() - 1; i >= 0; i--) {
      Version version = all.get(i);
      boolean last = seen.merge(version.file(), 1, Integer::sum) <= MIN_KEPT;
      if (last || version.time().isAfter(limit)) {
        kept.add(version);
      }
    }
    return kept;
  }
}
