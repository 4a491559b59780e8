package org.amparo.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.amparo.edit.Confirmation;
import org.amparo.edit.ContentFile;
import org.amparo.language.DraftMessages;
import org.amparo.model.Article;
import org.amparo.model.Language;
import org.amparo.model.Site;
import org.amparo.model.Snapshot;
import org.amparo.project.ReadSite;
import org.amparo.source.SiteFolder;
import org.amparo.text.Messages;

/**
 * {@code confirm ID}: somebody has read a translation beside its original and found it right.
 * Without {@code --into} that is the only translation that readers see: of several nobody has read
 * all, and a draft is still being written.
 */
final class ConfirmCommand implements EditCommand {

  private final Optional<ReadSite> read;
  private final Messages words;
  private final SiteFolder folder;
  private final Confirmation confirmation;
  private final String id;
  private final List<String> into;
  private final Optional<String> section;
  private final List<String> done = new ArrayList<>();

  /**
   * @param id of the article whose translations are confirmed
   * @param into the languages of those that were read, with commas between them, if given
   * @param section one section only, if given
   * @param by who confirms; may be empty
   */
  ConfirmCommand(
      Start start, String id, Optional<String> into, Optional<String> section, String by) {
    this.read = start.read();
    this.words = start.words();
    this.folder = start.folder();
    this.confirmation = new Confirmation(start.folder(), start.day(), by);
    this.id = id;
    this.into =
        into.stream()
            .flatMap(t -> List.of(t.split(",", -1)).stream())
            .map(String::strip)
            .distinct()
            .toList();
    this.section = section;
  }

  @Override
  public List<String> done() {
    return done;
  }

  @Override
  public Optional<String> run() throws IOException {
    if (read.isEmpty()) {
      return Optional.of(words.get("confirm.broken"));
    }
    Site site = read.get().site();
    List<Language> languages = read.get().project().config().languages();
    List<Article> pair = site.articles().stream().filter(a -> a.id().equals(id)).toList();
    if (pair.isEmpty() || Article.originalOf(pair, languages).isBroken()) {
      return Optional.of(words.get("confirm.unknown", id));
    }
    Article original = Article.originalOf(pair, languages);
    if (section.isPresent() && original.section(section.get()).isEmpty()) {
      return Optional.of(words.get("confirm.section", id, section.get()));
    }
    List<Article> translations = pair.stream().filter(a -> !a.equals(original)).toList();
    Optional<String> wrong = wrong(translations);
    return wrong.isPresent() ? wrong : confirm(site, original, translations);
  }

  /** Why nothing can be confirmed of these translations, if nothing can. */
  private Optional<String> wrong(List<Article> translations) {
    List<String> there = translations.stream().map(a -> a.language().tag()).toList();
    if (there.isEmpty()) {
      return Optional.of(words.get("confirm.alone", id));
    }
    return into.stream()
        .filter(l -> !there.contains(l))
        .findFirst()
        .map(l -> words.get("confirm.into", id, l, String.join(", ", there)));
  }

  private Optional<String> confirm(Site site, Article original, List<Article> translations)
      throws IOException {
    List<Article> read = new ArrayList<>();
    List<String> left = new ArrayList<>();
    for (Article translation : translations) {
      Optional<String> hindrance = hindrance(original, translation);
      hindrance.ifPresentOrElse(left::add, () -> read.add(translation));
    }
    if (into.isEmpty() && read.size() > 1) {
      List<String> each = read.stream().map(this::command).toList();
      return Optional.of(words.get("confirm.which", id, String.join(", ", each)));
    }
    if (read.isEmpty() || read.size() < into.size()) {
      return Optional.of(String.join("\n", left));
    }
    for (Article translation : read) {
      confirm(site, original, translation);
    }
    done.addAll(left);
    return Optional.empty();
  }

  /** The command that confirms one translation alone. */
  private String command(Article translation) {
    return "confirm " + id + " --into " + translation.language();
  }

  /** Why a translation is not confirmed, if it is not. */
  private Optional<String> hindrance(Article original, Article translation) throws IOException {
    String file = translation.file();
    if (!into.isEmpty() && !into.contains(translation.language().tag())) {
      return Optional.of(words.get("confirm.left", file));
    }
    if (translation.isBroken()) {
      return Optional.of(words.get("confirm.unread", file));
    }
    for (Article article : List.of(original, translation)) {
      String text = new ContentFile(folder, article.file()).text().orElse("");
      Optional<DraftMessages.Placeholder> unwritten =
          DraftMessages.placeholders(text).stream().findFirst();
      if (unwritten.isPresent()) {
        String still = unwritten.get().text();
        return Optional.of(words.get("confirm.unwritten", file, article.file(), still));
      }
    }
    boolean seen = original.isPublished() && translation.isPublished();
    return into.isEmpty() && !seen
        ? Optional.of(words.get("confirm.draft", file, command(translation)))
        : Optional.empty();
  }

  private void confirm(Site site, Article original, Article translation) throws IOException {
    Language language = translation.language();
    Optional<Snapshot> before = site.snapshot(original.id(), language);
    if (section.isPresent() && before.isPresent()) {
      confirmation.confirm(original, before.get(), section.get());
    } else {
      confirmation.confirm(original, language);
    }
    done.add(words.get("confirm.done", translation.file(), original.file()));
  }
}
