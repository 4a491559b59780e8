package org.amparo.edit;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.amparo.check.Difference;
import org.amparo.check.Differences;
import org.amparo.language.DraftMessages;
import org.amparo.model.Article;
import org.amparo.model.Language;
import org.amparo.model.Site;
import org.amparo.model.Snapshot;
import org.amparo.model.SourcePlace;
import org.amparo.problem.Problem;
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
  private final boolean same;
  private final Questions questions;
  private final Instant now;
  private final String by;
  private final List<String> done = new ArrayList<>();
  private final List<String> made = new ArrayList<>();

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
    this.same = wish.same();
    this.questions = start.questions();
    this.now = start.now();
    this.by = wish.by();
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
      List<String> each = confirmed.stream().map(this::command).toList();
      return Optional.of(messages.get("confirm.which", id, String.join(", ", each)));
    }
    if (confirmed.isEmpty() || confirmed.size() < into.size()) {
      return Optional.of(String.join("\n", skipped));
    }
    List<SamePair> pairs = confirmed.stream().map(t -> pair(original, t)).toList();
    for (SamePair pair : pairs) {
      Optional<String> doubt = doubt(pair, unasked(site, pair));
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

  private SamePair pair(Article original, Article translation) {
    List<Difference> all = Differences.between(read.orElseThrow(), original, translation);
    return new SamePair(
        translation,
        all.stream().filter(d -> section.isEmpty() || d.part().equals(section.get())).toList());
  }

  /** Returns the differences of which nobody said yet that both texts say the same. */
  private List<Difference> unasked(Site site, SamePair pair) {
    List<String> known =
        site.snapshot(id, pair.translation().language()).map(Snapshot::same).orElse(List.of());
    return pair.differences().stream().filter(d -> !known.contains(d.key())).toList();
  }

  /** Names the differences. Returns why the texts are not confirmed; empty if they say the same. */
  private Optional<String> doubt(SamePair pair, List<Difference> unasked) {
    if (unasked.isEmpty()) {
      return Optional.empty();
    }
    String file = pair.translation().file();
    List<String> named = unasked.stream().map(this::named).toList();
    if (same) {
      done.addAll(named);
      done.add(messages.get("confirm.same"));
      return Optional.empty();
    }
    Optional<Boolean> answer = questions.ask(named, "confirm.ask");
    if (answer.isEmpty()) {
      String command = command(pair.translation()) + sectionOption() + " --same";
      String refusal = messages.get("confirm.unasked", file, command);
      return Optional.of(refusal);
    }
    if (!answer.get()) {
      return Optional.of(messages.get("confirm.no", file));
    }
    done.add(messages.get("confirm.same"));
    return Optional.empty();
  }

  private String sectionOption() {
    return section.map(s -> " --section " + s).orElse("");
  }

  private String named(Difference difference) {
    SourcePlace place = difference.translation();
    String line = place.file() + ":" + Math.max(1, place.line());
    return messages.get(
        "confirm.difference",
        line,
        orNothing(difference.added()),
        difference.line(),
        orNothing(difference.missing()));
  }

  private String orNothing(String values) {
    return values.equals(Problem.NONE) ? messages.get("confirm.nothing") : values;
  }

  /** Returns the command that confirms one translation. */
  private String command(Article translation) {
    return "confirm " + id + " --into " + translation.language();
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
        ? Optional.of(messages.get("confirm.draft", file, command(translation)))
        : Optional.empty();
  }

  private void confirm(Site site, Article original, SamePair pair) throws IOException {
    Article translation = pair.translation();
    Language language = translation.language();
    Optional<Snapshot> before = site.snapshot(original.id(), language);
    Versions.Occasion why = new Versions.Occasion(now, Version.Change.CONFIRMED, by);
    new Versions(folder)
        .keepFiles(List.of(Confirmation.file(id, language), translation.file()), why);
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

  /** A translation with the differences between its facts and those of the original. */
  private record SamePair(Article translation, List<Difference> differences) {
    List<String> keys() {
      return differences.stream().map(Difference::key).toList();
    }
  }
}
