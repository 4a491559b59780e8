package org.amparo.desk;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amparo.check.Difference;
import org.amparo.check.Differences;
import org.amparo.edit.ArticleText;
import org.amparo.edit.Confirmation;
import org.amparo.edit.SectionTexts;
import org.amparo.model.Article;
import org.amparo.model.Language;
import org.amparo.model.Section;
import org.amparo.model.Snapshot;
import org.amparo.project.ReadSite;
import org.amparo.schema.Group;
import org.amparo.text.LineEnds;
import org.amparo.text.Messages;
import org.amparo.yaml.YamlPath;

/** A translation and its original, with what changed in the original since the confirmation. */
final class SideBySide {

  private final ReadSite read;
  private final Article original;
  private final Article translation;
  private final OpenText opened;
  private final SectionTexts originalTexts;
  private final SectionTexts translationTexts;
  private final SectionTexts confirmedTexts;
  private final Optional<Snapshot> snapshot;

  private SideBySide(ReadSite read, Article original, Article translation, Files files) {
    this.read = read;
    this.original = original;
    this.translation = translation;
    this.opened = files.translation();
    this.originalTexts = cut(files.original().shown(), original);
    this.translationTexts = cut(opened.shown(), translation);
    this.snapshot = read.site().snapshot(original.id(), translation.language());
    this.confirmedTexts = files.confirmed();
  }

  private static SectionTexts cut(String text, Article article) {
    String plain = LineEnds.plain(text);
    int preface = plain.length() - ArticleText.of(text).body().length();
    return SectionTexts.of(plain, preface, article.sections());
  }

  /**
   * Opens a translation.
   *
   * @param file of the translation
   * @return empty if it is no translation, or it or its original cannot be read
   */
  static Optional<SideBySide> of(Workplace place, String file) throws IOException {
    Optional<ReadSite> read = place.state().site().map(s -> s.checked().read());
    Optional<Article> translation = place.article(file).filter(a -> !a.isBroken());
    if (read.isEmpty() || translation.isEmpty()) {
      return Optional.empty();
    }
    List<Language> languages = read.get().project().config().languages();
    List<Article> set =
        read.get().site().articles().stream()
            .filter(a -> a.id().equals(translation.get().id()))
            .toList();
    Article original = Article.originalOf(set, languages);
    Optional<OpenText> first = place.texts().open(original.file());
    Optional<OpenText> second = place.texts().open(file);
    if (first.isEmpty() || second.isEmpty() || original.file().equals(file)) {
      return Optional.empty();
    }
    Optional<Snapshot> snapshot =
        read.get().site().snapshot(original.id(), translation.get().language());
    Confirmation confirmation = new Confirmation(place.folder(), place.today(), "");
    SectionTexts confirmed =
        snapshot.isPresent() ? confirmation.texts(snapshot.get()) : SectionTexts.NONE;
    Files files = new Files(first.get(), second.get(), confirmed);
    return Optional.of(new SideBySide(read.get(), original, translation.get(), files));
  }

  Article original() {
    return original;
  }

  Article translation() {
    return translation;
  }

  OpenText opened() {
    return opened;
  }

  /**
   * Returns what says which facts differ.
   *
   * @param messages of the desk
   */
  FactSentences sentences(Messages messages) {
    return new FactSentences(messages, read.site(), original.language());
  }

  /** Returns who confirmed last; of no letters if nobody gave a name. */
  String confirmedBy() {
    return snapshot.map(Snapshot::by).orElse("");
  }

  /** Returns the day of the last confirmation. */
  Optional<LocalDate> confirmed() {
    return snapshot.map(Snapshot::confirmed);
  }

  /** Returns the lines of a section of the translation; of no letters if it has no such section. */
  String written(String id) {
    return translationTexts.of(id).orElse("");
  }

  /**
   * Returns the whole text of the translation with other lines of some sections.
   *
   * @param heading other texts of fields, by their keys
   */
  String with(Map<String, String> changed, Map<String, String> heading) {
    List<String> order = original.sections().stream().map(Section::id).toList();
    ArticleText text =
        ArticleText.of(LineEnds.kept(opened.shown(), translationTexts.with(changed, order)));
    for (Map.Entry<String, String> field : heading.entrySet()) {
      if (!text.isBroken() && !field.getValue().isEmpty()) {
        text = text.withField(YamlPath.of(field.getKey()), field.getValue(), Group.GUIDE.keys());
      }
    }
    return text.text();
  }

  /** Returns the sections of the original with those of the translation. */
  List<SectionPair> parts(FactSentences sentences) {
    List<Difference> facts = differences();
    List<SectionPair> parts = new ArrayList<>();
    for (Section section : original.sections()) {
      List<Difference> own = facts.stream().filter(d -> d.part().equals(section.id())).toList();
      parts.add(part(section, own.stream().map(sentences::of).toList()));
    }
    surplus().forEach(s -> parts.add(surplus(s)));
    return parts;
  }

  /** Returns the sections of the translation that the original does not have. */
  List<Section> surplus() {
    return translation.sections().stream()
        .filter(s -> !s.isIntroduction() && original.section(s.id()).isEmpty())
        .toList();
  }

  /**
   * Returns whether facts differ, also in the titles, of which nobody said that they are the same.
   */
  boolean differ() {
    return !differences().isEmpty();
  }

  /** Returns the facts that differ, of which nobody said that they are the same. */
  private List<Difference> differences() {
    List<String> known = snapshot.map(Snapshot::same).orElse(List.of());
    return Differences.between(read, original, translation).stream()
        .filter(d -> !known.contains(d.key()))
        .toList();
  }

  private SectionPair surplus(Section section) {
    String text = written(section.id()).strip();
    return new SectionPair(section.id(), section.title(), List.of(), text, "surplus", List.of());
  }

  private SectionPair part(Section section, List<String> facts) {
    String now = originalTexts.of(section.id()).orElse("").strip();
    String before = confirmedTexts.of(section.id()).orElse(now).strip();
    return new SectionPair(
        section.id(),
        section.title(),
        Passage.words(before, now),
        written(section.id()).strip(),
        state(section),
        facts);
  }

  /**
   * Returns whether the original's section is the one that was confirmed. Markup does not count.
   */
  private String state(Section section) {
    if (snapshot.isEmpty()) {
      return "unconfirmed";
    }
    Optional<Section> before = snapshot.get().section(section.id());
    if (before.isEmpty()) {
      return section.blocks().isEmpty() ? "same" : "new";
    }
    return before.get().text().equals(section.text()) ? "same" : "changed";
  }

  /**
   * The files of a translation.
   *
   * @param confirmed the original as it was when the translation was confirmed; empty if nobody has
   */
  private record Files(OpenText original, OpenText translation, SectionTexts confirmed) {}
}
