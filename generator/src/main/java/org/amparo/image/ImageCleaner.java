package org.amparo.image;

import java.util.List;
import java.util.Optional;
import org.amparo.problem.Checked;
import org.amparo.problem.ProblemCode;

/**
 * Makes an author's image publishable: upright, and without metadata. Pixels are decoded only to
 * rotate an image.
 */
public final class ImageCleaner {

  private ImageCleaner() {}

  /**
   * Returns the image to publish.
   *
   * @param file as its path from the site's folder; its ending names the format
   * @param bytes of the author's file
   * @return empty, with a problem, if the image cannot be shown or rotated
   */
  public static Checked<Optional<byte[]>> clean(String file, byte[] bytes) {
    try {
      return Checked.of(Optional.of(cleaned(file, bytes)));
    } catch (RefusedImage e) {
      return new Checked<>(Optional.empty(), List.of(e.problem(file)));
    }
  }

  private static byte[] cleaned(String file, byte[] bytes) throws RefusedImage {
    if (bytes.length == 0) {
      throw RefusedImage.damaged();
    }
    ImageType type = ImageType.of(bytes).orElseThrow(() -> new RefusedImage(ProblemCode.NO_IMAGE));
    String ending = file.substring(file.lastIndexOf('.') + 1);
    if (!ImageType.ofName(file).filter(type::equals).isPresent()) {
      throw new RefusedImage(ProblemCode.OTHER_FORMAT, ending, type.name(), type.ending());
    }
    return switch (type) {
      case JPEG -> JpegTurn.upright(JpegReader.read(bytes)).bytes();
      case PNG -> PngTurn.upright(PngReader.read(bytes)).bytes();
      case WEBP -> WebpReader.clean(bytes);
      case GIF -> GifReader.clean(bytes);
    };
  }
}
