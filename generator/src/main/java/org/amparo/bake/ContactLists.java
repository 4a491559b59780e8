package org.amparo.bake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amparo.model.Contact;
import org.amparo.model.Language;
import org.amparo.text.Slug;

/**
 * The contacts of a site in lists.
 *
 * @param contacts in the order of their file
 * @param urgent the ids of those to call in danger, most urgent first
 * @param language the first language of the site, whose words make the anchors
 */
record ContactLists(List<Contact> contacts, List<String> urgent, Language language) {

  /** How many contacts are in the strip "I need help now". */
  private static final int HELP_NOW = 4;

  private static final String ANCHOR = "_place-";

  ContactLists {
    contacts = List.copyOf(contacts);
    urgent = List.copyOf(urgent);
  }

  /** Returns the contacts to call now, most urgent first. */
  List<Contact> helpNow() {
    return contacts.stream().filter(c -> !c.phone().isEmpty()).limit(HELP_NOW).toList();
  }

  /** Returns the contacts by need. */
  List<ContactGroup> needs() {
    Map<String, List<Contact>> needs = new LinkedHashMap<>();
    for (Contact contact : contacts) {
      needs.computeIfAbsent(contact.need(), n -> new ArrayList<>()).add(contact);
    }
    return needs.entrySet().stream().map(e -> new ContactGroup(e.getKey(), e.getValue())).toList();
  }

  /**
   * Returns a list for each place, one for the other contacts with a number, and one for the night;
   * none if no contact has a place or answers at night.
   */
  List<PlaceGroup> places() {
    Map<String, List<Contact>> places = new LinkedHashMap<>();
    for (Contact contact : contacts) {
      String name = contact.where().place().map(p -> p.in(language)).orElse("");
      places.computeIfAbsent(name, n -> new ArrayList<>()).add(contact);
    }
    List<Contact> elsewhere = Optional.ofNullable(places.remove("")).orElse(List.of());
    List<PlaceGroup> groups = new ArrayList<>();
    for (Map.Entry<String, List<Contact>> place : places.entrySet()) {
      String anchor = ANCHOR + Slug.of(place.getKey(), String.valueOf(groups.size() + 1));
      List<Contact> here = place.getValue();
      groups.add(new PlaceGroup(anchor, here.get(0).where().place(), false, List.of(), here));
    }
    List<Contact> numbers = elsewhere.stream().filter(c -> !c.phone().isEmpty()).toList();
    if (!places.isEmpty() && !numbers.isEmpty()) {
      groups.add(new PlaceGroup("_everywhere", Optional.empty(), false, List.of(), numbers));
    }
    List<Contact> night = contacts.stream().filter(c -> c.where().night()).toList();
    if (!night.isEmpty()) {
      groups.add(new PlaceGroup("_night", Optional.empty(), true, urgentByDay(), night));
    }
    return groups;
  }

  /** Returns the contacts to call in danger of which nobody says that they answer at night. */
  private List<Contact> urgentByDay() {
    return urgent.stream()
        .flatMap(id -> contacts.stream().filter(c -> c.id().equals(id)))
        .filter(c -> !c.phone().isEmpty() && !c.where().night())
        .toList();
  }
}
