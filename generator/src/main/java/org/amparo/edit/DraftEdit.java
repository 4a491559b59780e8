package org.amparo.edit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.amparo.config.SiteConfig;
import org.amparo.model.Article;
import org.amparo.model.Language;
import org.amparo.model.Topic;
import org.amparo.project.ReadSite;

/** Makes a draft of a guide. It writes all its files, or none. */
abstract sealed class DraftEdit implements Edit permits BeginGuide, ImportDocument {

  private final Start start;
  private final String topic;
  private final List<String> done = new ArrayList<>();
  private final List<String> made = new ArrayList<>();
  private final List<String> next = new ArrayList<>();

  /**
   * @param topic its id in {@code content/site.yml}
   */
  DraftEdit(Start start, String topic) {
    this.start = start;
    this.topic = topic;
  }

  @Override
  public final List<String> done() {
    return done;
  }

  @Override
  public final List<String> next() {
    return next;
  }

  @Override
  public final List<String> made() {
    return made;
  }

  @Override
  public final Optional<String> run() throws IOException {
    if (start.read().isEmpty()) {
      return Optional.of(start.messages().get("new.broken"));
    }
    ReadSite read = start.read().get();
    SiteConfig config = read.project().config();
    Optional<Topic> chosen = config.topic(topic);
    if (chosen.isEmpty()) {
      String all = String.join(", ", config.topics().stream().map(Topic::id).toList());
      return Optional.of(start.messages().get("new.topic", topic, all));
    }
    Language spoken = start.messages().language();
    return make(new NewGuide(read, chosen.get(), spoken));
  }

  /**
   * Makes the guide's files.
   *
   * @return why no file was made, as a message; empty if they were
   */
  abstract Optional<String> make(NewGuide guide) throws IOException;

  final ContentFile file(String name) {
    return new ContentFile(start.folder(), name);
  }

  /** Notes a file that was made. */
  final void made(ContentFile file) {
    made.add(file.name());
    say("new.made", file.name());
  }

  /** Adds a message to the results. */
  final void say(String key, Object... values) {
    done.add(start.messages().get(key, values));
  }

  /** Adds a message to the commands that come next. */
  final void sayNext(String key, Object... values) {
    next.add(start.messages().get(key, values));
  }

  /** Adds a message if the id is a number because the title has no letters for it. */
  final void sayNumber(NewGuide guide, String title) {
    if (NewGuide.isNumbered(title)) {
      say("new.numbered", guide.id(title));
    }
  }

  /** Returns why a guide with this title and these files cannot be made; empty if it can. */
  final Optional<String> hindrance(NewGuide guide, String title, List<ContentFile> files) {
    ReadSite read = start.read().orElseThrow();
    String id = guide.id(title);
    List<Article> articles = read.site().articles();
    if (articles.stream().anyMatch(a -> a.id().equals(id))) {
      return Optional.of(message("new.taken", id));
    }
    Language first = read.project().config().defaultLanguage();
    Optional<Article> sameTitle =
        articles.stream()
            .filter(a -> a.language().equals(first) && a.title().equalsIgnoreCase(title))
            .findFirst();
    if (sameTitle.isPresent()) {
      return Optional.of(message("new.title", sameTitle.get().file()));
    }
    return files.stream()
        .filter(ContentFile::exists)
        .findFirst()
        .map(f -> message("edit.exists", f.name()));
  }

  /** Returns a message of the console. */
  final String message(String key, Object... values) {
    return start.messages().get(key, values);
  }
}
