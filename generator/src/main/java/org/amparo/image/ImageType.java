package org.amparo.image;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** An image format that every phone shows, recognised by the first bytes of a file. */
public enum ImageType {
  /** <a href="https://www.w3.org/TR/png-3/#3PNGsignature">PNG, section 5.2</a>. */
  PNG("\u0089PNG\r\n\u001a\n", "png", "png"),
  /** ISO/IEC 10918-1, section B.1.1.3: the marker SOI and the first byte of the next one. */
  JPEG("\u00ff\u00d8\u00ff", "jpg", "jpeg"),
  /** <a href="https://www.rfc-editor.org/rfc/rfc9649#section-2.4">RFC 9649, section 2.4</a>. */
  WEBP("RIFF????WEBP", "webp", "webp"),
  /** GIF89a, section 17; both versions. */
  GIF("GIF8?a", "gif", "gif");

  /** Matches any byte. */
  private static final char ANY = '?';

  private final String signature;
  private final String ending;
  private final String longEnding;

  ImageType(String signature, String ending, String longEnding) {
    this.signature = signature;
    this.ending = ending;
    this.longEnding = longEnding;
  }

  /** Returns the format of a file from its first bytes; empty if it has none of these. */
  public static Optional<ImageType> of(byte[] bytes) {
    return Arrays.stream(values()).filter(t -> t.begins(bytes)).findFirst();
  }

  /** Returns the format of a file from the ending of its name; empty if it has none of these. */
  public static Optional<ImageType> ofName(String name) {
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(t -> ending.equals(t.ending) || ending.equals(t.longEnding))
        .findFirst();
  }

  /** Returns the usual ending of file names, without the dot. */
  public String ending() {
    return ending;
  }

  /** Returns the media type. */
  public String mediaType() {
    return "image/" + name().toLowerCase(Locale.ROOT);
  }

  private boolean begins(byte[] bytes) {
    byte[] first = signature.getBytes(StandardCharsets.ISO_8859_1);
    boolean same = bytes.length >= first.length;
    for (int i = 0; same && i < first.length; i++) {
      same = first[i] == ANY || first[i] == bytes[i];
    }
    return same;
  }
}
