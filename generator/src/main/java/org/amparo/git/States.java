package org.amparo.git;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheBuilder;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;

/** Reads and writes the states of a repository: commits with their files. */
final class States {

  /** Nobody's address: states carry names only. */
  static final String NO_MAIL = "nobody@amparo.invalid";

  private States() {}

  /** Returns the files of a state, by their paths. */
  static Map<String, File> files(Repository repository, ObjectId state) throws IOException {
    Map<String, File> files = new TreeMap<>();
    try (TreeWalk walk = new TreeWalk(repository)) {
      walk.addTree(tree(repository, state));
      walk.setRecursive(true);
      while (walk.next()) {
        files.put(walk.getPathString(), new File(walk.getFileMode(0), walk.getObjectId(0)));
      }
    }
    return files;
  }

  /** Returns the tree of a state. */
  static ObjectId tree(Repository repository, ObjectId state) throws IOException {
    try (RevWalk walk = new RevWalk(repository)) {
      return walk.parseCommit(state).getTree().getId();
    }
  }

  /** Writes the bytes of a file. */
  static ObjectId insert(Repository repository, byte[] bytes) throws IOException {
    try (ObjectInserter inserter = repository.newObjectInserter()) {
      ObjectId id = inserter.insert(Constants.OBJ_BLOB, bytes);
      inserter.flush();
      return id;
    }
  }

  /**
   * Writes a state.
   *
   * @param files whose bytes are written
   * @param before the states that it comes after
   * @return the state; the last one before it, if both have the same files
   */
  static ObjectId commit(
      Repository repository,
      Map<String, File> files,
      List<ObjectId> before,
      PersonIdent author,
      String message)
      throws IOException {
    try (ObjectInserter inserter = repository.newObjectInserter()) {
      ObjectId tree = tree(files, inserter);
      if (!before.isEmpty()) {
        ObjectId last = before.get(before.size() - 1);
        if (tree.equals(tree(repository, last))) {
          return last;
        }
      }
      CommitBuilder commit = new CommitBuilder();
      commit.setTreeId(tree);
      commit.setParentIds(before);
      commit.setAuthor(author);
      commit.setCommitter(author);
      commit.setMessage(message);
      ObjectId state = inserter.insert(commit);
      inserter.flush();
      return state;
    }
  }

  private static ObjectId tree(Map<String, File> files, ObjectInserter inserter)
      throws IOException {
    DirCache cache = DirCache.newInCore();
    DirCacheBuilder builder = cache.builder();
    files.forEach(
        (path, file) -> {
          DirCacheEntry entry = new DirCacheEntry(path);
          entry.setFileMode(file.mode());
          entry.setObjectId(file.id());
          builder.add(entry);
        });
    builder.finish();
    return cache.writeTree(inserter);
  }

  /**
   * A file of a state.
   *
   * @param mode whether it is a file, a link or something else
   * @param id of its bytes
   */
  record File(FileMode mode, ObjectId id) {

    /** Returns a plain file. */
    static File of(ObjectId id) {
      return new File(FileMode.REGULAR_FILE, id);
    }

    /** Returns whether it is a plain file, not a link or another repository. */
    boolean isPlain() {
      return mode == FileMode.REGULAR_FILE || mode == FileMode.EXECUTABLE_FILE;
    }
  }
}
