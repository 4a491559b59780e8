package org.amparo.merge;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.amparo.output.FileNames;

/**
 * The articles that somebody moved, found by their ids.
 *
 * @param targets the new path by the old one
 */
record Moves(Map<String, String> targets) {

  private static final Pattern ID = Pattern.compile("(?m)^id:[ \\t]*[\"']?([^\\s\"'#]+)");

  Moves {
    targets = Map.copyOf(targets);
  }

  /** Finds what is at another path than before. */
  static Moves of(Map<String, Blob> before, Map<String, Blob> now) {
    Map<String, String> gone = byId(before, now.keySet());
    Map<String, String> fresh = byId(now, before.keySet());
    Map<String, String> targets = new HashMap<>();
    gone.forEach(
        (id, path) -> {
          String target = fresh.get(id);
          if (target != null) {
            targets.put(path, target);
          }
        });
    return new Moves(targets);
  }

  /** Returns the articles that are not among some paths, by language and id. */
  private static Map<String, String> byId(Map<String, Blob> files, Set<String> others) {
    Map<String, String> paths = new HashMap<>();
    files.forEach(
        (path, blob) -> {
          if (!others.contains(path) && FileNames.isMarkdown(path) && !path.startsWith(".")) {
            id(path, blob).ifPresent(id -> paths.put(id, path));
          }
        });
    return paths;
  }

  private static Optional<String> id(String path, Blob blob) {
    int folder = path.indexOf('/');
    Optional<Matcher> found = blob.text(path).map(ID::matcher).filter(Matcher::find);
    return folder < 0
        ? Optional.empty()
        : found.map(id -> path.substring(0, folder) + " " + kind(path) + " " + id.group(1));
  }

  /** Returns the part of a name that tells cards, zines and letters of one id apart. */
  private static String kind(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    return name.substring(name.indexOf('.'));
  }

  /** Returns where a file is now; its own path if nobody moved it. */
  String of(String path) {
    return targets.getOrDefault(path, path);
  }

  /** Returns whether a file came from another path. */
  boolean isTarget(String path) {
    return targets.containsValue(path);
  }
}
