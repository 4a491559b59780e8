package org.amparo.pamphlet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.amparo.model.Address;
import org.amparo.model.Pamphlet;
import org.amparo.output.OutputFile;
import org.amparo.output.SitePaths;

/**
 * A pamphlet with its file.
 *
 * @param pamphlet the format, size and address that pages show
 * @param file the PDF
 * @param picture of its first side
 */
public record PrintedPamphlet(Pamphlet pamphlet, OutputFile file, OutputFile picture) {

  /** Returns the PDFs of pamphlets and their pictures, equal ones once. */
  public static List<OutputFile> files(List<PrintedPamphlet> pamphlets) {
    Map<Address, OutputFile> files = new LinkedHashMap<>();
    pamphlets.forEach(p -> files.put(p.file().address(), p.file()));
    pamphlets.forEach(p -> files.putIfAbsent(p.picture().address(), p.picture()));
    return List.copyOf(files.values());
  }

  /** How many digits of a hash name a picture. */
  private static final int HASH = 12;

  static PrintedPamphlet of(PlannedPamphlet planned, Rendering rendering) {
    OutputFile file = OutputFile.of(planned.address(), rendering.pdf());
    String hash = new Sha256().add(rendering.picture()).hex().substring(0, HASH);
    OutputFile picture = OutputFile.of(SitePaths.pamphletPicture(hash), rendering.picture());
    Pamphlet pamphlet =
        new Pamphlet(
            planned.guide(),
            planned.language(),
            planned.format(),
            rendering.pages(),
            planned.address(),
            file.size(),
            picture.address());
    return new PrintedPamphlet(pamphlet, file, picture);
  }
}
