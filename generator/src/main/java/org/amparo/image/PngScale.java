package org.amparo.image;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.awt.image.WritableRaster;
import java.io.IOException;
import java.util.Optional;

/** Scales a PNG image down. */
final class PngScale {

  private PngScale() {}

  /** Returns a copy whose longer side has this length; empty if it is shorter, or has frames. */
  static Optional<PngFile> copy(PngFile png, int side) throws IOException, RefusedImage {
    int longer = png.facts().longer();
    if (longer <= side || png.isMoving()) {
      return Optional.empty();
    }
    BufferedImage stored = withoutPalette(PngTurn.decoded(png.headless().bytes()));
    int width = (int) Math.max(1, (long) stored.getWidth() * side / longer);
    int height = (int) Math.max(1, (long) stored.getHeight() * side / longer);
    boolean hasAlpha = stored.getColorModel().hasAlpha();
    int alpha = hasAlpha ? stored.getRaster().getNumBands() - 1 : -1;
    WritableRaster scaled = BoxFilter.scale(stored.getRaster(), width, height, alpha);
    BufferedImage copy = new BufferedImage(stored.getColorModel(), scaled, false, null);
    return Optional.of(png.with(PngReader.read(PngTurn.encoded(copy))));
  }

  /** Returns an image with colours in place of their numbers, which have no mean. */
  private static BufferedImage withoutPalette(BufferedImage image) {
    if (!(image.getColorModel() instanceof IndexColorModel colours)) {
      return image;
    }
    int type = colours.hasAlpha() ? BufferedImage.TYPE_4BYTE_ABGR : BufferedImage.TYPE_3BYTE_BGR;
    BufferedImage plain = new BufferedImage(image.getWidth(), image.getHeight(), type);
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        plain.setRGB(x, y, image.getRGB(x, y));
      }
    }
    return plain;
  }
}
