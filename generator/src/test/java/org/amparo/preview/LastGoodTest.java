package org.amparo.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import org.amparo.model.Address;
import org.amparo.output.OutputFile;
import org.amparo.problem.ProblemCode;
import org.amparo.source.SiteFolder;
import org.amparo.testing.TestSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What cannot be read is shown as it was. */
class LastGoodTest {

  private static final String TOPIC = "templates/topic.ftl";

  @TempDir private Path folder;

  @Test
  void aPageThatIsGivenATopicIsStillThePageOfBefore() throws Exception {
    TestSite.copy(folder, TestSite.fixture("sites/pair"));
    Path page = folder.resolve("content/es/acerca.md");
    String text = "---\nid: about\ntitle: Acerca\n---\n\nHola.\n";
    Files.writeString(page, text);
    try (SiteFolder opened = SiteFolder.open(folder)) {
      IncrementalBuild build = new IncrementalBuild(opened, LocalDate.parse(TestSite.CLOCK));
      build.updateAll();
      Files.writeString(page, text.replace("title:", "topic: rights\ntitle:"));
      PreviewState view = build.update(Set.of(page));
      assertTrue(
          view.problems().stream().anyMatch(p -> p.code() == ProblemCode.WRONG_FOLDER),
          () -> view.problems().toString());
      String shown = view.file(new Address("es/acerca.html")).map(OutputFile::text).orElse("");
      assertTrue(shown.contains("Hola."), shown);
      Files.writeString(page, text);
      assertEquals(
          0, build.update(Set.of(page)).problems().stream().filter(p -> p.isError()).count());
    }
  }

  @Test
  void aBrokenWayKeepsTheQuestionsOfBefore() throws Exception {
    TestSite.copy(folder, TestSite.fixture("sites/pair"));
    Path questions = folder.resolve("content/questions.yml");
    String text =
        "questions:\n  - { id: start, question: Y, options: [{ text: Antes, to: arrest }] }\n";
    Files.writeString(questions, text);
    try (SiteFolder opened = SiteFolder.open(folder)) {
      IncrementalBuild build = new IncrementalBuild(opened, LocalDate.parse(TestSite.CLOCK));
      build.updateAll();
      Files.writeString(questions, text.replace("Antes, to: arrest", "Luego, to: arest"));
      PreviewState view = build.update(Set.of(questions));
      assertTrue(view.problems().stream().anyMatch(p -> p.code() == ProblemCode.NO_SUCH_GOAL));
      String home = view.file(new Address("es/index.html")).map(OutputFile::text).orElse("");
      assertTrue(home.contains("Antes") && home.contains("detencion.html"), home);
      Files.writeString(questions, text.replace("Antes", "Luego"));
      home =
          build.update(Set.of(questions)).file(new Address("es/index.html")).orElseThrow().text();
      assertTrue(home.contains("Luego"), home);
    }
  }

  @Test
  void aRecursiveTemplateIsNamedAndPagesStay() throws Exception {
    TestSite.copy(folder, TestSite.fixture("sites/pair"));
    try (SiteFolder opened = SiteFolder.open(folder)) {
      IncrementalBuild build = new IncrementalBuild(opened, LocalDate.parse(TestSite.CLOCK));
      build.updateAll();
      TestSite.copy(folder, TestSite.fixture("sites-invalid/G607-template-endless"));
      PreviewState view = build.update(Set.of(folder.resolve("templates"), folder.resolve(TOPIC)));
      assertTrue(
          view.problems().stream()
              .anyMatch(p -> p.code() == ProblemCode.ENDLESS_TEMPLATE && p.place().line() == 1),
          () -> view.problems().toString());
      String shown =
          view.file(new Address("es/derechos/index.html")).map(OutputFile::text).orElse("");
      assertTrue(shown.contains("Si te detienen"), shown);
    }
  }
}
