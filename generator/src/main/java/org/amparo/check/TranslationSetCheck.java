package org.amparo.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.amparo.config.SiteConfig;
import org.amparo.model.Article;
import org.amparo.model.Guide;
import org.amparo.model.Language;
import org.amparo.model.Section;
import org.amparo.model.Site;
import org.amparo.model.SourcePlace;
import org.amparo.output.SourcePaths;
import org.amparo.problem.Problem;
import org.amparo.problem.ProblemCode;
import org.amparo.project.ReadSite;

/**
 * Checks that an id is used once in each language, that each guide has its translations, and that
 * these have the topic, the original and the sections of their original.
 */
final class TranslationSetCheck {

  private final SiteConfig config;
  private final Site site;
  private final TranslationSets sets;

  /** The languages in which a translation that seems to be missing may exist. */
  private final Set<Language> mayExist;

  private final List<Problem> problems = new ArrayList<>();

  TranslationSetCheck(ReadSite read, TranslationSets sets, UnreadFiles unread) {
    this.config = read.project().config();
    this.site = read.site();
    this.sets = sets;
    this.mayExist = unread.languages(site.articles());
  }

  List<Problem> problems() {
    site.articles().forEach(this::checkId);
    for (Map<Language, Article> set : sets.all()) {
      Article original = TranslationSets.original(set, config);
      for (Language language : config.languages()) {
        Article translation = set.get(language);
        if (translation == null) {
          missing(original, language);
        } else if (!language.equals(original.language())) {
          boolean originalIsDraft = !original.isPublished() && translation.isPublished();
          Article from = originalIsDraft ? translation : original;
          Article to = originalIsDraft ? original : translation;
          checkTopic(from, to);
          checkOriginal(from, to);
          checkSections(original, translation);
        }
      }
    }
    return problems;
  }

  private void report(ProblemCode code, SourcePlace place, String... details) {
    problems.add(Problem.of(code, place, details));
  }

  private void checkId(Article article) {
    Optional<Article> first = sets.find(article).filter(a -> !a.equals(article));
    if (first.isPresent()) {
      report(ProblemCode.DUPLICATE_ID, article.idPlace(), article.id(), first.get().file());
    }
  }

  private void missing(Article original, Language language) {
    if (!original.isPublished() || mayExist.contains(language)) {
      return;
    }
    String shown = config.shownAt(original, language).path();
    String folder = SourcePaths.CONTENT + shown.substring(0, shown.lastIndexOf('/'));
    SourcePlace place = SourcePlace.wholeFile(original.file());
    report(ProblemCode.MISSING_TRANSLATION, place, language.tag(), folder);
  }

  /** Reports the problem at the second article: the translation, or a draft. */
  private void checkTopic(Article original, Article translation) {
    if (original instanceof Guide from && translation instanceof Guide to) {
      String topic = to.meta().topic();
      boolean known = config.topic(topic).isPresent();
      if (known && !from.isBroken() && !topic.equals(from.meta().topic())) {
        SourcePlace place = SourcePlace.wholeFile(to.file());
        report(ProblemCode.OTHER_TOPIC, place, topic, from.meta().topic(), from.file());
      }
    }
  }

  /**
   * Checks that both articles name the same original; an article that names no original agrees with
   * any.
   */
  private void checkOriginal(Article original, Article translation) {
    String named = original.original().map(Language::tag).orElse("");
    String other = translation.original().map(Language::tag).orElse("");
    boolean read = !original.isBroken() && !translation.isBroken();
    if (read && !named.isEmpty() && !other.isEmpty() && !named.equals(other)) {
      SourcePlace place = SourcePlace.wholeFile(translation.file());
      String first = config.defaultLanguage().tag();
      report(ProblemCode.OTHER_ORIGINAL, place, other, named, original.file(), first);
    }
  }

  /** Skips empty texts and sections without an anchor, which are reported elsewhere. */
  private void checkSections(Article original, Article translation) {
    List<Section> from = named(original);
    List<Section> to = named(translation);
    boolean empty = original.sections().isEmpty() || translation.sections().isEmpty();
    if (empty || from.size() < titled(original) || to.size() < titled(translation)) {
      return;
    }
    String file = original.file();
    for (Section section : from) {
      if (translation.section(section.id()).isEmpty()) {
        SourcePlace place = SourcePlace.wholeFile(translation.file());
        report(ProblemCode.MISSING_SECTION, place, section.title(), section.id(), file);
      }
    }
    for (Section section : to) {
      if (original.section(section.id()).isEmpty()) {
        report(ProblemCode.EXTRA_SECTION, section.place(), section.title(), section.id(), file);
      }
    }
    List<Section> fromShared = shared(from, translation);
    List<Section> toShared = shared(to, original);
    for (int i = 0; i < Math.min(fromShared.size(), toShared.size()); i++) {
      Section section = toShared.get(i);
      if (!section.id().equals(fromShared.get(i).id())) {
        report(ProblemCode.SECTION_ORDER, section.place(), section.title(), section.id(), file);
        return;
      }
    }
  }

  private static List<Section> named(Article article) {
    return article.sections().stream().filter(Section::named).toList();
  }

  private static long titled(Article article) {
    return article.sections().stream().filter(s -> !s.isIntroduction()).count();
  }

  private static List<Section> shared(List<Section> sections, Article other) {
    return sections.stream().filter(s -> other.section(s.id()).isPresent()).toList();
  }
}
