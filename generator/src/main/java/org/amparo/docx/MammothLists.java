package org.amparo.docx;

/** The lists that mammoth sees: 1 with numbers, 2 with bullets. */
final class MammothLists {

  private MammothLists() {}

  /** Returns these lists as a part of a document. */
  static XmlNode part() {
    XmlNode root = XmlNode.w("numbering");
    for (String form : new String[] {"decimal", "bullet"}) {
      String id = form.equals("decimal") ? "1" : "2";
      XmlNode list = XmlNode.w("abstractNum").with("w:abstractNumId", id);
      for (int level = 0; level < Numbering.LEVELS; level++) {
        XmlNode format = XmlNode.w("numFmt").with("w:val", form);
        list.add(XmlNode.w("lvl").with("w:ilvl", Integer.toString(level)).add(format));
      }
      root.add(list);
    }
    for (String id : new String[] {"1", "2"}) {
      XmlNode same = XmlNode.w("abstractNumId").with("w:val", id);
      root.add(XmlNode.w("num").with("w:numId", id).add(same));
    }
    return root;
  }
}
