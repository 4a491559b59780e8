package org.amparo.publish;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import org.amparo.host.Host;
import org.amparo.host.HostContent;
import org.amparo.host.HostException;
import org.amparo.host.HostFile;

/** A host that tells what was sent, and whose connection is lost after some bytes. */
public final class WatchedHost implements Host {

  /** The weight of a step, so that a cut may also come between two files. */
  private static final long STEP = 300;

  private final Host host;
  private final AtomicLong left;
  private final AtomicLong bytes = new AtomicLong();
  private final Set<String> put = new ConcurrentSkipListSet<>();
  private final Set<String> deleted = new ConcurrentSkipListSet<>();

  /**
   * @param left bytes until the connection is lost
   */
  public WatchedHost(Host host, long left) {
    this.host = host;
    this.left = new AtomicLong(left);
  }

  /** Returns the paths of the files that arrived. */
  public Set<String> put() {
    return put;
  }

  /** Returns the paths of the files that were deleted. */
  public Set<String> deleted() {
    return deleted;
  }

  /** Returns how many bytes were sent. */
  public long bytes() {
    return bytes.get();
  }

  private void use(long count) throws HostException {
    if (left.addAndGet(-count) < 0) {
      throw new HostException(HostException.Kind.CONNECTION_LOST, "cut", "");
    }
  }

  @Override
  public Map<String, HostFile> list() throws HostException {
    return host.list();
  }

  @Override
  public byte[] read(String path) throws HostException {
    return host.read(path);
  }

  @Override
  public void put(String path, HostContent content, LongConsumer sent) throws HostException {
    use(STEP);
    try {
      host.put(path, new Cut(content), sent);
    } catch (HostException e) {
      use(0);
      throw e;
    }
    put.add(path);
  }

  @Override
  public void delete(String path) throws HostException {
    use(STEP);
    host.delete(path);
    deleted.add(path);
  }

  @Override
  public void commit() throws HostException {
    use(STEP);
    host.commit();
  }

  @Override
  public boolean showsAllAtOnce() {
    return host.showsAllAtOnce();
  }

  @Override
  public int lanes() {
    return host.lanes();
  }

  @Override
  public void close() {
    host.close();
  }

  /** Content that ends in the middle when the connection is lost. */
  private final class Cut implements HostContent {

    private final HostContent content;

    Cut(HostContent content) {
      this.content = content;
    }

    @Override
    public long size() {
      return content.size();
    }

    @Override
    public String sha256() {
      return content.sha256();
    }

    @Override
    public void writeTo(OutputStream stream) throws IOException {
      content.writeTo(
          new FilterOutputStream(stream) {
            @Override
            public void write(byte[] some, int offset, int length) throws IOException {
              long rest = left.addAndGet(-length);
              bytes.addAndGet(length);
              if (rest < 0) {
                out.write(some, offset, (int) Math.max(0, length + Math.max(rest, -length)));
                throw new IOException("cut");
              }
              out.write(some, offset, length);
            }
          });
    }
  }
}
