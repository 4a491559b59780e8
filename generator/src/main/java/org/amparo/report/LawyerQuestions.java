package org.amparo.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.amparo.model.Article;
import org.amparo.model.Guide;
import org.amparo.model.Language;

/**
 * An original guide with its questions for a lawyer.
 *
 * @param guide the original
 * @param language of the questions: that of the original, or of the translation that has them
 * @param questions in order; may be none
 */
record LawyerQuestions(Guide guide, Language language, List<String> questions) {

  LawyerQuestions {
    questions = List.copyOf(questions);
  }

  /** Returns the questions of each guide that could be read, in the site's order. */
  static List<LawyerQuestions> of(Findings findings) {
    List<Language> languages = findings.config().languages();
    Map<String, Map<Language, Guide>> sets = new LinkedHashMap<>();
    findings.site().guides().stream()
        .filter(g -> !g.isBroken())
        .forEach(g -> sets.computeIfAbsent(g.id(), id -> new TreeMap<>()).put(g.language(), g));
    return sets.values().stream().map(set -> of(set, languages)).toList();
  }

  private static LawyerQuestions of(Map<Language, Guide> set, List<Language> languages) {
    Guide original = Article.originalOf(set.values(), languages);
    Guide asking =
        set.values().stream()
            .filter(g -> original.meta().askLawyer().isEmpty() && !g.meta().askLawyer().isEmpty())
            .findFirst()
            .orElse(original);
    return new LawyerQuestions(original, asking.language(), asking.meta().askLawyer());
  }
}
