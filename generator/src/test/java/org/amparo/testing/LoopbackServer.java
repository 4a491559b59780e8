package org.amparo.testing;

/** A server on this machine, for tests. */
public interface LoopbackServer extends AutoCloseable {

  /** Returns its port on the loopback interface. */
  int port();

  /** Ends it and its connections. */
  @Override
  void close();
}
