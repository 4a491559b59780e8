package org.amparo.desk;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.amparo.build.Pipeline;
import org.amparo.config.DiscreetWords;
import org.amparo.config.SiteConfig;
import org.amparo.config.SiteConfigReader;
import org.amparo.edit.Edit;
import org.amparo.model.Article;
import org.amparo.model.Language;
import org.amparo.preview.LiveSite;
import org.amparo.preview.PreviewState;
import org.amparo.project.Outline;
import org.amparo.project.ReadSite;
import org.amparo.publish.Machine;
import org.amparo.source.SiteFolder;
import org.amparo.text.Messages;

/**
 * What every screen works with.
 *
 * @param site the site as it is, with what is being typed
 * @param texts that are opened, typed and saved
 * @param pages renders the screens
 * @param today the day of the desk
 * @param clock in the zone of the times that it shows
 * @param machine the user's own things
 * @param preview the address of the site's pages with their scripts
 */
record Workplace(
    LiveSite site,
    Texts texts,
    Pages pages,
    LocalDate today,
    Clock clock,
    Machine machine,
    URI preview) {

  /** Returns the site's folder. */
  SiteFolder folder() {
    return site.folder();
  }

  /** Returns the site's configuration as it is on the disk, if it can be read. */
  Optional<SiteConfig> config() {
    return SiteConfigReader.read(folder(), DiscreetWords.AS_CONFIGURED).value();
  }

  /** Returns what lists of articles show, as it was last without an error. */
  Optional<Outline> outline() {
    return state().site().map(s -> s.checked().outline());
  }

  /** Returns what front matter says of the articles, without waiting for the built site. */
  Optional<Outline> earlyOutline() {
    return site.early(() -> new Pipeline(folder(), today).outline());
  }

  /** Returns the article of a file, as it was last without an error. */
  Optional<Article> article(String file) {
    return state().site().stream()
        .flatMap(s -> s.checked().site().articles().stream())
        .filter(a -> a.file().equals(file))
        .findFirst();
  }

  /** Returns what a person calls a file, in the language of the desk. */
  String title(String file, Words words) {
    return new Titles(words.desk(), f -> article(f).map(Article::title)).of(file);
  }

  /** Returns a time of this machine's zone for a reader. */
  String shown(Instant time, Visit visit) {
    Messages messages = words(visit).desk();
    return DateTimeFormatter.ofPattern(messages.get("time.pattern"), messages.language().locale())
        .withZone(clock.getZone())
        .format(time);
  }

  /** Returns the languages of the site; none if it could never be read. */
  List<Language> languages() {
    return state().site().map(s -> s.checked().config().languages()).orElse(List.of());
  }

  /** Returns whether an article has an original in another language. */
  boolean isTranslation(Article article) {
    return !original(article).equals(article);
  }

  /** Returns the original of an article's translation set. */
  Article original(Article article) {
    List<Article> set = set(article.id());
    return set.isEmpty() ? article : Article.originalOf(set, languages());
  }

  /** Returns the articles of a translation set. */
  List<Article> set(String id) {
    return state().site().stream()
        .flatMap(s -> s.checked().site().articles().stream())
        .filter(a -> a.id().equals(id))
        .toList();
  }

  /** Returns what the desk says in the language of a visit. */
  Words words(Visit visit) {
    return pages.words(visit.language());
  }

  /** Returns what changes of the content start from. Nobody is asked: the screen has asked. */
  Edit.Start edits(Visit visit) {
    Optional<ReadSite> read = state().site().map(s -> s.checked().read());
    return new Edit.Start(
        folder(),
        read,
        words(visit).console(),
        today,
        texts.now(),
        (lines, key) -> Optional.empty());
  }

  /**
   * Reads files again that were made or changed.
   *
   * @param files their paths from the site's folder
   * @return the same
   * @throws IOException if one cannot be read
   */
  List<String> readAgain(List<String> files) throws IOException {
    site.update(files.stream().map(f -> folder().root().resolve(f)).collect(Collectors.toSet()));
    return files;
  }

  /** Returns the present state of the site. */
  PreviewState state() {
    return site.state();
  }
}
