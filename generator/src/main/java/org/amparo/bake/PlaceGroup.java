package org.amparo.bake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amparo.model.Contact;
import org.amparo.model.Language;
import org.amparo.model.Localized;
import org.amparo.text.Slug;

/**
 * The contacts in a place, of the whole country, or at night.
 *
 * @param anchor of the list in the page of contacts
 * @param place its name; empty for the whole country and for the night
 * @param night whether it is the list of contacts that answer at night
 * @param contacts in the order of their file
 */
public record PlaceGroup(
    String anchor, Optional<Localized> place, boolean night, List<Contact> contacts) {

  private static final String ANCHOR = "_place-";

  /**
   * Returns a list for each place in the order of the file, one for the rest of the contacts with a
   * number, and one for the night; none if no contact has a place or answers at night.
   *
   * @param language the first language of the site, whose words make the anchors
   */
  static List<PlaceGroup> of(List<Contact> contacts, Language language) {
    Map<String, List<Contact>> places = new LinkedHashMap<>();
    for (Contact contact : contacts) {
      String name = contact.where().place().map(p -> p.in(language)).orElse("");
      places.computeIfAbsent(name, n -> new ArrayList<>()).add(contact);
    }
    List<PlaceGroup> groups = new ArrayList<>();
    List<Contact> everywhere =
        Optional.ofNullable(places.remove("")).orElse(List.of()).stream()
            .filter(c -> !c.phone().isEmpty())
            .toList();
    places.forEach(
        (name, here) -> {
          String anchor = ANCHOR + Slug.of(name, String.valueOf(groups.size() + 1));
          groups.add(new PlaceGroup(anchor, here.get(0).where().place(), false, here));
        });
    if (!places.isEmpty() && !everywhere.isEmpty()) {
      groups.add(new PlaceGroup("_everywhere", Optional.empty(), false, everywhere));
    }
    List<Contact> night = contacts.stream().filter(c -> c.where().night()).toList();
    if (!night.isEmpty()) {
      groups.add(new PlaceGroup("_night", Optional.empty(), true, night));
    }
    return groups;
  }
}
