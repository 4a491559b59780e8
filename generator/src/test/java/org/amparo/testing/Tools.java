package org.amparo.testing;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/** Finds and runs programs and files of the machine that some tests need. */
public final class Tools {

  private Tools() {}

  /**
   * Returns the path of a program. Without the program the calling test is skipped with a line that
   * says how to install it, or fails with {@code -Dskipping=forbidden}.
   */
  public static Path require(String program, String debianPackage) {
    String how = "this test needs " + program + ": apt-get install " + debianPackage;
    return find(program).orElseGet(() -> skipped(how));
  }

  /** Returns the path of a program, if the machine has it. */
  static Optional<Path> find(String program) {
    return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(":", -1))
        .map(folder -> Path.of(folder, program))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /**
   * Returns the path of a file of a package. Without it the calling test is skipped, or fails with
   * {@code -Dskipping=forbidden}.
   */
  public static Path require(Path file, String debianPackage) {
    return Files.isReadable(file)
        ? file
        : skipped("this test needs " + file + ": apt-get install " + debianPackage);
  }

  /**
   * Runs a program that a test needs. If it fails, the calling test is skipped, or fails with
   * {@code -Dskipping=forbidden}.
   */
  public static void requireSuccess(Path folder, List<String> command)
      throws IOException, InterruptedException {
    Result result = run(folder, command);
    if (result.code() != 0) {
      skipped("this test must be allowed to run " + command + ": " + result.err());
    }
  }

  private static Path skipped(String how) {
    if ("forbidden".equals(System.getProperty("skipping"))) {
      return fail(how);
    }
    System.err.println("SKIPPED, " + how);
    Assumptions.abort(how);
    throw new IllegalStateException(how);
  }

  /** Runs a program to its end and returns its standard output and its exit code. */
  public static Result run(Path folder, List<String> command)
      throws IOException, InterruptedException {
    Path errors = Files.createTempFile("amparo", ".err");
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(folder.toFile()).redirectError(errors.toFile());
    Process process = builder.start();
    process.getOutputStream().close();
    String out;
    try (InputStream stream = process.getInputStream()) {
      out = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
    if (!process.waitFor(2, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      return fail("still running: " + command);
    }
    Result result = new Result(process.exitValue(), out, Files.readString(errors));
    Files.delete(errors);
    return result;
  }

  /** The exit code and the output of a program. */
  public record Result(int code, String out, String err) {}
}
