package org.amparo.edit;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.amparo.merge.Conflict;
import org.amparo.source.SiteFolder;

/**
 * The passages that two people changed in different ways, until somebody chooses. Their files have
 * mine meanwhile.
 */
public final class Choices {

  private static final String FILE = "/file";
  private static final String PLACE = "/place";
  private static final String MINE = "/mine";
  private static final String THEIRS = "/theirs";
  private static final String PROSE = "/prose";

  private final SiteFolder site;
  private final KeptFolder kept;

  /** Opens the choices of a site. */
  public Choices(SiteFolder site) {
    this.site = site;
    this.kept = new KeptFolder(site, "choices");
  }

  /** Tells git to ignore what is kept. */
  public void begin() throws IOException {
    kept.begin();
  }

  /** Returns the choices, the first one first. */
  public List<Choice> all() throws EditException {
    List<Choice> all = new ArrayList<>();
    for (String name : kept.names("")) {
      Optional<String> file = kept.text(name + FILE);
      if (file.isPresent()) {
        all.add(new Choice(name, file.get(), conflict(name)));
      }
    }
    return all;
  }

  private Conflict conflict(String name) throws EditException {
    List<String> place = kept.text(name + PLACE).orElse("").lines().toList();
    return new Conflict(
        place,
        kept.text(name + MINE).orElse(""),
        kept.text(name + THEIRS).orElse(""),
        kept.text(name + PROSE).isPresent());
  }

  /**
   * Adds choices of a file; one that is there already is not added again.
   *
   * @param file its path from the site's folder
   */
  public void add(String file, List<Conflict> conflicts, Instant time) throws EditException {
    List<Choice> all = all();
    for (Conflict conflict : conflicts) {
      if (all.stream().noneMatch(c -> c.file().equals(file) && c.conflict().equals(conflict))) {
        String name = KeptFolder.name(time, kept.names(""));
        kept.write(name + PLACE, String.join("\n", conflict.place()));
        kept.write(name + MINE, conflict.mine());
        kept.write(name + THEIRS, conflict.theirs());
        if (conflict.isProse()) {
          kept.write(name + PROSE, "");
        }
        kept.write(name + FILE, file);
      }
    }
  }

  /**
   * Makes a choice.
   *
   * @param lines what the text has from now on in place of mine
   * @throws EditException if the text does not have my lines any more, or cannot be written; then
   *     the choice stays
   */
  public void choose(Choice choice, String lines, Instant time) throws EditException {
    ContentFile file = new ContentFile(site, choice.file());
    String before = file.text().orElse("");
    if (!lines.equals(choice.conflict().mine())) {
      Optional<String> chosen = choice.conflict().replaced(choice.file(), before, lines);
      String text = chosen.orElseThrow(() -> EditException.changed(choice.file()));
      new Versions(site).keep(choice.file(), before, time);
      file.replace(Optional.of(before), text);
    }
    remove(choice);
  }

  /** Forgets a choice; the text stays as it is. */
  public void remove(Choice choice) throws EditException {
    for (String part : List.of(FILE, PROSE, PLACE, MINE, THEIRS)) {
      kept.delete(choice.name() + part);
    }
  }

  /**
   * A choice.
   *
   * @param name of the choice
   * @param file the path of its text from the site's folder
   * @param conflict what both have there
   */
  public record Choice(String name, String file, Conflict conflict) {}
}
