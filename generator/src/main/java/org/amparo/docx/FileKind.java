package org.amparo.docx;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.util.Locale;
import java.util.Optional;
import org.amparo.docx.DocxException.Reason;

/** Detects the kind of a file that is not a zip, by its bytes. */
final class FileKind {

  /** The first bytes of a compound file, in which Word kept its documents before 2007. */
  private static final String COMPOUND = "\u00d0\u00cf\u0011\u00e0";

  /** The name of the part of a compound file that has a document with a password (MS-OFFCRYPTO). */
  private static final String ENCRYPTED =
      new String("EncryptedPackage".getBytes(UTF_16LE), ISO_8859_1);

  private FileKind() {}

  /** Returns why a file of these bytes is not imported; empty if it may be a zip. */
  static Optional<Reason> refusal(byte[] bytes) {
    String text = new String(bytes, ISO_8859_1);
    if (text.startsWith("PK\u0003\u0004")) {
      return Optional.empty();
    }
    if (text.startsWith(COMPOUND)) {
      return Optional.of(text.contains(ENCRYPTED) ? Reason.LOCKED : Reason.OLD);
    }
    String start = text.substring(0, Math.min(text.length(), 1024)).toLowerCase(Locale.ROOT);
    if (start.contains("%pdf-")) {
      return Optional.of(Reason.PDF);
    }
    boolean known =
        start.startsWith("{\\rtf") || start.contains("<html") || start.contains("<?mso");
    return Optional.of(known ? Reason.FOREIGN : Reason.OTHER);
  }
}
