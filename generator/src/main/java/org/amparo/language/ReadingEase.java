package org.amparo.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.amparo.model.Language;

/**
 * How easy a text is to read by the formula of its language. Figures such as {@code 398-A} are
 * neither words nor syllables.
 *
 * @param formula the formula of the text's language
 * @param sentences its sentences, in order
 */
public record ReadingEase(ReadingFormula formula, List<Sentence> sentences) {

  /**
   * The end of a sentence, but not the end of an abbreviation such as {@code D. Leg. 1327}, {@code
   * R.M. 650}.
   */
  private static final Pattern END =
      Pattern.compile("(?<!(?<![\\p{L}\\p{M}\\p{N}_])\\p{Lu})[.!?…]{1,9}[»”\"')]{0,9}\\s+(?!\\d)");

  private static final Pattern WORD = Pattern.compile("(?<![^\\s/])[^\\s/\\p{L}]*+\\p{L}[^\\s/]*+");
  private static final Pattern LETTERS = Pattern.compile("\\p{L}+");

  public ReadingEase {
    sentences = List.copyOf(sentences);
  }

  /**
   * Measures a text.
   *
   * @param blocks the texts of its blocks; each line of a block has a sentence of its own
   * @return nothing for a language without a formula
   */
  public static Optional<ReadingEase> of(Language language, List<String> blocks) {
    return ReadingFormula.of(language)
        .map(f -> new ReadingEase(f, sentences(f.syllables(), blocks)));
  }

  private static List<Sentence> sentences(Syllables syllables, List<String> blocks) {
    List<Sentence> sentences = new ArrayList<>();
    Map<String, Integer> counted = new HashMap<>(); // most words occur more than once
    ToIntFunction<String> rules = word -> counted.computeIfAbsent(word, syllables::count);
    for (int i = 0; i < blocks.size(); i++) {
      for (String words : END.matcher(blocks.get(i)).replaceAll("$0\n").split("\n", -1)) {
        Sentence sentence = Sentence.of(rules, words.strip(), i);
        if (sentence.words() > 0) {
          sentences.add(sentence);
        }
      }
    }
    return sentences;
  }

  /** Returns the score of the whole text. */
  public double score() {
    int syllables = sentences.stream().mapToInt(Sentence::syllables).sum();
    return formula.score(syllables, words(), sentences.size());
  }

  /** Returns the number of words, without figures. */
  public int words() {
    return sentences.stream().mapToInt(Sentence::words).sum();
  }

  /**
   * Returns the sentences that are hardest to read, the hardest first. Sentences shorter than the
   * average are left out.
   *
   * @param count the maximum number of sentences
   */
  public List<Sentence> hardest(int count) {
    Comparator<Sentence> ease =
        Comparator.comparingDouble(s -> formula.score(s.syllables(), s.words(), 1));
    long words = words(); // counted once: a large table has a sentence in each cell
    return sentences.stream()
        .filter(s -> s.words() * (long) sentences.size() >= words)
        .sorted(ease)
        .limit(count)
        .toList();
  }

  /**
   * A sentence, heading or list item.
   *
   * @param text its words
   * @param words the number of its words
   * @param syllables the number of syllables in its words
   * @param block the index of its block in the text, from 0
   */
  public record Sentence(String text, int words, int syllables, int block) {

    static Sentence of(ToIntFunction<String> rules, String text, int block) {
      int words = 0;
      int syllables = 0;
      for (Matcher word = WORD.matcher(text); word.find(); ) {
        if (word.group().chars().noneMatch(Character::isDigit)) {
          words++;
          syllables +=
              LETTERS
                  .matcher(word.group())
                  .results()
                  .mapToInt(m -> rules.applyAsInt(m.group()))
                  .sum();
        }
      }
      return new Sentence(text, words, syllables, block);
    }
  }
}
