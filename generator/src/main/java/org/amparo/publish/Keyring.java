package org.amparo.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.amparo.host.HostAccess;
import org.amparo.host.HostException;
import org.amparo.host.HostKeys;
import org.amparo.host.HostLimits;
import org.amparo.host.HostSecrets;
import org.amparo.output.AtomicFile;
import org.amparo.text.Messages;

/**
 * The passwords and the keys of hosts that the user has given: those of the environment, those that
 * are kept in the user's own folder, which nobody else can read, and those that are typed.
 */
public final class Keyring implements HostSecrets, HostKeys {

  private static final String PASSWORDS = "passwords";
  private static final String HOSTS = "hosts";

  /** How often a password may be typed. */
  private static final int TRIES = 3;

  private final Machine machine;
  private final Messages messages;
  private final Talk talk;

  /** What was typed since the start, by the line's name; a lost connection needs it again. */
  private final Map<String, String> typed = new LinkedHashMap<>();

  /** Whether the person has said whether to keep it. */
  private boolean saidWhetherToKeep;

  /** The names of what was given to a host. */
  private final Set<String> tried = new HashSet<>();

  /**
   * @param messages of the console
   */
  public Keyring(Machine machine, Messages messages, Talk talk) {
    this.machine = machine;
    this.messages = messages;
    this.talk = talk;
  }

  /**
   * Returns what opening a host needs, with these passwords and keys.
   *
   * @param site the site's folder
   * @param clock of times
   */
  public HostAccess access(Path site, Clock clock) {
    Optional<Path> agent = machine.variable("SSH_AUTH_SOCK").map(Path::of);
    return new HostAccess(site, machine.home(), agent, this, this, HostLimits.USUAL, clock);
  }

  /**
   * Does something at a host. A password that the host does not take is asked for again.
   *
   * @throws IOException if what is kept on this machine cannot be read or written
   */
  public <T> T trying(Attempt<T> attempt) throws HostException, IOException {
    for (int tries = 1; ; tries++) {
      try {
        return attempt.run();
      } catch (HostException e) {
        if (!e.isWrongPassword() || !canAskAgain() || tries == TRIES) {
          throw e;
        }
        forget();
        talk.say(List.of(messages.get(e.key(), e.place(), e.detail())));
      }
    }
  }

  /**
   * Something that is done at a host.
   *
   * @param <T> what comes of it
   */
  @FunctionalInterface
  public interface Attempt<T> {

    /** Does it. */
    T run() throws HostException, IOException;
  }

  @Override
  public synchronized Optional<String> secret(HostSecrets.Kind kind, String owner) {
    String name = name(kind, owner);
    tried.add(name);
    Optional<String> known =
        Optional.ofNullable(typed.get(name))
            .or(() -> machine.variable(variable(kind)))
            .or(() -> Optional.ofNullable(lines(PASSWORDS).get(name)));
    if (known.isPresent()) {
      return known;
    }
    Optional<String> answer = talk.secret(messages.get("publish.secret." + word(kind), owner));
    answer.ifPresent(secret -> typed.put(name, secret));
    return answer;
  }

  private static String name(HostSecrets.Kind kind, String owner) {
    return word(kind) + " " + owner;
  }

  private static String variable(HostSecrets.Kind kind) {
    return switch (kind) {
      case ACCESS_KEY -> Machine.ACCESS_KEY;
      case SECRET_KEY -> Machine.SECRET_KEY;
      case PASSWORD, KEY_PASSWORD, TOKEN -> Machine.PASSWORD;
    };
  }

  private static String word(HostSecrets.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  /** Returns whether another password could be typed. */
  boolean canAskAgain() {
    return talk.canAsk()
        && machine.variable(Machine.PASSWORD).isEmpty()
        && machine.variable(Machine.SECRET_KEY).isEmpty();
  }

  /** Forgets the passwords that a host did not take, typed or kept. */
  void forget() throws IOException {
    Map<String, String> kept = new TreeMap<>(lines(PASSWORDS));
    boolean changed = kept.keySet().removeIf(tried::contains);
    typed.clear();
    if (changed) {
      write(PASSWORDS, kept);
    }
  }

  /** Keeps the passwords that were typed, if the person wants it. */
  public void keep() throws IOException {
    if (typed.isEmpty() || saidWhetherToKeep) {
      return;
    }
    saidWhetherToKeep = true;
    List<String> where = List.of(messages.get("publish.keep", machine.folder()));
    if (talk.ask(where, messages.get("publish.keep.ask")).orElse(false)) {
      Map<String, String> kept = new TreeMap<>(lines(PASSWORDS));
      kept.putAll(typed);
      write(PASSWORDS, kept);
    }
  }

  @Override
  public synchronized void check(String server, String fingerprint) throws HostException {
    Map<String, String> hosts = new TreeMap<>(lines(HOSTS));
    String kept = hosts.get(server);
    if (fingerprint.equals(kept)
        || machine.variable(Machine.HOST_KEY).filter(fingerprint::equals).isPresent()) {
      return;
    }
    if (kept != null) {
      throw new HostException(HostException.Kind.CHANGED_KEY, server, fingerprint);
    }
    List<String> lines = List.of(messages.get("publish.key", server, fingerprint));
    if (!talk.ask(lines, messages.get("publish.key.ask")).orElse(false)) {
      throw new HostException(HostException.Kind.UNKNOWN_KEY, server, fingerprint);
    }
    hosts.put(server, fingerprint);
    try {
      write(HOSTS, hosts);
    } catch (IOException e) {
      throw new HostException(HostException.Kind.OTHER, server, e);
    }
  }

  /** Returns the lines of a file of the user's folder; none if it cannot be read. */
  private Map<String, String> lines(String file) {
    Map<String, String> lines = new TreeMap<>();
    Path path = machine.folder().resolve(file);
    if (!Files.isReadable(path)) {
      return lines;
    }
    try {
      for (String line : Files.readAllLines(path)) {
        int tab = line.indexOf('\t');
        if (tab > 0) {
          lines.put(line.substring(0, tab), line.substring(tab + 1));
        }
      }
    } catch (IOException e) {
      lines.clear(); // then it is asked for again
    }
    return lines;
  }

  private void write(String file, Map<String, String> lines) throws IOException {
    StringBuilder text = new StringBuilder();
    lines.forEach((name, value) -> text.append(name).append('\t').append(value).append('\n'));
    AtomicFile.writePrivate(machine.folder().resolve(file), text.toString());
  }
}
