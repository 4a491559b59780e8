package org.amparo.edit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.amparo.check.Difference;
import org.amparo.language.DraftMessages;
import org.amparo.model.Article;
import org.amparo.model.Language;
import org.amparo.model.Site;
import org.amparo.model.Snapshot;
import org.amparo.project.ReadSite;
import org.amparo.source.SiteFolder;
import org.amparo.text.Messages;

/**
 * Records that a translation says the same as its original. If no language is named, it confirms
 * the only published translation, and refuses if there are several or only drafts.
 */
public final class ConfirmTranslation implements Edit {

  private final Optional<ReadSite> read;
  private final Messages messages;
  private final SiteFolder folder;
  private final Confirmation confirmation;
  private final String id;
  private final List<String> into;
  private final Optional<String> section;
  private final Versions.Occasion occasion;
  private final List<String> done = new ArrayList<>();
  private final List<String> made = new ArrayList<>();
  private final FactDoubts doubts;

  /**
   * @param wish the translations to confirm
   */
  public ConfirmTranslation(Start start, Wish wish) {
    this.read = start.read();
    this.messages = start.messages();
    this.folder = start.folder();
    this.confirmation = new Confirmation(start.folder(), start.day(), wish.by());
    this.id = wish.id();
    this.into = wish.into();
    this.section = wish.section();
    this.occasion = new Versions.Occasion(start.now(), Version.Change.CONFIRMED, wish.by());
    this.doubts = new FactDoubts(start, wish, done);
  }

  @Override
  public List<String> done() {
    return done;
  }

  @Override
  public List<String> made() {
    return made;
  }

  @Override
  public Optional<String> run() throws IOException {
    if (read.isEmpty()) {
      return Optional.of(messages.get("confirm.broken"));
    }
    Site site = read.get().site();
    List<Language> languages = read.get().project().config().languages();
    List<Article> set = site.articles().stream().filter(a -> a.id().equals(id)).toList();
    if (set.isEmpty() || Article.originalOf(set, languages).isBroken()) {
      return Optional.of(messages.get("confirm.unknown", id));
    }
    Article original = Article.originalOf(set, languages);
    if (section.isPresent() && original.section(section.get()).isEmpty()) {
      return Optional.of(messages.get("confirm.section", id, section.get()));
    }
    List<Article> translations = set.stream().filter(a -> !a.equals(original)).toList();
    Optional<String> refusal = refusal(translations);
    return refusal.isPresent() ? refusal : confirm(site, original, translations);
  }

  /** Returns why none of these translations can be confirmed. */
  private Optional<String> refusal(List<Article> translations) {
    List<String> existing = translations.stream().map(a -> a.language().tag()).toList();
    if (existing.isEmpty()) {
      return Optional.of(messages.get("confirm.alone", id));
    }
    return into.stream()
        .filter(l -> !existing.contains(l))
        .findFirst()
        .map(l -> messages.get("confirm.into", id, l, String.join(", ", existing)));
  }

  private Optional<String> confirm(Site site, Article original, List<Article> translations)
      throws IOException {
    List<Article> confirmed = new ArrayList<>();
    List<String> skipped = new ArrayList<>();
    for (Article translation : translations) {
      Optional<String> hindrance = hindrance(original, translation);
      hindrance.ifPresentOrElse(skipped::add, () -> confirmed.add(translation));
    }
    if (into.isEmpty() && confirmed.size() > 1) {
      List<String> each = confirmed.stream().map(doubts::command).toList();
      return Optional.of(messages.get("confirm.which", id, String.join(", ", each)));
    }
    if (confirmed.isEmpty() || confirmed.size() < into.size()) {
      return Optional.of(String.join("\n", skipped));
    }
    List<SamePair> pairs = confirmed.stream().map(t -> doubts.pair(original, t)).toList();
    for (SamePair pair : pairs) {
      Optional<String> doubt = doubts.of(site, pair);
      if (doubt.isPresent()) {
        return doubt;
      }
    }
    for (SamePair pair : pairs) {
      confirm(site, original, pair);
    }
    done.addAll(skipped);
    return Optional.empty();
  }

  /** Returns why a translation is not confirmed; empty if it is. */
  private Optional<String> hindrance(Article original, Article translation) throws IOException {
    String file = translation.file();
    if (!into.isEmpty() && !into.contains(translation.language().tag())) {
      return Optional.of(messages.get("confirm.left", file));
    }
    if (translation.isBroken()) {
      return Optional.of(messages.get("confirm.unread", file));
    }
    for (Article article : List.of(original, translation)) {
      String text = new ContentFile(folder, article.file()).text().orElse("");
      Optional<DraftMessages.Placeholder> unwritten =
          DraftMessages.placeholders(text).stream().findFirst();
      if (unwritten.isPresent()) {
        String still = unwritten.get().text();
        return Optional.of(messages.get("confirm.unwritten", file, article.file(), still));
      }
    }
    boolean seen = original.isPublished() && translation.isPublished();
    return into.isEmpty() && !seen
        ? Optional.of(messages.get("confirm.draft", file, doubts.command(translation)))
        : Optional.empty();
  }

  private void confirm(Site site, Article original, SamePair pair) throws IOException {
    Article translation = pair.translation();
    Language language = translation.language();
    Optional<Snapshot> before = site.snapshot(original.id(), language);
    new Versions(folder)
        .keepFiles(List.of(Confirmation.file(id, language), translation.file()), occasion);
    if (section.isPresent() && before.isPresent()) {
      List<String> all = new ArrayList<>(before.get().same());
      all.removeIf(key -> key.startsWith(Difference.prefix(section.get())));
      all.addAll(pair.keys());
      confirmation.confirm(original, before.get(), section.get(), all);
    } else {
      confirmation.confirm(original, language, pair.keys());
    }
    made.add(Confirmation.file(id, language));
    done.add(messages.get("confirm.done", translation.file(), original.file()));
  }

  /**
   * The translations to confirm.
   *
   * @param id of the articles
   * @param into the languages of the translations; empty for the only published one
   * @param section its anchor, to confirm one section only
   * @param by who confirms; may be empty
   * @param same whether both texts say the same although facts differ
   */
  public record Wish(
      String id, List<String> into, Optional<String> section, String by, boolean same) {

    public Wish {
      into = List.copyOf(into);
    }
  }
}
