package org.amparo.schema;

import java.util.List;
import java.util.Optional;

/**
 * A field of a group.
 *
 * @param key its name in the file
 * @param kind what its value is
 * @param presence whether it must have a value
 * @param choices the words of its closed list; empty if it has none
 * @param group the fields inside its value; empty if there are none
 */
public record Field(
    String key, Kind kind, Presence presence, List<String> choices, Optional<Group> group) {

  /** The word for what nobody has done yet. */
  public static final String PENDING = "pending";

  public Field {
    choices = List.copyOf(choices);
  }

  /** Returns a field that may be missing. */
  static Field optional(String key, Kind kind) {
    return new Field(key, kind, Presence.OPTIONAL, List.of(), Optional.empty());
  }

  /** Returns a field that must have a value. */
  static Field required(String key, Kind kind) {
    return optional(key, kind).with(Presence.REQUIRED);
  }

  /** Returns a field that may be missing, with a word of a closed list. */
  static Field choice(String key, List<String> choices) {
    return new Field(key, Kind.CHOICE, Presence.OPTIONAL, choices, Optional.empty());
  }

  /** Returns a field that may be missing, with fields inside its value. */
  static Field group(String key, Kind kind, Group group) {
    return new Field(key, kind, Presence.OPTIONAL, List.of(), Optional.of(group));
  }

  /** Returns the same field with another presence. */
  Field with(Presence other) {
    return new Field(key, kind, other, choices, group);
  }

  /** Returns whether it must have a value in what is published. */
  public boolean isWanted() {
    return presence != Presence.OPTIONAL;
  }

  /** Returns whether it must have a value, in a draft too. */
  public boolean isRequired() {
    return presence == Presence.REQUIRED;
  }
}
