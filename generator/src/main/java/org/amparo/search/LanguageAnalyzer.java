package org.amparo.search;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.amparo.model.Language;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * How the words of a language become keys, so that forms, misspellings and accents of one word meet
 * in one key. Each word is treated by itself: split, lower case, without accents, spelling made
 * even, stop words out, stem, sound. Accents go before the stem, so that a word typed without them
 * never disagrees with the same word written with them.
 */
abstract class LanguageAnalyzer extends Analyzer {

  /** The analyzer of a language; one that only splits and folds where there is none of its own. */
  static LanguageAnalyzer of(Language language) {
    return switch (language.tag()) {
      case "es" -> new SpanishAnalyzer();
      case "en" -> new EnglishAnalyzer();
      default -> new PlainAnalyzer();
    };
  }

  /** Words that are everywhere and say nothing, separated by spaces. */
  abstract String stopWords();

  /** What makes the spelling even, before the stem; keeps a word's ending. */
  abstract List<RewriteRule> spelling();

  /** What is left of the stem when only its sound counts. */
  abstract List<RewriteRule> sounds();

  /** The stems of words; the browser's stemmer is in {@code assets/js/stemmers}. */
  abstract TokenStream stems(TokenStream words);

  @Override
  protected final TokenStreamComponents createComponents(String field) {
    Tokenizer source = new StandardTokenizer();
    TokenStream words = new StopFilter(spelt(source), new CharArraySet(stopList(), false));
    return new TokenStreamComponents(source, new RewriteFilter(stems(words), sounds()));
  }

  private TokenStream spelt(TokenStream words) {
    TokenStream folded = new ASCIIFoldingFilter(new LowerCaseFilter(words));
    return new RewriteFilter(folded, spelling());
  }

  /** The stop words as they look after spelling. */
  final List<String> stopList() {
    StandardTokenizer source = new StandardTokenizer();
    source.setReader(new StringReader(stopWords()));
    return words(spelt(source));
  }

  /** The keys of a text, in order. */
  final List<String> keys(String text) {
    return words(tokenStream("", Normalizer.normalize(text, Normalizer.Form.NFC)));
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
