package org.amparo.git;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.LongConsumer;
import org.amparo.host.Host;
import org.amparo.host.HostAccess;
import org.amparo.host.HostAddress;
import org.amparo.host.HostContent;
import org.amparo.host.HostException;
import org.amparo.host.HostException.Kind;
import org.amparo.host.HostFile;
import org.amparo.host.HostPlace;
import org.amparo.output.SourcePaths;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Repository;

/**
 * A branch of Git that a host shows as pages. What is put and deleted becomes one state of the
 * branch with {@link #commit}, which is never forced: a state of somebody else is not lost.
 */
public final class GitHost implements Host {

  /** The usual branch of pages. */
  private static final String PAGES = "gh-pages";

  /** Tells hosts to show the files as they are. */
  private static final String AS_IT_IS = ".nojekyll";

  private static final String AUTHOR = "Amparo";

  private final Repository repository;
  private final Connection connection;
  private final Attempts attempts;
  private final HostAddress address;
  private final HostAccess access;
  private final String branch;
  private Optional<ObjectId> state;
  private Map<String, States.File> files;
  private final Map<String, ObjectId> put = new TreeMap<>();
  private final Set<String> deleted = new HashSet<>();

  /**
   * When the next state was first tried to be sent: sent again after a cut, it is the same one, of
   * which the other side may have told nothing although it arrived.
   */
  private Optional<Instant> tried = Optional.empty();

  private GitHost(Repository repository, HostAddress address, HostAccess access)
      throws HostException, IOException {
    this.repository = repository;
    this.address = address;
    this.access = access;
    this.connection = new Connection(repository, address, access);
    this.attempts = new Attempts(repository);
    Connection.Branch found = connection.fetch(PAGES);
    this.branch = found.name();
    this.state = found.state();
    this.files = state.isPresent() ? States.files(repository, state.get()) : Map.of();
  }

  /**
   * Opens the branch of an address; {@code gh-pages} if it names none. It need not exist.
   *
   * @throws HostException if it cannot be reached
   */
  public static Host open(HostPlace place, HostAccess access) throws HostException {
    HostAddress to = place.to();
    HostAddress address =
        new HostAddress(
            to.scheme(),
            to.user(),
            to.host(),
            to.port(),
            to.path(),
            to.branch().isEmpty() ? PAGES : to.branch());
    try {
      Repository repository = Repositories.open(access.base().resolve(SourcePaths.PAGES));
      try {
        return new GitHost(repository, address, access);
      } catch (HostException | IOException e) {
        repository.close();
        throw e;
      }
    } catch (IOException e) {
      throw Failures.of(address.toString(), e);
    }
  }

  /** Returns what readers see, and forgets what was put and deleted without a commit. */
  @Override
  public synchronized Map<String, HostFile> list() throws HostException {
    put.clear();
    deleted.clear();
    Map<String, HostFile> listing = new TreeMap<>();
    try (ObjectReader reader = repository.newObjectReader()) {
      for (Map.Entry<String, States.File> file : files.entrySet()) {
        if (file.getValue().isPlain() && !file.getKey().equals(AS_IT_IS)) {
          ObjectId id = file.getValue().id();
          long size = reader.getObjectSize(id, Constants.OBJ_BLOB);
          HostFile.Digest digest = new HostFile.Digest(HostFile.Kind.GIT_BLOB, id.name());
          listing.put(file.getKey(), new HostFile(size, Optional.empty(), Optional.of(digest)));
        }
      }
    } catch (IOException e) {
      throw Failures.of(address.toString(), e);
    }
    return listing;
  }

  @Override
  public synchronized byte[] read(String path) throws HostException {
    States.File file = files.get(path);
    ObjectId id = put.containsKey(path) ? put.get(path) : file == null ? null : file.id();
    if (id == null || deleted.contains(path)) {
      throw new HostException(Kind.NOT_FOUND, path, "");
    }
    try {
      return repository.open(id, Constants.OBJ_BLOB).getBytes();
    } catch (IOException e) {
      throw Failures.of(path, e);
    }
  }

  @Override
  public synchronized void put(String path, HostContent content, LongConsumer sent)
      throws HostException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(Math.toIntExact(content.size()));
    try {
      content.writeTo(bytes);
    } catch (IOException e) {
      throw new HostException(Kind.CONNECTION_LOST, path, e);
    }
    try {
      put.put(path, States.insert(repository, bytes.toByteArray()));
      deleted.remove(path);
      sent.accept(content.size());
    } catch (IOException e) {
      throw Failures.of(path, e);
    }
  }

  @Override
  public synchronized void delete(String path) {
    put.remove(path);
    deleted.add(path);
  }

  @Override
  public synchronized void commit() throws HostException {
    if (put.isEmpty() && deleted.stream().noneMatch(files::containsKey)) {
      return;
    }
    try {
      Map<String, States.File> next = new TreeMap<>(files);
      next.keySet().removeAll(deleted);
      put.forEach((path, id) -> next.put(path, States.File.of(id)));
      if (!next.containsKey(AS_IT_IS)) {
        byte[] empty = "".getBytes(StandardCharsets.UTF_8);
        next.put(AS_IT_IS, States.File.of(States.insert(repository, empty)));
      }
      ObjectId fresh = send(next);
      tried = Optional.empty();
      state = Optional.of(fresh);
      files = next;
      put.clear();
      deleted.clear();
    } catch (IOException e) {
      throw Failures.of(address.toString(), e);
    }
  }

  /**
   * Sends the next state. If an earlier push of ours arrived meanwhile, whose answer was cut, it
   * comes after that one.
   *
   * @return the state
   */
  private ObjectId send(Map<String, States.File> next) throws HostException, IOException {
    Instant time = tried.orElseGet(() -> access.clock().instant());
    tried = Optional.of(time);
    PersonIdent author = new PersonIdent(AUTHOR, States.NO_MAIL, time, ZoneOffset.UTC);
    ObjectId fresh = States.commit(repository, next, state.stream().toList(), author, AUTHOR);
    attempts.add(fresh);
    Optional<ObjectId> other = push(fresh);
    if (other.isPresent()) {
      state = other;
      return send(next);
    }
    attempts.clear();
    return fresh;
  }

  /**
   * Pushes a state. It may have arrived before, by a push whose answer was cut.
   *
   * @return another state that we had pushed before and that is there now; empty if all is well
   * @throws HostException of the kind CHANGED_MEANWHILE if somebody else's state is there
   */
  private Optional<ObjectId> push(ObjectId fresh) throws HostException, IOException {
    try {
      connection.push(branch, state, fresh);
      return Optional.empty();
    } catch (HostException e) {
      if (e.kind() != Kind.CHANGED_MEANWHILE) {
        throw e;
      }
      Optional<ObjectId> there = connection.fetch(PAGES).state();
      if (there.equals(Optional.of(fresh))) {
        return Optional.empty();
      }
      if (there.equals(state)) { // nobody changed it: the host is still busy with a push
        throw new HostException(Kind.CONNECTION_LOST, e.place(), e.detail());
      }
      if (there.isEmpty() || !attempts.has(there.get())) {
        throw e;
      }
      return there;
    }
  }

  @Override
  public boolean showsAllAtOnce() {
    return true;
  }

  @Override
  public void close() {
    repository.close();
  }
}
