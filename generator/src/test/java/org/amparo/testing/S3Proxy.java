package org.amparo.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A store of objects on this machine: S3Proxy, in a JVM with libraries of its own. */
public final class S3Proxy implements LoopbackServer {

  public static final String KEY = "AKIAPRUEBA";
  public static final String SECRET = "flores/de+papel";

  private static final Path LIBRARIES = TestSite.basedir().resolve("target/s3");

  private final Path files;
  private final int port;
  private final Process process;

  private S3Proxy(Path files, int port, Process process) {
    this.files = files;
    this.port = port;
    this.process = process;
  }

  /**
   * Starts a store.
   *
   * @param folder in which it keeps its files
   */
  public static S3Proxy start(Path folder) throws Exception {
    copyLibraries();
    Path files = Files.createDirectories(folder.resolve("files"));
    int port = ServerProcess.freePort();
    Path settings =
        Files.writeString(
            folder.resolve("s3proxy.properties"),
            String.join(
                "\n",
                "s3proxy.endpoint=http://127.0.0.1:" + port,
                "s3proxy.authorization=aws-v2-or-v4",
                "s3proxy.identity=" + KEY,
                "s3proxy.credential=" + SECRET,
                "jclouds.provider=filesystem-nio2",
                "jclouds.filesystem.basedir=" + files));
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-cp",
            LIBRARIES.resolve("*").toString(),
            "org.gaul.s3proxy.Main",
            "--properties",
            settings.toString());
    Process process = ServerProcess.start(folder, command, () -> ServerProcess.answers(port));
    return new S3Proxy(files, port, process);
  }

  private static void copyLibraries() throws Exception {
    if (Files.exists(LIBRARIES.resolve("s3proxy-4.1.0.jar"))) {
      return;
    }
    Path maven = Tools.require("mvn", "maven");
    Path pom = TestSite.basedir().resolve("generator/src/test/s3/pom.xml");
    Tools.Result result =
        Tools.run(
            TestSite.basedir(),
            List.of(
                maven.toString(),
                "-B",
                "-q",
                "-f",
                pom.toString(),
                "dependency:copy-dependencies",
                "-DoutputDirectory=" + LIBRARIES));
    assertEquals(0, result.code(), result.out() + result.err());
  }

  @Override
  public int port() {
    return port;
  }

  /** Returns where the store answers. */
  public String endpoint() {
    return "http://127.0.0.1:" + port;
  }

  /** Makes a bucket, which is a folder. */
  public Path bucket(String name) throws IOException {
    return Files.createDirectories(files.resolve(name));
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().orTimeout(5, TimeUnit.SECONDS).join();
  }
}
