package org.amparo.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.amparo.config.SiteConfig;
import org.amparo.model.Article;
import org.amparo.model.Guide;
import org.amparo.model.Language;
import org.amparo.model.Section;
import org.amparo.model.Site;
import org.amparo.model.SourcePlace;
import org.amparo.output.SitePaths;
import org.amparo.problem.Problem;
import org.amparo.problem.ProblemCode;

/**
 * Holds the languages against each other: each id once in each, in one topic, section by section.
 */
final class TranslationSetCheck {

  private final SiteConfig config;
  private final Site site;
  private final TranslationSets pairs;

  /** Languages in which a text that seems to be missing may be one of those without an id. */
  private final Set<Language> withoutId;

  private final List<Problem> problems = new ArrayList<>();

  TranslationSetCheck(SiteConfig config, Site site, TranslationSets pairs) {
    this.config = config;
    this.site = site;
    this.pairs = pairs;
    this.withoutId =
        site.articles().stream()
            .filter(a -> a.id().isEmpty())
            .map(Article::language)
            .collect(Collectors.toSet());
  }

  List<Problem> problems() {
    site.articles().forEach(this::checkId);
    for (Map<Language, Article> pair : pairs.all()) {
      Article original = TranslationSets.original(pair, config);
      for (Language language : config.languages()) {
        Article translation = pair.get(language);
        if (translation == null) {
          missing(original, language);
        } else if (!language.equals(original.language())) {
          boolean mendsOriginal = !original.isPublished() && translation.isPublished();
          Article from = mendsOriginal ? translation : original;
          Article to = mendsOriginal ? original : translation;
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
    Optional<Article> first = pairs.takenFor(article).filter(a -> !a.equals(article));
    if (first.isPresent()) {
      report(ProblemCode.DUPLICATE_ID, article.idPlace(), article.id(), first.get().file());
    }
  }

  private void missing(Article original, Language language) {
    if (!original.isPublished() || withoutId.contains(language)) {
      return;
    }
    String shown = config.shownAt(original, language).path();
    String folder = SitePaths.CONTENT + shown.substring(0, shown.lastIndexOf('/'));
    SourcePlace place = SourcePlace.wholeFile(original.file());
    report(ProblemCode.MISSING_TRANSLATION, place, language.tag(), folder);
  }

  /** The second one is to be mended, the translation or a draft. */
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

  /** Of all languages, each names the same original, be it by saying nothing. */
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

  /** Empty texts and sections without a name are a problem already and pair with nothing. */
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
