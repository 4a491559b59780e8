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
 * Turns words into keys. Inflections, accents and common misspellings of a word share one key. The
 * steps are: tokenize, lower-case, remove accents, apply spelling rules, remove stop words, stem,
 * apply sound rules. Accents are removed before stemming, so that a word has the same key with and
 * without them.
 */
abstract class LanguageAnalyzer extends Analyzer {

  /** Returns the analyzer of a language, or the plain analyzer for any other language. */
  static LanguageAnalyzer of(Language language) {
    return switch (language.primary().tag()) {
      case "es" -> new SpanishAnalyzer();
      case "en" -> new EnglishAnalyzer();
      default -> new PlainAnalyzer();
    };
  }

  /** Returns the stop words, separated by spaces. */
  abstract String stopWords();

  /** Returns the rules before the stemmer; they do not change a word's ending. */
  abstract List<RewriteRule> spelling();

  /** Returns the rules after the stemmer, for words that sound alike. */
  abstract List<RewriteRule> sounds();

  /** Adds the stemmer; that of the browser is in {@code assets/js/stemmers}. */
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

  /** Returns the stop words after the rules of spelling. */
  final List<String> stopList() {
    StandardTokenizer source = new StandardTokenizer();
    source.setReader(new StringReader(stopWords()));
    return words(spelt(source));
  }

  /** Returns the keys of a text, in order. */
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
