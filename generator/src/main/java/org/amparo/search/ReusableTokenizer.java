package org.amparo.search;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.function.Consumer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Lucene's tokenizer for many texts. Not safe for several threads. */
final class ReusableTokenizer {

  private final StandardTokenizer tokenizer = new StandardTokenizer();
  private final CharTermAttribute word = tokenizer.addAttribute(CharTermAttribute.class);

  /**
   * Calls a consumer with each word of a text, in order, as it is written. The same instance holds
   * the next word.
   */
  void forEach(String text, Consumer<CharTermAttribute> consumer) {
    try {
      tokenizer.setReader(new StringReader(Normalizer.normalize(text, Normalizer.Form.NFC)));
      tokenizer.reset();
      while (tokenizer.incrementToken()) {
        consumer.accept(word);
      }
      tokenizer.end();
      tokenizer.close();
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory could not be read", e);
    }
  }
}
