package org.amparo.docx;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.amparo.docx.DocxException.Reason;

/**
 * Scans a part of a text for elements that mammoth skips, and for elements that would stop mammoth.
 */
final class TextScan implements PartReader.Visitor {

  /** The maximum number of open fields. A table of contents needs two. */
  private static final int MAX_OPEN_FIELDS = 100;

  private final String root;
  private final Set<String> skipped = new TreeSet<>();
  private final Set<String> ids = new TreeSet<>();
  private int openFields;

  private TextScan(String root) {
    this.root = root;
  }

  /**
   * Reads a part.
   *
   * @param root the name of its outermost element
   * @throws DocxException if it is not such a part, or exceeds a limit
   */
  static TextScan of(byte[] part, String root, PartReader reader) throws DocxException {
    TextScan scan = new TextScan(root);
    reader.read(part, scan);
    return scan;
  }

  @Override
  public void visit(PartReader.Element element) throws DocxException {
    if (element.level() == 1 && !element.name().equals(root)) {
      throw new DocxException(Reason.OTHER);
    }
    ids.addAll(element.relationshipIds());
    switch (element.name()) {
      case "ins", "del" -> skipped.add("changes");
      case "txbxContent" -> skipped.add("boxes");
      case "oMath" -> skipped.add("formulas");
      case "altChunk" -> skipped.add("embedded");
      case "vanish" -> noteHidden(element);
      case "fldChar" -> countField(element);
      default -> {}
    }
  }

  private void noteHidden(PartReader.Element element) {
    if (!element.has("val", "0") && !element.has("val", "false")) {
      skipped.add("hidden");
    }
  }

  private void countField(PartReader.Element element) throws DocxException {
    if (element.has("fldCharType", "begin") && ++openFields > MAX_OPEN_FIELDS) {
      throw new DocxException(Reason.DEEP);
    }
    if (element.has("fldCharType", "end")) {
      openFields = Math.max(0, openFields - 1);
    }
  }

  /** Returns the kinds of elements that mammoth skips, as the last parts of message keys. */
  Set<String> skipped() {
    return Collections.unmodifiableSet(skipped);
  }

  /** Returns the ids of the relationships that the part names. */
  Set<String> ids() {
    return Collections.unmodifiableSet(ids);
  }
}
