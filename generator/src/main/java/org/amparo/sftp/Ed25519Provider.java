package org.amparo.sftp;

import java.security.Provider;
import java.security.Security;
import java.util.Optional;
import org.apache.sshd.common.util.security.AbstractSecurityProviderRegistrar;
import org.apache.sshd.common.util.security.eddsa.generic.EdDSASupport;

/** The provider of the JDK that has Ed25519, as the SSH library knows providers. */
final class Ed25519Provider extends AbstractSecurityProviderRegistrar {

  private static final String JDK = "SunEC";

  Ed25519Provider() {
    super(JDK);
  }

  @Override
  public boolean isSupported() {
    return Security.getProvider(JDK) != null;
  }

  @Override
  public Provider getSecurityProvider() {
    return Security.getProvider(JDK);
  }

  @Override
  public Optional<EdDSASupport<?, ?>> getEdDSASupport() {
    return Optional.of(new Ed25519());
  }
}
