package org.amparo.git;

import java.io.IOException;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.amparo.host.HostAccess;
import org.amparo.host.HostAddress;
import org.amparo.host.HostException;
import org.amparo.host.HostException.Kind;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.NullProgressMonitor;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.transport.FetchConnection;
import org.eclipse.jgit.transport.PushResult;
import org.eclipse.jgit.transport.RemoteRefUpdate;
import org.eclipse.jgit.transport.SshTransport;
import org.eclipse.jgit.transport.Transport;
import org.eclipse.jgit.transport.URIish;

/** Carries objects between a repository of this machine and a branch of another one. */
final class Connection {

  /** What a full disk may look like: JGit does not always tell why it could not write. */
  private static final Set<Kind> FULL =
      EnumSet.of(
          Kind.NO_RIGHT, Kind.CHANGED_MEANWHILE, Kind.CONNECTION_LOST, Kind.NO_PLACE, Kind.OTHER);

  /**
   * What a push that was cut may look like. JGit calls it not permitted; and the head of an answer
   * of which the rest is missing has no status, or no type that JGit knows.
   */
  private static final Set<Kind> UNSURE = EnumSet.of(Kind.NO_RIGHT, Kind.UNSUPPORTED, Kind.OTHER);

  private final Repository repository;
  private final HostAddress address;
  private final HostAccess access;

  /**
   * @param repository of this machine
   * @param address of the other one
   */
  Connection(Repository repository, HostAddress address, HostAccess access) {
    this.repository = repository;
    this.address = address;
    this.access = access;
  }

  /**
   * Fetches the branch.
   *
   * @param standard the branch, if the address names none and the other repository is empty
   * @return its name, and its newest state if it exists
   */
  Branch fetch(String standard) throws HostException {
    Credentials credentials = new Credentials(address, access.secrets());
    try (Transport transport = open(credentials);
        FetchConnection connection = transport.openFetch()) {
      Map<String, Ref> refs = connection.getRefsMap();
      String name = branch(refs, standard);
      Ref ref = refs.get(name);
      if (ref == null || ref.getObjectId() == null) {
        return new Branch(name, Optional.empty());
      }
      if (!repository.getObjectDatabase().has(ref.getObjectId())) {
        connection.fetch(NullProgressMonitor.INSTANCE, List.of(ref), known());
      }
      return new Branch(name, Optional.of(ref.getObjectId()));
    } catch (IOException e) {
      throw failure(e, credentials);
    }
  }

  private Set<ObjectId> known() throws IOException {
    Set<ObjectId> known = new HashSet<>();
    for (Ref ref : repository.getRefDatabase().getRefs()) {
      if (ref.getObjectId() != null) {
        known.add(ref.getObjectId());
      }
    }
    return known;
  }

  /** Returns the branch of the address, else the first one of the other repository. */
  private String branch(Map<String, Ref> refs, String standard) {
    if (!address.branch().isEmpty()) {
      return Constants.R_HEADS + address.branch();
    }
    String usual = Constants.R_HEADS + standard;
    Ref head = refs.get(Constants.HEAD);
    if (refs.containsKey(usual) || head == null) {
      return usual;
    }
    if (head.isSymbolic()) {
      return head.getTarget().getName();
    }
    return refs.values().stream()
        .filter(r -> r.getName().startsWith(Constants.R_HEADS))
        .filter(r -> r.getObjectId().equals(head.getObjectId()))
        .map(Ref::getName)
        .findFirst()
        .orElse(usual);
  }

  /**
   * Makes a state the newest one of the branch.
   *
   * @param before the state that the branch must have; empty if it must not exist
   * @throws HostException of the kind CHANGED_MEANWHILE if it has another one
   */
  void push(String branch, Optional<ObjectId> before, ObjectId state) throws HostException {
    Credentials credentials = new Credentials(address, access.secrets());
    try (Transport transport = open(credentials)) {
      RemoteRefUpdate update =
          new RemoteRefUpdate(
              repository,
              state.name(),
              state,
              branch,
              false,
              null,
              before.orElse(ObjectId.zeroId()));
      PushResult result =
          Quiet.call(() -> transport.push(NullProgressMonitor.INSTANCE, List.of(update)));
      check(result.getRemoteUpdate(branch), result.getMessages());
    } catch (IOException e) {
      HostException failure = failure(e, credentials);
      throw UNSURE.contains(failure.kind()) && isCut(branch)
          ? new HostException(Kind.CONNECTION_LOST, failure.place(), failure.detail())
          : failure;
    }
  }

  /** Returns whether the host cannot be reached. */
  private boolean isCut(String branch) {
    try {
      fetch(branch);
      return false;
    } catch (HostException e) {
      return e.kind().isPassing();
    }
  }

  private void check(RemoteRefUpdate update, String messages) throws HostException {
    switch (update.getStatus()) {
      case OK, UP_TO_DATE -> {
        return;
      }
      case REJECTED_NONFASTFORWARD, REJECTED_REMOTE_CHANGED ->
          throw new HostException(Kind.CHANGED_MEANWHILE, address.toString(), "");
      case NOT_ATTEMPTED, AWAITING_REPORT -> // the other side did not tell what came of it
          throw new HostException(Kind.CONNECTION_LOST, address.toString(), messages.strip());
      default -> {
        String words = update.getMessage() + " " + messages;
        throw orFull(Failures.refused(address.toString(), words));
      }
    }
  }

  private Transport open(Credentials credentials) throws HostException, IOException {
    RemoteAddress remote = new RemoteAddress(address, access.base());
    URIish uri = remote.uri();
    if (remote.lacksFolder()) {
      throw new HostException(Kind.NO_PLACE, address.toString(), "");
    }
    Transport transport = Transport.open(repository, uri);
    transport.setTimeout((int) access.limits().answer().toSeconds());
    transport.setCredentialsProvider(credentials);
    if (transport instanceof SshTransport shell) {
      shell.setSshSessionFactory(new Shell(address, access));
    }
    return transport;
  }

  private HostException failure(IOException e, Credentials credentials) {
    return credentials.refused().orElseGet(() -> orFull(Failures.of(address.toString(), e)));
  }

  /** Returns a failure as that of a full disk, if the other repository has no room left. */
  private HostException orFull(HostException failure) {
    return FULL.contains(failure.kind()) && new RemoteAddress(address, access.base()).isFull()
        ? new HostException(Kind.DISK_FULL, failure.place(), failure.detail())
        : failure;
  }

  /**
   * A branch of another repository.
   *
   * @param name in full
   * @param state its newest one; empty if there is no such branch
   */
  record Branch(String name, Optional<ObjectId> state) {}
}
