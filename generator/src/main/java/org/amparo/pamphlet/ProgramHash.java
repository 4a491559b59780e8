package org.amparo.pamphlet;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import io.nayuki.qrcodegen.QrCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.amparo.source.SiteFolder;
import org.apache.pdfbox.pdmodel.PDDocument;

/** A hash of what renders pamphlets. It changes when the same HTML may give another PDF. */
final class ProgramHash {

  private ProgramHash() {}

  /**
   * Returns a hash of the program, its libraries and its fonts: part of every cache key.
   *
   * @throws IOException if a file of the program cannot be read
   */
  static String of(SiteFolder folder, Fonts fonts) throws IOException {
    Sha256 hash = new Sha256();
    fonts.bytes().forEach(hash::add);
    for (Path file : SiteFolder.files(folder.programFile("org/amparo/pamphlet"))) {
      hash.add(Files.readAllBytes(file));
    }
    for (Class<?> library : List.of(PdfRendererBuilder.class, PDDocument.class, QrCode.class)) {
      hash.add(library.getProtectionDomain().getCodeSource().getLocation().toString());
    }
    return hash.hex();
  }
}
