package org.amparo.edit;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.amparo.source.SiteFolder;

/** Keeps what is typed and not yet saved, so that it survives the end of the program. */
public final class UnsavedTexts {

  private static final String TEXT = "/text";
  private static final String BEFORE = "/before";

  private final KeptFolder kept;

  /** Opens the unsaved texts of a site. */
  public UnsavedTexts(SiteFolder site) {
    this.kept = new KeptFolder(site, "unsaved");
  }

  /**
   * Keeps the unsaved text of a file in place of the one before.
   *
   * @param file its path from the site's folder
   * @throws EditException if it cannot be written
   */
  public void put(String file, Unsaved unsaved) throws EditException {
    if (unsaved.before().isEmpty()) {
      kept.delete(file + BEFORE);
    } else if (!kept.text(file + BEFORE).equals(unsaved.before())) {
      kept.write(file + BEFORE, unsaved.before().get());
    }
    kept.write(file + TEXT, unsaved.text());
  }

  /** Forgets the unsaved text of a file, after it was saved. */
  public void remove(String file) throws EditException {
    kept.delete(file + TEXT);
    kept.delete(file + BEFORE);
  }

  /** Returns the unsaved text of a file. */
  public Optional<Unsaved> of(String file) throws EditException {
    Optional<String> text = kept.text(file + TEXT);
    return text.isPresent()
        ? Optional.of(new Unsaved(kept.text(file + BEFORE), text.get()))
        : Optional.empty();
  }

  /** Returns all unsaved texts by their files. */
  public Map<String, Unsaved> all() throws EditException {
    Map<String, Unsaved> all = new TreeMap<>();
    for (String name : kept.files("")) {
      if (name.endsWith(TEXT)) {
        String file = name.substring(0, name.length() - TEXT.length());
        of(file).ifPresent(unsaved -> all.put(file, unsaved));
      }
    }
    return all;
  }

  /**
   * What is typed into a file.
   *
   * @param before the file's text that it is based on; empty if there was no file
   * @param text what is typed
   */
  public record Unsaved(Optional<String> before, String text) {}
}
