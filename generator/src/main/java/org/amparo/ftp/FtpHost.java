package org.amparo.ftp;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongConsumer;
import org.amparo.host.Host;
import org.amparo.host.HostAccess;
import org.amparo.host.HostAddress.Scheme;
import org.amparo.host.HostContent;
import org.amparo.host.HostException;
import org.amparo.host.HostException.Kind;
import org.amparo.host.HostFile;
import org.amparo.host.HostPlace;
import org.amparo.host.HostSecrets;

/** A place on a server of FTP. */
public final class FtpHost implements Host {

  private final FtpLogin login;
  private final FtpLanes lanes;

  /** Folders that are there, by their paths on the server. */
  private final Set<String> folders = ConcurrentHashMap.newKeySet();

  private FtpHost(FtpLogin login) {
    this.login = login;
    this.lanes = new FtpLanes(login);
  }

  /** Opens a place of {@code ftps:} or, if it is marked {@code insecure}, of {@code ftp:}. */
  public static Host open(HostPlace place, HostAccess access) throws HostException {
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
            .orElseThrow(() -> new HostException(Kind.NO_PASSWORD, place.to().account(), ""));
    FtpHost host = new FtpHost(new FtpLogin(place.to(), password, access));
    try {
      host.connect();
      return host;
    } catch (HostException e) {
      host.close();
      throw e;
    }
  }

  /** Opens the first connection. */
  private void connect() throws HostException {
    lanes.use(FtpConnection::home);
  }

  @Override
  public Map<String, HostFile> list() throws HostException {
    FtpListing listing = new FtpListing(lanes, lanes.use(this::base));
    Map<String, HostFile> files = listing.files();
    folders.addAll(listing.folders());
    return files;
  }

  @Override
  public byte[] read(String path) throws HostException {
    return lanes.use(connection -> connection.read(base(connection) + "/" + path));
  }

  @Override
  public void put(String path, HostContent content, LongConsumer sent) throws HostException {
    lanes.use(
        connection -> {
          String base = base(connection);
          String whole = base + "/" + path;
          makeFolders(connection, whole);
          try {
            connection.put(whole, content, sent);
          } catch (HostException e) {
            // another lane, or somebody else, may have deleted a folder that was empty
            if (e.kind() != Kind.NO_RIGHT || !forget(whole)) {
              throw e;
            }
            makeFolders(connection, whole);
            connection.put(whole, content, sent);
          }
          return path;
        });
  }

  private void makeFolders(FtpConnection connection, String whole) throws HostException {
    for (int slash = whole.indexOf('/', 1); slash > 0; slash = whole.indexOf('/', slash + 1)) {
      String folder = whole.substring(0, slash);
      if (!folders.contains(folder)) {
        connection.makeFolder(folder);
        folders.add(folder);
      }
    }
  }

  /** Returns whether a folder of a file was known. */
  private boolean forget(String whole) {
    return folders.removeIf(folder -> whole.startsWith(folder + "/"));
  }

  @Override
  public void delete(String path) throws HostException {
    lanes.use(
        connection -> {
          String base = base(connection);
          connection.delete(base + "/" + path);
          String parent = parent(path);
          while (!parent.isEmpty() && connection.deleteFolder(base + "/" + parent)) {
            folders.remove(base + "/" + parent);
            parent = parent(parent);
          }
          return path;
        });
  }

  private static String parent(String path) {
    return path.substring(0, Math.max(0, path.lastIndexOf('/')));
  }

  private String base(FtpConnection connection) {
    return login.base(connection.home());
  }

  @Override
  public int lanes() {
    return FtpLanes.MOST;
  }

  @Override
  public void close() {
    lanes.close();
  }
}
