package org.amparo.bake;

import java.net.URI;
import org.amparo.model.Address;

/** Where pages stand on the web. */
final class Urls {

  private Urls() {}

  /** The whole address of a page, everything but ASCII percent-encoded. */
  static String absolute(URI root, Address address) {
    return root + address.encoded();
  }
}
