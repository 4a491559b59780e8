package org.amparo.begin;

import org.amparo.model.Guide;
import org.amparo.model.Topic;

/**
 * A guide of a new site.
 *
 * @param resource the name of its starter text, without the ending
 * @param id its id
 * @param topic its topic
 * @param order its place in the topic
 */
record StarterGuide(String resource, String id, Topic topic, int order) {

  /** Returns whether it is a letter. */
  boolean isLetter() {
    return resource.endsWith(Guide.LETTER);
  }

  /** Returns the end of the names of its files. */
  String ending() {
    return (isLetter() ? Guide.LETTER : "") + ".md";
  }
}
