package org.amparo.bake;

import java.util.List;
import org.amparo.model.Contact;

/**
 * The contacts for a need.
 *
 * @param key the need's name in the message files, after {@code need.}
 * @param contacts in the order of their file
 */
public record ContactGroup(String key, List<Contact> contacts) {}
