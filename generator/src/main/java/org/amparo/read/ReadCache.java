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
import org.amparo.model.ShortText;
import org.amparo.model.Snapshot;
import org.amparo.problem.Checked;
import org.amparo.source.SiteFolder;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what was read from files, so that the next reading reads only changed ones. The caller says
 * which files changed.
 */
public final class ReadCache {

  private final Map<Path, Checked<Article>> articles = new ConcurrentHashMap<>();
  private final Map<Path, CachedSnapshot> snapshots = new ConcurrentHashMap<>();
  private final Map<Path, CachedShortText> shortTexts = new ConcurrentHashMap<>();
  private final Map<Path, CachedList> lists = new ConcurrentHashMap<>();
  private final Map<Path, Checked<CleanImage>> images = new ConcurrentHashMap<>();
  private final Map<Path, Checked<ReadAttachment>> attachments = new ConcurrentHashMap<>();
  private final Set<Path> plainFiles = new HashSet<>();
  private final Set<Path> linksAndDevices = new HashSet<>();
  private @Nullable ReadContext context;
  private @Nullable Listing listing;

  /** Forgets a new, changed or deleted file. */
  public void forget(Path file) {
    articles.remove(file);
    snapshots.remove(file);
    shortTexts.remove(file);
    lists.remove(file);
    images.remove(file);
    attachments.remove(file);
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
    lists.clear();
    images.clear();
    attachments.clear();
  }

  private void forgetTexts() {
    articles.clear();
    snapshots.clear();
    shortTexts.clear();
    listing = null;
  }

  /**
   * Returns the list of files.
   *
   * @param languages whose folders have texts; the files are listed again if they changed
   * @param lister lists the files
   */
  Checked<ContentFiles> files(List<Language> languages, Supplier<Checked<ContentFiles>> lister) {
    if (listing == null || !listing.languages().equals(languages)) {
      listing = new Listing(languages, lister.get());
      ContentFiles files = listing.files().value();
      linksAndDevices.clear();
      linksAndDevices.addAll(files.notPlain());
      plainFiles.clear();
      files.all().filter(f -> !linksAndDevices.contains(f)).forEach(plainFiles::add);
    }
    return listing.files();
  }

  /**
   * Forgets all texts if they were read with another context.
   *
   * @return the context
   */
  ReadContext use(ReadContext current) {
    if (!current.equals(context)) {
      forgetTexts();
      context = current;
    }
    return current;
  }

  /** Returns the article of a file; reads it if it is not in the cache. */
  Checked<Article> article(Path file, Supplier<Checked<Article>> reader) {
    return articles.computeIfAbsent(file, f -> reader.get());
  }

  /** Returns the image of a file; reads it if it is not in the cache. */
  Checked<CleanImage> image(Path file, Supplier<Checked<CleanImage>> reader) {
    return images.computeIfAbsent(file, f -> reader.get());
  }

  /** Returns the attachment of a file; reads it if it is not in the cache. */
  Checked<ReadAttachment> attachment(Path file, Supplier<Checked<ReadAttachment>> reader) {
    return attachments.computeIfAbsent(file, f -> reader.get());
  }

  /**
   * Returns the list of a file; reads it if it is not in the cache.
   *
   * @param inputs what else the result depends on; the list is read again if it differs
   */
  @SuppressWarnings("unchecked") // a file is always read by the same reader
  <T> Checked<List<T>> list(Path file, Object inputs, Supplier<Checked<List<T>>> reader) {
    CachedList cached = lists.get(file);
    if (cached == null || !cached.inputs().equals(inputs)) {
      cached = new CachedList(inputs, reader.get());
      lists.put(file, cached);
    }
    return (Checked<List<T>>) cached.list();
  }

  /**
   * Returns the short text of a file; reads it if it is not in the cache.
   *
   * @param guide the file of its guide; the text is read again if it is another
   */
  Checked<Optional<ShortText>> shortText(
      Path file, String guide, Supplier<Checked<Optional<ShortText>>> reader) {
    CachedShortText cached = shortTexts.get(file);
    if (cached == null || !cached.guide().equals(guide)) {
      cached = new CachedShortText(guide, reader.get());
      shortTexts.put(file, cached);
    }
    return cached.text();
  }

  /**
   * Returns the snapshot of a file; reads it if it is not in the cache.
   *
   * @param original the path of the original's file; the snapshot is read again if it changed
   */
  Checked<Optional<Snapshot>> snapshot(
      Path file, String original, Supplier<Checked<Optional<Snapshot>>> reader) {
    CachedSnapshot cached = snapshots.get(file);
    if (cached == null || !cached.original().equals(original)) {
      cached = new CachedSnapshot(original, reader.get());
      snapshots.put(file, cached);
    }
    return cached.snapshot();
  }

  private record Listing(List<Language> languages, Checked<ContentFiles> files) {}

  private record CachedList(Object inputs, Checked<?> list) {}

  private record CachedShortText(String guide, Checked<Optional<ShortText>> text) {}

  private record CachedSnapshot(String original, Checked<Optional<Snapshot>> snapshot) {}
}
