package org.amparo.desk;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.amparo.output.AtomicFile;
import org.amparo.output.SourcePaths;
import org.amparo.source.SiteFolder;

/**
 * The address of the desk that runs for a folder, in a file that only its owner can read. A second
 * start opens that desk.
 */
public final class RunningDesk {

  private static final int PATIENCE_MILLIS = 2000;

  private final Path file;

  /** Looks into a site's folder. */
  public RunningDesk(SiteFolder folder) {
    this.file = folder.root().resolve(SourcePaths.RUNNING_DESK);
  }

  /** Returns the address of the desk that runs, if it answers. */
  public Optional<URI> address() {
    try {
      URI address = URI.create(Files.readString(file, StandardCharsets.UTF_8).strip());
      return answers(address) ? Optional.of(address) : Optional.empty();
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty(); // no desk runs, or its file is not whole
    }
  }

  private static boolean answers(URI address) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
    connection.setConnectTimeout(PATIENCE_MILLIS);
    connection.setReadTimeout(PATIENCE_MILLIS);
    connection.setInstanceFollowRedirects(false);
    try {
      return connection.getResponseCode() == HttpURLConnection.HTTP_SEE_OTHER;
    } finally {
      connection.disconnect();
    }
  }

  /**
   * Notes that a desk runs.
   *
   * @throws IOException if the file cannot be written
   */
  void begin(URI address) throws IOException {
    AtomicFile.writePrivate(file, address + "\n");
  }

  /**
   * Forgets the desk that ran.
   *
   * @throws IOException if the file cannot be deleted
   */
  void end() throws IOException {
    AtomicFile.delete(file);
  }
}
