package org.amparo.publish;

import java.io.IOException;
import java.io.OutputStream;
import org.amparo.host.Digests;
import org.amparo.host.HostContent;
import org.amparo.output.OutputFile;

/**
 * The bytes of a finished file, as a host takes them.
 *
 * @param file the finished file
 * @param sha256 of its bytes
 */
record FileContent(OutputFile file, String sha256) implements HostContent {

  static FileContent of(OutputFile file) {
    return new FileContent(file, Digests.sha256(file::writeTo));
  }

  @Override
  public long size() {
    return file.size();
  }

  @Override
  public void writeTo(OutputStream stream) throws IOException {
    file.writeTo(stream);
  }
}
