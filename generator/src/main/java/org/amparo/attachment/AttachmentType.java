package org.amparo.attachment;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A format of attachments that most phones open. Its name is what readers see. */
public enum AttachmentType {
  /** ISO 32000-1, annex H, note 13: the header is within the first 1024 bytes. */
  PDF("(?s).{0,1019}%PDF-.*"),
  DOCX(AttachmentType.ZIP),
  XLSX(AttachmentType.ZIP),
  PPTX(AttachmentType.ZIP),
  ODT(AttachmentType.ZIP),
  ODS(AttachmentType.ZIP),
  ODP(AttachmentType.ZIP),
  EPUB(AttachmentType.ZIP),
  /** A tag ID3 or the first bits of a frame. */
  MP3("(?s)(ID3|\u00ff[\u00e0-\u00ff]).*"),
  OGG(AttachmentType.OGG_PAGE),
  OPUS(AttachmentType.OGG_PAGE),
  /** ISO/IEC 14496-12, section 4.3. */
  M4A("(?s).{4}ftyp.*");

  private static final String ZIP = "(?s)PK\u0003\u0004.*";
  private static final String OGG_PAGE = "(?s)OggS.*";

  /** As many bytes as any signature needs. */
  private static final int HEAD = 1100;

  private final Pattern signature;

  AttachmentType(String signature) {
    this.signature = Pattern.compile(signature);
  }

  /** Returns the format of a file from the ending of its name; empty if it is no attachment. */
  public static Optional<AttachmentType> ofName(String name) {
    String ending = name.substring(name.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
    return Arrays.stream(values()).filter(t -> t.name().equals(ending)).findFirst();
  }

  /** Returns whether a file begins as files of this format do. */
  boolean begins(byte[] bytes) {
    int length = Math.min(HEAD, bytes.length);
    String head = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    return signature.matcher(head).matches();
  }

  /** Returns whether it is a recording, which browsers play. */
  public boolean isSound() {
    return this == MP3 || this == OGG || this == OPUS || this == M4A;
  }

  /** Returns whether it is a ZIP with a part that names the author. */
  boolean isPackage() {
    return signature.pattern().equals(ZIP);
  }
}
