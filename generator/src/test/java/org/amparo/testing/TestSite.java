package org.amparo.testing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.amparo.cli.CommandLine;

/** A copy of a fixture in a temporary folder. Commands run on it in this process. */
public final class TestSite {

  /** The day of every build in tests, unless a test sets another. */
  public static final String CLOCK = "2026-11-29";

  private final Path root;

  private TestSite(Path root) {
    this.root = root;
  }

  /** Copies fixtures into a folder. A later one replaces files of an earlier one. */
  public static TestSite copy(Path root, Path... fixtures) throws IOException {
    for (Path fixture : fixtures) {
      for (Path file : files(fixture)) {
        Path target = root.resolve(fixture.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.write(target, Files.readAllBytes(file));
      }
    }
    return new TestSite(root);
  }

  /** Returns a folder of {@code generator/src/test/resources} in the sources. */
  public static Path fixture(String path) {
    return basedir().resolve("generator/src/test/resources").resolve(path);
  }

  /** Returns the root of the repository. */
  public static Path basedir() {
    return Path.of(System.getProperty("amparo.basedir", "")).toAbsolutePath();
  }

  /** Returns the folder of this site. */
  public Path root() {
    return root;
  }

  /** Writes a file of the site and replaces an existing one. */
  public TestSite with(String path, String text) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    return this;
  }

  /** Replaces words in a file of the site. Fails if the file does not have them. */
  public TestSite edited(String path, String from, String to) throws IOException {
    String text = Files.readString(root.resolve(path));
    assertTrue(text.contains(from), from);
    return with(path, text.replace(from, to));
  }

  /** Writes the snapshot of every English translation from its Spanish original. */
  public TestSite confirmed() throws IOException {
    Pattern id = Pattern.compile("(?m)^id: (\\S+)$");
    for (Path original : files(root.resolve("content/es"))) {
      byte[] bytes = Files.readAllBytes(original);
      String text = new String(bytes, ISO_8859_1);
      boolean utf8 = Arrays.equals(bytes, new String(bytes, UTF_8).getBytes(UTF_8));
      Matcher matcher = id.matcher(text);
      if (utf8 && matcher.find()) {
        Path file = root.resolve("content/.translations/" + matcher.group(1) + ".en.md");
        Files.createDirectories(file.getParent());
        String head = "---\nconfirmed: 2026-11-01\n---\n";
        Files.write(file, (head + text).getBytes(ISO_8859_1));
      }
    }
    return this;
  }

  /** Adds Quechua to the site, with Spanish messages and a Quechua name. */
  public TestSite withQuechua() throws IOException {
    return with("templates/messages_qu.properties", String.join("\n", quechua()));
  }

  /** A line with a message that has several words. */
  private static final Pattern SENTENCE = Pattern.compile("(?!#|date|file|.*words=).+=.+ .+");

  private static List<String> quechua() throws IOException {
    Path spanish = basedir().resolve("templates/messages_es.properties");
    List<String> lines = new ArrayList<>(Files.readAllLines(spanish));
    lines.replaceAll(line -> line.startsWith("language.name=") ? "language.name=Runasimi" : line);
    lines.replaceAll(line -> SENTENCE.matcher(line).matches() ? line + " ~" : line);
    return lines;
  }

  /** Writes every Quechua message, except the one that a file of the fixture names. */
  public TestSite withQuechuaBut(Path file) throws IOException {
    if (Files.exists(file)) {
      String key = Files.readString(file).strip() + "=";
      List<String> lines = quechua();
      lines.removeIf(line -> line.startsWith(key));
      with("templates/messages_qu.properties", String.join("\n", lines));
      Files.delete(root.resolve(file.getFileName()));
    }
    return this;
  }

  /**
   * Deletes the files of a list, one path a line, and the list itself. Does nothing without a list.
   */
  public TestSite without(Path list) throws IOException {
    if (Files.exists(list)) {
      for (String path : Files.readAllLines(list)) {
        Files.delete(root.resolve(path));
      }
      Files.delete(root.resolve(list.getFileName()));
    }
    return this;
  }

  /**
   * Runs a command without pamphlets, on the day of {@link #CLOCK} unless an argument sets another.
   */
  public Run run(String... arguments) throws IOException {
    List<String> all = new ArrayList<>(List.of(arguments));
    if (List.of("build", "check").contains(arguments[0])) {
      all.add("--no-pamphlets"); // they take time
    }
    return runPrinting(all.toArray(String[]::new));
  }

  /**
   * Runs a command with pamphlets, on the day of {@link #CLOCK} unless an argument sets another.
   */
  public Run runPrinting(String... arguments) throws IOException {
    List<String> all = List.of(arguments);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        new CommandLine(root, stream(out), stream(err), LocalDate.parse(CLOCK))
            .run(all.toArray(String[]::new));
    return new Run(code, out.toString(UTF_8), err.toString(UTF_8));
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, UTF_8);
  }

  /** Returns the text of each file of the built site by its path, without {@code .files}. */
  public Map<String, String> output() throws IOException {
    Map<String, String> files = contents(root.resolve("target/site"));
    files.remove(".files");
    return files;
  }

  /**
   * Returns the text of each file below a folder by its relative path; empty if the folder does not
   * exist.
   */
  public static Map<String, String> contents(Path folder) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    for (Path file : files(folder)) {
      Charset charset =
          file.toString().matches(".*\\.(png|jpg|webp|gif|pdf|zip)") ? ISO_8859_1 : UTF_8;
      String name = folder.relativize(file).toString().replace('\\', '/');
      contents.put(name, Files.readString(file, charset));
    }
    return contents;
  }

  /** Returns the sorted names of the entries of a folder. */
  public static List<Path> children(Path folder) throws IOException {
    try (Stream<Path> children = Files.list(folder)) {
      return children.sorted().toList();
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile).sorted(Comparator.naturalOrder()).toList();
    }
  }

  /** The exit code and the output of a command. */
  public record Run(int code, String out, String err) {}
}
