package org.amparo.search;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.function.Consumer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Lucene's tokenizer, used again and again; by one thread. */
final class ReusableTokenizer {

  private final StandardTokenizer tokenizer = new StandardTokenizer();
  private final CharTermAttribute word = tokenizer.addAttribute(CharTermAttribute.class);

  /** Takes the words of a text, in order, as they are written; a word only until the next. */
  void each(String text, Consumer<CharTermAttribute> taker) {
    try {
      tokenizer.setReader(new StringReader(Normalizer.normalize(text, Normalizer.Form.NFC)));
      tokenizer.reset();
      while (tokenizer.incrementToken()) {
        taker.accept(word);
      }
      tokenizer.end();
      tokenizer.close();
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory could not be read", e);
    }
  }
}
