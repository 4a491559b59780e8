package org.amparo.docx;

import java.io.IOException;
import java.util.Locale;

/** The refusal to import a file. */
public final class DocxException extends IOException {

  private static final long serialVersionUID = 1L;

  private final Reason reason;

  DocxException(Reason reason) {
    super(reason.toString());
    this.reason = reason;
  }

  /** Returns the key of the message in {@code cli_LANG.properties}; {@code {0}} is the file. */
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
    /** The file has too many bytes. */
    BIG,
    /** The format of Word before 2007. */
    OLD,
    /** A document with a password. */
    LOCKED,
    /** A PDF. */
    PDF,
    /** A text of another program, which Word and LibreOffice open. */
    FOREIGN,
    /** The file is truncated, a checksum differs, or a part is not XML. */
    CUT,
    /** The file has one part twice. */
    TWICE,
    /** A part has a document type declaration. */
    COMMANDS,
    /** All parts together have too many bytes. */
    BOMB,
    /** One part has too many bytes. */
    PART,
    /** The file has too many parts. */
    PARTS,
    /** The text has too many elements or letters. */
    LONG,
    /** The elements of a part are nested too deep. */
    DEEP,
    /** The file is not a Word document. */
    OTHER
  }
}
