package org.amparo.bake;

import org.amparo.model.Pamphlet;

/**
 * A pamphlet as a page offers it.
 *
 * @param pamphlet the pamphlet
 * @param number the number in the neutral name under which it is saved; from 1, unique in the site
 */
public record NumberedPamphlet(Pamphlet pamphlet, int number) {}
