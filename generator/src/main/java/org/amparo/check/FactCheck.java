package org.amparo.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amparo.config.SiteConfig;
import org.amparo.model.Article;
import org.amparo.model.Block;
import org.amparo.model.Language;
import org.amparo.model.Section;
import org.amparo.model.Site;
import org.amparo.model.SourcePlace;
import org.amparo.model.Target;
import org.amparo.problem.Problem;
import org.amparo.problem.ProblemCode;

/** Holds the facts of a translation against those of its original, block by block. */
final class FactCheck {

  private final SiteConfig config;
  private final Site site;
  private final Mistakes mistakes;
  private final CheckMemory memory;
  private final Map<String, String> ids = new HashMap<>();
  private final List<Problem> problems = new ArrayList<>();

  /** What is wrong with the pair that is being compared. */
  private final List<Problem> found = new ArrayList<>();

  /**
   * @param mistakes sections that are left out
   * @param memory what was compared before
   */
  FactCheck(SiteConfig config, Site site, Mistakes mistakes, CheckMemory memory) {
    this.memory = memory;
    this.config = config;
    this.site = site;
    this.mistakes = mistakes;
    site.articles().forEach(a -> ids.put(a.file(), a.id()));
  }

  List<Problem> problems() {
    for (Map<Language, Article> pair : new Pairs(site.articles()).all()) {
      Article original = Pairs.original(pair, config);
      for (Article translation : pair.values()) {
        if (!translation.equals(original)) {
          List<Object> inputs = inputs(original, translation);
          problems.addAll(
              memory.facts(translation.file(), inputs, () -> compared(original, translation)));
        }
      }
    }
    return problems;
  }

  /** All that the comparison of a pair looks at. */
  private List<Object> inputs(Article original, Article translation) {
    return List.of(
        original,
        translation,
        mistakes.lines(original),
        mistakes.lines(translation),
        names(original),
        names(translation));
  }

  private List<String> names(Article article) {
    return article.sections().stream()
        .flatMap(s -> s.links().stream())
        .map(link -> name(article, link.target()))
        .toList();
  }

  private List<Problem> compared(Article original, Article translation) {
    found.clear();
    compare(original, translation);
    return List.copyOf(found);
  }

  private void compare(Article original, Article translation) {
    for (Section section : original.sections()) {
      Optional<Section> other =
          section.isIntroduction()
              ? translation.sections().stream().filter(Section::isIntroduction).findFirst()
              : translation.section(section.id());
      boolean sound =
          !mistakes.in(original, section)
              && other.filter(o -> mistakes.in(translation, o)).isEmpty();
      if (sound && other.isPresent()) {
        compare(original, section, translation, other.get());
      }
    }
  }

  private void compare(Article from, Section original, Article to, Section translation) {
    List<Block> ours = original.blocks();
    List<Block> theirs = translation.blocks();
    List<Facts.Found> ourFacts = facts(from, ours);
    List<Facts.Found> theirFacts = facts(to, theirs);
    if (ours.size() == theirs.size()) {
      for (int i = 0; i < ours.size(); i++) {
        if (!ourFacts.get(i).all().equals(theirFacts.get(i).all())) {
          report(ours.get(i), ourFacts.get(i), translation, theirs.get(i), theirFacts.get(i));
        }
      }
    } else if (!ours.isEmpty() && !theirs.isEmpty()) {
      Facts.Found all = together(ourFacts);
      Facts.Found allTheirs = together(theirFacts);
      if (!all.all().equals(allTheirs.all())) {
        report(ours.get(0), all, translation, theirs.get(0), allTheirs);
      }
    }
  }

  private List<Facts.Found> facts(Article article, List<Block> blocks) {
    Facts facts = new Facts(article.language());
    return blocks.stream().map(b -> facts.of(b, t -> name(article, t))).toList();
  }

  private static Facts.Found together(List<Facts.Found> facts) {
    return new Facts.Found(
        facts.stream().flatMap(f -> f.all().stream()).sorted().toList(),
        facts.stream().flatMap(f -> f.inWords().stream()).toList());
  }

  /** What a link's target is called in every language. */
  private String name(Article article, Target target) {
    if (target instanceof Target.ToGuide guide) {
      boolean own = guide.file().equals(article.file());
      String id = own ? "" : ids.getOrDefault(guide.file(), "?");
      return guide.section().isEmpty() ? id : id + "#" + guide.section();
    }
    if (target instanceof Target.ToSection section) {
      return "#" + section.section();
    }
    if (target instanceof Target.ToContact contact) {
      return "contact:" + contact.id();
    }
    if (target instanceof Target.ToTerm term) {
      return "term:" + term.id();
    }
    return target instanceof Target.Outside outside ? outside.url() : "?";
  }

  private void report(
      Block ours, Facts.Found facts, Section section, Block theirs, Facts.Found theirFacts) {
    List<String> here = only(theirFacts.all(), facts.all());
    List<String> there = only(facts.all(), theirFacts.all());
    boolean manner =
        (here.isEmpty() && facts.inWords().containsAll(there))
            || (there.isEmpty() && theirFacts.inWords().containsAll(here));
    ProblemCode code = manner ? ProblemCode.NUMBER_IN_ONE : ProblemCode.OTHER_FACTS;
    SourcePlace place = ours.place();
    found.add(
        Problem.of(
            code,
            theirs.place(),
            section.title(),
            shown(there),
            shown(here),
            place.file() + ":" + place.line()));
  }

  private static String shown(List<String> facts) {
    return facts.isEmpty() ? "—" : String.join(", ", facts);
  }

  /** What the first list has more often than the second. */
  private static List<String> only(List<String> some, List<String> others) {
    List<String> rest = new ArrayList<>(some);
    others.forEach(rest::remove);
    return rest;
  }
}
