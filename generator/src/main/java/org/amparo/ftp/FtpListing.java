package org.amparo.ftp;

import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.amparo.host.HostException;
import org.amparo.host.HostException.Kind;
import org.amparo.host.HostFile;
import org.apache.commons.net.ftp.FTPFile;

/**
 * Lists a folder with all that is below it, a few folders at once. A listing for people has minutes
 * only: the files of its newest minute are asked for their seconds, so that a file that was changed
 * after our list is known from those before.
 */
final class FtpListing {

  /** The time of a line of {@code LIST}, which has a day only if it is half a year ago. */
  private static final Pattern MINUTES = Pattern.compile(" \\d{1,2}:\\d{2}(?!:\\d)");

  private final FtpLanes lanes;
  private final String base;
  private final Map<String, HostFile> files = new TreeMap<>();
  private final Set<String> folders = new TreeSet<>();

  /** The times of files whose seconds are not known, by their paths below the base. */
  private final Map<String, Instant> minutes = new TreeMap<>();

  /**
   * @param base the folder, without a slash at its end
   */
  FtpListing(FtpLanes lanes, String base) {
    this.lanes = lanes;
    this.base = base;
  }

  /**
   * Returns the folders that were found, by their paths on the server; the base is one if it is
   * there.
   */
  Set<String> folders() {
    return folders;
  }

  /** Lists the files by their paths below the base; none if there is no base. */
  Map<String, HostFile> files() throws HostException {
    ExecutorService threads = Executors.newFixedThreadPool(FtpLanes.MOST);
    try {
      CompletionService<Folder> answers = new ExecutorCompletionService<>(threads);
      answers.submit(() -> list(""));
      for (int open = 1; open > 0; open--) {
        List<String> below = add(next(answers));
        below.forEach(folder -> answers.submit(() -> list(folder)));
        open += below.size();
      }
      askForSeconds(threads);
      return files;
    } finally {
      threads.shutdownNow();
    }
  }

  private void askForSeconds(ExecutorService threads) throws HostException {
    Instant newest = minutes.values().stream().max(Comparator.naturalOrder()).orElse(Instant.MAX);
    minutes.values().removeIf(minute -> minute.isBefore(newest));
    CompletionService<Second> answers = new ExecutorCompletionService<>(threads);
    minutes.forEach(
        (path, minute) ->
            answers.submit(() -> new Second(path, lanes.use(c -> c.second(base + "/" + path)))));
    for (int open = minutes.size(); open > 0; open--) {
      Second answer = next(answers);
      Optional<Instant> exact = Optional.of(newest.plusSeconds(answer.second()));
      files.computeIfPresent(
          answer.path(), (path, file) -> new HostFile(file.size(), exact, file.digest()));
    }
  }

  private <T> T next(CompletionService<T> answers) throws HostException {
    try {
      return answers.take().get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof HostException known) {
        throw known;
      }
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new HostException(Kind.CONNECTION_LOST, base, e);
    }
  }

  /**
   * @param path of the folder below the base, with a slash at its end; empty for the base
   */
  private Folder list(String path) throws HostException {
    try {
      return new Folder(path, true, lanes.use(c -> c.list(base + "/" + path)));
    } catch (HostException e) {
      if (e.kind() == Kind.NOT_FOUND) {
        return new Folder(path, false, List.of());
      }
      throw e;
    }
  }

  /** Adds what is in a folder, and returns the folders in it. */
  private List<String> add(Folder folder) {
    List<String> below = new ArrayList<>();
    if (folder.isThere()) {
      folders.add((base + "/" + folder.path()).replaceFirst("/$", ""));
    }
    for (FTPFile file : folder.entries()) {
      String name = file == null ? "." : Normalizer.normalize(file.getName(), Normalizer.Form.NFC);
      if (name.equals(".") || name.equals("..")) {
        continue;
      }
      if (file.isDirectory()) {
        below.add(folder.path() + name + "/");
      } else if (file.isFile()) {
        addFile(folder.path() + name, file);
      }
    }
    return below;
  }

  private void addFile(String path, FTPFile file) {
    Optional<Instant> changed = Optional.ofNullable(file.getTimestampInstant());
    files.put(path, new HostFile(file.getSize(), changed, Optional.empty()));
    String raw = String.valueOf(file.getRawListing());
    if (MINUTES.matcher(raw).find()) {
      changed.ifPresent(minute -> minutes.put(path, minute));
    }
  }

  /** The seconds of a file's time. */
  private record Second(String path, int second) {}

  private record Folder(String path, boolean isThere, List<FTPFile> entries) {}
}
