package org.amparo.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.amparo.config.SiteConfig;
import org.amparo.model.Article;
import org.amparo.model.Blank;
import org.amparo.model.Guide;
import org.amparo.model.Language;
import org.amparo.model.Link;
import org.amparo.model.Section;
import org.amparo.model.Site;
import org.amparo.model.SourcePlace;
import org.amparo.model.Target;
import org.amparo.problem.Problem;
import org.amparo.problem.ProblemCode;

/**
 * Checks the blanks of letters: only letters have them, each letter has one, blanks of one name are
 * of one size, and a letter has the same blanks in every language.
 */
final class BlankCheck {

  private final SiteConfig config;
  private final Site site;
  private final TranslationSets sets;
  private final List<Problem> problems = new ArrayList<>();

  BlankCheck(SiteConfig config, Site site, TranslationSets sets) {
    this.config = config;
    this.site = site;
    this.sets = sets;
  }

  List<Problem> problems() {
    for (Article article : site.articles()) {
      if (isLetter(article)) {
        checkLetter(article);
      } else {
        reportOutside(article.sections());
      }
    }
    site.shortTexts().forEach(text -> reportOutside(text.panels()));
    sets.all().forEach(this::checkLanguages);
    return problems;
  }

  private void reportOutside(List<Section> sections) {
    links(sections).forEach(l -> report(ProblemCode.BLANK_OUTSIDE, l.place(), l.label()));
  }

  private static boolean isLetter(Article article) {
    return article instanceof Guide guide && guide.isLetter();
  }

  private void checkLetter(Article letter) {
    Map<String, Blank> first = new LinkedHashMap<>();
    for (Link link : links(letter.sections()).toList()) {
      Target.ToBlank to = (Target.ToBlank) link.target();
      Blank same = first.putIfAbsent(to.blank().name(), to.blank());
      if (!to.wrong().isEmpty()) {
        report(ProblemCode.WRONG_BLANK, link.place(), link.label(), to.wrong());
      } else if (same != null && !same.isAsLargeAs(to.blank())) {
        report(ProblemCode.BLANK_OF_TWO_SIZES, link.place(), to.blank().name());
      }
    }
    if (first.isEmpty() && !letter.isBroken()) {
      report(ProblemCode.LETTER_WITHOUT_BLANKS, SourcePlace.wholeFile(letter.file()));
    }
  }

  /** Reports the blanks of one language that another one lacks, at the file that lacks them. */
  private void checkLanguages(Map<Language, Article> set) {
    Article original = TranslationSets.original(set, config);
    for (Article translation : TranslationSets.translations(set, original)) {
      boolean empty = original.sections().isEmpty() || translation.sections().isEmpty();
      if (!empty && isLetter(original) && isLetter(translation)) {
        reportMissing(original, translation);
        reportMissing(translation, original);
      }
    }
  }

  private void reportMissing(Article from, Article to) {
    Set<String> names = names(from);
    names.removeAll(names(to));
    SourcePlace place = SourcePlace.wholeFile(to.file());
    names.forEach(name -> report(ProblemCode.BLANK_IN_ONE, place, name, from.file()));
  }

  private static Set<String> names(Article article) {
    Set<String> names = new LinkedHashSet<>();
    links(article.sections())
        .forEach(link -> names.add(((Target.ToBlank) link.target()).blank().name()));
    return names;
  }

  private static Stream<Link> links(List<Section> sections) {
    return sections.stream()
        .flatMap(s -> s.links().stream())
        .filter(l -> l.target() instanceof Target.ToBlank);
  }

  private void report(ProblemCode code, SourcePlace place, String... details) {
    problems.add(Problem.of(code, place, details));
  }
}
