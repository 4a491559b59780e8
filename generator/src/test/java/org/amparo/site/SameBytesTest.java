package org.amparo.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.amparo.testing.TestSite;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Builds of the real site have the same bytes in any folder, time zone and locale. */
class SameBytesTest {

  private final Locale locale = Locale.getDefault();
  private final TimeZone zone = TimeZone.getDefault();

  @TempDir private static Path folder;

  private static Map<String, String> here;

  @BeforeAll
  static void buildHere() throws IOException {
    here = build("here");
    assertFalse(here.isEmpty());
  }

  @AfterEach
  void restore() {
    Locale.setDefault(locale);
    TimeZone.setDefault(zone);
  }

  @Test
  void aSecondBuildGivesTheSame() throws IOException {
    assertEquals(here, build("second"));
  }

  @ParameterizedTest
  @CsvSource({"es-PE, America/Lima", "ja-JP, Asia/Tokyo", "tr-TR, Europe/Istanbul"})
  void aMachineElsewhereGivesTheSame(String tag, String timeZone) throws IOException {
    Locale.setDefault(Locale.forLanguageTag(tag));
    TimeZone.setDefault(TimeZone.getTimeZone(timeZone));
    assertEquals(here, build(tag));
  }

  private static Map<String, String> build(String name) throws IOException {
    Path content = TestSite.basedir().resolve("content");
    Path root = folder.resolve(name);
    TestSite site = TestSite.copy(root.resolve("content"), content);
    assertEquals(0, site.run("build", "--site", root.toString()).code());
    return TestSite.contents(root.resolve("target/site"));
  }
}
