package org.amparo.form;

/** How a part of a form is drawn. */
public enum Widget {
  /** A line. */
  TEXT,
  /** A line for the address of a page. */
  WEB,
  /** A line for an e-mail address. */
  EMAIL,
  /** A line for a telephone number. */
  PHONE,
  /** A line for a number. */
  NUMBER,
  /** Several lines. */
  LONG,
  /** Several lines, each a value. */
  LINES,
  /** A day. */
  DATE,
  /** One of several choices. */
  SELECT,
  /** One of several choices, each with its drawing. */
  ICONS,
  /** One of several image files, or a new one. */
  PICTURE,
  /** A box to tick. */
  BOX,
  /** Several boxes to tick. */
  BOXES,
  /** A number and a unit of time. */
  PERIOD,
  /** A choice between not yet and done; what is inside belongs to done. */
  REVIEW,
  /** An input for each language. */
  LOCALIZED,
  /** The inputs of a group. */
  GROUP,
  /** A box to tick, and the inputs of the group that is there if it is ticked. */
  SWITCH,
  /** Any number of groups; the last one is empty. */
  GROUPS
}
