package org.amparo.offline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.MouseButton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a bystander can see before, while and after a reader leaves: address, title, frame. */
class LeavingTest extends PhoneTest {

  private static final String OUTSIDE = "https://www.google.com/**";

  @BeforeEach
  void answerForTheExitHost() {
    window.route(OUTSIDE, LeavingTest::elsewhere);
  }

  private static void elsewhere(Route route) {
    route.fulfill(
        new Route.FulfillOptions().setContentType("text/html").setBody("<h1>Elsewhere</h1>"));
  }

  private Page opened(String address) {
    Page page = window.newPage();
    page.navigate(server.address(address));
    return page;
  }

  @Test
  void theExitIsTheFirstElementOfEveryPage(Phone phone) throws IOException {
    List<String> addresses = new ArrayList<>(phone.sitemap());
    addresses.addAll(List.of("index.html", "404.html", "downloads/site-en.html"));
    List<String> wrong = new ArrayList<>();
    for (String address : addresses) {
      Element body = Jsoup.parse(Files.readString(phone.first().resolve(address))).body();
      if (!body.child(0).hasClass("exit")) {
        wrong.add(address);
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void theFirstTabReachesTheExit() {
    Page page = opened(Phone.CHANGED);
    page.keyboard().press("Tab");
    assertEquals("exit", page.evaluate("document.activeElement.className"));
    page.keyboard().press("Enter");
    page.waitForURL(OUTSIDE);
  }

  @Test
  void theExitIsShownBeforeTheRestOfThePageArrives(Phone phone) throws IOException {
    String html = Files.readString(phone.first().resolve(Phone.CHANGED));
    String begin = html.substring(0, html.indexOf("</a>", html.indexOf("<body>")) + 4);
    try (ServerSocket host = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      Thread sender = new Thread(() -> sendBeginOnly(host, begin), "slow-host");
      sender.setDaemon(true);
      sender.start();
      Page page = window.newPage();
      page.evaluate("to => { location.href = to; }", "http://localhost:" + host.getLocalPort());
      Locator exit = page.locator(".exit");
      exit.waitFor();
      assertTrue(exit.boundingBox().height >= 44);
      exit.click();
      page.waitForURL(OUTSIDE);
    }
  }

  /** Answers each request with the begin of a page, and never ends it. */
  private static void sendBeginOnly(ServerSocket host, String begin) {
    while (!host.isClosed()) {
      try {
        Socket socket = host.accept();
        Thread connection = new Thread(() -> sendBeginOnly(socket, begin), "slow-connection");
        connection.setDaemon(true);
        connection.start();
      } catch (IOException e) {
        assertTrue(host.isClosed(), e::toString);
      }
    }
  }

  private static void sendBeginOnly(Socket socket, String begin) {
    try (socket) {
      InputStream request = socket.getInputStream();
      if (request.read(new byte[4096]) > 0) {
        String head = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n";
        socket.getOutputStream().write((head + begin).getBytes(StandardCharsets.UTF_8));
      }
      request.readAllBytes(); // returns when the browser has left
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void theAddressIsNeutralAtOnce() {
    window.unroute(OUTSIDE);
    window.route(OUTSIDE, route -> {}); // the exit host does not answer
    Page page = opened(Phone.CHANGED);
    Object path =
        page.evaluate(
            "() => { document.querySelector('.exit').click(); return location.pathname; }");
    assertEquals("/", path);
  }

  @Test
  void aMiddleClickLeavesToo() {
    Page page = opened(Phone.CHANGED);
    page.locator(".exit").click(new Locator.ClickOptions().setButton(MouseButton.MIDDLE));
    page.waitForURL(OUTSIDE);
    assertEquals(1, window.pages().size(), "no second tab");
  }

  @Test
  void aRightClickDoesNotLeave() {
    Page page = opened(Phone.CHANGED);
    page.locator(".exit").click(new Locator.ClickOptions().setButton(MouseButton.RIGHT));
    assertEquals(server.address(Phone.CHANGED), page.url());
    assertTrue(page.locator("h1").isVisible());
  }

  @Test
  void aPageInsideAnotherSiteShowsNothing(@TempDir Path folder) throws IOException {
    String frame = "<iframe src='" + server.address(Phone.CHANGED) + "'></iframe>";
    Files.writeString(folder.resolve("index.html"), "<!DOCTYPE html>" + frame);
    try (StaticServer other = StaticServer.of(folder)) {
      Page page = window.newPage();
      page.navigate(other.address("index.html"));
      Frame inside = page.frames().get(1);
      assertTrue(inside.title().startsWith("Si te detienen"), inside.title());
      assertFalse(inside.locator("h1").isVisible());
      assertFalse(inside.locator(".exit").isVisible());
    }
  }

  @Test
  void aPrintedPageHasANeutralTitle() throws IOException {
    Page page = opened(Phone.CHANGED);
    try (PDDocument pdf = Loader.loadPDF(page.pdf())) {
      assertEquals("Nueva pestaña", pdf.getDocumentInformation().getTitle());
    }
    assertTrue(page.title().startsWith("Si te detienen"), page.title());
  }

  @Test
  void aFileOfAFolderLeavesToABlankPage(Phone phone) {
    Page page = window.newPage();
    page.navigate(phone.first().resolve(Phone.CHANGED).toUri().toString());
    page.locator(".exit").click();
    page.waitForURL("about:blank");
    page.evaluate("setTimeout(() => history.back())");
    page.waitForTimeout(400);
    assertEquals("", page.evaluate("document.body.innerText"));
  }

  @Test
  void backIsGuardedWithTheHeadersThatHostsSend() {
    server.sends("Cross-Origin-Opener-Policy", "same-origin");
    server.sends("Cross-Origin-Resource-Policy", "same-origin");
    Page page = opened("es/index.html");
    page.navigate(server.address(Phone.CHANGED));
    page.locator(".exit").click();
    page.waitForURL(OUTSIDE);
    page.evaluate("setTimeout(() => history.back())");
    page.waitForTimeout(800);
    String text = String.valueOf(page.evaluate("document.body ? document.body.innerText : ''"));
    assertTrue(List.of("", "Elsewhere").contains(text.strip()), text);
  }
}
