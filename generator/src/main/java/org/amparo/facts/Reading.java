package org.amparo.facts;

import java.util.List;
import org.amparo.facts.Fact.Weight;

/**
 * What some tokens say.
 *
 * @param start the first token
 * @param end the token after the last
 * @param values what they say
 * @param weight how surely they say it
 * @param inWords whether the number is written in words
 */
record Reading(int start, int end, List<Value> values, Weight weight, boolean inWords) {

  Reading {
    values = List.copyOf(values);
  }

  Reading startingAt(int newStart) {
    return new Reading(newStart, end, values, weight, inWords);
  }

  static Reading certain(int start, int end, Value... values) {
    return new Reading(start, end, List.of(values), Weight.CERTAIN, false);
  }
}
