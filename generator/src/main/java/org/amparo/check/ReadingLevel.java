package org.amparo.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.amparo.language.ReadingEase;
import org.amparo.language.ReadingFormula;
import org.amparo.model.Block;
import org.amparo.model.Guide;
import org.amparo.model.Site;
import org.amparo.model.SourcePlace;
import org.amparo.parallel.Parallel;
import org.amparo.problem.Problem;
import org.amparo.problem.ProblemCode;

/**
 * How easy a guide is to read: information for its writers, never an error.
 *
 * @param guide that was measured
 * @param formula of its language
 * @param score by the formula, from 0, hardest, to 100 and more
 * @param words how many it has, figures left out
 * @param hardest its three hardest sentences, the hardest first
 */
public record ReadingLevel(
    Guide guide, ReadingFormula formula, double score, int words, List<HardSentence> hardest) {

  private static final int NAMED = 3;

  public ReadingLevel {
    hardest = List.copyOf(hardest);
  }

  /** The levels of every guide of a site that has words, in a language that has a formula. */
  public static List<ReadingLevel> of(Site site) {
    List<Guide> whole = site.guides().stream().filter(g -> !g.isBroken()).toList();
    return Parallel.map(whole, ReadingLevel::of).stream().flatMap(Optional::stream).toList();
  }

  /** The score of one guide, rounded; none for a language without a formula, or for no words. */
  public static Optional<Integer> score(Guide guide) {
    return of(guide).map(level -> (int) Math.round(level.score()));
  }

  private static Optional<ReadingLevel> of(Guide guide) {
    List<Block> blocks = guide.sections().stream().flatMap(s -> s.blocks().stream()).toList();
    return ReadingEase.of(guide.language(), blocks.stream().map(Block::text).toList())
        .filter(ease -> ease.words() > 0)
        .map(
            ease ->
                new ReadingLevel(
                    guide,
                    ease.formula(),
                    ease.score(),
                    ease.words(),
                    ease.hardest(NAMED).stream()
                        .map(s -> new HardSentence(s.text(), blocks.get(s.block()).place().line()))
                        .toList()));
  }

  /** The same as a finding about the guide's file. */
  public Problem problem() {
    String sentences =
        hardest.stream()
            .map(s -> "(" + s.line() + ") " + s.text())
            .collect(Collectors.joining(" · "));
    return Problem.of(
        ProblemCode.READING_LEVEL,
        SourcePlace.wholeFile(guide.file()),
        formula.name(),
        Long.toString(Math.round(score)),
        sentences,
        Integer.toString(formula.fair()));
  }

  /**
   * A sentence that is hard to read.
   *
   * @param text its words
   * @param line of the guide's file where its paragraph begins
   */
  public record HardSentence(String text, int line) {}
}
