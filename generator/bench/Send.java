import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.amparo.host.Digests;
import org.amparo.host.Host;
import org.amparo.host.HostAccess;
import org.amparo.host.HostAddress;
import org.amparo.host.HostContent;
import org.amparo.host.HostLimits;
import org.amparo.host.HostPlace;
import org.amparo.publish.Hosts;
import org.amparo.publish.Patience;
import org.amparo.publish.Plan;
import org.amparo.publish.Publisher;
import org.amparo.publish.Release;
import org.amparo.publish.SiteFile;

/**
 * Publishes a folder without building it, for publish.py: {@code java -cp ... Send FOLDER ADDRESS
 * HOME}. The password is in AMPARO_PASSWORD; any key of the host is accepted.
 */
final class Send {

  private Send() {}

  public static void main(String[] arguments) throws Exception {
    long start = System.nanoTime();
    Path folder = Path.of(arguments[0]);
    List<SiteFile> files;
    try (Stream<Path> all = Files.walk(folder)) {
      List<Path> paths = all.filter(Files::isRegularFile).toList();
      files = paths.parallelStream().map(f -> file(folder, f)).toList(); // as the program does
    }
    long hashed = System.nanoTime();
    Optional<String> password = Optional.ofNullable(System.getenv("AMPARO_PASSWORD"));
    HostAccess access =
        new HostAccess(
            folder,
            Path.of(arguments[2]),
            Optional.empty(),
            (kind, owner) -> password,
            (server, fingerprint) -> {},
            HostLimits.USUAL,
            Clock.systemUTC());
    HostPlace place = HostPlace.of("bench", HostAddress.parse(arguments[1]).orElseThrow());
    try (Host host = Hosts.open(place, access)) {
      Duration second = Duration.ofSeconds(1);
      Patience patience = new Patience(2, second, Duration.ZERO, second);
      Publisher publisher = new Publisher(host, Optional.empty(), patience);
      Plan plan = publisher.plan(new Release(Instant.now(), files));
      long planned = System.nanoTime();
      publisher.send(plan, (sent, bytes, left) -> {});
      long sent = System.nanoTime();
      List<String> missing = publisher.missing(plan);
      System.out.printf(
          "%.2f %d files, %.1f MB: read %.2f s, compare %.2f s, send %.2f s, look %.2f s, %d lack%n",
          (System.nanoTime() - hashed) / 1e9,
          plan.sending().size(),
          plan.bytes() / 1e6,
          (hashed - start) / 1e9,
          (planned - hashed) / 1e9,
          (sent - planned) / 1e9,
          (System.nanoTime() - sent) / 1e9,
          missing.size());
    }
  }

  private static SiteFile file(Path folder, Path file) {
    try {
      return new SiteFile(folder.relativize(file).toString(), new OfDisk(file), "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private record OfDisk(Path file, long size, String sha256) implements HostContent {

    OfDisk(Path file) throws IOException {
      this(file, Files.size(file), Digests.sha256(Files.readAllBytes(file)));
    }

    @Override
    public void writeTo(OutputStream stream) throws IOException {
      Files.copy(file, stream);
    }
  }
}
