package org.amparo.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.amparo.testing.CountryWords;
import org.amparo.testing.TestSite;
import org.junit.jupiter.api.Test;

/** Words of one country and one cause are only in {@code content/}. */
class NeutralTest {

  @Test
  void theProgramHasNoSuchWord() throws IOException {
    List<String> found = new ArrayList<>();
    for (String part :
        List.of(
            "generator/src/main",
            "generator/src/assembly",
            "generator/docs/manual",
            "templates",
            "assets")) {
      found.addAll(CountryWords.in(TestSite.basedir().resolve(part)));
      found.addAll(CountryWords.examplesIn(TestSite.basedir().resolve(part)));
    }
    assertEquals(List.of(), found);
  }
}
