package org.amparo.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.amparo.bake.Theme;
import org.amparo.check.CheckCache;
import org.amparo.config.Looks;
import org.amparo.config.SiteMessages;
import org.amparo.model.Language;
import org.amparo.problem.Checked;
import org.amparo.problem.Problem;
import org.amparo.read.ReadCache;
import org.jspecify.annotations.Nullable;

/**
 * The results of a pipeline's stages, so that a second run repeats only what changed. Callers say
 * which files changed. Not safe for several threads.
 */
final class Caches {

  private final ReadCache read = new ReadCache();
  private final CheckCache check = new CheckCache();
  private @Nullable Cached messages;
  private @Nullable KnownTheme theme;
  private @Nullable List<Problem> resources;

  /** Forgets a new, changed or deleted file of {@code content/}. */
  void forgetContent(Path file) {
    read.forget(file);
  }

  /**
   * Forgets the messages and the theme: a file of {@code templates/} or {@code assets/} changed.
   */
  void forgetResources() {
    messages = null;
    theme = null;
    resources = null;
  }

  /** Forgets every result. */
  void forget() {
    read.forget();
    forgetResources();
  }

  ReadCache read() {
    return read;
  }

  CheckCache check() {
    return check;
  }

  /** Returns the messages of pages; reads them if the languages changed. */
  Checked<SiteMessages> messages(List<Language> languages, Maker<SiteMessages> maker)
      throws IOException {
    Cached cached = messages;
    if (cached == null || !cached.languages().equals(languages)) {
      cached = new Cached(languages, maker.make());
      messages = cached;
    }
    return cached.messages();
  }

  /** Returns the theme; makes it if it was forgotten or the site is to look otherwise. */
  Checked<Theme> theme(Looks looks, Maker<Theme> maker) throws IOException {
    KnownTheme cached = theme;
    if (cached == null || !cached.looks().equals(looks)) {
      cached = new KnownTheme(looks, maker.make());
      theme = cached;
    }
    return cached.theme();
  }

  /** Returns the problems of the organisation's own templates and assets. */
  List<Problem> resources(Supplier<List<Problem>> maker) {
    List<Problem> known = resources;
    if (known == null) {
      known = maker.get();
      resources = known;
    }
    return known;
  }

  /** Makes a value from files. */
  @FunctionalInterface
  interface Maker<T> {
    Checked<T> make() throws IOException;
  }

  private record KnownTheme(Looks looks, Checked<Theme> theme) {}

  private record Cached(List<Language> languages, Checked<SiteMessages> messages) {}
}
