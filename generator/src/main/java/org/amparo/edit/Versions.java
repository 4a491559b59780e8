package org.amparo.edit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.amparo.source.SiteFolder;

/** Keeps the earlier texts of files, so that each can be brought back. */
public final class Versions {

  /** How many texts of a file are kept. */
  private static final int MAX = 50;

  private final KeptFolder kept;

  /** Opens the versions of a site. */
  public Versions(SiteFolder site) {
    this.kept = new KeptFolder(site, "versions");
  }

  /**
   * Keeps a text of a file, unless it is the one that was kept last. The oldest of more than fifty
   * is deleted.
   *
   * @param file its path from the site's folder
   * @param time of the change
   * @throws EditException if it cannot be written
   */
  public void keep(String file, String text, Instant time) throws EditException {
    List<String> names = kept.names(file);
    if (!names.isEmpty()
        && kept.text(path(file, names.get(names.size() - 1))).equals(Optional.of(text))) {
      return;
    }
    kept.write(path(file, KeptFolder.name(time, names)), text);
    List<String> all = kept.names(file);
    for (String oldest : all.subList(0, Math.max(0, all.size() - MAX))) {
      kept.delete(path(file, oldest));
    }
  }

  /** Returns the kept versions of a file, the newest first. */
  public List<Version> of(String file) throws EditException {
    List<Version> versions = new ArrayList<>();
    for (String name : kept.names(file)) {
      KeptFolder.time(name).ifPresent(time -> versions.add(0, new Version(name, time)));
    }
    return List.copyOf(versions);
  }

  /** Returns the text of a version; empty if it is not kept any more. */
  public Optional<String> text(String file, String version) throws EditException {
    return KeptFolder.time(version).isEmpty() ? Optional.empty() : kept.text(path(file, version));
  }

  private static String path(String file, String version) {
    return file + "/" + version;
  }

  /**
   * An earlier text of a file.
   *
   * @param name of the version
   * @param time when another text took its place
   */
  public record Version(String name, Instant time) {}
}
