package org.amparo.pamphlet;

/** Whether a rendered pamphlet that the disk does not keep ends the build. */
public enum Keeping {
  /** It does: the next build would render everything again. */
  REQUIRED,
  /** It does not. */
  IF_POSSIBLE
}
