package org.amparo.git;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.amparo.host.HostAddress;
import org.amparo.host.HostAddress.Scheme;
import org.amparo.host.HostException;
import org.amparo.host.HostException.Kind;
import org.eclipse.jgit.transport.URIish;

/**
 * The address of another repository, in the form that the library of Git takes.
 *
 * @param address of the other repository
 * @param base the folder that paths of this machine start from
 */
record RemoteAddress(HostAddress address, Path base) {

  /** With fewer bytes left, a disk is full. */
  private static final long ROOM = 1L << 16;

  /** Returns whether it is a folder of this machine that has no repository. */
  boolean lacksFolder() {
    return address.scheme() == Scheme.GIT_FILE && !Repositories.isOne(folder());
  }

  /** Returns whether it is a folder of this machine that can be written to, but has no room. */
  boolean isFull() {
    if (address.scheme() != Scheme.GIT_FILE || !Files.isWritable(folder())) {
      return false;
    }
    try {
      return Files.getFileStore(folder()).getUsableSpace() < ROOM;
    } catch (IOException e) {
      return false; // whatever failed is said instead
    }
  }

  private Path folder() {
    return base.resolve(address.path());
  }

  /**
   * Returns the address as a URI.
   *
   * @throws HostException if it is no address of a repository
   */
  URIish uri() throws HostException {
    try {
      return switch (address.scheme()) {
        case GIT_FILE -> new URIish(folder().toString());
        case GIT_HTTPS -> web();
        case GIT_SSH -> new URIish("ssh://" + address.account() + address.path());
        default -> throw new HostException(Kind.BAD_ADDRESS, address.toString(), "");
      };
    } catch (URISyntaxException e) {
      throw new HostException(Kind.BAD_ADDRESS, address.toString(), e);
    }
  }

  /** Only a server of this machine is spoken to without encryption, in tests. */
  private URIish web() throws URISyntaxException {
    boolean local = address.host().equals("127.0.0.1");
    return new URIish((local ? "http://" : "https://") + address.account() + address.path());
  }
}
