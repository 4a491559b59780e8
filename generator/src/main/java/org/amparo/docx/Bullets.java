package org.amparo.docx;

import java.util.Set;

/** The bullets of lists that say something: boxes to tick, ticks and crosses. */
final class Bullets {

  /** Bullets that are boxes to tick. */
  private static final Set<String> BOXES = Set.of("☐", "□", "❏", "❐", "❑", "❒", "▢", "◻", "⬜");

  /** Bullets that say yes or no. */
  private static final Set<String> SAYING =
      Set.of("✓", "✔", "✅", "☑", "✗", "✘", "✕", "✖", "❌", "❎", "☒", "⊗", "⛔", "🚫", "⚠");

  private Bullets() {}

  /** Returns the sign of a bullet that is a box, a tick or a cross; empty for any other. */
  static String sign(XmlNode level) {
    String text = level.child("w:lvlText").orElse("").replace("\ufe0f", "");
    if (text.codePointCount(0, text.length()) != 1) {
      return "";
    }
    String face = level.at("w:rPr", "w:rFonts").map(f -> f.value("w:ascii")).orElse("");
    String sign = Symbols.of(face, text.codePointAt(0)).orElse("");
    return BOXES.contains(sign) ? "☐" : SAYING.contains(sign) ? sign : "";
  }
}
