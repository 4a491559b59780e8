package org.amparo.desk;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.amparo.model.Address;
import org.amparo.model.PamphletFormat;
import org.amparo.pamphlet.PlannedPamphlet;
import org.amparo.pamphlet.PrintedPamphlet;
import org.amparo.problem.Checked;

/** The pamphlets of the site as it is. */
final class SheetPrinter {

  private final Workplace place;

  SheetPrinter(Workplace place) {
    this.place = place;
  }

  /** Returns the pamphlets that the site gets; none while it cannot be shown. */
  List<PlannedPamphlet> all() {
    return place.state().site().map(s -> s.pamphlets().planned()).orElse(List.of());
  }

  /** Returns the pamphlet at an address, as a browser sent it. */
  Optional<PlannedPamphlet> planned(String address) {
    return all().stream().filter(p -> p.address().path().equals(address)).findFirst();
  }

  /**
   * Renders a pamphlet.
   *
   * @return empty if it has a problem
   * @throws IOException if a file cannot be read
   */
  Checked<Optional<PrintedPamphlet>> print(Address address) throws IOException {
    return place.state().site().orElseThrow().pamphlets().print(address);
  }

  /** Returns whether a format is on the paper that printers at home have. */
  static boolean isA4(PamphletFormat format) {
    return format != PamphletFormat.POSTER_A3;
  }
}
