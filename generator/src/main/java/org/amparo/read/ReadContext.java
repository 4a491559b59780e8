package org.amparo.read;

import java.util.List;
import org.amparo.config.SiteConfig;
import org.amparo.config.SiteFolder;
import org.amparo.config.SiteTexts;
import org.amparo.model.Contact;
import org.amparo.model.Term;

/**
 * What must be known before a guide can be read.
 *
 * @param folder where the guides stand
 * @param config the site's languages and topics
 * @param texts the words of callouts
 * @param contacts what {@code contact:} links name
 * @param terms what {@code term:} links name
 */
record ReadContext(
    SiteFolder folder,
    SiteConfig config,
    SiteTexts texts,
    List<Contact> contacts,
    List<Term> terms) {}
