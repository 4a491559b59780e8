package org.amparo.git;

import java.io.IOException;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.Repository;

/**
 * The states whose push did not end well. Each may have arrived, or may still arrive: a server goes
 * on with a push after its connection was cut. They are kept on this machine until a push ends
 * well, so that the next run knows them too.
 */
final class Attempts {

  private static final String PREFIX = "refs/attempts/";

  private final Repository repository;

  Attempts(Repository repository) {
    this.repository = repository;
  }

  /** Keeps a state before it is pushed. */
  void add(ObjectId state) throws IOException {
    RefUpdate update = repository.updateRef(PREFIX + state.name());
    update.setNewObjectId(state);
    update.disableRefLog();
    update.forceUpdate();
  }

  /** Returns whether a state was pushed from here. */
  boolean has(ObjectId state) throws IOException {
    return repository.exactRef(PREFIX + state.name()) != null;
  }

  /** Forgets all. */
  void clear() throws IOException {
    for (Ref ref : repository.getRefDatabase().getRefsByPrefix(PREFIX)) {
      RefUpdate update = repository.updateRef(ref.getName());
      update.setForceUpdate(true);
      update.delete();
    }
  }
}
