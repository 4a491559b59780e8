package org.amparo.bake;

import java.util.Optional;
import org.amparo.model.Address;
import org.amparo.model.Contact;

/**
 * An option of a question on a page.
 *
 * @param text its words
 * @param icon the name of its icon; empty for none
 * @param address of the page to which it leads
 * @param anchor the place in that page; empty for its top
 * @param call the contact to call, if the option leads to one with a number
 */
public record OptionLink(
    String text, String icon, Address address, String anchor, Optional<Contact> call) {}
