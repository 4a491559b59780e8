package org.amparo.merge;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the content of two people became.
 *
 * @param changes what is to be written over mine, by path: other bytes, or empty to delete the file
 * @param theirs texts of the other person of which not all is in the joined text, by path
 * @param conflicts the passages to choose, by path
 * @param notes what a person should know, in the order of the files
 */
public record JoinedSite(
    Map<String, Optional<byte[]>> changes,
    Map<String, String> theirs,
    Map<String, List<Conflict>> conflicts,
    List<Note> notes) {

  public JoinedSite {
    changes = Collections.unmodifiableMap(new LinkedHashMap<>(changes));
    theirs = Collections.unmodifiableMap(new LinkedHashMap<>(theirs));
    conflicts = Collections.unmodifiableMap(new LinkedHashMap<>(conflicts));
    notes = List.copyOf(notes);
  }

  /**
   * Something that happened to a file.
   *
   * @param file its path
   * @param other its other path, for {@code MOVED} and {@code BOTH_KEPT}; of no letters otherwise
   */
  public record Note(What what, String file, String other) {}

  /** What happened to a file. */
  public enum What {
    /** It is new. */
    CAME,
    /** It has changes of the other person. */
    CHANGED,
    /** The other person moved it. */
    MOVED,
    /** The other person deleted it. */
    DELETED,
    /** I changed it, or a passage of it, and the other person deleted it; or the other way. */
    STAYED,
    /** Both changed it, and it is no text: the other one has a second name. */
    BOTH_KEPT,
    /** It has passages to choose. */
    TO_CHOOSE
  }
}
