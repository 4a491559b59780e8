package org.amparo.host;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/**
 * What opening a place needs beside its address.
 *
 * @param base the folder that relative paths of {@code file:} start from: that of the site
 * @param home the user's own folder, with {@code .ssh}
 * @param agent the socket of the program that keeps the keys of SSH, {@code SSH_AUTH_SOCK}
 * @param secrets gives passwords
 * @param keys knows the keys of hosts
 * @param limits how long to wait
 * @param clock for what depends on the time, such as a signature
 */
public record HostAccess(
    Path base,
    Path home,
    Optional<Path> agent,
    HostSecrets secrets,
    HostKeys keys,
    HostLimits limits,
    Clock clock) {}
