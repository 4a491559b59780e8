package org.amparo.bake;

import java.util.List;
import java.util.Optional;
import org.amparo.model.Contact;
import org.amparo.model.Localized;

/**
 * The contacts in a place, of the whole country, or at night.
 *
 * @param anchor of the list in the page of contacts
 * @param place its name; empty for the whole country and for the night
 * @param night whether it is the list of contacts that answer at night
 * @param urgent contacts to call in danger, before the others; only in the list for the night
 * @param contacts in the order of their file
 */
public record PlaceGroup(
    String anchor,
    Optional<Localized> place,
    boolean night,
    List<Contact> urgent,
    List<Contact> contacts) {}
