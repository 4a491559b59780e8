package org.amparo.schema;

import java.util.List;

/** The names of icons that an author can choose. */
final class IconNames {

  /** The icons of topics; a topic that names none has that of the first nine at its position. */
  static final List<String> TOPICS =
      List.of(
          "scales",
          "card",
          "megaphone",
          "heart",
          "house",
          "people",
          "coin",
          "compass",
          "pen",
          "cross",
          "shield",
          "bag");

  /** The icons of options. */
  static final List<String> OPTIONS =
      List.of(
          "bag",
          "bolt",
          "calendar",
          "camera",
          "card",
          "child",
          "clock",
          "coin",
          "compass",
          "cross",
          "delete",
          "dont",
          "door",
          "drop",
          "exit",
          "eye",
          "globe",
          "heart",
          "house",
          "letter",
          "lock",
          "megaphone",
          "mobile",
          "note",
          "pen",
          "people",
          "person",
          "phone",
          "pill",
          "say",
          "scales",
          "search",
          "shield",
          "warning");

  private IconNames() {}
}
