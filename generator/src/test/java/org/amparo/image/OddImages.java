package org.amparo.image;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Makes images that differ from photos in one way. */
final class OddImages {

  private OddImages() {}

  /** Returns a JPEG or PNG file with an Exif orientation. */
  static byte[] turned(byte[] image, int orientation) {
    boolean png = ImageType.of(image).filter(ImageType.PNG::equals).isPresent();
    byte[] note =
        png
            ? Photos.chunk("eXIf", Photos.exif(orientation))
            : Photos.segment(0xE1, "Exif\0\0" + Photos.text(Photos.exif(orientation)));
    int head = png ? 8 + 25 : 2;
    String file = Photos.text(image);
    return Photos.bytes(file.substring(0, head) + Photos.text(note) + file.substring(head));
  }

  /** Returns a JPEG with gradients, in the quality of a camera. */
  static byte[] shaded(int width, int height) throws IOException {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int i = 0; i < width * height; i++) {
      int x = i % width;
      int y = i / width;
      image.setRGB(x, y, (60 + 3 * x) << 16 | (40 + 5 * y) << 8 | 128 + (x * y) % 64);
    }
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ImageWriteParam quality = writer.getDefaultWriteParam();
    quality.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
    quality.setCompressionQuality(0.95f);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      writer.setOutput(out);
      writer.write(null, new IIOImage(image, null, null), quality);
    }
    return bytes.toByteArray();
  }

  /** Returns a grey PNG of a size. */
  static byte[] png(int width, int height, byte[] pixels, String... after) throws IOException {
    ByteBuffer header = ByteBuffer.allocate(13).putInt(width).putInt(height).put((byte) 8);
    ByteArrayOutputStream data = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(data)) {
      out.write(pixels);
    }
    data.writeBytes(Photos.bytes(String.join("", after)));
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.writeBytes(Photos.bytes("\u0089PNG\r\n\u001a\n"));
    file.writeBytes(Photos.chunk("IHDR", header.array()));
    file.writeBytes(Photos.chunk("IDAT", data.toByteArray()));
    file.writeBytes(Photos.chunk("IEND", new byte[0]));
    return file.toByteArray();
  }

  /** Returns an image whose header has a size that its pixels do not have. */
  static byte[] ofSize(ImageType type, int width, int height) throws IOException {
    byte[] bare = Photos.bare(type);
    ByteBuffer file = ByteBuffer.wrap(bare);
    switch (type) {
      case PNG -> {
        return png(width, height, new byte[0]);
      }
      case JPEG -> {
        int frame = Photos.text(bare).indexOf("\u00ff\u00c0");
        file.putShort(frame + 5, (short) height).putShort(frame + 7, (short) width);
      }
      case GIF ->
          file.order(ByteOrder.LITTLE_ENDIAN)
              .putShort(6, (short) width)
              .putShort(8, (short) height);
      case WEBP -> file.order(ByteOrder.LITTLE_ENDIAN).putInt(21, (height - 1) << 14 | (width - 1));
    }
    return bare;
  }

  /** Returns a WebP of two frames, with texts in unknown chunks. */
  static byte[] movingWebp(String words) throws IOException {
    String pixels = Photos.text(Photos.bare(ImageType.WEBP)).substring(12);
    String unknown = words.isEmpty() ? "" : Photos.riff("priv", Photos.bytes(words));
    byte[] canvas = {0x12, 0, 0, 0, Photos.WIDTH - 1, 0, 0, Photos.HEIGHT - 1, 0, 0};
    byte[] head = {0, 0, 0, 0, 0, 0, Photos.WIDTH - 1, 0, 0, Photos.HEIGHT - 1, 0, 0, 100, 0, 0, 0};
    String frame = Photos.riff("ANMF", Photos.bytes(Photos.text(head) + pixels + unknown));
    String body =
        "WEBP" + Photos.riff("VP8X", canvas) + Photos.riff("ANIM", new byte[6]) + frame + frame;
    return Photos.bytes(Photos.riff("RIFF", Photos.bytes(body + unknown)));
  }

  /** Returns a PNG of two frames. */
  static byte[] movingPng(int orientation) throws IOException {
    byte[] still = png(1, 1, new byte[2]);
    String control = "\0\0\0\1\0\0\0\1" + "\0".repeat(8) + "\0\1\0\n\0\0";
    byte[] pixels = {0, 0, 0, 2, 0x78, (byte) 0x9c, 0x63, 0x60, 0, 0, 0, 2, 0, 1};
    int head = 8 + 25;
    String frame = Photos.text(Photos.chunk("fcTL", Photos.bytes("\0\0\0\1" + control)));
    String moving =
        Photos.text(still).substring(0, head)
            + Photos.text(Photos.chunk("acTL", new byte[] {0, 0, 0, 2, 0, 0, 0, 0}))
            + Photos.text(Photos.chunk("fcTL", Photos.bytes("\0\0\0\0" + control)))
            + Photos.text(still).substring(head, still.length - 12)
            + frame
            + Photos.text(Photos.chunk("fdAT", pixels))
            + Photos.text(still).substring(still.length - 12);
    return orientation == 1 ? Photos.bytes(moving) : turned(Photos.bytes(moving), orientation);
  }
}
