package org.amparo.docx;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.amparo.docx.DocxException.Reason;

/** Scans a part of a text for tracked changes, ids and elements that exceed a limit. */
final class TextScan implements PartReader.Visitor {

  /** The maximum number of open fields. A table of contents needs two. */
  private static final int MAX_OPEN_FIELDS = 100;

  /** Elements of tracked changes; so are those whose names end in {@code PrChange}. */
  private static final Set<String> CHANGES =
      Set.of(
          "ins",
          "del",
          "moveFrom",
          "moveTo",
          "cellIns",
          "cellDel",
          "cellMerge",
          "numberingChange",
          "tblGridChange");

  private final String root;
  private final Set<String> ids = new TreeSet<>();
  private boolean changed;
  private int openFields;

  private TextScan(String root) {
    this.root = root;
  }

  /**
   * Returns a new scan.
   *
   * @param root the name of the part's outermost element
   */
  static TextScan of(String root) {
    return new TextScan(root);
  }

  @Override
  public void visit(PartReader.Element element) throws DocxException {
    if (element.level() == 1 && !element.name().equals(root)) {
      throw new DocxException(Reason.OTHER);
    }
    ids.addAll(element.relationshipIds());
    switch (element.name()) {
      case "fldChar" -> countField(element);
      default -> {}
    }
    changed |= CHANGES.contains(element.name()) || element.name().endsWith("PrChange");
  }

  private void countField(PartReader.Element element) throws DocxException {
    if (element.has("fldCharType", "begin") && ++openFields > MAX_OPEN_FIELDS) {
      throw new DocxException(Reason.DEEP);
    }
    if (element.has("fldCharType", "end")) {
      openFields = Math.max(0, openFields - 1);
    }
  }

  /** Returns whether the part has tracked changes. */
  boolean changed() {
    return changed;
  }

  /** Returns the ids of the relationships that the part names. */
  Set<String> ids() {
    return Collections.unmodifiableSet(ids);
  }
}
