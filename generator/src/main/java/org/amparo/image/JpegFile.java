package org.amparo.image;

import java.io.ByteArrayOutputStream;

/** The segments of a JPEG file that its image needs: ISO/IEC 10918-1 (ITU-T T.81), annex B. */
final class JpegFile {

  private static final int SOI = 0xD8;
  private static final int EOI = 0xD9;

  private final byte[] head;
  private final byte[] body;
  private final ImageFacts facts;

  /**
   * @param head the segments with density, colour transform and colour profile
   * @param body tables, frame and scans
   * @param facts from the frame and Exif
   */
  JpegFile(byte[] head, byte[] body, ImageFacts facts) {
    this.head = head;
    this.body = body;
    this.facts = facts;
  }

  /** Returns the image's size and orientation. */
  ImageFacts facts() {
    return facts;
  }

  /** Returns the bytes of the file. */
  byte[] bytes() {
    ByteArrayOutputStream file = new ByteArrayOutputStream(head.length + body.length + 4);
    writeMarker(file, SOI);
    file.writeBytes(head);
    file.writeBytes(body);
    writeMarker(file, EOI);
    return file.toByteArray();
  }

  /** Returns the file without its head. */
  JpegFile headless() {
    return new JpegFile(new byte[0], body, facts);
  }

  /** Returns another file with the head of this one. */
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
