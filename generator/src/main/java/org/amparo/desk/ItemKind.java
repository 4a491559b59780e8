package org.amparo.desk;

import org.amparo.schema.Group;
import org.amparo.yaml.YamlPath;

/**
 * The items of a list in a file.
 *
 * @param list where it is in the file
 * @param group the fields of an item
 * @param title the key of the field that says what an item is called
 * @param elsewhere the key of a field that is changed elsewhere; empty if there is none
 */
record ItemKind(YamlPath list, Group group, String title, String elsewhere) {

  /** Returns the items of a list file. */
  static ItemKind of(ListKind kind) {
    return new ItemKind(YamlPath.of(kind.key()), kind.group(), kind.title(), "");
  }
}
