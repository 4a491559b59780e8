package org.amparo.desk;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.amparo.source.SiteFolder;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A desk that a test opens and visits. It is closed after the test. */
final class OpenDesk implements AfterEachCallback {

  private Optional<Opened> opened = Optional.empty();

  /** Opens the desk of a folder, and visits it. */
  Visitor open(Path root) throws IOException, InterruptedException {
    close();
    SiteFolder folder = SiteFolder.open(root);
    Desk desk = Desks.of(folder);
    opened = Optional.of(new Opened(folder, desk, new Visitor(desk)));
    return visitor();
  }

  /** Returns the browser that opened the desk. */
  Visitor visitor() {
    return opened.orElseThrow().visitor();
  }

  /** Returns the address that opens the desk. */
  URI address() {
    return opened.orElseThrow().desk().address();
  }

  /** Closes the desk, as its button does. */
  void close() throws IOException {
    if (opened.isPresent()) {
      opened.get().desk().close();
      opened.get().folder().close();
      opened = Optional.empty();
    }
  }

  @Override
  public void afterEach(ExtensionContext context) throws IOException {
    close();
  }

  private record Opened(SiteFolder folder, Desk desk, Visitor visitor) {}
}
