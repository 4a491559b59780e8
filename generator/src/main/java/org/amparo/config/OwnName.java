package org.amparo.config;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.amparo.language.LanguageNames;
import org.amparo.text.Messages;

/**
 * The name of a language that the JDK does not know. What a new site copied from another language
 * has its tag where that language was named; the name that the site gives is put there.
 *
 * @param known the messages of the program
 */
record OwnName(List<Messages> known) {

  private static final String NAME = "language.name";

  OwnName {
    known = List.copyOf(known);
  }

  /** Returns the name that messages give to their language; empty if the JDK knows it. */
  static Optional<String> of(Messages messages) {
    return LanguageNames.isNamed(messages.language().tag()) || !messages.has(NAME)
        ? Optional.empty()
        : Optional.of(messages.get(NAME));
  }

  /** Returns messages with the name in the place of the tag. */
  Messages in(Messages messages) {
    return of(messages).map(name -> named(messages, name)).orElse(messages);
  }

  private Messages named(Messages messages, String name) {
    String tag = messages.language().tag();
    Map<String, String> named = new HashMap<>();
    for (Messages other : known) {
      for (String key : other.keys()) {
        String copied = renamed(other, key, tag);
        boolean isCopy = messages.has(key) && messages.pattern(key).equals(copied);
        if (isCopy && !copied.equals(other.pattern(key)) && !key.equals(NAME)) {
          named.put(key, renamed(other, key, name));
        }
      }
    }
    return messages.with(named);
  }

  /** Returns a message with another name in the place of that of its language. */
  private static String renamed(Messages messages, String key, String name) {
    Locale locale = messages.language().locale();
    return messages.pattern(key).replace(locale.getDisplayName(locale), name);
  }
}
