package org.amparo.image;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** The bytes of a file, read in order. A file that ends before what it announces is damaged. */
final class ByteReader {

  private final ByteBuffer bytes;

  ByteReader(byte[] bytes, ByteOrder order) {
    this.bytes = ByteBuffer.wrap(bytes).order(order);
  }

  /** How many bytes are left. */
  int left() {
    return bytes.remaining();
  }

  /** The next byte, from 0 to 255. */
  int u8() throws RefusedImage {
    need(1);
    return bytes.get() & 0xFF;
  }

  /** How many bytes there are before the next 0xFF at or after a place; 0 is the next byte. */
  int until0xFF(int ahead) throws RefusedImage {
    int place = bytes.position() + ahead;
    while (place < bytes.limit() && bytes.get(place) != (byte) 0xFF) {
      place++;
    }
    need(place + 1 - bytes.position());
    return place - bytes.position();
  }

  /** A byte that comes later, from 0 to 255; 0 is the next one. */
  int peek(int ahead) throws RefusedImage {
    need(ahead + 1);
    return bytes.get(bytes.position() + ahead) & 0xFF;
  }

  /** The number in the next two bytes. */
  int u16() throws RefusedImage {
    need(2);
    return bytes.getShort() & 0xFFFF;
  }

  /** The number in the next three bytes, the lowest first. */
  int u24() throws RefusedImage {
    int low = u16();
    return low | u8() << 16;
  }

  /** The length in the next four bytes; no file has one that is negative as an {@code int}. */
  int length() throws RefusedImage {
    need(4);
    int length = bytes.getInt();
    need(length);
    return length;
  }

  /** The number in the next four bytes. */
  int i32() throws RefusedImage {
    need(4);
    return bytes.getInt();
  }

  /** The next bytes. */
  byte[] take(int count) throws RefusedImage {
    need(count);
    byte[] taken = new byte[count];
    bytes.get(taken);
    return taken;
  }

  /** The next four letters. */
  String name() throws RefusedImage {
    return new String(take(4), StandardCharsets.ISO_8859_1);
  }

  private void need(int count) throws RefusedImage {
    if (count < 0 || count > bytes.remaining()) {
      throw RefusedImage.damaged();
    }
  }
}
