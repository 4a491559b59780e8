package org.amparo.s3;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.LongConsumer;
import org.amparo.host.Host;
import org.amparo.host.HostAccess;
import org.amparo.host.HostAddress;
import org.amparo.host.HostContent;
import org.amparo.host.HostException;
import org.amparo.host.HostException.Kind;
import org.amparo.host.HostFile;
import org.amparo.host.HostPlace;
import org.amparo.host.HostSecrets;
import org.amparo.output.ContentTypes;

/**
 * A bucket, or the files in it whose names begin in one way. A store shows a file when it is whole.
 */
public final class S3Host implements Host {

  /** As the headers that a site brings for hosts of folders. */
  private static final String CACHE = "no-cache, no-transform";

  private static final int LANES = 8;

  private final String bucket;
  private final String prefix;
  private final S3Requests requests;

  private S3Host(HostAddress address, S3Requests requests) {
    String path = address.path().replaceFirst("^/", "");
    this.bucket = address.host();
    this.prefix = path.isEmpty() ? "" : path + "/";
    this.requests = requests;
  }

  /**
   * Opens a place of {@code s3:}. The user of its address is the public part of a key, its host is
   * the bucket, and its path is the beginning of the names of all files.
   */
  public static Host open(HostPlace place, HostAccess access) throws HostException {
    S3Endpoint endpoint = S3Endpoint.of(place);
    if (!endpoint.isEncrypted() && !place.insecure()) {
      throw new HostException(Kind.INSECURE, endpoint.url(), "");
    }
    S3Requests requests = new S3Requests(endpoint, key(place.to(), access.secrets()), access);
    S3Host host = new S3Host(place.to(), requests);
    host.connect();
    return host;
  }

  private static S3Key key(HostAddress address, HostSecrets secrets) throws HostException {
    String id =
        address.user().isEmpty()
            ? secret(secrets, HostSecrets.Kind.ACCESS_KEY, address.account())
            : address.user();
    return new S3Key(id, secret(secrets, HostSecrets.Kind.SECRET_KEY, address.account()));
  }

  private static String secret(HostSecrets secrets, HostSecrets.Kind kind, String owner)
      throws HostException {
    return secrets
        .secret(kind, owner)
        .orElseThrow(() -> new HostException(Kind.NO_PASSWORD, owner, ""));
  }

  /** Asks for one file, so that a wrong key is known at once. */
  private void connect() throws HostException {
    requests.page(bucket, listing(1));
  }

  private Map<String, String> listing(int most) {
    Map<String, String> query = new LinkedHashMap<>();
    query.put("list-type", "2");
    query.put("max-keys", most + "");
    query.put("prefix", prefix);
    return query;
  }

  @Override
  public Map<String, HostFile> list() throws HostException {
    Map<String, HostFile> files = new TreeMap<>();
    Map<String, String> query = listing(1000);
    S3Page page;
    do {
      page = requests.page(bucket, query);
      page.entries().forEach(entry -> add(entry, files));
      query.put("continuation-token", page.next());
    } while (!page.next().isEmpty());
    return files.isEmpty() || hasDigests(files.keySet().iterator().next()) ? files : bare(files);
  }

  private void add(S3Page.Entry entry, Map<String, HostFile> files) {
    String path = entry.key().substring(prefix.length());
    if (!path.isEmpty() && !path.endsWith("/")) {
      files.put(path, new HostFile(entry.size(), instant(entry.changed()), digest(entry.tag())));
    }
  }

  private static Optional<Instant> instant(String text) {
    try {
      return Optional.of(Instant.parse(text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The tag of a file that was sent in parts is no digest. */
  private static Optional<HostFile.Digest> digest(String tag) {
    String hex = tag.replace("\"", "").toLowerCase(Locale.ROOT);
    return hex.matches("[0-9a-f]{32}")
        ? Optional.of(new HostFile.Digest(HostFile.Kind.MD5, hex))
        : Optional.empty();
  }

  /**
   * Returns whether tags are digests: they are not if the store encrypts with keys of its users.
   */
  private boolean hasDigests(String path) throws HostException {
    String encryption = requests.header(bucket, prefix + path, "x-amz-server-side-encryption");
    return !encryption.contains("kms");
  }

  private static Map<String, HostFile> bare(Map<String, HostFile> files) {
    files.replaceAll((path, file) -> new HostFile(file.size(), file.changed(), Optional.empty()));
    return files;
  }

  @Override
  public byte[] read(String path) throws HostException {
    return requests.get(bucket, prefix + path);
  }

  @Override
  public void put(String path, HostContent content, LongConsumer sent) throws HostException {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("Content-Type", ContentTypes.ofPath(path));
    headers.put("Cache-Control", CACHE);
    requests.put(new S3Requests.Target(bucket, prefix + path), bytes(path, content), headers, sent);
  }

  private static byte[] bytes(String path, HostContent content) throws HostException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(Math.toIntExact(content.size()));
    try {
      content.writeTo(bytes);
    } catch (IOException e) {
      throw new HostException(Kind.OTHER, path, e);
    }
    return bytes.toByteArray();
  }

  @Override
  public void delete(String path) throws HostException {
    try {
      requests.delete(bucket, prefix + path);
    } catch (HostException e) {
      if (e.kind() != Kind.NOT_FOUND) {
        throw e;
      }
    }
  }

  @Override
  public int lanes() {
    return LANES;
  }

  @Override
  public void close() {
    requests.close();
  }
}
