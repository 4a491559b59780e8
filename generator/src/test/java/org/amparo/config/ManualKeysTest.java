package org.amparo.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import org.amparo.testing.ManualTable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The manual documents exactly the fields of {@code site.yml}. */
class ManualKeysTest {

  @ParameterizedTest
  @ValueSource(strings = {"archivos.md", "files.md"})
  void ofTheSite(String page) throws IOException {
    Set<String> keys = new TreeSet<>(SiteConfigReader.KEYS);
    SiteConfigReader.TOPIC_KEYS.forEach(k -> keys.add("topics: " + k));
    DiscreetReader.KEYS.forEach(k -> keys.add("discreet: " + k));
    assertEquals(keys, ManualTable.SITE.keys(page));
    String last = SiteConfigReader.ICONS.get(SiteConfigReader.ICONS.size() - 1);
    String icons = "`" + String.join("`, `", SiteConfigReader.ICONS);
    String text = ManualTable.text(page).replace(" o `" + last, ", `" + last);
    assertTrue(text.replace(" or `" + last, ", `" + last).contains(icons), icons);
  }
}
