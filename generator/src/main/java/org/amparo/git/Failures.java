package org.amparo.git;

import java.io.EOFException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.nio.channels.UnresolvedAddressException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.net.ssl.SSLException;
import org.amparo.host.HostException;
import org.amparo.host.HostException.Kind;
import org.eclipse.jgit.errors.NoRemoteRepositoryException;
import org.eclipse.jgit.errors.NotSupportedException;
import org.eclipse.jgit.errors.TooLargeObjectInPackException;
import org.eclipse.jgit.errors.TooLargePackException;

/** Tells from what JGit says why a host could not do something. */
final class Failures {

  /** A path or an address, whose own words say nothing about the failure. */
  private static final Pattern PATH = Pattern.compile("\\S*[/\\\\]\\S*");

  private static final Pattern STATUS_FORBIDDEN = Pattern.compile("\\b403\\b");

  private Failures() {}

  /**
   * Returns the exception for a failure of a connection.
   *
   * @param place the address as people wrote it, or a path
   */
  static HostException of(String place, IOException e) {
    List<Throwable> causes = causes(e);
    for (Throwable cause : causes) {
      if (cause instanceof HostException known) {
        return known;
      }
    }
    return new HostException(kind(causes, place), place, causes.get(causes.size() - 1));
  }

  private static Kind kind(List<Throwable> causes, String place) {
    for (Throwable cause : causes) {
      if (cause instanceof UnknownHostException || cause instanceof UnresolvedAddressException) {
        return Kind.UNKNOWN_HOST;
      }
      if (cause instanceof ConnectException || cause instanceof NoRouteToHostException) {
        return Kind.NO_CONNECTION;
      }
      if (cause instanceof InterruptedIOException) {
        return Kind.TIMED_OUT;
      }
      if (cause instanceof SSLException) {
        return isCut(words(List.of(cause), place)) ? Kind.CONNECTION_LOST : Kind.UNKNOWN_KEY;
      }
      if (cause instanceof TooLargePackException
          || cause instanceof TooLargeObjectInPackException
          || cause instanceof NotSupportedException) {
        return Kind.UNSUPPORTED;
      }
    }
    return kind(words(causes, place), causes);
  }

  private static Kind kind(String words, List<Throwable> causes) {
    if (has(words, "not authorized", "authentication", "cannot log in", "auth fail")) {
      return Kind.WRONG_PASSWORD;
    }
    if (has(words, "no space left", "quota")) {
      return Kind.DISK_FULL;
    }
    boolean forbidden = has(words, "not permitted", "forbidden", "permission denied", "read-only");
    if (forbidden || STATUS_FORBIDDEN.matcher(words).find()) {
      return Kind.NO_RIGHT;
    }
    boolean missing =
        causes.stream().anyMatch(NoRemoteRepositoryException.class::isInstance)
            || has(words, "not found", "does not appear to be");
    if (missing) {
      return Kind.NO_PLACE;
    }
    boolean cut = causes.stream().anyMatch(Failures::isCut) || isCut(words);
    return cut ? Kind.CONNECTION_LOST : Kind.OTHER;
  }

  private static boolean isCut(Throwable cause) {
    return cause instanceof SocketException || cause instanceof EOFException;
  }

  /** Returns whether words tell that a connection ended in the middle. */
  private static boolean isCut(String words) {
    return has(words, "eof", "end of", "reset", "closed", "terminated", "broken pipe", "hung up")
        || has(words, "error writing request", "content-type null"); // of HTTP
  }

  /** Returns the exception for what a server did not take. */
  static HostException refused(String place, String words) {
    String small = withoutPaths(words, place);
    if (has(small, "no space", "quota")) {
      return new HostException(Kind.DISK_FULL, place, words.strip());
    }
    if (has(small, "session is being closed", "connection reset", "broken pipe", "end of file")) {
      return new HostException(Kind.CONNECTION_LOST, place, words.strip());
    }
    boolean race = has(small, "failed to update ref", "cannot lock ref", "lock");
    Kind kind = race ? Kind.CHANGED_MEANWHILE : Kind.NO_RIGHT;
    return new HostException(kind, place, words.strip());
  }

  private static boolean has(String words, String... signs) {
    return List.of(signs).stream().anyMatch(words::contains);
  }

  private static List<Throwable> causes(Throwable e) {
    List<Throwable> causes = new ArrayList<>();
    Throwable cause = e;
    while (cause != null && !causes.contains(cause)) {
      causes.add(cause);
      cause = cause.getCause();
    }
    return causes;
  }

  private static String words(List<Throwable> causes, String place) {
    StringBuilder words = new StringBuilder();
    causes.forEach(c -> words.append(c.getMessage()).append('\n'));
    return withoutPaths(words.toString(), place);
  }

  /** Returns words in lower case without paths: a folder may be called {@code quota-403}. */
  private static String withoutPaths(String words, String place) {
    String path = place.replaceFirst("^[a-z+]+:", "").replaceFirst("#[^#]*$", "");
    Pattern whole =
        Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(path) + "(?![\\p{L}\\p{N}])");
    String rest = path.isEmpty() ? words : whole.matcher(words).replaceAll(" ");
    return PATH.matcher(rest).replaceAll(" ").toLowerCase(Locale.ROOT);
  }
}
