package org.amparo.image;

import java.nio.ByteOrder;
import java.util.Optional;

/**
 * The size of an image.
 *
 * @param width in pixels
 * @param height in pixels
 */
public record ImageSize(int width, int height) {

  /**
   * Returns the size of an image; empty if it has none.
   *
   * @param image upright and without metadata
   */
  public static Optional<ImageSize> of(byte[] image) {
    try {
      Optional<ImageType> type = ImageType.of(image);
      return type.isEmpty() ? Optional.empty() : Optional.of(read(type.get(), image));
    } catch (RefusedImage e) {
      return Optional.empty();
    }
  }

  private static ImageSize read(ImageType type, byte[] image) throws RefusedImage {
    ByteReader bytes = new ByteReader(image, ByteOrder.LITTLE_ENDIAN);
    return switch (type) {
      case JPEG -> of(JpegReader.read(image).facts());
      case PNG -> of(PngReader.read(image).facts());
      case WEBP -> webp(bytes);
      case GIF -> { // GIF89a, section 18: after the signature
        bytes.read(6);
        yield new ImageSize(bytes.u16(), bytes.u16());
      }
    };
  }

  private static ImageSize of(ImageFacts facts) {
    return new ImageSize(facts.width(), facts.height());
  }

  /** RFC 9649, section 2: the size is at the beginning of the first chunk. */
  private static ImageSize webp(ByteReader bytes) throws RefusedImage {
    bytes.read(12);
    String chunk = bytes.name();
    bytes.i32();
    switch (chunk) {
      case "VP8X" -> {
        bytes.i32();
        return new ImageSize(1 + bytes.u24(), 1 + bytes.u24());
      }
      case "VP8L" -> {
        bytes.u8();
        int size = bytes.i32();
        return new ImageSize(1 + (size & 0x3FFF), 1 + (size >> 14 & 0x3FFF));
      }
      default -> {
        bytes.read(6);
        return new ImageSize(bytes.u16() & 0x3FFF, bytes.u16() & 0x3FFF);
      }
    }
  }
}
