package org.amparo.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaletteTest {

  private static final Colour PAPER = Colour.of("#fffdf8").orElseThrow();
  private static final List<Colour> DARK =
      List.of(Colour.of("#15171c").orElseThrow(), Colour.of("#1d2026").orElseThrow());

  @ParameterizedTest
  @CsvSource({"#ffffff, #000000, 21", "#767676, #ffffff, 4.54", "#0b5d52, #fffdf8, 7.65"})
  void contrastIsThatOfWcag(String one, String other, double contrast) {
    double actual = Colour.of(one).orElseThrow().contrast(Colour.of(other).orElseThrow());
    assertEquals(contrast, actual, 0.01);
  }

  @Test
  void aColourHasThreeOrSixDigits() {
    assertEquals("#00aa55", Colour.of("#0a5").orElseThrow().toString());
    assertEquals("#0b5d52", Colour.of("0b5d52").orElseThrow().toString());
    assertEquals(Optional.empty(), Colour.of("teal"));
  }

  @Test
  void everyPairOfEveryAccentCanBeRead() {
    for (int number = 0; number < 1 << 24; number += 51_319) {
      Colour wanted = Colour.of(String.format("%06x", number)).orElseThrow();
      Palette palette = Palette.of(Palette.readable(wanted));
      Palette.Scheme light = palette.light();
      Palette.Scheme dark = palette.dark();
      assertReadable(light.accent(), PAPER);
      assertReadable(light.accent(), light.tint());
      assertReadable(light.accent(), light.onAccent());
      DARK.forEach(ground -> assertReadable(dark.accent(), ground));
      assertReadable(dark.accent(), dark.tint());
      assertReadable(dark.accent(), dark.onAccent());
    }
  }

  @Test
  void aColourThatCanBeReadIsKept() {
    assertEquals("#8a1c5b", Palette.readable(Colour.of("8a1c5b").orElseThrow()).toString());
  }

  private static void assertReadable(Colour text, Colour ground) {
    assertTrue(text.contrast(ground) >= Palette.LEAST, text + " on " + ground);
  }
}
