package org.amparo.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.amparo.model.Language;

/**
 * How easy a text is to read by the formula of its language: from 0, hardest, to 100 and more.
 * Figures such as {@code 398-A} are neither words nor syllables.
 *
 * @param formula of the text's language
 * @param sentences its sentences, in order
 */
public record ReadingEase(Formula formula, List<Sentence> sentences) {

  /** Ends a sentence, but not an abbreviation: {@code D. Leg. 1327}, {@code R.M. 650}. */
  private static final Pattern END =
      Pattern.compile("(?<!(?<![\\p{L}\\p{M}\\p{N}_])\\p{Lu})[.!?…]{1,9}[»”\"')]{0,9}\\s+(?!\\d)");

  private static final Pattern WORD = Pattern.compile("(?<![^\\s/])[^\\s/\\p{L}]*+\\p{L}[^\\s/]*+");
  private static final Pattern LETTERS = Pattern.compile("\\p{L}+");

  public ReadingEase {
    sentences = List.copyOf(sentences);
  }

  /** The ease of a text, one line a block; none for a language without a formula. */
  public static Optional<ReadingEase> of(Language language, String text) {
    return Formula.of(language).map(f -> new ReadingEase(f, sentences(f.syllables, text)));
  }

  private static List<Sentence> sentences(Syllables syllables, String text) {
    List<Sentence> sentences = new ArrayList<>();
    String[] blocks = text.split("\n", -1);
    for (int i = 0; i < blocks.length; i++) {
      for (String words : END.matcher(blocks[i]).replaceAll("$0\n").split("\n", -1)) {
        Sentence sentence = Sentence.of(syllables, words.strip(), i);
        if (sentence.words() > 0) {
          sentences.add(sentence);
        }
      }
    }
    return sentences;
  }

  /** The score of the whole text. */
  public double score() {
    int syllables = sentences.stream().mapToInt(Sentence::syllables).sum();
    return formula.score(syllables, words(), sentences.size());
  }

  /** How many words the text has, figures left out. */
  public int words() {
    return sentences.stream().mapToInt(Sentence::words).sum();
  }

  /** The sentences that are hardest to read, the hardest first, short ones left out. */
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
   * A sentence, or a heading or list item without an end mark.
   *
   * @param text as it stands
   * @param words how many it has
   * @param syllables of all its words
   * @param block in which of the text's blocks it stands, counted from 0
   */
  public record Sentence(String text, int words, int syllables, int block) {

    public static Sentence of(Syllables rules, String text, int block) {
      int words = 0;
      int syllables = 0;
      for (Matcher word = WORD.matcher(text); word.find(); ) {
        if (word.group().chars().noneMatch(Character::isDigit)) {
          words++;
          syllables +=
              LETTERS.matcher(word.group()).results().mapToInt(m -> rules.of(m.group())).sum();
        }
      }
      return new Sentence(text, words, syllables, block);
    }
  }

  /** The formulas, as {@code readers.md} gives them. */
  public enum Formula {

    /** INFLESZ, Spanish: Barrio-Cantalejo 2008, after Szigriszt Pazos 1993. */
    INFLESZ("es", Syllables.SPANISH, 62.3, 1),

    /** Flesch reading ease, English: Flesch 1948. */
    FLESCH("en", Syllables.ENGLISH, 84.6, 1.015);

    private final String language;
    private final Syllables syllables;
    private final double syllableWeight;
    private final double wordWeight;

    Formula(String language, Syllables syllables, double syllableWeight, double wordWeight) {
      this.language = language;
      this.syllables = syllables;
      this.syllableWeight = syllableWeight;
      this.wordWeight = wordWeight;
    }

    /** The formula of a language, if there is one. */
    public static Optional<Formula> of(Language language) {
      return List.of(values()).stream().filter(f -> f.language.equals(language.tag())).findFirst();
    }

    /** The score of so many syllables in so many words in so many sentences. */
    public double score(int syllables, int words, int sentences) {
      double length = (double) words / sentences;
      return 206.835 - syllableWeight * syllables / words - wordWeight * length;
    }
  }
}
