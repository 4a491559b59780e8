package org.amparo.facts;

import java.util.Set;

/**
 * Two days or numbers with others between them: all of these are meant ({@code lunes a viernes}),
 * or only the two ({@code lunes y viernes}). It counts only against a text that says the other of
 * the same two, since languages join numbers in many ways.
 *
 * @param from the key of the first
 * @param to the key of the second
 * @param isWhole whether those between them are meant too
 */
public record Span(String from, String to, boolean isWhole) implements Value {
  @Override
  public String key() {
    return from + (isWhole ? " to " : " and ") + to;
  }

  /** Returns the span that this contradicts. */
  Span opposite() {
    return new Span(from, to, !isWhole);
  }

  @Override
  public Set<String> parts() {
    return Set.of();
  }
}
