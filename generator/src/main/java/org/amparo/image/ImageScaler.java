package org.amparo.image;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.amparo.model.SourcePlace;
import org.amparo.problem.Checked;
import org.amparo.problem.Problem;
import org.amparo.problem.ProblemCode;

/** Makes a lighter copy of an image that is large for a phone with little data. */
public final class ImageScaler {

  /** The size in bytes above which a copy is made. */
  private static final int HEAVY = 300_000;

  /** The lengths of the longer side to try, in pixels: a page is shown at most 700 wide. */
  private static final int[] SIDES = {1600, 1200, 900};

  private ImageScaler() {}

  /**
   * Returns the image to publish.
   *
   * @param file as its path from the site's folder
   * @param image upright and without metadata
   * @return a lighter copy if the image is heavy; the image itself, with a problem, if no copy is
   *     light
   */
  public static Checked<byte[]> light(String file, byte[] image) {
    if (image.length <= HEAVY) {
      return Checked.of(image);
    }
    Optional<byte[]> best = Optional.empty();
    for (int side : SIDES) {
      if (best.filter(b -> b.length <= HEAVY).isEmpty()) {
        Optional<byte[]> before = best;
        best = copy(image, side).filter(c -> c.length < image.length).or(() -> before);
      }
    }
    byte[] result = best.orElse(image);
    String size = Integer.toString(result.length / 1000);
    SourcePlace place = SourcePlace.wholeFile(file);
    return result.length <= HEAVY
        ? Checked.of(result)
        : new Checked<>(result, List.of(Problem.of(ProblemCode.HEAVY_IMAGE, place, size)));
  }

  /**
   * Returns the image to keep in a site's folder: as {@link #light}, and no side is longer than
   * 1,600 pixels.
   *
   * @param file as its path from the site's folder
   * @param image upright and without metadata
   */
  public static Checked<byte[]> small(String file, byte[] image) {
    return light(file, isLong(image) ? copy(image, SIDES[0]).orElse(image) : image);
  }

  /**
   * Returns a small copy to show in a list, or the image itself if none can be made.
   *
   * @param image upright and without metadata
   * @param side the length of its longer side in pixels
   */
  public static byte[] thumbnail(byte[] image, int side) {
    return copy(image, side).filter(c -> c.length < image.length).orElse(image);
  }

  /** Returns whether a side of an image that can be scaled is longer than 1,600 pixels. */
  private static boolean isLong(byte[] image) {
    try {
      return switch (ImageType.of(image).orElseThrow()) {
        case JPEG -> JpegReader.read(image).facts().longer() > SIDES[0];
        case PNG -> PngReader.read(image).facts().longer() > SIDES[0];
        case WEBP, GIF -> false;
      };
    } catch (RefusedImage e) {
      return false;
    }
  }

  /** Returns a copy whose longer side has this length at most; empty if none can be made. */
  private static Optional<byte[]> copy(byte[] image, int side) {
    try {
      return switch (ImageType.of(image).orElseThrow()) {
        case JPEG -> Optional.of(JpegScale.copy(JpegReader.read(image), side).bytes());
        case PNG -> PngScale.copy(PngReader.read(image), side).map(PngFile::bytes);
        case WEBP, GIF -> Optional.empty(); // Java has no encoder for them
      };
    } catch (RefusedImage | IOException | RuntimeException e) { // the JDK's readers throw all
      return Optional.empty();
    }
  }
}
