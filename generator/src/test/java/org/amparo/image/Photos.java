package org.amparo.image;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javax.imageio.ImageIO;

/**
 * Small photos with metadata of phones and image editors: the word {@link #SECRET} is in every
 * place of the format that can have one, and after the end of the image.
 */
public final class Photos {

  /** The word that no published file may have. */
  public static final String SECRET = "SECRETO";

  /** The stored image of all photos: red, its top left quarter blue. */
  public static final int WIDTH = 64;

  public static final int HEIGHT = 32;

  private static final int RED = 0xffd01010;
  private static final int BLUE = 0xff1010d0;

  /** The same image as a lossless WebP in the simple format. */
  private static final byte[] WEBP =
      Base64.getDecoder()
          .decode("UklGRigAAABXRUJQVlA4TBwAAAAvP8AHAA8Q87//8x8OxILJ/KUj6I/o/wRA1dc/");

  private Photos() {}

  /** Returns a photo in a format. */
  public static byte[] of(ImageType type, int orientation) throws IOException {
    return switch (type) {
      case JPEG -> jpeg(orientation);
      case PNG -> png(orientation);
      case WEBP -> webp(orientation);
      case GIF -> gif();
    };
  }

  /** Returns the stored image of all photos. */
  public static BufferedImage picture() {
    BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < HEIGHT; y++) {
      for (int x = 0; x < WIDTH; x++) {
        picture.setRGB(x, y, x < WIDTH / 2 && y < HEIGHT / 2 ? BLUE : RED);
      }
    }
    return picture;
  }

  /** Returns the image without metadata. */
  public static byte[] bare(ImageType type) throws IOException {
    if (type == ImageType.WEBP) {
      return WEBP.clone();
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(picture(), type.ending(), bytes);
    return bytes.toByteArray();
  }

  private static byte[] jpeg(int orientation) throws IOException {
    byte[] bare = bare(ImageType.JPEG);
    int head = 2 + 2 + 16; // SOI, JFIF
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(bare, 0, head);
    out.write(segment(0xE0, "JFXX\0\u0013" + SECRET));
    out.write(segment(0xE1, "Exif\0\0" + text(exif(orientation))));
    out.write(segment(0xE1, "http://ns.adobe.com/xap/1.0/\0" + xmp()));
    out.write(segment(0xE2, "MPF\0" + SECRET));
    out.write(segment(0xEB, "JP\0\1" + SECRET));
    out.write(segment(0xED, "Photoshop 3.0\0" + iptc()));
    out.write(segment(0xEF, SECRET));
    out.write(segment(0xFE, SECRET));
    out.write(bare, head, bare.length - head);
    out.write(bare); // as phones put a preview after the photo
    out.write(SECRET.getBytes(ISO_8859_1));
    return out.toByteArray();
  }

  static byte[] segment(int marker, String payload) {
    ByteBuffer segment = ByteBuffer.allocate(4 + payload.length());
    segment.put((byte) 0xFF).put((byte) marker).putShort((short) (payload.length() + 2));
    return segment.put(payload.getBytes(ISO_8859_1)).array();
  }

  private static byte[] png(int orientation) throws IOException {
    byte[] bare = bare(ImageType.PNG);
    int head = 8 + 25; // signature, IHDR
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(bare, 0, head);
    out.write(chunk("eXIf", exif(orientation)));
    out.write(chunk("tEXt", bytes("Author\0" + SECRET)));
    out.write(chunk("zTXt", bytes("Comment\0\0" + text(deflated(SECRET)))));
    out.write(chunk("iTXt", bytes("XML:com.adobe.xmp\0\0\0\0\0" + xmp())));
    out.write(chunk("tIME", bytes("\u0007\u00ea\1\2\3\4\5")));
    out.write(chunk("prVw", bytes(SECRET)));
    out.write(bare, head, bare.length - head - 12);
    out.write(chunk("tEXt", bytes("Place\0" + SECRET)));
    out.write(bare, bare.length - 12, 12);
    out.write(bytes(SECRET));
    return out.toByteArray();
  }

  /** Returns a chunk of a PNG file. */
  public static byte[] chunk(String name, byte[] data) {
    CRC32 crc = new CRC32();
    crc.update(bytes(name));
    crc.update(data);
    ByteBuffer chunk = ByteBuffer.allocate(12 + data.length);
    chunk.putInt(data.length).put(bytes(name)).put(data).putInt((int) crc.getValue());
    return chunk.array();
  }

  private static byte[] webp(int orientation) {
    byte[] canvas = {0x0C, 0, 0, 0, WIDTH - 1, 0, 0, HEIGHT - 1, 0, 0};
    String image = text(WEBP).substring(12);
    String body =
        "WEBP"
            + riff("VP8X", canvas)
            + image
            + riff("EXIF", exif(orientation))
            + riff("XMP ", bytes(xmp()))
            + riff("priv", bytes(SECRET));
    return bytes(riff("RIFF", bytes(body)) + SECRET);
  }

  static String riff(String name, byte[] data) {
    ByteBuffer size = ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(data.length);
    return name + text(size.array()) + text(data) + (data.length % 2 == 0 ? "" : "\0");
  }

  private static byte[] gif() throws IOException {
    String bare = text(bare(ImageType.GIF)).replace("GIF87a", "GIF89a");
    int colours = 3 << (1 + (bare.charAt(10) & 7));
    int head = 13 + (bare.charAt(10) < 128 ? 0 : colours);
    String loop = "!\u00ff\u000bNETSCAPE2.0\3\1\0\0\0";
    String xmp = "!\u00ff\u000bXMP DataXMP" + block(xmp()) + "\0";
    String comment = "!\u00fe" + block(SECRET) + "\0";
    return bytes(
        bare.substring(0, head)
            + loop
            + comment
            + xmp
            + bare.substring(head, bare.length() - 1)
            + comment
            + ";"
            + SECRET);
  }

  private static String block(String text) {
    return (char) text.length() + text;
  }

  private static String xmp() {
    return "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF"
        + " xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"/><!--"
        + SECRET
        + "--></x:xmpmeta>";
  }

  /** Returns one IPTC record: the author's name. */
  private static String iptc() {
    String record = "\u001c\2P\0" + block(SECRET);
    return "8BIM\u0004\u0004\0\0\0\0\0" + block(record);
  }

  /** Returns Exif metadata with author, orientation and GPS position, as a TIFF file. */
  static byte[] exif(int orientation) {
    ByteBuffer tiff = ByteBuffer.allocate(200);
    tiff.put(bytes("MM\0*")).putInt(8);
    tiff.putShort((short) 3);
    entry(tiff, 0x010F, 2, SECRET.length() + 1, 120);
    entry(tiff, 0x0112, 3, 1, orientation << 16);
    entry(tiff, 0x8825, 4, 1, 60);
    tiff.putInt(0).position(60);
    tiff.putShort((short) 2);
    entry(tiff, 1, 2, 2, 'S' << 24);
    entry(tiff, 2, 5, 3, 140);
    tiff.putInt(0).position(120);
    tiff.put(bytes(SECRET + "\0")).position(140);
    for (int part : List.of(16, 1, 24, 1, 32, 1)) {
      tiff.putInt(part);
    }
    return tiff.array();
  }

  private static void entry(ByteBuffer tiff, int tag, int type, int count, int value) {
    tiff.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
  }

  private static byte[] deflated(String text) {
    Deflater deflater = new Deflater();
    deflater.setInput(bytes(text));
    deflater.finish();
    byte[] out = new byte[100];
    int length = deflater.deflate(out);
    deflater.end();
    return Arrays.copyOf(out, length);
  }

  static byte[] bytes(String text) {
    return text.getBytes(ISO_8859_1);
  }

  static String text(byte[] bytes) {
    return new String(bytes, ISO_8859_1);
  }
}
