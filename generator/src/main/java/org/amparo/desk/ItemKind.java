package org.amparo.desk;

import java.util.List;
import org.amparo.schema.Group;
import org.amparo.yaml.YamlPath;

/**
 * The items of a list in a file.
 *
 * @param list where it is in the file
 * @param group the fields of an item
 * @param title the key of the field that says what an item is called
 * @param identity the key of the field by which an item is found again
 * @param fixed the keys of fields that an item has from its beginning, or that change elsewhere
 */
record ItemKind(YamlPath list, Group group, String title, String identity, List<String> fixed) {

  private static final String ID = "id";

  /** The topics of {@code site.yml}; their guides are in their folders. */
  static final ItemKind TOPICS =
      new ItemKind(YamlPath.of("topics"), Group.TOPIC, "title", ID, List.of(ID, "folder"));

  /** The questions of {@code questions.yml}. */
  static final ItemKind QUESTIONS =
      new ItemKind(YamlPath.of("questions"), Group.QUESTION, "question", ID, List.of(ID));

  /** Returns the items of a list file. */
  static ItemKind of(ListKind kind) {
    return new ItemKind(YamlPath.of(kind.key()), kind.group(), kind.title(), ID, List.of(ID));
  }

  /** Returns the options of a question. */
  static ItemKind options(int question) {
    YamlPath list = QUESTIONS.list().item(question).field("options");
    return new ItemKind(list, Group.OPTION, "text", "to", List.of());
  }
}
