package org.amparo.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.amparo.source.SiteFolder;

/** Keeps what is typed into forms and not yet saved, so that it survives the end of a browser. */
public final class UnsavedForms {

  private static final String ENDING = ".form";

  private final KeptFolder kept;

  /** Opens the unsaved forms of a site. */
  public UnsavedForms(SiteFolder site) {
    this.kept = new KeptFolder(site, "forms");
  }

  /**
   * Keeps the fields of a form in place of those before.
   *
   * @param key tells the forms of a site apart
   * @throws EditException if they cannot be written
   */
  public void put(String key, Typed typed) throws EditException {
    kept.write(file(key), line(typed.address()) + line(typed.title()) + typed.fields());
  }

  /** Forgets a form, after it was saved. */
  public void remove(String key) throws EditException {
    kept.delete(file(key));
  }

  /** Returns what was typed into a form. */
  public Optional<Typed> of(String key) throws EditException {
    return read(file(key));
  }

  /** Returns all unsaved forms. */
  public List<Typed> all() throws EditException {
    List<Typed> all = new ArrayList<>();
    for (String name : kept.names("")) {
      if (name.endsWith(ENDING)) {
        read(name).ifPresent(all::add);
      }
    }
    return all;
  }

  private Optional<Typed> read(String name) throws EditException {
    return kept.text(name)
        .map(t -> t.split("\n", 3))
        .filter(lines -> lines.length == 3)
        .map(lines -> new Typed(lines[0], lines[1], lines[2]));
  }

  private static String file(String key) {
    return ContentHash.of(key) + ENDING;
  }

  private static String line(String text) {
    return text.replaceAll("\\R", " ") + "\n";
  }

  /**
   * What is typed into a form.
   *
   * @param address of the form's screen at the desk
   * @param title of the screen
   * @param fields names and values, encoded as a browser sends a form
   */
  public record Typed(String address, String title, String fields) {}
}
