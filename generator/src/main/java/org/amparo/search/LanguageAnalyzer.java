package org.amparo.search;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.amparo.model.Language;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Turns words into keys. Inflections, accents and common misspellings of a word share one key. The
 * steps are: cut the text into words, fold a word, apply spelling rules, remove stop words, stem,
 * apply sound rules. Accents are removed before stemming, so that a word has the same key with and
 * without them. As an analyzer of Lucene it takes a text for one word.
 */
abstract class LanguageAnalyzer extends Analyzer {

  /** Returns the analyzer of a language, or the plain analyzer for any other language. */
  static LanguageAnalyzer of(Language language) {
    return switch (language.primary().tag()) {
      case "es" -> new SpanishAnalyzer();
      case "en" -> new EnglishAnalyzer();
      case "pt" -> new PortugueseAnalyzer();
      default -> new PlainAnalyzer(language.primary().tag());
    };
  }

  /** Returns the stop words, separated by spaces. */
  abstract String stopWords();

  /** Returns the rules for a text before it is cut; each replaces a character by one other. */
  List<RewriteRule> cut() {
    return List.of();
  }

  /** Returns the rules before the stemmer; they do not change a word's ending. */
  abstract List<RewriteRule> spelling();

  /** Returns the rules after the stemmer, for words that sound alike. */
  abstract List<RewriteRule> sounds();

  /** Adds the stemmer; that of the browser is in {@code assets/js/stemmers}. */
  abstract TokenStream stems(TokenStream words);

  @Override
  protected final TokenStreamComponents createComponents(String field) {
    Tokenizer source = new KeywordTokenizer();
    TokenStream words = new StopFilter(spelt(source), new CharArraySet(stopList(), false));
    return new TokenStreamComponents(source, new RewriteFilter(stems(words), sounds()));
  }

  private TokenStream spelt(TokenStream words) {
    return new RewriteFilter(new FoldingFilter(words), spelling());
  }

  /** Returns the stop words after the rules of spelling. */
  final List<String> stopList() {
    WhitespaceTokenizer source = new WhitespaceTokenizer();
    source.setReader(new StringReader(stopWords()));
    return words(spelt(source));
  }

  /** Returns the words of a text, as they are written. */
  final List<String> words(String text) {
    return new WordCutter(cut()).words(text);
  }

  /** Returns the key of a word; empty for a stop word. */
  final String key(String word) {
    return String.join("", words(tokenStream("", word)));
  }

  /** Returns the keys of a text, in order. */
  final List<String> keys(String text) {
    return words(text).stream().map(this::key).filter(key -> !key.isEmpty()).toList();
  }

  private static List<String> words(TokenStream stream) {
    List<String> words = new ArrayList<>();
    try (stream) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        words.add(term.toString());
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory could not be read", e);
    }
    return words;
  }
}
