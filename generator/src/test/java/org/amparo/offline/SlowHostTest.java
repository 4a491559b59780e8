package org.amparo.offline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.util.List;
import org.amparo.offline.StaticServer.Trouble;
import org.junit.jupiter.api.Test;

/** Saving over a link that is slow, or on which bytes stop coming. */
class SlowHostTest extends PhoneTest {

  private static final String SAVED = "comprobado";

  /** Opens the page for saving on a phone whose clock runs faster by a factor. */
  private Page atSaving(int times) {
    Page page = window.newPage();
    page.addInitScript(
        "const now = setTimeout; window.setTimeout = (work, by) => now(work, by > 999 ? by / "
            + times
            + " : by);");
    Phone.atSaving(page, server);
    return page;
  }

  /** As 5 kB/s are for a limit of 30 seconds: four large files at a time take longer than that. */
  @Test
  void aSlowLinkWithoutCompressionSavesAll() {
    server.compresses(name -> false);
    Page page = atSaving(90);
    server.isSlow(450_000);
    Phone.presses(page, "go");
    Phone.says(page, "status", "Guardando: [1-9]");
    Phone.says(page, "status", SAVED);
  }

  @Test
  void silenceIsNamedAsTheCause() {
    Page page = atSaving(60);
    server.has(Phone.CHANGED, Trouble.STALLS);
    Phone.presses(page, "go");
    Phone.says(page, "names", "Si te detienen");
    Phone.says(page, "why", "medio minuto");
  }

  @Test
  void afterSilenceOneFileComesAtATime() {
    Page page = window.newPage();
    page.addInitScript(
        """
        const now = fetch; let open, silences = 0; window.most = 0;
        window.fetch = async (...what) => {
          const after = silences, signal = (what[1] || {}).signal;
          if (signal) signal.addEventListener('abort', () => { if (!silences++) open = 0; });
          if (after) most = Math.max(most, ++open);
          try { return await now(...what); } finally { if (after) open--; }
        };
        const wait = setTimeout; window.setTimeout = (work, by) => wait(work, by > 999 ? by / 60 : by);
        """);
    Phone.atSaving(page, server);
    for (String path : List.of(Phone.CHANGED, "es/contactos.html", "search/es.js")) {
      server.has(path, Trouble.HANGS);
    }
    Phone.presses(page, "go");
    Phone.says(page, "status", "Falta el resto");
    assertEquals(1, page.evaluate("most"));
  }
}
