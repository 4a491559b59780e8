package org.amparo.merge;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.amparo.merge.JoinedSite.Note;
import org.amparo.merge.JoinedSite.What;
import org.amparo.output.SourcePaths;
import org.jspecify.annotations.Nullable;

/** Joins the content of two people file by file. */
public final class SiteJoin {

  /** The folder of snapshots. What both confirmed in different ways is confirmed again. */
  private static final String SNAPSHOTS =
      SourcePaths.SNAPSHOTS.substring(SourcePaths.CONTENT.length());

  private final Map<String, Blob> mine;
  private final Map<String, Blob> result = new TreeMap<>();
  private final Map<String, String> texts = new LinkedHashMap<>();
  private final Map<String, List<Conflict>> conflicts = new LinkedHashMap<>();
  private final List<Note> notes = new ArrayList<>();

  private SiteJoin(Map<String, Blob> mine) {
    this.mine = mine;
  }

  /**
   * Joins the files of two people.
   *
   * @param base what both began with, by path; empty if they did not begin with the same
   * @param mine my files by path
   * @param theirs those of the other person
   */
  public static JoinedSite of(
      Map<String, Blob> base, Map<String, Blob> mine, Map<String, Blob> theirs) {
    SiteJoin join = new SiteJoin(mine);
    Moves myMoves = Moves.of(base, mine);
    Moves theirMoves = Moves.of(base, theirs);
    TreeSet<String> paths = new TreeSet<>(base.keySet());
    mine.keySet().stream().filter(p -> !myMoves.isTarget(p)).forEach(paths::add);
    theirs.keySet().stream().filter(p -> !theirMoves.isTarget(p)).forEach(paths::add);
    for (String path : paths) {
      String my = myMoves.of(path);
      String their = theirMoves.of(path);
      join.add(
          new Names(path, my, my.equals(path) ? their : my),
          base.get(path),
          mine.get(my),
          theirs.get(their));
    }
    return join.joined();
  }

  private void add(Names names, @Nullable Blob base, @Nullable Blob my, @Nullable Blob their) {
    if (my != null && their != null) {
      both(names, Optional.ofNullable(base), my, their);
    } else if (my != null) {
      onlyMine(names, base, my);
    } else if (their != null) {
      onlyTheirs(names, base, their);
    }
  }

  private void onlyMine(Names names, @Nullable Blob base, Blob my) {
    if (base != null && base.isSame(my)) {
      notes.add(new Note(What.DELETED, names.mine(), ""));
    } else {
      put(names.mine(), my);
      if (base != null) {
        notes.add(new Note(What.STAYED, names.mine(), ""));
      }
    }
  }

  private void onlyTheirs(Names names, @Nullable Blob base, Blob their) {
    if (base == null || !base.isSame(their)) {
      String path = put(names.joined(), their);
      notes.add(new Note(base == null ? What.CAME : What.STAYED, path, ""));
    }
  }

  private void both(Names names, Optional<Blob> base, Blob my, Blob their) {
    Blob joined = my;
    if (base.filter(my::isSame).isPresent()) {
      joined = their;
    } else if (!my.isSame(their) && base.filter(their::isSame).isEmpty()) {
      joined = text(names.joined(), base, my, their);
    }
    String path = put(names.joined(), joined);
    if (!names.joined().equals(names.mine())) {
      notes.add(new Note(What.MOVED, names.mine(), path));
    } else if (!joined.isSame(my)) {
      notes.add(new Note(What.CHANGED, path, ""));
    }
  }

  private Blob text(String path, Optional<Blob> base, Blob my, Blob their) {
    Optional<String> mineText = my.text(path);
    Optional<String> theirText = their.text(path);
    if (mineText.isEmpty() || theirText.isEmpty()) {
      String other = put(second(path), their);
      notes.add(new Note(What.BOTH_KEPT, path, other));
      return my;
    }
    Joined joined = Join.of(path, base.flatMap(b -> b.text(path)), mineText.get(), theirText.get());
    boolean snapshot = path.startsWith(SNAPSHOTS);
    if (!joined.conflicts().isEmpty()) {
      texts.put(path, theirText.get());
      if (!snapshot) {
        conflicts.put(path, joined.conflicts());
        notes.add(new Note(What.TO_CHOOSE, path, ""));
      }
    }
    if (!joined.kept().isEmpty()) {
      texts.put(path, theirText.get());
      if (!snapshot) {
        notes.add(new Note(What.STAYED, path, ""));
      }
    }
    return joined.text().equals(mineText.get()) ? my : blob(joined.text());
  }

  private static Blob blob(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new Blob("joined " + text.hashCode(), () -> bytes);
  }

  /** Puts a file into the result; if its path is taken, under another one. */
  private String put(String path, Blob blob) {
    String free = path;
    while (result.containsKey(free)) {
      free = second(free);
    }
    result.put(free, blob);
    return free;
  }

  /** Returns the second name of a file: {@code a-2.jpg} of {@code a.jpg}. */
  private String second(String path) {
    int dot = path.lastIndexOf('.');
    int end = dot > path.lastIndexOf('/') + 1 ? dot : path.length();
    String free = path;
    for (int i = 2; free.equals(path) || mine.containsKey(free) || result.containsKey(free); i++) {
      free = path.substring(0, end) + "-" + i + path.substring(end);
    }
    return free;
  }

  private JoinedSite joined() {
    Map<String, Optional<byte[]>> changes = new TreeMap<>();
    result.forEach(
        (path, blob) -> {
          Blob before = mine.get(path);
          if (before == null || !before.isSame(blob)) {
            changes.put(path, Optional.of(blob.bytes()));
          }
        });
    mine.keySet().stream()
        .filter(path -> !result.containsKey(path))
        .forEach(path -> changes.put(path, Optional.empty()));
    return new JoinedSite(changes, texts, conflicts, notes);
  }

  /**
   * The paths of a file.
   *
   * @param base before anybody moved it
   * @param mine as I have it
   * @param joined as it is in the result
   */
  private record Names(String base, String mine, String joined) {}
}
