package org.amparo.edit;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.amparo.output.AtomicFile;
import org.amparo.source.SiteFolder;

/** Keeps deleted files with their places, so that they can be brought back. */
public final class Bin {

  /** The end of the name of what a move of articles left behind. */
  private static final String LEFT = "-left";

  private final SiteFolder site;
  private final KeptFolder kept;

  /** Opens the bin of a site. */
  public Bin(SiteFolder site) {
    this.site = site;
    this.kept = new KeptFolder(site, "bin");
  }

  /**
   * Deletes files: the history keeps them, and they move to the bin.
   *
   * @param files their paths from the site's folder
   * @throws EditException if one cannot be read or moved; those before it are in the bin
   */
  public Deletion delete(List<String> files, Instant time) throws EditException {
    Versions.Occasion why = new Versions.Occasion(time, Version.Change.DELETED, "");
    new Versions(site).keepFiles(files, why);
    return move(files, freeName(time), time);
  }

  /**
   * Keeps the files that a move of articles leaves behind. If one cannot be moved, those before it
   * are in the bin.
   *
   * @param files their paths from the site's folder
   * @throws EditException if a file cannot be moved
   */
  Deletion leave(List<String> files, Instant time) throws EditException {
    return move(files, freeName(time) + LEFT, time);
  }

  private String freeName(Instant time) throws EditException {
    List<String> names = kept.names("").stream().map(n -> n.replace(LEFT, "")).toList();
    return KeptFolder.name(time, names);
  }

  private Deletion move(List<String> files, String name, Instant time) throws EditException {
    for (String file : files) {
      Path source = site.root().resolve(file);
      if (site.isLinked(source.resolveSibling(""))) {
        throw new EditException(EditException.Reason.LINKED, file, null);
      }
      Path target = kept.path(name + "/" + file);
      begin(target);
      move(source, target);
    }
    return new Deletion(name, time, files);
  }

  private void begin(Path target) throws EditException {
    try {
      kept.begin();
    } catch (IOException e) {
      throw new EditException(EditException.Reason.UNWRITABLE, site.name(target), e);
    }
  }

  private void move(Path source, Path target) throws EditException {
    try {
      AtomicFile.move(source, target);
    } catch (FileAlreadyExistsException e) {
      throw new EditException(EditException.Reason.EXISTS, site.name(target), e);
    } catch (IOException e) {
      throw new EditException(EditException.Reason.UNWRITABLE, site.name(source), e);
    }
  }

  /**
   * Returns the text of a deleted file; empty if it is not there.
   *
   * @param file its path from the site's folder
   */
  public Optional<String> text(Deletion deletion, String file) throws EditException {
    return kept.text(deletion.name() + "/" + file);
  }

  /** Returns the deletions, the newest first, without what moves left behind. */
  public List<Deletion> deletions() throws EditException {
    List<Deletion> deletions = new ArrayList<>();
    for (String name : kept.names("")) {
      Optional<Instant> time = KeptFolder.time(name);
      if (time.isPresent() && !name.endsWith(LEFT)) {
        deletions.add(0, new Deletion(name, time.get(), kept.files(name)));
      }
    }
    return deletions.stream().filter(d -> !d.files().isEmpty()).toList();
  }

  /**
   * Moves the files of a deletion back to their places.
   *
   * @throws EditException if one of the places is taken; then none is moved
   */
  public void restore(Deletion deletion) throws EditException {
    for (String file : deletion.files()) {
      if (Files.exists(site.root().resolve(file), LinkOption.NOFOLLOW_LINKS)) {
        throw new EditException(EditException.Reason.EXISTS, file, null);
      }
    }
    for (String file : deletion.files()) {
      Path target = site.root().resolve(file);
      if (site.isLinked(target.resolveSibling(""))) {
        throw new EditException(EditException.Reason.LINKED, file, null);
      }
      move(kept.path(deletion.name() + "/" + file), target);
    }
  }

  /**
   * Files that were deleted together.
   *
   * @param name of the deletion
   * @param files their paths from the site's folder
   */
  public record Deletion(String name, Instant time, List<String> files) {
    public Deletion {
      files = List.copyOf(files);
    }
  }
}
