package org.amparo.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Optional;
import org.amparo.host.HostException;
import org.amparo.host.HostException.Kind;
import org.amparo.host.HostSecrets;
import org.amparo.testing.ProgramMessages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Passwords and keys of hosts in the user's own folder. */
class KeyringTest {

  private static final String ANA = "ana@example.org";

  @TempDir private Path folder;

  private Keyring keyring(Map<String, String> environment, String... answers) throws IOException {
    Machine machine = new Machine(environment, folder);
    return new Keyring(machine, ProgramMessages.console("es"), new ScriptedTalk(answers));
  }

  private static Optional<String> password(Keyring keyring) {
    return keyring.secret(HostSecrets.Kind.PASSWORD, ANA);
  }

  @Test
  void aPasswordIsKeptForItsOwnerAlone() throws IOException {
    Keyring first = keyring(Map.of(), "sésamo", "yes");
    assertEquals(Optional.of("sésamo"), password(first));
    first.keep();
    assertEquals(Optional.of("sésamo"), password(keyring(Map.of())));
    Path file = folder.resolve(".config/amparo/passwords");
    String rights = PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    assertEquals("rw-------", rights);
  }

  @Test
  void aPasswordIsNotKeptUnasked() throws IOException {
    Keyring first = keyring(Map.of(), "sésamo", "no");
    password(first);
    first.keep();
    assertEquals(Optional.of("sésamo"), password(first), "a lost connection needs it again");
    assertEquals(Optional.empty(), password(keyring(Map.of())));
    assertFalse(Files.exists(folder.resolve(".config")));
  }

  @Test
  void aPasswordThatIsNotTakenIsForgotten() throws IOException {
    Keyring first = keyring(Map.of(), "sésamo", "yes");
    password(first);
    first.keep();
    Keyring second = keyring(Map.of(), "otra");
    assertEquals(Optional.of("sésamo"), password(second));
    second.forget();
    assertEquals(Optional.of("otra"), password(second));
    assertEquals(Optional.empty(), password(keyring(Map.of())));
  }

  @Test
  void theEnvironmentAnswersWhereNobodyDoes() throws Exception {
    Keyring ci = keyring(Map.of(Machine.PASSWORD, "de CI", Machine.HOST_KEY, "SHA256:abc"));
    assertEquals(Optional.of("de CI"), password(ci));
    ci.check("example.org:22", "SHA256:abc");
    assertKind(Kind.UNKNOWN_KEY, ci, "SHA256:other");
    assertFalse(Files.exists(folder.resolve(".config")));
  }

  @Test
  void aKeyIsAskedForOnceAndItsChangeRefused() throws Exception {
    assertKind(Kind.UNKNOWN_KEY, keyring(Map.of(), "no"), "SHA256:abc");
    keyring(Map.of(), "yes").check("example.org:22", "SHA256:abc");
    keyring(Map.of()).check("example.org:22", "SHA256:abc");
    assertKind(Kind.CHANGED_KEY, keyring(Map.of(), "yes"), "SHA256:other");
  }

  private static void assertKind(Kind kind, Keyring keyring, String fingerprint) {
    HostException refused =
        assertThrows(HostException.class, () -> keyring.check("example.org:22", fingerprint));
    assertEquals(kind, refused.kind());
  }
}
