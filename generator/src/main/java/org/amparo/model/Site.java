package org.amparo.model;

import java.util.List;
import java.util.Optional;

/**
 * Everything that organisers wrote, read once.
 *
 * @param guides sorted by language, topic, order and id; drafts and broken ones among them
 * @param contacts in the order of their file
 * @param terms in the order of their file
 */
public record Site(List<Guide> guides, List<Contact> contacts, List<Term> terms) {

  public Site {
    guides = List.copyOf(guides);
    contacts = List.copyOf(contacts);
    terms = List.copyOf(terms);
  }

  /** The contact with this id. */
  public Optional<Contact> contact(String id) {
    return contacts.stream().filter(c -> c.id().equals(id)).findFirst();
  }

  /** The term with this id. */
  public Optional<Term> term(String id) {
    return terms.stream().filter(t -> t.id().equals(id)).findFirst();
  }
}
