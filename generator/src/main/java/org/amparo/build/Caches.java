package org.amparo.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.amparo.bake.Oven;
import org.amparo.check.CheckMemory;
import org.amparo.config.SiteTexts;
import org.amparo.model.Language;
import org.amparo.problem.Checked;
import org.amparo.read.ReadMemory;
import org.jspecify.annotations.Nullable;

/**
 * What the stages of a pipeline made, by their inputs, so that a second run makes only what
 * changed. It does not look at files by itself: who uses it says which changed. One thread uses it
 * at a time.
 */
final class Caches {

  private final ReadMemory read = new ReadMemory();
  private final CheckMemory check = new CheckMemory();
  private @Nullable Texts texts;
  private @Nullable Checked<Oven> theme;

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

  ReadMemory read() {
    return read;
  }

  CheckMemory check() {
    return check;
  }

  /** The messages of pages, read anew only for other languages than before. */
  Checked<SiteTexts> texts(List<Language> languages, Maker<SiteTexts> maker) throws IOException {
    Texts known = texts;
    if (known == null || !known.languages().equals(languages)) {
      known = new Texts(languages, maker.make());
      texts = known;
    }
    return known.texts();
  }

  /** The theme, read anew only after a change of its files. */
  Checked<Oven> theme(Maker<Oven> maker) throws IOException {
    Checked<Oven> known = theme;
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

  private record Texts(List<Language> languages, Checked<SiteTexts> texts) {}
}
