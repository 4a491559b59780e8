package org.amparo.yaml;

import java.util.List;
import org.amparo.yaml.YamlPart.ScalarPart;
import org.amparo.yaml.YamlSource.Edit;

/**
 * Replaces a value by one of another kind, such as a text by a list.
 *
 * @param owner the field or item that has the value
 */
record YamlReplacement(YamlSource source, YamlPart part, YamlNode node, Owner owner) {

  private static final int STEP = 2;

  List<Edit> edits() {
    if (owner.inFlow()) {
      return List.of(inPlace(YamlWriter.flow(node)));
    }
    boolean item = owner.colon() < 0;
    boolean onLine = item ? YamlWriter.fitsItem(node) : YamlWriter.fitsLine(node);
    if (item) {
      int indent = source.column(part.start()) + space().length();
      return List.of(inPlace(onLine ? YamlWriter.line(node) : YamlWriter.block(node, indent)));
    }
    if (part instanceof ScalarPart || !part.isBlock()) {
      return onLine ? List.of(inPlace(YamlWriter.line(node))) : afterKey(part.end(), block());
    }
    int last = source.lineEnd(part.end());
    return onLine ? belowKey(last, " " + YamlWriter.line(node), "") : belowKey(last, "", block());
  }

  private Edit inPlace(String text) {
    return source.edit(part.start(), part.end(), space() + text);
  }

  /** Returns the space that a missing value needs before it. */
  private String space() {
    return part.start() == part.end() ? " " : "";
  }

  private String block() {
    int indent = owner.indent() + STEP;
    return "\n" + " ".repeat(indent) + YamlWriter.block(node, indent);
  }

  /** Removes what is after a key up to an index, and adds lines below the comment after it. */
  private List<Edit> afterKey(int end, String lines) {
    int line = source.lineEnd(end);
    return line == end
        ? List.of(source.edit(owner.colon(), end, lines))
        : List.of(source.edit(owner.colon(), end, ""), source.edit(line, line, lines));
  }

  /** Replaces the lines below a key, whose comment stays. */
  private List<Edit> belowKey(int end, String text, String lines) {
    int line = source.lineEnd(owner.colon());
    return line == owner.colon()
        ? List.of(source.edit(line, end, text + lines))
        : List.of(source.edit(owner.colon(), owner.colon(), text), source.edit(line, end, lines));
  }

  /**
   * The field or item that has a value.
   *
   * @param inFlow whether it is within brackets or braces
   * @param colon the index after the colon of a field; -1 for an item and for the outermost group
   * @param indent of the field's key
   */
  record Owner(boolean inFlow, int colon, int indent) {}
}
