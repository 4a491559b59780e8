package org.amparo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.amparo.testing.TestSite;
import org.apache.maven.artifact.versioning.DefaultArtifactVersion;
import org.apache.maven.artifact.versioning.InvalidVersionSpecificationException;
import org.apache.maven.artifact.versioning.VersionRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Compares the shipped libraries with {@code vulnerable.tsv}. */
class LibrariesTest {

  /** A line of the list of dependencies: group, artifact, type, version, scope. */
  private static final Pattern LIBRARY =
      Pattern.compile("^ +([\\w.-]+:[\\w.-]+):jar:([^:]+):(?:compile|runtime)\\b.*");

  private static final Pattern NAME =
      Pattern.compile("CVE-\\d{4}-\\d{4,}( GHSA(-\\w{4}){3})?|END-OF-LIFE");

  /** A library in one version. */
  private record Library(String name, String version) {

    static Library of(String nameAndVersion) {
      int colon = nameAndVersion.lastIndexOf(':');
      return new Library(nameAndVersion.substring(0, colon), nameAndVersion.substring(colon + 1));
    }

    @Override
    public String toString() {
      return name + ":" + version;
    }
  }

  /** A row of {@code vulnerable.tsv}. */
  private record Weakness(String library, VersionRange versions, String name, String harmless) {

    static Weakness of(String row) {
      String[] cells = row.split("\t", -1);
      assertTrue(cells.length == 3 || cells.length == 4, row);
      try {
        VersionRange versions = VersionRange.createFromVersionSpec(cells[1]);
        assertTrue(versions.hasRestrictions(), row);
        return new Weakness(cells[0], versions, cells[2], cells.length == 4 ? cells[3] : "");
      } catch (InvalidVersionSpecificationException e) {
        throw new AssertionError(row, e);
      }
    }

    boolean isOf(Library shipped) {
      return library.equals(shipped.name)
          && versions.containsVersion(new DefaultArtifactVersion(shipped.version));
    }
  }

  private static List<Library> shipped() throws IOException {
    List<Library> shipped = new ArrayList<>();
    for (String line : Files.readAllLines(TestSite.basedir().resolve("target/libraries.txt"))) {
      Matcher library = LIBRARY.matcher(line.replaceAll("\u001b\\[[0-9;]*m", ""));
      if (library.matches()) {
        shipped.add(new Library(library.group(1), library.group(2)));
      }
    }
    return shipped;
  }

  private static List<Weakness> weaknesses() throws IOException {
    Path list = TestSite.fixture("vulnerable.tsv");
    return Files.readAllLines(list).stream()
        .filter(row -> !row.startsWith("#"))
        .map(Weakness::of)
        .toList();
  }

  private static List<String> found(List<Library> libraries) throws IOException {
    List<String> found = new ArrayList<>();
    for (Weakness weakness : weaknesses()) {
      for (Library library : libraries) {
        if (weakness.harmless.isEmpty() && weakness.isOf(library)) {
          found.add(library + " " + weakness.name);
        }
      }
    }
    return found;
  }

  @Test
  void noShippedLibraryIsVulnerable() throws IOException {
    assertEquals(List.of(), found(shipped()));
  }

  @Test
  void theListHasTheShippedJars() throws IOException {
    try (JarFile jar = new JarFile(System.getProperty("amparo.jar"))) {
      String path =
          jar.getManifest().getMainAttributes().getValue("Class-Path").replace("lib/", "");
      List<String> jars = List.of(path.split(" "));
      List<String> listed =
          shipped().stream()
              .map(l -> l.name.substring(l.name.indexOf(':') + 1) + "-" + l.version + ".jar")
              .toList();
      assertEquals(jars.stream().sorted().toList(), listed.stream().sorted().toList());
    }
  }

  @Test
  void everyAllowedVulnerabilityIsShipped() throws IOException {
    List<Library> shipped = shipped();
    for (Weakness weakness : weaknesses()) {
      boolean needless = !weakness.harmless.isEmpty() && shipped.stream().noneMatch(weakness::isOf);
      assertFalse(needless, weakness.toString());
    }
  }

  @Test
  void everyRowNamesItsAdvisory() throws IOException {
    for (Weakness weakness : weaknesses()) {
      assertTrue(NAME.matcher(weakness.name).matches(), weakness.toString());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "org.apache.commons:commons-text:1.9",
        "org.apache.commons:commons-configuration2:2.14.0",
        "commons-io:commons-io:2.13.0",
        "org.freemarker:freemarker:2.3.34",
        "org.jsoup:jsoup:1.23.2",
        "ch.qos.logback:logback-core:1.5.24",
        "commons-collections:commons-collections:3.2.2"
      })
  void aVulnerableVersionIsFound(String library) throws IOException {
    assertFalse(found(List.of(Library.of(library))).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "org.apache.commons:commons-text:1.10.0",
        "org.apache.commons:commons-configuration2:2.15.0",
        "org.freemarker:freemarker:2.3.35",
        "org.jsoup:jsoup:1.24.1",
        "ch.qos.logback:logback-core:1.5.25",
        "org.apache.commons:commons-collections4:4.4"
      })
  void aVersionOutsideTheRangeIsNot(String library) throws IOException {
    assertEquals(List.of(), found(List.of(Library.of(library))));
  }
}
