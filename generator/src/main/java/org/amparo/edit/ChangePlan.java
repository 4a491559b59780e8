package org.amparo.edit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.amparo.source.SiteFolder;

/**
 * Changes of several files that belong together. Nothing is changed before all new texts are known.
 *
 * @param changes of the files, in any order
 */
public record ChangePlan(List<FileChange> changes) {

  public ChangePlan {
    changes = List.copyOf(changes);
  }

  /**
   * Makes the changes. If one fails, those before it are undone. Earlier texts are kept as
   * versions, and files that moved also in the bin.
   *
   * @throws EditException if a file was changed meanwhile, or cannot be written; its key is {@code
   *     edit.half} if some of the changes are made
   */
  public void apply(SiteFolder site, Instant time) throws EditException {
    for (FileChange change : changes) {
      if (!new ContentFile(site, change.file()).text().equals(Optional.of(change.before()))) {
        throw new EditException(EditException.Reason.CHANGED, change.file(), null);
      }
    }
    new Versions(site).keepAll(changes.stream().map(c -> Versions.Kept.of(c, time)).toList());
    List<FileChange> made = new ArrayList<>();
    try {
      for (FileChange change : changes) {
        make(site, change);
        made.add(change);
      }
    } catch (EditException e) {
      undo(site, made);
      throw e;
    }
    deleteOld(site, time);
  }

  private static void make(SiteFolder site, FileChange change) throws EditException {
    if (change.isMove()) {
      new ContentFile(site, change.target()).create(change.after());
    } else {
      new ContentFile(site, change.file()).replace(Optional.of(change.before()), change.after());
    }
  }

  private static void undo(SiteFolder site, List<FileChange> made) throws EditException {
    Collections.reverse(made);
    for (FileChange change : made) {
      try {
        ContentFile file = new ContentFile(site, change.target());
        if (change.isMove()) {
          file.delete(change.after());
        } else {
          file.replace(Optional.of(change.after()), change.before());
        }
      } catch (EditException e) {
        throw new EditException(EditException.Reason.HALF, change.target(), e);
      }
    }
  }

  private void deleteOld(SiteFolder site, Instant time) throws EditException {
    List<String> old = changes.stream().filter(FileChange::isMove).map(FileChange::file).toList();
    try {
      new Bin(site).leave(old, time);
    } catch (EditException e) {
      throw new EditException(EditException.Reason.HALF, e.file(), e);
    }
  }
}
