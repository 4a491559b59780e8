package org.amparo.read;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.amparo.markdown.ReadContext;
import org.amparo.model.Article;
import org.amparo.model.Language;
import org.amparo.model.Snapshot;
import org.amparo.problem.Checked;
import org.amparo.source.SiteFolder;
import org.jspecify.annotations.Nullable;

/**
 * What files were read as, so that a second reading reads only those that changed since. It does
 * not look at files by itself: who uses it says which changed.
 */
public final class ReadCache {

  private final Map<Path, Checked<Article>> articles = new ConcurrentHashMap<>();
  private final Map<Path, Then> snapshots = new ConcurrentHashMap<>();
  private final Map<Path, Checked<CleanImage>> images = new ConcurrentHashMap<>();
  private final Set<Path> plainFiles = new HashSet<>();
  private final Set<Path> linksAndDevices = new HashSet<>();
  private @Nullable ReadContext context;
  private @Nullable Listing listing;

  /** Forgets a file that is new, changed or gone. */
  public void forget(Path file) {
    articles.remove(file);
    snapshots.remove(file);
    images.remove(file);
    boolean plain = SiteFolder.isPlainFile(file);
    boolean other =
        !plain
            && Files.exists(file, LinkOption.NOFOLLOW_LINKS)
            && !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS);
    if (plain != plainFiles.contains(file) || other != linksAndDevices.contains(file)) {
      listing = null;
    }
  }

  /** Forgets everything. */
  public void forget() {
    forgetTexts();
    images.clear();
  }

  private void forgetTexts() {
    articles.clear();
    snapshots.clear();
    listing = null;
  }

  /**
   * What files there are, as they were listed before or are listed now.
   *
   * @param languages in whose folders texts may stand
   */
  Checked<ContentFiles> files(List<Language> languages, Supplier<Checked<ContentFiles>> lister) {
    if (listing == null || !listing.languages().equals(languages)) {
      listing = new Listing(languages, lister.get());
      ContentFiles files = listing.files().value();
      linksAndDevices.clear();
      linksAndDevices.addAll(files.elsewhere());
      plainFiles.clear();
      files.all().filter(f -> !linksAndDevices.contains(f)).forEach(plainFiles::add);
    }
    return listing.files();
  }

  /** Forgets every text if articles are read in other surroundings than before. */
  void under(ReadContext now) {
    if (!now.equals(context)) {
      forgetTexts();
      context = now;
    }
  }

  /** The article of a file as it was read before, or as it is read now. */
  Checked<Article> article(Path file, Supplier<Checked<Article>> reader) {
    return articles.computeIfAbsent(file, f -> reader.get());
  }

  /** The same for an image. */
  Checked<CleanImage> image(Path file, Supplier<Checked<CleanImage>> reader) {
    return images.computeIfAbsent(file, f -> reader.get());
  }

  /**
   * The same for a snapshot.
   *
   * @param original the file that its text once stood in
   */
  Checked<Optional<Snapshot>> snapshot(
      Path file, String original, Supplier<Checked<Optional<Snapshot>>> reader) {
    Then then = snapshots.get(file);
    if (then == null || !then.original().equals(original)) {
      then = new Then(original, reader.get());
      snapshots.put(file, then);
    }
    return then.snapshot();
  }

  private record Listing(List<Language> languages, Checked<ContentFiles> files) {}

  private record Then(String original, Checked<Optional<Snapshot>> snapshot) {}
}
