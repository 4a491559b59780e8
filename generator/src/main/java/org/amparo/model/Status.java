package org.amparo.model;

/** Whether readers see a guide. */
public enum Status {
  PUBLISHED,
  DRAFT
}
