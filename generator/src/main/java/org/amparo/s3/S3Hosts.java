package org.amparo.s3;

import org.amparo.host.Host;
import org.amparo.host.HostAccess;
import org.amparo.host.HostAddress;
import org.amparo.host.HostException;
import org.amparo.host.HostException.Kind;
import org.amparo.host.HostOpener;
import org.amparo.host.HostPlace;
import org.amparo.host.HostSecrets;

/**
 * Opens places of {@code s3:}. The user of the address is the public part of a key, its host is the
 * bucket, and its path is the beginning of the names of all files.
 */
public final class S3Hosts implements HostOpener {

  @Override
  public Host open(HostPlace place, HostAccess access) throws HostException {
    HostAddress address = place.to();
    if (address.user().isEmpty()) {
      throw new HostException(Kind.BAD_ADDRESS, address.toString(), "");
    }
    S3Endpoint endpoint = S3Endpoint.of(place);
    if (!endpoint.isEncrypted() && !place.insecure()) {
      throw new HostException(Kind.INSECURE, endpoint.url(), "");
    }
    String secret =
        access
            .secrets()
            .secret(HostSecrets.Kind.SECRET_KEY, address.account())
            .orElseThrow(() -> new HostException(Kind.NO_PASSWORD, address.account(), ""));
    S3Key key = new S3Key(address.user(), secret);
    S3Host host = new S3Host(address, new S3Requests(endpoint, key, access));
    host.connect();
    return host;
  }
}
