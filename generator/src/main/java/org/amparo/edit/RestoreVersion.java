package org.amparo.edit;

import java.io.IOException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.amparo.output.SourcePaths;

/** Brings a version of a file back; what the file is now is kept as well. */
public final class RestoreVersion implements Edit {

  private final Start start;
  private final Wish wish;
  private final List<String> done = new ArrayList<>();
  private final List<String> made = new ArrayList<>();

  /**
   * @param wish the version to bring back
   */
  public RestoreVersion(Start start, Wish wish) {
    this.start = start;
    this.wish = wish;
  }

  @Override
  public Optional<String> run() throws IOException {
    String file = wish.file();
    Versions history = new Versions(start.folder());
    Optional<Version> version = version(history.of(file));
    boolean inside = file.startsWith(SourcePaths.CONTENT) && !file.contains("..");
    if (version.isEmpty() || !inside) {
      return Optional.of(start.messages().get("history.unknown", file, wish.at()));
    }
    Optional<byte[]> bytes = history.contents(List.of(version.get())).values().stream().findFirst();
    if (bytes.isEmpty()) {
      return Optional.of(start.messages().get("history.lost", file, wish.at()));
    }
    ContentFile target = new ContentFile(start.folder(), file);
    Optional<byte[]> before = target.bytes();
    if (before.filter(b -> Arrays.equals(b, bytes.get())).isPresent()) {
      return Optional.of(start.messages().get("history.same", file));
    }
    history.keepFiles(
        List.of(file), new Versions.Occasion(start.now(), Version.Change.RESTORED, ""));
    target.replaceBytes(before, bytes.get());
    made.add(file);
    String time = new VersionFinder(wish.zone()).typed(version.get().time());
    done.add(start.messages().get("history.done", file, time));
    return Optional.empty();
  }

  private Optional<Version> version(List<Version> versions) {
    return versions.stream()
        .filter(v -> v.name().equals(wish.at()))
        .findFirst()
        .or(() -> new VersionFinder(wish.zone()).find(versions, wish.at()));
  }

  @Override
  public List<String> done() {
    return done;
  }

  @Override
  public List<String> made() {
    return made;
  }

  /**
   * The version to bring back.
   *
   * @param file its present path from the site's folder
   * @param at its name, its number, or a time as a person types it
   * @param zone of that time
   */
  public record Wish(String file, String at, ZoneId zone) {}
}
