package org.amparo.linkcheck;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.amparo.model.Contact;
import org.amparo.model.Site;
import org.amparo.problem.Problem;
import org.amparo.testing.Contacts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against a server of its own on the loopback. */
class ExternalLinkCheckerTest {

  private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
  private static final ExternalLinkChecker.RequestPolicy PATIENCE =
      new ExternalLinkChecker.RequestPolicy(Duration.ofSeconds(5), Duration.ZERO);

  @TempDir private Path folder;
  private HttpServer server;
  private String root;
  private final List<String> asked = new ArrayList<>();

  @BeforeEach
  void startAServer() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    root = "http://" + server.getAddress().getHostString() + ":" + server.getAddress().getPort();
    Map<String, Integer> pages = Map.of("/there", 200, "/gone", 404, "/closed", 403);
    server.createContext(
        "/",
        exchange -> {
          String path = exchange.getRequestURI().getPath();
          asked.add(exchange.getRequestMethod() + " " + path);
          boolean get = path.equals("/get") && exchange.getRequestMethod().equals("GET");
          int status = get ? 200 : pages.getOrDefault(path, 405);
          if (path.equals("/moved")) {
            exchange.getResponseHeaders().add("Location", "/there");
            status = 301;
          }
          exchange.sendResponseHeaders(status, -1);
          exchange.close();
        });
    server.start();
  }

  @AfterEach
  void stopIt() {
    server.stop(0);
  }

  private Site site(String... paths) {
    List<Contact> contacts = new ArrayList<>();
    for (String path : paths) {
      String url = path.startsWith("/") ? root + path : path;
      contacts.add(Contacts.withPage(path, url, contacts.size() + 1));
    }
    return new Site(
        List.of(), List.of(), contacts, List.of(), List.of(), List.of(), List.of(), List.of(),
        List.of(), List.of());
  }

  private List<String> found(LocalDate day, String... paths) throws IOException {
    Path file = folder.resolve("links.tsv");
    ExternalLinkChecker.Result result =
        new ExternalLinkChecker(PATIENCE, day, url -> {}).check(site(paths), file);
    Files.writeString(file, result.answers());
    return result.problems().stream().map(ExternalLinkCheckerTest::shown).toList();
  }

  private static String shown(Problem problem) {
    return problem.code().code() + " " + problem.place().line() + " " + problem.details().get(1);
  }

  @Test
  void onlyAMissingPageIsAProblem() throws IOException {
    assertEquals(List.of("G420 2 404"), found(TODAY, "/there", "/gone", "/moved"));
  }

  @Test
  void aClosedDoorAndASilentHostSayNothingOfThePage() throws IOException {
    String silent = "http://" + server.getAddress().getHostString() + ":1/x";
    assertEquals(List.of("G421 1 403", "G421 2 0"), found(TODAY, "/closed", silent));
  }

  @Test
  void aHostThatKnowsOnlyGetIsAskedThatWay() throws IOException {
    assertEquals(List.of(), found(TODAY, "/get"));
    assertEquals(List.of("HEAD /get", "GET /get"), asked);
  }

  @Test
  void anAddressIsAskedOnceHoweverOftenItStands() throws IOException {
    assertEquals(List.of("G420 1 404"), found(TODAY, "/gone", "/gone"));
    assertEquals(List.of("HEAD /gone"), asked);
  }

  @Test
  void onlyAGoodAnswerIsKeptForAWeek() throws IOException {
    found(TODAY, "/there", "/gone");
    asked.clear();
    found(TODAY.plusDays(6), "/there", "/gone");
    assertEquals(List.of("HEAD /gone"), asked);
    found(TODAY.plusDays(7), "/there");
    assertEquals(List.of("HEAD /gone", "HEAD /there"), asked);
  }

  @Test
  void whatIsNoAddressOfTheWebIsNotAsked() throws IOException {
    assertEquals(List.of(), found(TODAY, "mailto:a@b.example", "tel:100"));
    assertEquals(List.of(), asked);
  }

  @Test
  void aBrokenFileOfAnswersIsAskedAnew() throws IOException {
    Files.writeString(folder.resolve("links.tsv"), root + "/gone\t200\tyesterday\nx\n\t\t\n");
    assertEquals(List.of("G420 1 404"), found(TODAY, "/gone"));
  }
}
