package org.amparo.ftp;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.amparo.host.HostException;
import org.apache.commons.net.ftp.FTP;
import org.apache.commons.net.ftp.FTPClient;
import org.apache.commons.net.ftp.FTPReply;

/** What is said to a server before files are. */
final class FtpWelcome {

  private static final int BUFFER = 1 << 16;

  private FtpWelcome() {}

  /** Connects a client and logs it in, for files as they are with names in UTF-8. */
  static void logIn(FTPClient client, FtpLogin login) throws IOException, HostException {
    client.setControlEncoding(StandardCharsets.UTF_8.name());
    client.setConnectTimeout(login.connectMillis());
    client.setDefaultTimeout(login.connectMillis());
    client.setDataTimeout(login.access().limits().answer());
    client.setUseEPSVwithIPv4(true); // falls back to PASV
    client.setListHiddenFiles(true);
    client.setBufferSize(BUFFER);
    client.connect(login.address().host(), login.port());
    if (!FTPReply.isPositiveCompletion(client.getReplyCode())) {
      throw FtpFailure.ofLogin(client, login);
    }
    if (!client.login(login.user(), login.password())) {
      throw FtpFailure.ofLogin(client, login);
    }
    client.setSoTimeout(login.answerMillis());
    client.enterLocalPassiveMode();
    if (client instanceof TlsClient encrypted) {
      encrypted.protectData();
    }
    client.setFileType(FTP.BINARY_FILE_TYPE);
    if (client.hasFeature("UTF8")) {
      client.sendCommand("OPTS", "UTF8 ON");
    }
  }
}
