package org.amparo.schema;

/** Whether a field must have a value. */
public enum Presence {
  /** It must. */
  REQUIRED,
  /** It must, unless the guide is a draft. */
  TO_PUBLISH,
  /** It need not. */
  OPTIONAL
}
