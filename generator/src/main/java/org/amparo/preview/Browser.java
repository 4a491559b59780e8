package org.amparo.preview;

import java.awt.Desktop;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.net.URI;

/** The organiser's browser, on a machine that has one. */
public final class Browser {

  private Browser() {}

  /**
   * Opens an address in it.
   *
   * @return whether there was one to open it in
   */
  public static boolean open(URI address) {
    boolean able = !GraphicsEnvironment.isHeadless() && Desktop.isDesktopSupported();
    if (!able || !Desktop.getDesktop().isSupported(Desktop.Action.BROWSE)) {
      return false;
    }
    try {
      Desktop.getDesktop().browse(address);
      return true;
    } catch (IOException e) {
      return false; // the address is said anyway
    }
  }
}
