package org.amparo.git;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.amparo.host.HostAccess;
import org.amparo.host.HostAddress;
import org.amparo.host.HostException;
import org.amparo.merge.Blob;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.revwalk.filter.RevFilter;

/**
 * The states of a content that two people share, in a repository without files beside it. It never
 * reads or changes the files of the content.
 */
public final class SharedContent implements AutoCloseable {

  /** The branch of my states, and that of others if they have none yet. */
  private static final String BRANCH = "main";

  private static final String MINE = Constants.R_HEADS + BRANCH;

  private final Repository repository;
  private final Predicate<String> shared;
  private String remoteBranch = MINE;

  private SharedContent(Repository repository, Predicate<String> shared) {
    this.repository = repository;
    this.shared = shared;
  }

  /**
   * Opens the states; makes the repository if there is none.
   *
   * @param folder of the repository
   * @param shared whether a path is one of the content; other files of a state are kept as they are
   * @throws IOException if it cannot be read or made
   */
  public static SharedContent open(Path folder, Predicate<String> shared) throws IOException {
    return new SharedContent(Repositories.open(folder), shared);
  }

  /** Returns the name of my last state; empty if there is none. */
  public Optional<String> mine() throws IOException {
    return Optional.ofNullable(repository.resolve(MINE)).map(ObjectId::name);
  }

  /**
   * Fetches what others sent.
   *
   * @return the name of their last state; empty if they sent nothing yet
   */
  public Optional<String> fetch(HostAddress address, HostAccess access) throws HostException {
    Connection.Branch branch = new Connection(repository, address, access).fetch(BRANCH);
    remoteBranch = branch.name();
    return branch.state().map(ObjectId::name);
  }

  /**
   * Sends my last state, after {@link #fetch}.
   *
   * @param theirs the last state of others, which is among those before mine
   * @throws HostException of the kind CHANGED_MEANWHILE if they have sent another one
   */
  public void send(HostAddress address, HostAccess access, Optional<String> theirs)
      throws HostException, IOException {
    ObjectId mine = repository.resolve(MINE);
    new Connection(repository, address, access)
        .push(remoteBranch, theirs.map(ObjectId::fromString), mine);
  }

  /** Returns whether a state is another one, or comes before it. */
  public boolean isBefore(String state, String other) throws IOException {
    try (RevWalk walk = new RevWalk(repository)) {
      RevCommit first = walk.parseCommit(ObjectId.fromString(state));
      return walk.isMergedInto(first, walk.parseCommit(ObjectId.fromString(other)));
    }
  }

  /** Returns the last state that two states have in common. */
  public Optional<String> base(String one, String other) throws IOException {
    try (RevWalk walk = new RevWalk(repository)) {
      walk.setRevFilter(RevFilter.MERGE_BASE);
      walk.markStart(walk.parseCommit(ObjectId.fromString(one)));
      walk.markStart(walk.parseCommit(ObjectId.fromString(other)));
      return Optional.ofNullable(walk.next()).map(RevCommit::name);
    }
  }

  /** Returns the files of a state by their paths from {@code content/}. */
  public Map<String, Blob> files(String state) throws IOException {
    Map<String, Blob> files = new TreeMap<>();
    States.files(repository, ObjectId.fromString(state))
        .forEach(
            (path, file) -> {
              if (isShared(path, file)) {
                files.put(path, new Blob(file.id().name(), () -> bytes(file.id())));
              }
            });
    return files;
  }

  private boolean isShared(String path, States.File file) {
    return file.isPlain() && shared.test(path);
  }

  private byte[] bytes(ObjectId id) {
    try {
      return repository.open(id, Constants.OBJ_BLOB).getBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the mark of bytes, as a file of a state has it. */
  public static String mark(byte[] bytes) {
    try (ObjectInserter.Formatter formatter = new ObjectInserter.Formatter()) {
      return formatter.idFor(Constants.OBJ_BLOB, bytes).name();
    }
  }

  /**
   * Records my state.
   *
   * @param files all that I have, by path
   * @param before the states that it comes after; what is not content is kept from the last one
   * @return its name; the last state before it, if nothing is different
   */
  public String record(Map<String, Blob> files, List<String> before, Author author)
      throws IOException {
    Map<String, States.File> all = new TreeMap<>();
    if (!before.isEmpty()) {
      ObjectId last = ObjectId.fromString(before.get(before.size() - 1));
      States.files(repository, last)
          .forEach(
              (path, file) -> {
                if (!isShared(path, file)) {
                  all.put(path, file);
                }
              });
    }
    for (Map.Entry<String, Blob> file : files.entrySet()) {
      ObjectId id = States.insert(repository, file.getValue().bytes());
      all.put(file.getKey(), States.File.of(id));
    }
    PersonIdent person =
        new PersonIdent(author.name(), States.NO_MAIL, author.time(), ZoneOffset.UTC);
    List<ObjectId> parents = before.stream().map(ObjectId::fromString).toList();
    return States.commit(repository, all, parents, person, author.message()).name();
  }

  /**
   * Makes a state my last one, after its files are in their places.
   *
   * @throws IOException if it cannot be written
   */
  public void moveTo(String state) throws IOException {
    RefUpdate update = repository.updateRef(MINE);
    update.setNewObjectId(ObjectId.fromString(state));
    update.disableRefLog();
    RefUpdate.Result result = update.forceUpdate();
    if (result == RefUpdate.Result.LOCK_FAILURE || result == RefUpdate.Result.IO_FAILURE) {
      throw new IOException(MINE + ": " + result);
    }
  }

  @Override
  public void close() {
    repository.close();
  }

  /**
   * Whose state it is.
   *
   * @param name of the person
   * @param message for those who look at the states with another program
   */
  public record Author(String name, String message, Instant time) {}
}
