package org.amparo.docx;

import java.io.IOException;
import java.util.Locale;

/** A file that is not imported. */
public final class DocxException extends IOException {

  private static final long serialVersionUID = 1L;

  private final Reason reason;

  DocxException(Reason reason) {
    super(reason.toString());
    this.reason = reason;
  }

  /** The sentence's key in {@code cli_LANG.properties}; {@code {0}} is the file. */
  public String key() {
    return "import.refused." + reason.name().toLowerCase(Locale.ROOT);
  }

  Reason reason() {
    return reason;
  }

  /** Why a file is not imported. */
  enum Reason {
    /** There is no such file. */
    MISSING,
    /** The file has more bytes than a text has. */
    BIG,
    /** The format of Word before 2007. */
    OLD,
    /** A document with a password. */
    LOCKED,
    /** A PDF. */
    PDF,
    /** A text of another program, which Word and LibreOffice open. */
    FOREIGN,
    /** The file has an end that is missing, a checksum that differs, or a part that is no XML. */
    CUT,
    /** One part is there twice. */
    TWICE,
    /** A part has a document type declaration. */
    COMMANDS,
    /** All parts together unpack to far more than a text has. */
    BOMB,
    /** One part unpacks to far more than a text has. */
    PART,
    /** The file has too many parts. */
    PARTS,
    /** The text has too many elements or letters. */
    LONG,
    /** The elements of a part are nested too deep. */
    DEEP,
    /** The file is no Word document. */
    OTHER
  }
}
