package org.amparo.preview;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.amparo.source.SiteFolder;
import org.amparo.testing.Chromium;
import org.amparo.testing.TestSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many tabs of one preview, in Chromium: it opens six connections to a host and no more. */
class ManyTabsTest {

  private static final int TABS = 8;

  @TempDir private Path folder;

  /** The actions of a user with the tabs of a browser. */
  private interface Steps {
    void run(List<Page> tabs) throws IOException;
  }

  /** Opens the tabs, each after a script of its own. */
  private void inTabs(int count, String script, Steps steps) throws IOException {
    TestSite.copy(folder, TestSite.fixture("sites/pair"));
    try (SiteFolder opened = SiteFolder.open(folder);
        Preview preview = Previews.of(opened);
        Chromium chromium = Chromium.start();
        BrowserContext browser = chromium.browser().newContext()) {
      browser.addInitScript(script);
      List<Page> tabs = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        Page tab = browser.newPage();
        tab.navigate(preview.address() + "es/derechos/detencion.html");
        assertThat(tab.locator("#preview nav")).isVisible();
        tabs.add(tab);
      }
      steps.run(tabs);
    }
  }

  private void say(String sentence) throws IOException {
    Path file = folder.resolve("content/es/derechos/detencion.md");
    Files.writeString(file, Files.readString(file) + "\n" + sentence + "\n");
  }

  private static void assertSay(List<Page> tabs, String sentence) {
    tabs.forEach(tab -> assertThat(tab.getByText(sentence)).isVisible());
  }

  @Test
  void allLoadAndFollowEveryEdit() throws IOException {
    inTabs(
        TABS,
        "",
        tabs -> {
          say("La primera.");
          assertSay(tabs, "La primera.");
          tabs.get(0).close();
          List<Page> rest = tabs.subList(1, tabs.size());
          say("La segunda.");
          assertSay(rest, "La segunda.");
        });
  }

  @Test
  void withoutASharedWorkerTheyAskThemselves() throws IOException {
    inTabs(
        2,
        "delete window.SharedWorker;",
        tabs -> {
          say("La primera.");
          assertSay(tabs, "La primera.");
        });
  }

  @Test
  void aTabThatComesBackFollowsAgain() throws IOException {
    inTabs(
        1,
        "",
        tabs -> {
          tabs.get(0).navigate(tabs.get(0).url().replace("detencion", "index"));
          tabs.get(0).goBack();
          say("La primera.");
          assertSay(tabs, "La primera.");
        });
  }
}
