package org.amparo.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amparo.edit.MoveGuide.Request;
import org.amparo.model.Article;
import org.amparo.model.Language;
import org.amparo.model.SourcePlace;
import org.amparo.testing.LoadedSite;
import org.amparo.testing.TestSite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Moves and deletes guides of our own content in all languages at once. */
class MoveGuideTest {

  private static final Instant TIME = Instant.parse("2026-11-30T14:15:00Z");
  private static final Language ES = new Language("es");
  private static final Language EN = new Language("en");

  @TempDir private Path folder;
  private Map<String, String> before;

  @BeforeEach
  void copyOurContent() throws IOException {
    TestSite.copy(folder.resolve("content"), TestSite.basedir().resolve("content"));
    before = content();
  }

  private Map<String, String> content() throws IOException {
    return TestSite.contents(folder.resolve("content"));
  }

  /** Returns what check says, without its time. */
  private String checked() throws IOException {
    return TestSite.copy(folder).run("check").out().replaceAll("[0-9]+,[0-9] s", "");
  }

  private void move(String id, Request request) throws IOException {
    LoadedSite site = LoadedSite.at(folder);
    try (var opened = site.folder()) {
      MoveGuide.plan(opened, site.read(), id, request).apply(opened, TIME);
    }
  }

  private Request request(String id, String topic, String es, String en) throws IOException {
    LoadedSite site = LoadedSite.at(folder);
    site.folder().close();
    return new Request(Optional.of(id), site.config().topic(topic), Map.of(ES, es, EN, en));
  }

  @Test
  void linksAndQuestionsFollowAMovedGuide() throws IOException {
    String problems = checked();
    move("extortion", request("cupos", "everyday", "cupos", "protection-money"));
    Map<String, String> now = content();
    assertTrue(now.containsKey("es/cada-dia/cupos.md"), now.keySet().toString());
    assertTrue(now.containsKey("es/cada-dia/cupos.card.md"));
    assertTrue(now.containsKey("en/every-day/protection-money.zine.md"));
    assertTrue(now.containsKey(".translations/cupos.en.md"));
    assertTrue(now.get("es/cada-dia/cupos.md").startsWith("---\nid: cupos\n"));
    assertTrue(now.get("es/cada-dia/cupos.md").contains("\ntopic: everyday\n"));
    assertTrue(now.get("questions.yml").contains("to: \"cupos#gangs\""));
    assertEquals(before.size(), now.size());
    assertEquals(problems, checked());
  }

  @Test
  void renamingBackGivesTheIdenticalFiles() throws IOException {
    LoadedSite site = LoadedSite.at(folder);
    site.folder().close();
    for (String id : List.of("extortion", "police-stop", "letter-report", "about")) {
      List<Article> set = site.site().articles().stream().filter(a -> a.id().equals(id)).toList();
      move(id, new Request(Optional.of("x-1"), Optional.empty(), Map.of(ES, "x-2", EN, "x-3")));
      assertNotEquals(before, content());
      move("x-1", new Request(Optional.of(id), Optional.empty(), names(set)));
      Map<String, String> now = content();
      assertEquals(before.keySet(), now.keySet(), id);
      before.forEach((file, text) -> assertEquals(text, now.get(file), id + ": " + file));
    }
    assertFalse(new Versions(site.folder()).of("content/questions.yml").isEmpty());
  }

  private static Map<Language, String> names(List<Article> set) {
    return Map.of(set.get(0).language(), name(set.get(0)), set.get(1).language(), name(set.get(1)));
  }

  private static String name(Article article) {
    String file = article.file();
    return file.substring(file.lastIndexOf('/') + 1).replaceFirst("(\\.letter)?\\.md$", "");
  }

  @Test
  void aTakenOrUnusableNameIsRefused() throws IOException {
    assertEquals("edit.exists", refusal(Map.of(EN, "trafficking-and-sex-work"), Optional.empty()));
    assertEquals("edit.exists", refusal(Map.of(), Optional.of("arrest")));
    assertEquals("edit.unusable", refusal(Map.of(ES, "../x"), Optional.empty()));
    assertEquals("edit.unusable", refusal(Map.of(ES, "con"), Optional.empty()));
    assertEquals(before, content());
  }

  private String refusal(Map<Language, String> names, Optional<String> id) {
    Request request = new Request(id, Optional.empty(), names);
    return assertThrows(EditException.class, () -> move("extortion", request)).key();
  }

  @Test
  void aFileThatChangedMeanwhileStopsTheMove() throws IOException {
    LoadedSite site = LoadedSite.at(folder);
    Request request = new Request(Optional.empty(), Optional.empty(), Map.of(ES, "otro"));
    ChangePlan plan = MoveGuide.plan(site.folder(), site.read(), "extortion", request);
    Path changed = folder.resolve(plan.changes().get(plan.changes().size() - 1).file());
    Files.writeString(changed, "changed");
    before = content();
    assertEquals(
        "edit.changed",
        assertThrows(EditException.class, () -> plan.apply(site.folder(), TIME)).key());
    assertEquals(before, content());
  }

  @Test
  void aFailureInTheMiddleIsUndone() throws IOException {
    LoadedSite site = LoadedSite.at(folder);
    String guide = "content/es/derechos/discriminacion.md";
    String text = Files.readString(folder.resolve(guide));
    ChangePlan plan =
        new ChangePlan(
            List.of(
                new FileChange(guide, guide, text, text + "x"),
                new FileChange(guide, "content/es/derechos/a.md", text, text + "y"),
                new FileChange(guide, "content/questions.yml/a.md", text, text)));
    assertThrows(EditException.class, () -> plan.apply(site.folder(), TIME));
    assertEquals(before, content());
  }

  @Test
  void aDeletionNamesTheLinksItBreaks() throws IOException {
    LoadedSite site = LoadedSite.at(folder);
    DeleteGuide deletion = DeleteGuide.plan(site.site(), "extortion");
    List<String> broken = deletion.broken().stream().map(SourcePlace::file).distinct().toList();
    assertTrue(broken.contains("content/questions.yml"), broken.toString());
    assertTrue(deletion.files().contains("content/.translations/extortion.en.md"));
    assertEquals(before, content());
    Bin.Deletion deleted = deletion.apply(site.folder(), TIME);
    assertEquals(before.size() - deletion.files().size(), content().size());
    new Bin(site.folder()).restore(deleted);
    assertEquals(before, content());
  }
}
