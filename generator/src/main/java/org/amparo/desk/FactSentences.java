package org.amparo.desk;

import java.util.List;
import java.util.stream.Collectors;
import org.amparo.check.Difference;
import org.amparo.model.Article;
import org.amparo.model.Language;
import org.amparo.model.Site;
import org.amparo.text.Messages;

/** Says which facts of two texts differ, in the words of an organiser. */
final class FactSentences {

  private static final String TERM = "term:";
  private static final String CONTACT = "contact:";
  private static final String LINK = "→ ";

  private final Messages messages;
  private final Site site;
  private final Language language;

  /**
   * @param language of the site, for the names of words and contacts
   */
  FactSentences(Messages messages, Site site, Language language) {
    this.messages = messages;
    this.site = site;
    this.language = language;
  }

  /** Returns a sentence on what only one of two texts says. */
  String of(Difference difference) {
    String missing = all(difference.missingValues());
    String added = all(difference.addedValues());
    if (added.isEmpty()) {
      return messages.get("translation.fact.missing", missing);
    }
    return missing.isEmpty()
        ? messages.get("translation.fact.added", added)
        : messages.get("translation.fact", missing, added);
  }

  private String all(List<String> values) {
    return values.stream().map(this::words).collect(Collectors.joining(", "));
  }

  private String words(String written) {
    if (written.startsWith(TERM)) {
      String id = written.substring(TERM.length());
      String name = site.term(id).map(t -> t.term().in(language)).orElse(id);
      return messages.get("translation.fact.word", name);
    }
    if (written.startsWith(CONTACT)) {
      String id = written.substring(CONTACT.length());
      String name = site.contact(id).map(c -> c.name().in(language)).orElse(id);
      return messages.get("translation.fact.contact", name);
    }
    return written.startsWith(LINK)
        ? messages.get("translation.fact.link", page(written.substring(LINK.length())))
        : written;
  }

  /** Returns the title of a page or section by its id, such as {@code moving#now}. */
  private String page(String name) {
    String id = name.replaceFirst("#.*", "");
    return site.articles().stream()
        .filter(a -> a.id().equals(id) && a.language().equals(language))
        .map(Article::title)
        .findFirst()
        .orElse(name);
  }
}
