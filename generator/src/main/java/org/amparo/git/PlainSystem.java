package org.amparo.git;

import java.time.Clock;
import java.time.ZoneOffset;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;

/**
 * What JGit knows of this machine: nothing of the user's own settings of Git, which change ends of
 * lines, sign, or send addresses elsewhere.
 */
@SuppressWarnings("deprecation") // two methods that JGit still declares abstract
final class PlainSystem extends SystemReader {

  private final Clock clock = Clock.system(ZoneOffset.UTC);

  private PlainSystem() {
    setPlatformChecker();
  }

  /** Makes JGit know no more than this. */
  static void install() {
    if (!(SystemReader.getInstance() instanceof PlainSystem)) {
      SystemReader.setInstance(new PlainSystem());
    }
  }

  @Override
  public String getHostname() {
    return "localhost";
  }

  @Override
  public String getenv(String variable) {
    return variable.equals("PATH") || variable.startsWith("GIT_") ? "" : System.getenv(variable);
  }

  @Override
  public String getProperty(String key) {
    return System.getProperty(key);
  }

  @Override
  public FileBasedConfig openUserConfig(Config parent, FS fs) {
    return empty(parent, fs);
  }

  @Override
  public FileBasedConfig openSystemConfig(Config parent, FS fs) {
    return empty(parent, fs);
  }

  @Override
  public FileBasedConfig openJGitConfig(Config parent, FS fs) {
    return empty(parent, fs);
  }

  private static FileBasedConfig empty(Config parent, FS fs) {
    return new FileBasedConfig(parent, null, fs) {
      @Override
      public void load() {
        // There is no file.
      }

      @Override
      public void save() {
        // There is no file.
      }

      @Override
      public boolean isOutdated() {
        return false;
      }
    };
  }

  @Override
  public long getCurrentTime() {
    return clock.millis();
  }

  @Override
  public int getTimezone(long when) {
    return 0;
  }
}
