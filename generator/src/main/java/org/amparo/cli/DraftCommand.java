package org.amparo.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.amparo.config.SiteConfig;
import org.amparo.edit.ContentFile;
import org.amparo.edit.NewGuide;
import org.amparo.model.Article;
import org.amparo.model.Language;
import org.amparo.model.Topic;
import org.amparo.project.ReadSite;

/** A command that begins a guide of a topic, all of it or nothing. */
abstract class DraftCommand implements EditCommand {

  private final Start start;
  private final String topic;
  private final List<String> done = new ArrayList<>();

  /**
   * @param topic as {@code content/site.yml} calls it
   */
  DraftCommand(Start start, String topic) {
    this.start = start;
    this.topic = topic;
  }

  @Override
  public final List<String> done() {
    return done;
  }

  @Override
  public final Optional<String> run() throws IOException {
    if (start.read().isEmpty()) {
      return Optional.of(start.words().get("new.broken"));
    }
    ReadSite read = start.read().get();
    SiteConfig config = read.project().config();
    Optional<Topic> chosen = config.topic(topic);
    if (chosen.isEmpty()) {
      String all = String.join(", ", config.topics().stream().map(Topic::id).toList());
      return Optional.of(start.words().get("new.topic", topic, all));
    }
    Language spoken = start.words().language();
    return make(new NewGuide(read, chosen.get(), spoken));
  }

  /**
   * Makes the guide's files.
   *
   * @param guide its form
   * @return what kept them from being made
   */
  abstract Optional<String> make(NewGuide guide) throws IOException;

  final ContentFile file(String name) {
    return new ContentFile(start.folder(), name);
  }

  /** Says something of what was done, by the key of a sentence. */
  final void say(String key, Object... values) {
    done.add(start.words().get(key, values));
  }

  /** Says that the id does not come from the title, if it does not. */
  final void sayNumber(NewGuide guide, String title) {
    if (NewGuide.isNumbered(title)) {
      say("new.numbered", guide.id(title));
    }
  }

  /** Why a guide with this title cannot be made from these files, if it cannot. */
  final Optional<String> hindrance(NewGuide guide, String title, List<ContentFile> files) {
    ReadSite read = start.read().orElseThrow();
    String id = guide.id(title);
    List<Article> articles = read.site().articles();
    if (articles.stream().anyMatch(a -> a.id().equals(id))) {
      return Optional.of(sentence("new.taken", id));
    }
    Language first = read.project().config().defaultLanguage();
    Optional<Article> alike =
        articles.stream()
            .filter(a -> a.language().equals(first) && a.title().equalsIgnoreCase(title))
            .findFirst();
    if (alike.isPresent()) {
      return Optional.of(sentence("new.title", alike.get().file()));
    }
    return files.stream()
        .filter(ContentFile::isTaken)
        .findFirst()
        .map(f -> sentence("edit.exists", f.name()));
  }

  /** A sentence for the organiser, by its key. */
  final String sentence(String key, Object... values) {
    return start.words().get(key, values);
  }
}
