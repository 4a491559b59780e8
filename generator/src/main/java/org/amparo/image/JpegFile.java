package org.amparo.image;

import java.io.ByteArrayOutputStream;

/** A JPEG file of what its image needs and nothing else: ISO/IEC 10918-1 (ITU-T T.81), annex B. */
final class JpegFile {

  private static final int SOI = 0xD8;
  private static final int EOI = 0xD9;

  private final byte[] head;
  private final byte[] body;
  private final ImageFacts facts;

  /**
   * @param head the segments that say how its pixels are meant
   * @param body its tables, its frame and its scans
   * @param facts what its frame and its Exif say
   */
  JpegFile(byte[] head, byte[] body, ImageFacts facts) {
    this.head = head;
    this.body = body;
    this.facts = facts;
  }

  /** What it tells of its image. */
  ImageFacts facts() {
    return facts;
  }

  /** The whole file. */
  byte[] bytes() {
    ByteArrayOutputStream file = new ByteArrayOutputStream(head.length + body.length + 4);
    writeMarker(file, SOI);
    file.writeBytes(head);
    file.writeBytes(body);
    writeMarker(file, EOI);
    return file.toByteArray();
  }

  /** The same image without what says how its pixels are meant. */
  JpegFile headless() {
    return new JpegFile(new byte[0], body, facts);
  }

  /** Another image, whose pixels are meant as those of this one. */
  JpegFile with(JpegFile other) {
    return new JpegFile(head, other.body, other.facts);
  }

  private static void writeMarker(ByteArrayOutputStream file, int marker) {
    file.write(0xFF);
    file.write(marker);
  }

  /** Writes a segment with its marker and its length. */
  static void writeSegment(ByteArrayOutputStream file, int marker, byte[] segment) {
    writeMarker(file, marker);
    file.write((segment.length + 2) >> 8);
    file.write(segment.length + 2);
    file.writeBytes(segment);
  }
}
