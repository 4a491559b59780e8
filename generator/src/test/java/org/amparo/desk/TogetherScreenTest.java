package org.amparo.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.amparo.source.SiteFolder;
import org.amparo.testing.TestSite;
import org.amparo.testing.Until;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two people bring, send and choose, each at her desk. */
class TogetherScreenTest {

  private static final String GUIDE = "content/es/derechos/detencion.md";

  @TempDir private Path temporary;

  private Person ana;

  /** A desk with its visitor. */
  private final class Person {
    private final Path root;
    private final SiteFolder folder;
    private final Desk desk;
    private final Visitor visitor;
    private final String name;
    private String run = "/es/together";

    Person(String name) throws Exception {
      this.name = name;
      root = Files.createDirectory(temporary.resolve(name));
      TestSite.copy(root, TestSite.fixture("sites/pair"));
      String shared = "\ntogether: \"git+file:" + temporary.resolve("site") + "\"\n";
      Files.writeString(root.resolve("content/site.yml"), shared, StandardOpenOption.APPEND);
      folder = SiteFolder.open(root);
      desk = Desks.of(folder);
      visitor = new Visitor(desk);
    }

    /** Presses a button of the screen and waits until it has ended, or asks something. */
    String press(String button) throws Exception {
      visitor.post("/es/together", Map.of("do", "again"));
      run = visitor.post("/es/together", Map.of("do", button, "name", name)).uri().toString();
      return settled();
    }

    String settled() throws Exception {
      Until.holds(() -> !page().contains("data-state=\"running\""));
      return page();
    }

    /** Returns the page of the newest run. */
    String page() throws Exception {
      return visitor.get(run).body();
    }

    String text() throws IOException {
      return Files.readString(root.resolve(GUIDE));
    }

    void change(String before, String after) throws IOException {
      Files.writeString(root.resolve(GUIDE), text().replace(before, after));
    }

    void close() throws IOException {
      desk.close();
      folder.close();
    }
  }

  @BeforeEach
  void start() throws Exception {
    ana = new Person("Ana");
  }

  @AfterEach
  void stop() throws IOException {
    ana.close();
  }

  @Test
  void twoBringSendAndChoose() throws Exception {
    String asked = ana.press("send");
    assertTrue(asked.contains("¿Empezamos ahí?"), asked);
    ana.visitor.post("/es/together", Map.of("do", "answer", "answer", "yes"));
    assertTrue(ana.settled().contains("enviaste lo tuyo"), ana.page());
    String later = ana.visitor.get("/es/together").body();
    assertFalse(later.contains("enviaste lo tuyo"), "an old result is not new");
    Person berta = new Person("Berta");
    try {
      berta.press("bring");
      berta.change("48 horas", "72 horas");
      assertTrue(berta.press("send").contains("enviaste lo tuyo"), berta.page());
      ana.change("48 horas", "36 horas");
      assertTrue(ana.press("bring").contains("href=\"/es/choose\""), ana.page());
      String choose = ana.visitor.get("/es/choose").body();
      assertTrue(choose.contains("<mark>36</mark>"), choose);
      Matcher name = Pattern.compile("name=\"name\" value=\"([^\"]+)\"").matcher(choose);
      assertTrue(name.find());
      ana.visitor.post("/es/choose", Map.of("name", name.group(1), "pick", "theirs"));
      assertTrue(ana.text().contains("72 horas"), ana.text());
      assertFalse(ana.visitor.get("/es/").body().contains("/es/choose"));
      assertEquals(berta.text(), ana.text());
    } finally {
      berta.close();
    }
  }

  @Test
  void aCopyIsJoinedWithItsText() throws Exception {
    String before = ana.text();
    Path copy = ana.root.resolve(GUIDE.replace(".md", " (1).md"));
    Files.writeString(copy, before.replace("48 horas", "72 horas"));
    Until.holds(() -> ana.visitor.get("/es/choose").body().contains(" (1).md"));
    ana.visitor.post("/es/choose", Map.of("do", "join", "copy", GUIDE.replace(".md", " (1).md")));
    assertFalse(Files.exists(copy));
    assertEquals(before, ana.text());
    assertTrue(ana.visitor.get("/es/choose").body().contains("<mark>72</mark>"));
    String bin = ana.visitor.get("/es/bin").body();
    assertTrue(bin.contains("Si te detienen"), bin);
  }
}
