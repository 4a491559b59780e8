package org.amparo.bake;

import org.amparo.model.Address;
import org.amparo.model.Language;

/**
 * A link to an article in a list.
 *
 * @param address of its page
 * @param title in the language of the text
 * @param summary in the language of the text
 * @param language of the text
 */
public record ArticleLink(Address address, String title, String summary, Language language) {}
