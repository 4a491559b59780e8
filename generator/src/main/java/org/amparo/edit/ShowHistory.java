package org.amparo.edit;

import java.io.IOException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.amparo.text.Messages;

/** Lists the versions of a file. It changes nothing. */
public final class ShowHistory implements Edit {

  private final Start start;
  private final String file;
  private final ZoneId zone;
  private final List<String> done = new ArrayList<>();

  /**
   * @param file its path from the site's folder
   * @param zone of the times that are shown
   */
  public ShowHistory(Start start, String file, ZoneId zone) {
    this.start = start;
    this.file = file;
    this.zone = zone;
  }

  @Override
  public Optional<String> run() throws IOException {
    Messages messages = start.messages();
    Versions history = new Versions(start.folder());
    List<Version> versions = history.of(file);
    for (String broken : history.broken()) {
      done.add(messages.get("history.broken", broken));
    }
    if (versions.isEmpty()) {
      return Optional.of(messages.get("history.none", file));
    }
    VersionFinder finder = new VersionFinder(zone);
    for (int i = 0; i < versions.size(); i++) {
      Version version = versions.get(i);
      String key = "history." + version.change().name().toLowerCase(Locale.ROOT);
      String what = messages.get(key, version.who(), version.who().isEmpty() ? 0 : 1);
      String number = String.format(Locale.ROOT, "%3d", i + 1);
      done.add(messages.get("history.line", number, finder.typed(version.time()), what));
    }
    done.add(messages.get("history.next", file));
    return Optional.empty();
  }

  @Override
  public List<String> done() {
    return done;
  }

  @Override
  public List<String> made() {
    return List.of();
  }
}
