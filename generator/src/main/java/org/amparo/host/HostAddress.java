package org.amparo.host;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a site is published: {@code SCHEME://USER@HOST:PORT/PATH#BRANCH}.
 *
 * @param scheme the kind of the host
 * @param user empty if the address names none
 * @param host its name, or the name of a bucket; empty for a folder
 * @param port 0 for the usual one
 * @param path as it was written, without a {@code /} at its end: from the root of the host if it
 *     begins with {@code /}; {@code /~/} begins a path from the user's home
 * @param branch what follows {@code #}; empty if there is none
 */
public record HostAddress(
    Scheme scheme, String user, String host, int port, String path, String branch) {

  private static final Pattern FORM =
      Pattern.compile(
          "(?<scheme>[a-z0-9+]+)://(?:(?<user>[^/@#]*)@)?(?<host>\\[[0-9A-Fa-f:.]+]|[^/:#@]*)"
              + "(?::(?<port>[0-9]{1,5}))?(?<path>/[^#]*)?(?:#(?<branch>.*))?");

  private static final Pattern FOLDER =
      Pattern.compile("(?<scheme>file|git\\+file):(?<path>[^#]*)(?:#(?<branch>.*))?");

  private static final int MAX_PORT = 65_535;

  /**
   * Reads an address.
   *
   * @return empty if the text has no such form, or has a password: {@link #hasPassword}
   */
  public static Optional<HostAddress> parse(String text) {
    Matcher folder = FOLDER.matcher(text);
    if (folder.matches()) {
      String path = folder.group("path").replaceFirst("^//(localhost)?(?=/)", "");
      return scheme(folder.group("scheme"))
          .filter(s -> !path.isBlank())
          .map(s -> new HostAddress(s, "", "", 0, ended(path), word(folder, "branch")));
    }
    Matcher parts = FORM.matcher(text);
    if (!parts.matches() || word(parts, "user").contains(":") || word(parts, "host").isEmpty()) {
      return Optional.empty();
    }
    String port = word(parts, "port");
    int number = port.isEmpty() ? 0 : Integer.parseInt(port);
    return scheme(parts.group("scheme"))
        .filter(s -> !s.isFolder() && number <= MAX_PORT)
        .map(
            s ->
                new HostAddress(
                    s,
                    word(parts, "user"),
                    parts.group("host"),
                    number,
                    ended(word(parts, "path")),
                    word(parts, "branch")));
  }

  /** Returns whether a text has a password between the user and the host. */
  public static boolean hasPassword(String text) {
    return text.matches("[a-z0-9+]+://[^/@]*:[^/]*@.*");
  }

  private static Optional<Scheme> scheme(String word) {
    return Arrays.stream(Scheme.values()).filter(s -> s.word().equals(word)).findFirst();
  }

  private static String word(Matcher parts, String group) {
    String word = parts.group(group);
    return word == null ? "" : word;
  }

  private static String ended(String path) {
    return path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
  }

  /** Returns the port, or the usual one of its scheme. */
  public int portOr(int usual) {
    return port == 0 ? usual : port;
  }

  /** Returns who is asked for a password, and where: {@code ana@example.org:22}. */
  public String account() {
    String at = user.isEmpty() ? host : user + "@" + host;
    return port == 0 ? at : at + ":" + port;
  }

  /** Returns the address as it is written in {@code site.yml}. */
  @Override
  public String toString() {
    String end = path + (branch.isEmpty() ? "" : "#" + branch);
    return scheme.word() + (scheme.isFolder() ? ":" + end : "://" + account() + end);
  }

  /** The kinds of hosts. */
  public enum Scheme {
    /** A folder of this machine, a stick, or a folder that another program carries. */
    FILE("file"),
    SFTP("sftp"),
    FTPS("ftps"),
    /** Without encryption: only with {@code insecure: true}. */
    FTP("ftp"),
    GIT_HTTPS("git+https"),
    GIT_SSH("git+ssh"),
    GIT_FILE("git+file"),
    S3("s3");

    private final String word;

    Scheme(String word) {
      this.word = word;
    }

    /** Returns the word before the colon. */
    public String word() {
      return word;
    }

    /** Returns whether it is a branch of Git. */
    public boolean isGit() {
      return word.startsWith("git+");
    }

    /** Returns whether its path is one of this machine. */
    public boolean isFolder() {
      return this == FILE || this == GIT_FILE;
    }

    @Override
    public String toString() {
      return word.toLowerCase(Locale.ROOT);
    }
  }
}
