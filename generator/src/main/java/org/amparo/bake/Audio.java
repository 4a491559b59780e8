package org.amparo.bake;

import java.util.Locale;
import org.amparo.model.Address;
import org.amparo.model.Attachment;
import org.amparo.text.FileSize;

/**
 * The recording of a guide.
 *
 * @param address of the file
 * @param kind its format, as readers see it: {@code MP3}
 * @param size its size, as readers see it: {@code 1.2 MB}
 */
public record Audio(Address address, String kind, String size) {

  static Audio of(Attachment file, Locale locale) {
    return new Audio(file.address(), file.kind(), FileSize.of(file.size(), locale));
  }
}
