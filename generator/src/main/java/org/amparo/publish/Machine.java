package org.amparo.publish;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * The user's own things on this machine.
 *
 * @param environment the variables of the process
 * @param home the user's own folder
 */
public record Machine(Map<String, String> environment, Path home) {

  /** The variable with the password where nobody can be asked. */
  public static final String PASSWORD = "AMPARO_PASSWORD";

  /** The variable with the fingerprint of a host's key where nobody can be asked. */
  public static final String HOST_KEY = "AMPARO_HOST_KEY";

  public Machine {
    environment = Map.copyOf(environment);
  }

  /** Returns a variable; empty if it is not set. */
  public Optional<String> variable(String name) {
    return Optional.ofNullable(environment.get(name)).filter(v -> !v.isEmpty());
  }

  /** Returns the folder in which the program keeps what belongs to the user. */
  public Path folder() {
    return variable("APPDATA")
        .or(() -> variable("XDG_CONFIG_HOME"))
        .map(Path::of)
        .orElse(home.resolve(".config"))
        .resolve("amparo");
  }
}
