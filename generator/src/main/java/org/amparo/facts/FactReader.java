package org.amparo.facts;

import java.util.function.Function;
import org.amparo.facts.Fact.Weight;
import org.amparo.facts.Value.Address;
import org.amparo.facts.Value.Phone;
import org.amparo.model.Block;
import org.amparo.model.Language;
import org.amparo.model.Target;

/**
 * Reads the facts of texts in one language: numbers in digits or words, amounts of money, lengths
 * of time, times of day, dates, telephones, citations of laws, and addresses. Threads may share
 * one.
 */
public final class FactReader {

  private final Words words;
  private final Addresses addresses;

  /**
   * @param language of the texts
   */
  public FactReader(Language language) {
    this.words = new Words(language);
    this.addresses = new Addresses(language);
  }

  /**
   * Returns the facts of a block and of its links, in time linear in its length.
   *
   * @param names gives what a link's target inside the site is called in all languages
   */
  public Facts read(Block block, Function<Target, String> names) {
    FactList facts = new FactList();
    Tokens tokens = Tokens.of(block.text());
    new TextReader(tokens, words, addresses).facts().forEach(facts::add);
    for (Target target : block.targets()) {
      if (target instanceof Target.External external) {
        addExternal(facts, external.url());
      } else if (isShared(target)) {
        String name = names.apply(target);
        facts.add(new Fact(new Address(name, "", ""), Weight.CERTAIN, false, name));
      }
    }
    return new Facts(facts.facts(), words.hasNumbers());
  }

  /** Returns false for attachments, of which languages have their own, and for blanks. */
  private static boolean isShared(Target target) {
    return !(target instanceof Target.ToFile || target instanceof Target.ToBlank);
  }

  /** Adds where a link leads, unless it is a telephone that the text names too. */
  private void addExternal(FactList facts, String url) {
    Value value = addresses.read(url);
    boolean named = value instanceof Phone phone && facts.names(phone);
    if (!named) {
      facts.add(new Fact(value, Weight.CERTAIN, false, url));
    }
  }
}
