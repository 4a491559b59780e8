package org.amparo.bake;

import java.util.List;
import org.amparo.model.Guide;

/**
 * A guide with its pamphlets.
 *
 * @param guide the guide
 * @param pamphlets its pamphlets, in the order of the formats
 */
public record PrintableGuide(Guide guide, List<NumberedPamphlet> pamphlets) {}
