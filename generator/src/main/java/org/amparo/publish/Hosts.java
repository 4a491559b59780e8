package org.amparo.publish;

import java.util.Map;
import org.amparo.ftp.FtpHost;
import org.amparo.git.GitHost;
import org.amparo.host.FolderHost;
import org.amparo.host.Host;
import org.amparo.host.HostAccess;
import org.amparo.host.HostAddress.Scheme;
import org.amparo.host.HostException;
import org.amparo.host.HostOpener;
import org.amparo.host.HostPlace;
import org.amparo.s3.S3Host;
import org.amparo.sftp.SftpHost;

/** Knows who opens the places of each kind. */
public final class Hosts {

  /** A kind without a row cannot be published to. */
  private static final Map<Scheme, HostOpener> OPENERS =
      Map.ofEntries(
          Map.entry(Scheme.FILE, FolderHost::open),
          Map.entry(Scheme.GIT_FILE, GitHost::open),
          Map.entry(Scheme.GIT_HTTPS, GitHost::open),
          Map.entry(Scheme.GIT_SSH, GitHost::open),
          Map.entry(Scheme.SFTP, SftpHost::open),
          Map.entry(Scheme.FTPS, FtpHost::open),
          Map.entry(Scheme.FTP, FtpHost::open),
          Map.entry(Scheme.S3, S3Host::open));

  private Hosts() {}

  /** Opens a place. */
  public static Host open(HostPlace place, HostAccess access) throws HostException {
    HostOpener opener = OPENERS.get(place.to().scheme());
    if (opener == null) {
      String kind = place.to().scheme().word();
      throw new HostException(HostException.Kind.UNSUPPORTED, place.to().toString(), kind);
    }
    return opener.open(place, access);
  }
}
