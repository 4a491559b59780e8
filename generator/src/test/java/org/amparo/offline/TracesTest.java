package org.amparo.offline;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.amparo.offline.StaticServer.Asked;
import org.amparo.testing.Until;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a visit leaves behind: nothing that a site can avoid. */
class TracesTest extends PhoneTest {

  private static final String STORED =
      """
      async () => document.cookie.length + localStorage.length + sessionStorage.length
        + (await caches.keys()).length + (await indexedDB.databases()).length
        + (await navigator.serviceWorker.getRegistrations()).length
      """;

  private StaticServer elsewhere;

  @BeforeEach
  void openAnotherHost(Phone phone) throws IOException {
    elsewhere = StaticServer.of(phone.second());
  }

  @AfterEach
  void closeTheOtherHost() {
    elsewhere.close();
  }

  @Test
  void readingStoresNothingAndContactsNoOtherHost(Phone phone) throws IOException {
    Page page = window.newPage();
    List<String> others = new ArrayList<>();
    page.onRequest(
        r -> {
          if (!r.url().startsWith(server.address(""))) {
            others.add(r.url());
          }
        });
    for (String address : phone.sitemap("es/")) {
      page.navigate(server.address(address));
    }
    assertEquals(0, page.evaluate(STORED));
    assertEquals(0, window.cookies().size());
    assertEquals(List.of(), others);
    assertTrue(server.asked().stream().allMatch(a -> a.referer().isEmpty()));
  }

  @Test
  void aHostOutsideDoesNotLearnWhereAReaderComesFrom() {
    Page page = window.newPage();
    page.navigate(server.address(Phone.CHANGED));
    page.evaluate(
        "address => { const a = document.createElement('a'); a.href = address;"
            + " document.body.append(a); a.click(); }",
        elsewhere.address("index.html"));
    page.waitForURL(elsewhere.address("index.html"));
    List<Asked> asked = elsewhere.asked();
    assertFalse(asked.isEmpty());
    assertTrue(asked.stream().allMatch(a -> a.referer().isEmpty()), asked.toString());
  }

  @Test
  void thePolicyKeepsForeignScriptsAndPicturesOut() {
    Page page = window.newPage();
    page.navigate(server.address(Phone.CHANGED));
    page.evaluate(
        "host => { const s = document.createElement('script'); s.src = host + 'js/page.js';"
            + " const i = new Image(); i.src = host + 'icons/icon-192.png';"
            + " const t = document.createElement('script'); t.textContent = 'document.title = 1';"
            + " document.body.append(s, i, t); }",
        elsewhere.address(""));
    page.waitForTimeout(300);
    assertEquals(List.of(), elsewhere.asked());
    assertFalse(page.title().equals("1"));
  }

  @Test
  void whatIsTypedIsNotInTheBrowsersHistory(Phone phone, @TempDir Path profile) throws IOException {
    try (BrowserContext real = phone.real(profile, List.of())) {
      Page page = real.pages().get(0);
      page.navigate(server.address("es/index.html"));
      page.locator("#_search-words").fill("extorsion");
      Until.holds(page, "document.querySelector('.search-results a')");
      page.keyboard().press("Enter");
      page.locator(".search-results a").first().click();
      page.waitForURL("**/es/**/*.html*");
      page.waitForTimeout(1500);
    }
    byte[] history = Files.readAllBytes(profile.resolve("Default/History"));
    String text = new String(history, ISO_8859_1);
    assertTrue(text.contains("/es/index.html"), "the history was written");
    for (byte[] query : List.of("q=extorsion".getBytes(UTF_8), "extorsion".getBytes(UTF_16LE))) {
      assertFalse(text.contains(new String(query, ISO_8859_1)));
    }
    assertFalse(text.replaceAll("[a-z-]*extorsion\\.html[^ ]*", "").contains("extorsion"));
  }

  @Test
  void aFirstVisitIsSmall(Phone phone) throws IOException {
    server.shows(phone.real());
    Page page = window.newPage();
    page.navigate(server.address("index.html"));
    page.locator(".button").first().click();
    page.waitForURL("**/es/index.html");
    page.locator(".options a").first().click();
    page.waitForURL("**/es/que-paso/*.html");
    page.navigate(server.address(Phone.CHANGED));
    page.waitForTimeout(200);
    List<Asked> asked = server.asked();
    int sent = asked.stream().mapToInt(Asked::sent).sum();
    assertTrue(sent <= 60_000, sent + " bytes: " + asked);
  }
}
