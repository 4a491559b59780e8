package org.amparo.image;

import java.awt.image.DataBufferByte;
import java.awt.image.PixelInterleavedSampleModel;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.util.Arrays;

/** Rotates and mirrors pixels without a change of their colours. */
final class ImageTurn {

  private final Raster stored;
  private final WritableRaster turned;
  private final Orientation turn;

  private ImageTurn(Raster stored, Orientation turn) {
    int width = stored.getWidth();
    int height = stored.getHeight();
    this.stored = stored;
    this.turn = turn;
    this.turned =
        turn.swapped()
            ? stored.createCompatibleWritableRaster(height, width)
            : stored.createCompatibleWritableRaster(width, height);
  }

  /** Returns the pixels upright. */
  static WritableRaster upright(Raster stored, Orientation turn) {
    ImageTurn image = new ImageTurn(stored, turn);
    if (stored.getSampleModel() instanceof PixelInterleavedSampleModel from
        && image.turned.getSampleModel() instanceof PixelInterleavedSampleModel to
        && from.getPixelStride() == to.getPixelStride()
        && Arrays.equals(from.getBandOffsets(), to.getBandOffsets())
        && stored.getDataBuffer() instanceof DataBufferByte) {
      image.copyBytes(from, to); // the fast path for most photos
    } else {
      image.copyPixels();
    }
    return image.turned;
  }

  private int column(int x, int y) {
    int column = turn.swapped() ? y : x;
    return turn.mirrorX() ? turned.getWidth() - 1 - column : column;
  }

  private int row(int x, int y) {
    int row = turn.swapped() ? x : y;
    return turn.mirrorY() ? turned.getHeight() - 1 - row : row;
  }

  private void copyPixels() {
    Object pixel = null;
    for (int y = 0; y < stored.getHeight(); y++) {
      for (int x = 0; x < stored.getWidth(); x++) {
        pixel = stored.getDataElements(x, y, pixel);
        turned.setDataElements(column(x, y), row(x, y), pixel);
      }
    }
  }

  private void copyBytes(PixelInterleavedSampleModel from, PixelInterleavedSampleModel to) {
    byte[] source = ((DataBufferByte) stored.getDataBuffer()).getData();
    byte[] target = ((DataBufferByte) turned.getDataBuffer()).getData();
    int size = from.getPixelStride();
    for (int y = 0; y < stored.getHeight(); y++) {
      int at = y * from.getScanlineStride();
      for (int x = 0; x < stored.getWidth(); x++) {
        int place = row(x, y) * to.getScanlineStride() + column(x, y) * size;
        for (int i = 0; i < size; i++) {
          target[place + i] = source[at++];
        }
      }
    }
  }
}
