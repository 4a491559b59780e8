package org.amparo.edit;

import java.util.Optional;
import org.amparo.source.SiteFolder;

/** The name of the person who writes in this folder, as the others know her. */
public final class PersonName {

  private static final String FILE = "name";
  private static final int MAX = 80;

  private final KeptFolder kept;

  /** Opens the name of a site's folder. */
  public PersonName(SiteFolder site) {
    this.kept = new KeptFolder(site, "person");
  }

  /** Returns the name; empty if nobody has said it. */
  public Optional<String> get() throws EditException {
    return kept.text(FILE).map(String::strip).filter(name -> !name.isEmpty());
  }

  /** Keeps a name: its first line, without the signs that Git uses around addresses. */
  public void keep(String name) throws EditException {
    String line = name.strip().lines().findFirst().orElse("").replaceAll("[<>\\p{Cntrl}]", "");
    if (!line.isBlank() && !get().equals(Optional.of(line))) {
      kept.write(FILE, line.substring(0, Math.min(MAX, line.length())).strip());
    }
  }
}
