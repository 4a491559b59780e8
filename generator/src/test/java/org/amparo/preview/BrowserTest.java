package org.amparo.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which program of the system opens the browser. */
class BrowserTest {

  private static final String ADDRESS = "http://localhost:4711/";
  private static final Map<String, String> SCREEN = Map.of("DISPLAY", ":0");

  private final List<String> started = new ArrayList<>();
  private int failures;

  /** Opens the address on a system without some programs; the others end with an exit code. */
  private void open(String system, Map<String, String> environment, Set<String> missing, int code) {
    Browser.Starter starter =
        (command, ended) -> {
          if (missing.contains(command.get(0))) {
            throw new IOException("no such program");
          }
          started.add(String.join(" ", command));
          ended.accept(code);
        };
    new Browser(system, environment, starter).open(URI.create(ADDRESS), () -> failures++);
  }

  @Test
  void eachSystemOpensTheAddressOnce() {
    open("Linux", SCREEN, Set.of(), 0);
    open("Linux", Map.of("WAYLAND_DISPLAY", "wayland-0"), Set.of("setsid"), 0);
    open("Mac OS X", Map.of(), Set.of(), 0);
    open("Windows 11", Map.of(), Set.of(), 0);
    List<String> expected =
        List.of(
            "setsid xdg-open " + ADDRESS,
            "xdg-open " + ADDRESS,
            "open " + ADDRESS,
            "rundll32 url.dll,FileProtocolHandler " + ADDRESS);
    assertEquals(expected, started);
    assertEquals(0, failures);
  }

  @Test
  void aMissingProgramIsToldOnce() {
    open("Linux", SCREEN, Set.of("setsid", "xdg-open"), 0);
    assertEquals(List.of(), started);
    assertEquals(1, failures);
  }

  @Test
  void aProgramThatFailsIsToldOnce() {
    open("Linux", SCREEN, Set.of(), 3);
    assertEquals(1, started.size());
    assertEquals(1, failures);
  }

  @Test
  void withoutAScreenNothingIsStarted() {
    open("Linux", Map.of(), Set.of(), 0);
    assertEquals(List.of(), started);
    assertEquals(1, failures);
  }
}
