package org.amparo.bake;

import java.net.URI;
import java.net.URISyntaxException;
import org.amparo.model.Address;

/** Where pages stand on the web. */
final class Urls {

  private Urls() {}

  /** The whole address of a page, everything but ASCII percent-encoded. */
  static String absolute(URI root, Address address) {
    try {
      URI path = new URI(null, null, address.path(), null);
      return root.resolve(path).toASCIIString();
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("no path: " + address, e);
    }
  }
}
