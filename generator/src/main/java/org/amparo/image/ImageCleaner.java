package org.amparo.image;

import java.util.List;
import java.util.Optional;
import org.amparo.problem.Checked;
import org.amparo.problem.ProblemCode;

/**
 * Makes of an author's image one that can be published: upright, and with nothing in its file but
 * what a browser shows. Where no turn is needed, no pixel is decoded.
 */
public final class ImageCleaner {

  private ImageCleaner() {}

  /**
   * The image to publish.
   *
   * @param file its path from the site's folder; its ending says the format
   * @param bytes what the author put there
   * @return nothing, with a problem, where it cannot be shown or not be turned
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
