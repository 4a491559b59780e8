package org.amparo.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.amparo.bake.Theme;
import org.amparo.check.CheckCache;
import org.amparo.config.SiteMessages;
import org.amparo.model.Language;
import org.amparo.problem.Checked;
import org.amparo.read.ReadCache;
import org.jspecify.annotations.Nullable;

/**
 * What the stages of a pipeline made, by their inputs, so that a second run makes only what
 * changed. It does not look at files by itself: who uses it says which changed. One thread uses it
 * at a time.
 */
final class Caches {

  private final ReadCache read = new ReadCache();
  private final CheckCache check = new CheckCache();
  private @Nullable Texts texts;
  private @Nullable Checked<Theme> theme;

  /** Forgets a file of {@code content/} that is new, changed or gone. */
  void forgetContent(Path file) {
    read.forget(file);
  }

  /**
   * Forgets the messages and the theme: a file of {@code templates/} or {@code assets/} changed.
   */
  void forgetResources() {
    texts = null;
    theme = null;
  }

  /** Forgets everything that rests on files. */
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

  /** The messages of pages, read anew only for other languages than before. */
  Checked<SiteMessages> texts(List<Language> languages, Maker<SiteMessages> maker)
      throws IOException {
    Texts known = texts;
    if (known == null || !known.languages().equals(languages)) {
      known = new Texts(languages, maker.make());
      texts = known;
    }
    return known.texts();
  }

  /** The theme, read anew only after a change of its files. */
  Checked<Theme> theme(Maker<Theme> maker) throws IOException {
    Checked<Theme> known = theme;
    if (known == null) {
      known = maker.make();
      theme = known;
    }
    return known;
  }

  /** Makes a value from files. */
  @FunctionalInterface
  interface Maker<T> {
    Checked<T> make() throws IOException;
  }

  private record Texts(List<Language> languages, Checked<SiteMessages> texts) {}
}
