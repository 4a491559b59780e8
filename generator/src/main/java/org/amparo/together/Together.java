package org.amparo.together;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.amparo.edit.Choices;
import org.amparo.edit.EditException;
import org.amparo.git.SharedContent;
import org.amparo.host.HostAccess;
import org.amparo.host.HostAddress;
import org.amparo.host.HostException;
import org.amparo.merge.Blob;
import org.amparo.merge.Conflict;
import org.amparo.merge.JoinedSite;
import org.amparo.merge.JoinedSite.Note;
import org.amparo.merge.SiteJoin;
import org.amparo.output.SourcePaths;
import org.amparo.source.SiteFolder;
import org.amparo.together.Outcome.Result;

/**
 * A content that several people write. Each brings what the others sent, which is joined with her
 * own, and sends the result. Nothing that anybody wrote is lost: what is not in the joined files is
 * among the earlier texts, among the choices, or in the bin.
 */
public final class Together {

  /** How often a joined state is sent while others send too. */
  private static final int TRIES = 5;

  private final SiteFolder folder;
  private final SharedFiles files;
  private final Choices choices;
  private final HostAddress address;
  private final HostAccess access;
  private final Person person;

  /**
   * @param address from where it is brought and to where it is sent
   * @param person who brings and sends
   */
  public Together(SiteFolder folder, HostAddress address, HostAccess access, Person person) {
    this.folder = folder;
    this.files = new SharedFiles(folder);
    this.choices = new Choices(folder);
    this.address = address;
    this.access = access;
    this.person = person;
  }

  /**
   * Brings what others sent.
   *
   * @throws HostException if the place cannot be reached; then nothing is changed
   * @throws IOException if a file cannot be read or written; bringing again goes on
   */
  public Outcome bring() throws HostException, IOException {
    try (SharedContent states = states()) {
      return bring(states).outcome();
    }
  }

  /**
   * Sends mine, joined with what others sent.
   *
   * @throws HostException if the place cannot be reached
   * @throws IOException if a file cannot be read or written
   */
  public Outcome send() throws HostException, IOException {
    if (!choices.all().isEmpty()) {
      return new Outcome(Result.FIRST_CHOOSE, List.of());
    }
    List<Note> notes = new ArrayList<>();
    try (SharedContent states = states()) {
      for (int i = 0; i < TRIES; i++) {
        Brought brought = bring(states);
        notes.addAll(brought.outcome().notes());
        if (!choices.all().isEmpty()) {
          return new Outcome(Result.FIRST_CHOOSE, List.of()).after(notes);
        }
        if (states.mine().equals(brought.theirs())) {
          return new Outcome(Result.NOTHING_TO_SEND, List.of()).after(notes);
        }
        if (send(states, brought.theirs())) {
          return new Outcome(Result.SENT, List.of()).after(notes);
        }
      }
    }
    return new Outcome(Result.OTHERS_SEND, List.of()).after(notes);
  }

  private boolean send(SharedContent states, Optional<String> theirs)
      throws HostException, IOException {
    try {
      states.send(address, access, theirs);
      return true;
    } catch (HostException e) {
      if (e.kind() == HostException.Kind.CHANGED_MEANWHILE) {
        return false;
      }
      throw e;
    }
  }

  private SharedContent states() throws IOException {
    choices.begin();
    Path place = folder.root().resolve(SourcePaths.SHARED);
    return SharedContent.open(place, SharedFiles::isShared);
  }

  private Brought bring(SharedContent states) throws HostException, IOException {
    Optional<String> theirs = states.fetch(address, access);
    for (int i = 1; ; i++) {
      try {
        return new Brought(theirs, bring(states, theirs));
      } catch (EditException e) {
        if (i == TRIES) {
          throw e; // otherwise somebody saved a file meanwhile, and it is read again
        }
      }
    }
  }

  private Outcome bring(SharedContent states, Optional<String> theirs) throws IOException {
    Map<String, Blob> mine = files.read();
    List<String> before = states.mine().map(List::of).orElse(List.of());
    String my = states.record(mine, before, author());
    states.moveTo(my);
    if (theirs.isEmpty()) {
      return new Outcome(Result.NOBODY_SENT, List.of());
    }
    if (states.isBefore(theirs.get(), my)) {
      return new Outcome(Result.NOTHING_NEW, List.of());
    }
    Optional<String> base = states.base(my, theirs.get());
    JoinedSite joined =
        SiteJoin.of(
            base.isPresent() ? states.files(base.get()) : Map.of(),
            mine,
            states.files(theirs.get()));
    Instant time = person.clock().instant();
    files.write(joined, mine, time);
    for (Map.Entry<String, List<Conflict>> file : joined.conflicts().entrySet()) {
      choices.add(SourcePaths.CONTENT + file.getKey(), file.getValue(), time);
    }
    List<String> parents =
        base.equals(Optional.of(my)) ? List.of(theirs.get()) : List.of(my, theirs.get());
    states.moveTo(states.record(joined(mine, joined), parents, author()));
    return new Outcome(Result.BROUGHT, joined.notes().stream().map(Together::fromSite).toList());
  }

  private static Map<String, Blob> joined(Map<String, Blob> mine, JoinedSite joined) {
    Map<String, Blob> files = new TreeMap<>(mine);
    joined
        .changes()
        .forEach(
            (path, bytes) -> {
              if (bytes.isPresent()) {
                files.put(path, new Blob(SharedContent.mark(bytes.get()), bytes::get));
              } else {
                files.remove(path);
              }
            });
    return files;
  }

  private static Note fromSite(Note note) {
    String other = note.other().isEmpty() ? "" : SourcePaths.CONTENT + note.other();
    return new Note(note.what(), SourcePaths.CONTENT + note.file(), other);
  }

  private SharedContent.Author author() {
    return new SharedContent.Author(person.name(), person.message(), person.clock().instant());
  }

  /**
   * A try to bring.
   *
   * @param theirs the last state of others
   */
  private record Brought(Optional<String> theirs, Outcome outcome) {}

  /**
   * Who brings and sends.
   *
   * @param name as the others know her
   * @param message beside each state, for those who look at them with another program
   * @param clock tells when a file was changed
   */
  public record Person(String name, String message, Clock clock) {}
}
