package org.amparo.image;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A colour profile keeps its colours and loses its creator, date and device. */
class IccProfileTest {

  private static byte[] profile(int space) {
    byte[] profile = ICC_Profile.getInstance(space).getData();
    byte[] maker = "SECRETO".getBytes(ISO_8859_1);
    System.arraycopy(maker, 0, profile, 48, maker.length); // manufacturer and model
    System.arraycopy(maker, 0, profile, 24, maker.length); // date
    return profile;
  }

  @Test
  void itKeepsItsColours() {
    for (int space : new int[] {ColorSpace.CS_sRGB, ColorSpace.CS_GRAY}) {
      byte[] clean = IccProfile.cleaned(profile(space)).orElseThrow();
      ColorSpace before = new ICC_ColorSpace(ICC_Profile.getInstance(space));
      ColorSpace after = new ICC_ColorSpace(ICC_Profile.getInstance(clean));
      float[] colour = new float[before.getNumComponents()];
      for (int i = 0; i < 20; i++) {
        Arrays.fill(colour, i / 19f);
        colour[0] = 1 - i / 38f;
        assertArrayEquals(before.toCIEXYZ(colour), after.toCIEXYZ(colour), 1e-4f);
      }
    }
  }

  @Test
  void itLosesWhoMadeIt() {
    byte[] profile = profile(ColorSpace.CS_sRGB);
    assertTrue(new String(profile, ISO_8859_1).contains("desc"));
    byte[] clean = IccProfile.cleaned(profile).orElseThrow();
    String text = new String(clean, ISO_8859_1);
    for (String telling : new String[] {"SECRETO", "desc", "cprt", "text"}) {
      assertFalse(text.contains(telling), telling);
    }
    assertArrayEquals(clean, IccProfile.cleaned(clean).orElseThrow());
  }

  @Test
  void whatIsNoProfileIsLeftOut() {
    byte[] profile = profile(ColorSpace.CS_sRGB);
    assertEquals(Optional.empty(), IccProfile.cleaned(new byte[0]));
    assertEquals(Optional.empty(), IccProfile.cleaned(Arrays.copyOf(profile, 300)));
    byte[] wrong = profile.clone();
    wrong[136] = (byte) 0xFF; // a negative offset of the first tag
    assertEquals(Optional.empty(), IccProfile.cleaned(wrong));
  }
}
