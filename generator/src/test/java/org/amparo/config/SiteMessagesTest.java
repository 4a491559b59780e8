package org.amparo.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.amparo.model.Language;
import org.amparo.model.SourcePlace;
import org.amparo.problem.Checked;
import org.amparo.problem.Problem;
import org.amparo.problem.ProblemCode;
import org.amparo.source.SiteFolder;
import org.amparo.testing.TestSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteMessagesTest {

  private static final String SPANISH = "templates/messages_es.properties";
  private static final String ENGLISH = "templates/messages_en.properties";
  private static final Language ES = new Language("es");
  private static final Language EN = new Language("en");

  private final Path root;

  SiteMessagesTest(@TempDir Path root) throws IOException {
    this.root = root;
    Files.createDirectories(root.resolve("content"));
    Files.createDirectories(root.resolve("templates"));
    Files.writeString(
        root.resolve(SiteConfigReader.FILE),
        """
        name: Guía
        address: "https://guia.org/"
        languages: [es, en]
        topics: [{ id: law, folder: law, title: Law }]
        """);
  }

  private void write(String file, String text) throws IOException {
    Files.writeString(root.resolve(file), text);
  }

  private Checked<SiteMessages> read() throws IOException {
    try (SiteFolder folder = SiteFolder.open(root)) {
      DiscreetWords words = DiscreetWords.AS_CONFIGURED;
      return SiteMessages.read(folder, SiteConfigReader.read(folder, words).value().orElseThrow());
    }
  }

  @Test
  void whatTheFolderSaysWins() throws IOException {
    write(SPANISH, "need.shelter=Albergues\nneed.health=Salud\n");
    write(ENGLISH, "need.shelter=Shelters\n");
    Checked<SiteMessages> messages = read();
    assertEquals(List.of(), messages.problems());
    assertEquals("Albergues", messages.value().in(ES).get("need.shelter"));
    assertEquals("Salud", messages.value().in(ES).get("need.health"));
    assertFalse(messages.value().in(EN).get("need.health").equals("Salud"));
  }

  /** With a byte order mark, as Windows saves files. */
  @Test
  void theMarkAtTheBeginningIsNoPartOfTheFirstKey() throws IOException {
    write(SPANISH, "\uFEFFneed.shelter=Habitación\r\n");
    write(ENGLISH, "\uFEFFneed.shelter=Room\r\n");
    Checked<SiteMessages> messages = read();
    assertEquals(List.of(), messages.problems());
    assertEquals("Habitación", messages.value().in(ES).get("need.shelter"));
  }

  @Test
  void lettersThatAreNotUtf8HaveTheirPlace() throws IOException {
    byte[] ansi = "# Mío\nneed.shelter=x\n".getBytes(StandardCharsets.ISO_8859_1);
    Files.write(root.resolve(SPANISH), ansi);
    write(ENGLISH, "need.shelter=Room\n");
    assertEquals(
        List.of(Problem.of(ProblemCode.NOT_UTF8, new SourcePlace(SPANISH, 1, 4))),
        read().problems());
  }

  /** A language without a message file has one problem, not one for each message. */
  @Test
  void aFileThatCannotBeReadIsOneProblem() throws IOException {
    String site = Files.readString(root.resolve(SiteConfigReader.FILE));
    write(SiteConfigReader.FILE, site.replace("[es, en]", "[es, qu]"));
    write("templates/messages_qu.properties", "a=\\u\n");
    assertEquals(
        List.of(ProblemCode.BROKEN_ESCAPE), read().problems().stream().map(Problem::code).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\users", "\\u12", "\\u00zz", "\\\\\\user"})
  void aBackslashThatMeansSomethingElseHasItsPlace(String text) throws IOException {
    write(SPANISH, "# C:\\users\n\nneed.health=C:" + text + "\n");
    int column = "need.health=C:".length() + text.indexOf("\\u") + 1;
    assertEquals(
        List.of(Problem.of(ProblemCode.BROKEN_ESCAPE, new SourcePlace(SPANISH, 3, column))),
        read().problems());
  }

  @Test
  void aBackslashTwiceIsOne() throws IOException {
    write(SPANISH, "# C:\\users\nneed.health=C:\\\\users\\u00e1\n");
    Checked<SiteMessages> messages = read();
    assertEquals(List.of(), messages.problems());
    assertEquals("C:\\usersá", messages.value().in(ES).get("need.health"));
  }

  @ParameterizedTest
  @ValueSource(strings = {SPANISH, ENGLISH})
  void aNeedOfOneLanguageIsMissingInTheOther(String file) throws IOException {
    write(file, "need.shelter=Casa\nneed.lodging=Casa\nbutton.own=Casa\n");
    String other = file.equals(SPANISH) ? ENGLISH : SPANISH;
    SourcePlace place = SourcePlace.wholeFile(other);
    assertEquals(
        List.of(
            Problem.of(ProblemCode.MISSING_NEED, place, "need.lodging", file, other),
            Problem.of(ProblemCode.MISSING_NEED, place, "need.shelter", file, other)),
        read().problems());
  }

  @Test
  void aMissingNeedBelongsInTheFileOfItsOwnKey() throws IOException {
    write(SPANISH, "need.lodging=Casa\n");
    write("content/messages_es.properties", "need.lodging-night=Noche\n");
    write("content/messages_en.properties", "need.lodging-night=Night\n");
    SourcePlace place = SourcePlace.wholeFile(ENGLISH);
    assertEquals(
        List.of(Problem.of(ProblemCode.MISSING_NEED, place, "need.lodging", SPANISH, ENGLISH)),
        read().problems());
  }

  @Test
  void whatIsStillACopyIsCountedAndNamed() throws IOException {
    String spanish = Files.readString(TestSite.basedir().resolve(SPANISH));
    Files.writeString(
        root.resolve(SiteConfigReader.FILE),
        """
        name: Guía
        address: "https://guia.org/"
        languages: [es, ay]
        topics: [{ id: law, folder: law, title: Law }]
        """);
    write("templates/messages_ay.properties", spanish);
    List<Problem> all = read().problems();
    assertEquals(
        List.of(ProblemCode.COPIED_MESSAGES, ProblemCode.MISSING_MONTHS),
        all.stream().map(Problem::code).toList());
    int copied = Integer.parseInt(all.get(0).details().get(0));
    assertTrue(copied > 150, "copied: " + copied);
    assertEquals(copied, all.get(0).details().get(2).split(", ").length);
    String translated =
        spanish.replaceAll(
            "(?m)^(?!language|date|file|page[.]\\w+[.]file|$|#)(\\S+)=.+", "$1=Aski");
    write("templates/messages_ay.properties", translated + "date.pattern=d/M/uuuu\n");
    assertEquals(List.of(), read().problems().stream().map(Problem::details).toList());
  }
}
