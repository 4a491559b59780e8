package org.amparo.docx;

import java.util.List;
import java.util.Optional;

/** The words that Word shows for a field without a result. */
final class FormFields {

  private FormFields() {}

  /** Returns the box of a form, ticked or not. */
  static String box(XmlNode begin) {
    XmlNode box = begin.at("w:ffData", "w:checkBox").orElse(begin);
    boolean ticked = box.toggle("w:checked").or(() -> box.toggle("w:default")).orElse(false);
    return ticked ? "☑" : "☐";
  }

  /** Returns the chosen entry of a list of a form. */
  static String chosen(XmlNode begin) {
    XmlNode list = begin.at("w:ffData", "w:ddList").orElse(begin);
    List<XmlNode> entries = list.all("w:listEntry");
    String result = list.child("w:result").or(() -> list.child("w:default")).orElse("0");
    int chosen = result.matches("\\d{1,4}") ? Integer.parseInt(result) : 0;
    return chosen < entries.size() ? entries.get(chosen).value("w:val") : "";
  }

  /** Returns the words of a button. */
  static String button(String code) {
    String[] words = code.split("\\s+", 3);
    return words.length == 3 ? words[2] : "";
  }

  /** Returns the sign of a field {@code SYMBOL}. */
  static Optional<String> symbol(String code) {
    String[] words = code.split("\\s+", -1);
    String face = code.replaceAll("(?s).*\\\\f\\s+\"?([^\"\\\\]*).*|.*", "$1").strip();
    if (words.length < 2 || !words[1].matches("(?i)\\d{1,6}|0x[0-9a-f]{1,5}")) {
      return Optional.empty();
    }
    return Symbols.of(face, Integer.decode(words[1].replaceFirst("^0+(?=\\d)", "")));
  }
}
