package org.amparo.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.amparo.testing.TestSite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Warnings about reviews. The guide of {@code sites/pair} was reviewed on 2026-11-23 for three
 * months.
 */
class FreshnessTest {

  private static final String GUIDE = "content/es/derechos/detencion.md";

  @TempDir private Path folder;
  private TestSite site;

  @BeforeEach
  void makeASite() throws IOException {
    site = TestSite.copy(folder, TestSite.fixture("sites/pair"));
  }

  private long problems(String code, String clock, String... more) throws IOException {
    List<String> arguments = new ArrayList<>(List.of("check", "--clock", clock));
    arguments.addAll(List.of(more));
    String said = site.run(arguments.toArray(String[]::new)).out();
    return said.lines().filter(l -> l.contains(".md  " + code + " ")).count();
  }

  @ParameterizedTest
  @CsvSource({
    "2027-01-24, 0, 0",
    "2027-01-25, 2, 0",
    "2027-02-23, 2, 0",
    "2027-02-24, 0, 2",
  })
  void aWarningComesThirtyDaysBeforeAndAfterTheDay(String clock, int soon, int late)
      throws IOException {
    assertEquals(soon, problems("G502", clock));
    assertEquals(late, problems("G501", clock));
  }

  @Test
  void aLateReviewNeverKeepsABuildBack() throws IOException {
    assertEquals(0, site.run("build", "--clock", "2029-01-01").code());
  }

  @Test
  void aLateReviewNeedsAReasonToPublish() throws IOException {
    assertEquals(1, site.run("check", "--publish", "--clock", "2027-03-01").code());
    assertEquals(2, problems("G503", "2027-03-01", "--publish"));
    for (String guide : List.of(GUIDE, "content/en/rights/arrest.md")) {
      String text = Files.readString(folder.resolve(guide));
      site.with(guide, text.replaceFirst("order: 10", "order: 10\noverdue-because: Viaje"));
    }
    assertEquals(0, site.run("check", "--publish", "--clock", "2027-03-01").code());
    assertEquals(2, problems("G501", "2027-03-01", "--publish"));
  }

  @Test
  void publishingWantsNothingOfAGuideInTime() throws IOException {
    assertEquals(0, site.run("check", "--publish", "--clock", "2027-02-23").code());
  }

  @Test
  void uncalledContactsAreNamedBeforePublishing() throws IOException {
    String contacts = Files.readString(folder.resolve("content/contacts.yml"));
    site.with("content/contacts.yml", contacts.replace("2026-10-07", "2026-02-07"));
    String said = site.run("check", "--publish").out();
    assertTrue(said.contains("content/contacts.yml:2:5  G505 "), said);
    assertTrue(said.contains("linea-100") && !said.contains("defensoria"), said);
    assertFalse(site.run("check").out().contains("G505"));
  }

  @Test
  void aCheckWithWarningsSpeaksOfNoSiteThatItMade() throws IOException {
    for (String language : List.of("es", "en")) {
      String made = language.equals("es") ? "se arma igual" : "is made all the same";
      String[] rest = {"--clock", "2027-02-24", "--lang", language};
      String check = site.run("check", rest[0], rest[1], rest[2], rest[3]).out();
      assertFalse(check.contains(made), check);
      assertTrue(site.run("build", rest[0], rest[1], rest[2], rest[3]).out().contains(made));
    }
  }

  /** A day is accepted one day ahead, for authors in time zones ahead of the computer. */
  @ParameterizedTest
  @CsvSource({
    "content/es/derechos/detencion.md, reviewed: 2026-11-23, 8",
    "content/es/derechos/detencion.md, 'consulted: 2026-04-04 }\n---', 14",
    "content/en/rights/arrest.md, date: 2026-11-20, 11",
    "content/contacts.yml, date: 2026-01-02, 17",
    "content/contacts.yml, called: 2026-11-01, 18",
  })
  void aFutureDayIsAProblemButNotTomorrow(String file, String day, int line) throws IOException {
    String written = day.replace("\\n", "\n");
    String tomorrow = written.replaceAll("2026-\\d\\d-\\d\\d", "2026-11-24");
    site.edited(file, written, tomorrow);
    TestSite.Run run = site.run("check", "--clock", "2026-11-23");
    assertEquals(0, run.code(), run.out());
    TestSite.Run before = site.run("check", "--lang", "en", "--clock", "2026-11-22");
    assertEquals(1, before.code());
    assertTrue(before.out().contains(file + ":" + line + ":"), before.out());
    assertTrue(before.out().contains("  G506 error"), before.out());
    assertTrue(before.out().contains("2026-11-24"), before.out());
  }

  @Test
  void aFutureDayInADraftIsAWarning() throws IOException {
    site.edited(GUIDE, "status: published", "status: draft");
    site.edited(GUIDE, "reviewed: 2026-11-23", "reviewed: 2062-11-23");
    assertTrue(site.run("check").out().contains(GUIDE + ":8:11  G506 aviso"));
  }

  @Test
  void theCalendarHoldsEveryReviewOnItsDay() throws IOException {
    site.run("build", "--clock", "2026-12-01", "--lang", "en");
    String calendar = Files.readString(folder.resolve("target/report/reviews.ics"));
    String guide =
        """
        BEGIN:VEVENT
        UID:guide-arrest@amparo
        DTSTAMP:20261201T000000Z
        DTSTART;VALUE=DATE:20270223
        SUMMARY:Review the guide: Si te detienen
        END:VEVENT
        """;
    assertTrue(calendar.contains(guide.replace("\n", "\r\n")), calendar);
    assertTrue(calendar.contains("UID:contact-linea-100@amparo"), calendar);
    assertEquals(3, calendar.split("BEGIN:VEVENT", -1).length - 1);
  }

  @Test
  void theCalendarIsNotPublished() throws IOException {
    site.run("build");
    assertFalse(Files.exists(folder.resolve("target/site/reviews.ics")));
  }

  @Test
  void calendarLinesAreFoldedAt75Octets() throws IOException {
    String title = "Qué hacer: papeles, multas; y ñandúes ".repeat(5).strip();
    String text = Files.readString(folder.resolve(GUIDE));
    site.with(GUIDE, text.replace("title: Si te detienen", "title: \"" + title + "\""));
    site.run("build");
    String calendar = Files.readString(folder.resolve("target/report/reviews.ics"));
    for (String line : calendar.split("\r\n", -1)) {
      assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
    }
    String escaped = title.replace(",", "\\,").replace(";", "\\;");
    assertTrue(calendar.replace("\r\n ", "").contains(escaped), calendar);
  }
}
