package org.amparo.together;

import java.util.ArrayList;
import java.util.List;
import org.amparo.merge.JoinedSite.Note;
import org.amparo.merge.JoinedSite.What;

/**
 * What bringing or sending did.
 *
 * @param result how it ended
 * @param notes what happened to files of the content; their paths are from the site's folder
 */
public record Outcome(Result result, List<Note> notes) {

  public Outcome {
    notes = List.copyOf(notes);
  }

  /** Returns the same result after what an earlier try did. */
  Outcome after(List<Note> earlier) {
    List<Note> all = new ArrayList<>(earlier);
    all.addAll(notes);
    return new Outcome(result, all.stream().distinct().toList());
  }

  /** Returns whether there are passages to choose. */
  public boolean hasChoices() {
    return notes.stream().anyMatch(n -> n.what() == What.TO_CHOOSE);
  }

  /** Returns whether what was asked for is done, and nothing is left to choose. */
  public boolean isDone() {
    return result != Result.FIRST_CHOOSE && result != Result.OTHERS_SEND && !hasChoices();
  }

  /** Returns the paths of files that came, changed or moved, from the site's folder. */
  public List<String> files() {
    return notes.stream()
        .filter(n -> n.what() != What.DELETED)
        .map(n -> n.what() == What.MOVED ? n.other() : n.file())
        .distinct()
        .toList();
  }

  /** How it ended. */
  public enum Result {
    /** What the other person sent is here. */
    BROUGHT,
    /** The other person sent nothing new. */
    NOTHING_NEW,
    /** Nobody sent anything yet. */
    NOBODY_SENT,
    /** Mine is where the other person brings it from. */
    SENT,
    /** All of mine was there already. */
    NOTHING_TO_SEND,
    /** Passages must be chosen first. Nothing was sent. */
    FIRST_CHOOSE,
    /** Others sent at the same time, again and again. Nothing was sent. */
    OTHERS_SEND
  }
}
