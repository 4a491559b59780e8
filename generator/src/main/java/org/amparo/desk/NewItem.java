package org.amparo.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.amparo.form.FormValues;
import org.amparo.model.Language;
import org.amparo.schema.Group;
import org.amparo.text.Slug;

/** Completes a new item with what an organiser need not think of: its id, and a topic's folders. */
final class NewItem {

  private static final int MAX_LENGTH = 40;

  private final ItemKind kind;
  private final List<Language> languages;
  private final List<String> taken;

  /**
   * @param languages of the site
   * @param taken the ids of the other items
   */
  NewItem(ItemKind kind, List<Language> languages, List<String> taken) {
    this.kind = kind;
    this.languages = languages;
    this.taken = List.copyOf(taken);
  }

  /**
   * Returns the values of a form with those that it left empty.
   *
   * @param title what the item is called
   */
  FormValues completed(FormValues sent, String title) {
    Map<String, List<String>> all = new LinkedHashMap<>(sent.byName());
    if (kind.group().field("id").isPresent() && !sent.has("id")) {
      all.put("id", List.of(id(title)));
    }
    if (kind.group().field("folder").isPresent()) {
      for (Language language : languages) {
        String slug = Slug.of(sent.text(kind.title() + "." + language), "");
        if (!sent.has("folder." + language) && !slug.isEmpty()) {
          all.put("folder." + language, List.of(shortened(slug)));
        }
      }
    }
    return new FormValues(all);
  }

  /** Returns an id made of a title; that of a question, which phones remember, tells nothing. */
  private String id(String title) {
    boolean question = kind.group() == Group.QUESTION;
    String name = question ? "q" : shortened(Slug.of(title, kind.group().key()));
    String id = name;
    for (int i = 2; taken.contains(id); i++) {
      id = name + "-" + i;
    }
    return id;
  }

  private static String shortened(String slug) {
    if (slug.length() <= MAX_LENGTH) {
      return slug;
    }
    int end = slug.lastIndexOf('-', MAX_LENGTH);
    return slug.substring(0, end > 0 ? end : MAX_LENGTH);
  }
}
