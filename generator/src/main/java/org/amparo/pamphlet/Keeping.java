package org.amparo.pamphlet;

/** Whether a failure to write the cache of pamphlets ends the build. */
public enum Keeping {
  /** It does: the next build would render everything again. */
  REQUIRED,
  /** It does not. */
  IF_POSSIBLE
}
