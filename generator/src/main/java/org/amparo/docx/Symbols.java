package org.amparo.docx;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The signs of typefaces that show signs in place of letters. */
final class Symbols {

  private static final Map<Integer, String> WINGDINGS =
      table(
          "21 ✏ 22 ✂ 28 ☎ 29 ✆ 2A ✉ 36 ⌛ 3F ✍ 41 ✌ 45 ☜ 46 ☞ 47 ☝ 48 ☟ 4A ☺ 4C ☹ 6C ● 6E ■ 6F ☐"
              + " 70 ☐ 71 ☐ 72 ☐ 74 ◆ 75 ◆ 76 ❖ 77 ◆ 9F • A1 ○ A7 ▪ A8 ☐ AB ★ DF ← E0 → E1 ↑ E2 ↓"
              + " E7 ← E8 → E9 ↑ EA ↓ EF ← F0 → F1 ↑ F2 ↓ F3 ↔ F4 ↕ D8 ➢ FB ✗ FC ✓ FD ☒ FE ☑");
  private static final Map<Integer, String> WINGDINGS_2 =
      table("27 ☎ 2F ✂ 4F ✗ 50 ✓ 51 ☒ 52 ☑ 53 ☒ 54 ☒ 97 ● 98 ● A0 ■ A2 ■ A3 ☐ A4 ☐");
  private static final Map<Integer, String> WINGDINGS_3 =
      table("66 ← 67 → 68 ↑ 69 ↓ 74 ◄ 75 ► 70 ▲ 71 ▼ 7D ▶");
  private static final Map<Integer, String> WEBDINGS =
      table("33 ◀ 34 ▶ 35 ▲ 36 ▼ 61 ✓ 63 ☐ 67 ■ 6E ● 72 ✗ C9 ☎ 9B ✉");
  private static final Map<Integer, String> SYMBOL =
      table(
          "2D − A3 ≤ A5 ∞ AB ↔ AC ← AD ↑ AE → AF ↓ B0 ° B1 ± B2 ″ B3 ≥ B4 × B7 • B8 ÷ B9 ≠ BA ≡ BB"
              + " ≈ BC … D6 √ DB ⇔ DC ⇐ DD ⇑ DE ⇒ DF ⇓ E5 ∑ A2 ′ D0 ∠ CE ∈ C6 ∅ D2 ® D3 © D4 ™ E2 ®"
              + " E3 © E4 ™ 61 α 62 β 67 γ 64 δ 65 ε 6C λ 6D μ 70 π 73 σ 71 θ 77 ω 44 Δ 53 Σ 57 Ω");

  private static final Map<String, Map<Integer, String>> FACES =
      Map.of(
          "wingdings", WINGDINGS,
          "wingdings 2", WINGDINGS_2,
          "wingdings 3", WINGDINGS_3,
          "webdings", WEBDINGS,
          "symbol", SYMBOL);

  private Symbols() {}

  private static Map<Integer, String> table(String rows) {
    Map<Integer, String> table = new HashMap<>();
    String[] words = rows.split(" ", -1);
    for (int i = 0; i + 1 < words.length; i += 2) {
      table.put(Integer.parseInt(words[i], 16), words[i + 1]);
    }
    return Map.copyOf(table);
  }

  /** Returns whether a typeface shows signs in place of letters. */
  static boolean isFace(String face) {
    return FACES.containsKey(face.toLowerCase(Locale.ROOT));
  }

  /**
   * Returns the sign that a typeface shows for a character; empty if it is not known.
   *
   * @param character its code in the typeface, or in the private use area from U+F000
   */
  static Optional<String> of(String face, int character) {
    Map<Integer, String> signs = FACES.get(face.toLowerCase(Locale.ROOT));
    boolean hidden = character >= 0xF000 && character <= 0xF0FF;
    if (signs != null && (hidden || character <= 0xFF)) {
      return Optional.ofNullable(signs.get(character & 0xFF));
    }
    boolean unknown = character >= 0xE000 && character <= 0xF8FF;
    boolean valid = Character.isValidCodePoint(character) && character >= ' ';
    return unknown || !valid ? Optional.empty() : Optional.of(Character.toString(character));
  }
}
