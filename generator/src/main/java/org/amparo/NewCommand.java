package org.amparo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.amparo.config.SiteConfig;
import org.amparo.config.SiteFolder;
import org.amparo.edit.ContentFile;
import org.amparo.edit.EditException;
import org.amparo.edit.NewGuide;
import org.amparo.model.Language;
import org.amparo.model.Site;
import org.amparo.model.Topic;
import org.amparo.text.Messages;

/** {@code new "Title" --topic T}: somebody begins a guide, in every language at once. */
final class NewCommand {

  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Cntrl}]+");

  private final SiteFolder folder;
  private final Build.Outcome outcome;
  private final Messages words;
  private final Map<Language, Messages> spoken;
  private final LocalDate day;
  private final List<String> done = new ArrayList<>();

  /**
   * @param words in which the organiser is spoken to
   * @param spoken those of every language that the program speaks
   */
  NewCommand(
      SiteFolder folder,
      Build.Outcome outcome,
      Messages words,
      Map<Language, Messages> spoken,
      LocalDate day) {
    this.folder = folder;
    this.outcome = outcome;
    this.words = words;
    this.spoken = spoken;
    this.day = day;
  }

  /** What was made and what comes next, in words. */
  List<String> done() {
    return done;
  }

  /**
   * Makes the drafts of a guide, all of them or none.
   *
   * @return what kept it from being done
   * @throws EditException if a file cannot be written, or was made by somebody else meanwhile
   */
  Optional<String> run(String title, String topic) throws EditException {
    if (outcome.config().isEmpty() || outcome.site().isEmpty()) {
      return Optional.of(words.get("new.broken"));
    }
    SiteConfig config = outcome.config().get();
    Optional<Topic> chosen = config.topic(topic);
    if (chosen.isEmpty()) {
      String all = String.join(", ", config.topics().stream().map(Topic::id).toList());
      return Optional.of(words.get("new.topic", topic, all));
    }
    return make(
        config, outcome.site().get(), SPACE.matcher(title.strip()).replaceAll(" "), chosen.get());
  }

  private Optional<String> make(SiteConfig config, Site site, String title, Topic topic)
      throws EditException {
    String id = NewGuide.id(title);
    if (site.articles().stream().anyMatch(a -> a.id().equals(id))) {
      return Optional.of(words.get("new.taken", id));
    }
    NewGuide guide = new NewGuide(config, site, topic, day, l -> spoken.getOrDefault(l, words));
    Map<String, String> files = guide.files(title);
    for (String name : files.keySet()) {
      if (new ContentFile(folder, name).isTaken()) {
        return Optional.of(words.get("edit.exists", name));
      }
    }
    for (Map.Entry<String, String> file : files.entrySet()) {
      new ContentFile(folder, file.getKey()).create(file.getValue());
      done.add(words.get("new.made", file.getKey()));
    }
    done.add(words.get("new.next", files.keySet().iterator().next(), id));
    return Optional.empty();
  }
}
