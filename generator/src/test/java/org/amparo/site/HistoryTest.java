package org.amparo.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.amparo.testing.TestSite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands {@code history} and {@code restore}, and what the other commands keep. */
class HistoryTest {

  private static final String ENGLISH = "content/en/rights/arrest.md";
  private static final String SNAPSHOT = "content/.translations/arrest.en.md";

  @TempDir private Path folder;
  private TestSite site;

  @BeforeEach
  void copy() throws IOException {
    site = TestSite.copy(folder.resolve("site"), TestSite.fixture("sites/pair"));
  }

  private String now(String file) throws IOException {
    return Files.readString(site.root().resolve(file));
  }

  private TestSite.Run done(String... command) throws IOException {
    TestSite.Run run = site.run(command);
    assertEquals(0, run.code(), run.err());
    return run;
  }

  @Test
  void aConfirmationIsKeptWithItsName() throws IOException {
    String before = now(SNAPSHOT);
    done("confirm", "arrest", "--by", "Ana");
    String after = now(SNAPSHOT);
    assertNotEquals(before, after);
    assertTrue(done("history", ENGLISH).out().contains("(Ana)"));
    assertTrue(done("history", SNAPSHOT, "--lang", "en").out().contains("(Ana)"));
    done("restore", SNAPSHOT, "--at", "1");
    assertEquals(before, now(SNAPSHOT));
    done("restore", SNAPSHOT, "--at", "1");
    assertEquals(after, now(SNAPSHOT));
  }

  @Test
  void whatIsNotThereIsSaid() throws IOException {
    assertTrue(site.run("history", ENGLISH).err().contains(ENGLISH));
    done("confirm", "arrest", "--by", "Ana");
    for (String at : new String[] {"7", "0", "2199-01-01", "ayer", "2026-11-30 25:00"}) {
      TestSite.Run run = site.run("restore", ENGLISH, "--at", at);
      assertEquals(1, run.code(), at);
      assertTrue(run.err().contains(at), run.err());
    }
    assertEquals(1, site.run("restore", ENGLISH, "--at", "1").code()); // it is like that already
    assertEquals(2, site.run("restore", ENGLISH).code());
  }

  @Test
  void confirmationsGoWhereTheContentGoes() throws IOException {
    done("confirm", "arrest", "--by", "Ana");
    Path other = folder.resolve("other");
    TestSite copy = TestSite.copy(other, site.root());
    assertEquals("", copy.run("check", "--format", "json").out());
    Files.delete(other.resolve(SNAPSHOT));
    assertTrue(copy.run("check", "--format", "json").out().contains("G207"));
  }
}
