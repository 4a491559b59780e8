package org.amparo;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.amparo.config.SiteConfig;
import org.amparo.config.SiteFolder;
import org.amparo.edit.ContentFile;
import org.amparo.edit.NewGuide;
import org.amparo.model.Language;
import org.amparo.model.OutputFile;
import org.amparo.model.Site;
import org.amparo.model.Topic;
import org.amparo.text.Messages;
import org.amparo.text.Slug;
import org.amparo.word.WordException;
import org.amparo.word.WordFile;

/** {@code import FILE.docx --topic T}: a text from Word becomes the draft of a guide. */
final class ImportCommand {

  private static final Pattern HEADING = Pattern.compile("(?m)^## (.*)$");

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
  ImportCommand(
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

  /** What was made, what could not be taken over and what comes next, in words. */
  List<String> done() {
    return done;
  }

  /**
   * Takes a document in.
   *
   * @return what kept it from being done
   * @throws IOException if a file cannot be read, or not written
   */
  Optional<String> run(Path file, String topic) throws IOException {
    if (outcome.config().isEmpty() || outcome.site().isEmpty()) {
      return Optional.of(words.get("new.broken"));
    }
    SiteConfig config = outcome.config().get();
    Optional<Topic> chosen = config.topic(topic);
    if (chosen.isEmpty()) {
      String all = String.join(", ", config.topics().stream().map(Topic::id).toList());
      return Optional.of(words.get("new.topic", topic, all));
    }
    String name = String.valueOf(file.getFileName()).replaceFirst("\\.[^.]*$", "");
    try {
      return make(config, chosen.get(), name, WordFile.read(file, Slug.of(name, "guide")));
    } catch (WordException e) {
      return Optional.of(words.get(e.key(), String.valueOf(file.getFileName())));
    }
  }

  private Optional<String> make(SiteConfig config, Topic topic, String name, WordFile.Taken text)
      throws IOException {
    String title = text.title().isEmpty() ? name : text.title();
    Site site = outcome.site().orElseThrow();
    NewGuide guide = new NewGuide(config, site, topic, day, l -> spoken.getOrDefault(l, words));
    String id = NewGuide.id(title);
    if (site.articles().stream().anyMatch(a -> a.id().equals(id))) {
      return Optional.of(words.get("new.taken", id));
    }
    ContentFile draft = new ContentFile(folder, guide.original(title));
    List<ContentFile> pictures = new ArrayList<>();
    for (OutputFile picture : text.pictures()) {
      pictures.add(draft.beside(picture.address().path()));
    }
    for (ContentFile each : pictures) {
      if (each.isTaken()) {
        return Optional.of(words.get("edit.exists", each.name()));
      }
    }
    draft.create(guide.text(title, anchored(text.markdown())));
    done.add(words.get("new.made", draft.name()));
    for (int i = 0; i < pictures.size(); i++) {
      pictures.get(i).create(text.pictures().get(i));
      done.add(words.get("new.made", pictures.get(i).name()));
    }
    if (text.title().isEmpty()) {
      done.add(words.get("import.title"));
    }
    text.left().forEach(what -> done.add(words.get("import.left." + what)));
    done.add(words.get("import.next", draft.name()));
    return Optional.empty();
  }

  /** Sections get their address from their heading; a translation keeps it. */
  private static String anchored(String markdown) {
    Map<String, Integer> taken = new HashMap<>();
    return HEADING
        .matcher(markdown)
        .replaceAll(
            heading -> {
              String slug = Slug.of(heading.group(1), "section");
              int times = taken.merge(slug, 1, Integer::sum);
              String id = times == 1 ? slug : slug + "-" + times;
              return Matcher.quoteReplacement("## " + heading.group(1) + " {#" + id + "}");
            });
  }
}
