package org.amparo.model;

/** Whether a guide is part of the published site. */
public enum Status {
  PUBLISHED,
  DRAFT
}
