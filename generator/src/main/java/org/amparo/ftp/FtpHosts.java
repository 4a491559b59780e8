package org.amparo.ftp;

import org.amparo.host.Host;
import org.amparo.host.HostAccess;
import org.amparo.host.HostAddress.Scheme;
import org.amparo.host.HostException;
import org.amparo.host.HostException.Kind;
import org.amparo.host.HostOpener;
import org.amparo.host.HostPlace;
import org.amparo.host.HostSecrets;

/** Opens places of {@code ftps:} and, if the place is marked {@code insecure}, of {@code ftp:}. */
public final class FtpHosts implements HostOpener {

  @Override
  public Host open(HostPlace place, HostAccess access) throws HostException {
    if (place.to().scheme() == Scheme.FTP && !place.insecure()) {
      throw new HostException(Kind.INSECURE, place.to().host(), "");
    }
    if (place.to().user().isEmpty()) {
      throw new HostException(Kind.BAD_ADDRESS, place.to().toString(), "");
    }
    String password =
        access
            .secrets()
            .secret(HostSecrets.Kind.PASSWORD, place.to().account())
            .orElseThrow(
                () -> new HostException(Kind.NO_PASSWORD, place.to().account(), ""));
    FtpHost host = new FtpHost(new FtpLogin(place.to(), password, access));
    try {
      host.connect();
      return host;
    } catch (HostException e) {
      host.close();
      throw e;
    }
  }
}
