package org.amparo.facts;

import java.math.BigDecimal;

/**
 * A number that its word says to be that of an article of a law, or of a part of an article.
 * Languages name both in either order.
 *
 * @param number of the article or part
 * @param isArticle whether it is an article
 */
public record Provision(BigDecimal number, boolean isArticle) implements Value {
  public Provision {
    number = Decimals.plain(number);
  }

  @Override
  public String key() {
    return (isArticle ? "art. " : "par. ") + number.toPlainString();
  }

  @Override
  public boolean agrees(Value other) {
    return other instanceof Quantity quantity
        ? Decimals.same(number, quantity.value())
        : key().equals(other.key());
  }
}
