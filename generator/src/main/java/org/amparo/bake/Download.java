package org.amparo.bake;

import org.amparo.model.Address;

/**
 * A standalone file that a page offers.
 *
 * @param address of the file
 * @param number the number in the neutral name under which it is saved
 */
public record Download(Address address, int number) {}
