package org.amparo.git;

import java.io.IOException;
import org.amparo.host.HostAccess;
import org.amparo.host.HostAddress;
import org.amparo.host.HostException;
import org.amparo.sftp.SshPrograms;
import org.eclipse.jgit.errors.TransportException;
import org.eclipse.jgit.transport.CredentialsProvider;
import org.eclipse.jgit.transport.FtpChannel;
import org.eclipse.jgit.transport.RemoteSession;
import org.eclipse.jgit.transport.SshSessionFactory;
import org.eclipse.jgit.transport.URIish;
import org.eclipse.jgit.util.FS;

/** Lets JGit use the program's own connections by SSH. */
final class Shell extends SshSessionFactory {

  private final HostAddress address;
  private final HostAccess access;

  Shell(HostAddress address, HostAccess access) {
    this.address = address;
    this.access = access;
  }

  @Override
  public RemoteSession getSession(URIish uri, CredentialsProvider provider, FS fs, int timeout)
      throws TransportException {
    try {
      return new Session(new SshPrograms(address, access));
    } catch (HostException e) {
      throw new TransportException(uri, "no session", e);
    }
  }

  @Override
  public String getType() {
    return "amparo";
  }

  /** A connection. */
  private record Session(SshPrograms programs) implements RemoteSession {
    @Override
    public Process exec(String command, int timeout) throws IOException {
      return programs.start(command);
    }

    @Override
    public FtpChannel getFtpChannel() {
      throw new UnsupportedOperationException("no files are sent one by one");
    }

    @Override
    public void disconnect() {
      programs.close();
    }
  }
}
