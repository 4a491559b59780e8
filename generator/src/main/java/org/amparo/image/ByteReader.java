package org.amparo.image;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Reads the bytes of a file in order. Reading behind the end throws {@link RefusedImage}. */
final class ByteReader {

  private final ByteBuffer bytes;

  ByteReader(byte[] bytes, ByteOrder order) {
    this.bytes = ByteBuffer.wrap(bytes).order(order);
  }

  /** Returns the number of bytes left. */
  int left() {
    return bytes.remaining();
  }

  /** Returns the next byte, from 0 to 255. */
  int u8() throws RefusedImage {
    need(1);
    return bytes.get() & 0xFF;
  }

  /** Returns the offset of the first 0xFF at or after an offset; 0 is the next byte. */
  int until0xFF(int ahead) throws RefusedImage {
    int place = bytes.position() + ahead;
    while (place < bytes.limit() && bytes.get(place) != (byte) 0xFF) {
      place++;
    }
    need(place + 1 - bytes.position());
    return place - bytes.position();
  }

  /** Returns the byte at an offset, from 0 to 255, without reading it; 0 is the next byte. */
  int peek(int ahead) throws RefusedImage {
    need(ahead + 1);
    return bytes.get(bytes.position() + ahead) & 0xFF;
  }

  /** Returns the unsigned number in the next two bytes, big-endian. */
  int u16() throws RefusedImage {
    need(2);
    return bytes.getShort() & 0xFFFF;
  }

  /** Returns the unsigned number in the next three bytes, little-endian. */
  int u24() throws RefusedImage {
    int low = u16();
    return low | u8() << 16;
  }

  /** Returns the length in the next four bytes, at most the number of bytes after them. */
  int length() throws RefusedImage {
    need(4);
    int length = bytes.getInt();
    need(length);
    return length;
  }

  /** Returns the number in the next four bytes. */
  int i32() throws RefusedImage {
    need(4);
    return bytes.getInt();
  }

  /** Returns the next bytes. */
  byte[] read(int count) throws RefusedImage {
    need(count);
    byte[] read = new byte[count];
    bytes.get(read);
    return read;
  }

  /** Returns the next four bytes as letters. */
  String name() throws RefusedImage {
    return new String(read(4), StandardCharsets.ISO_8859_1);
  }

  private void need(int count) throws RefusedImage {
    if (count < 0 || count > bytes.remaining()) {
      throw RefusedImage.damaged();
    }
  }
}
