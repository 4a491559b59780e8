package org.amparo.together;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amparo.edit.Choices;
import org.amparo.edit.EditException;
import org.amparo.edit.Version;
import org.amparo.edit.Versions;
import org.amparo.git.Repositories;
import org.amparo.host.HostAccess;
import org.amparo.host.HostAddress;
import org.amparo.host.HostException;
import org.amparo.host.HostLimits;
import org.amparo.merge.JoinedSite.What;
import org.amparo.merge.TypedEdits;
import org.amparo.source.SiteFolder;
import org.amparo.testing.TestSite;
import org.amparo.testing.TickingClock;
import org.amparo.together.Outcome.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two people write one content, each in her own folder. */
class TwoPeopleTest {

  private static final String GUIDE = "content/es/derechos/detencion.md";
  private static final String LIST = "content/glossary.yml";
  @TempDir private Path temporary;

  private HostAddress place;
  private Desk ana;
  private Desk berta;
  private final Clock clock = new TickingClock();
  private final Map<String, Set<String>> sent = new TreeMap<>();

  @BeforeEach
  void start() throws Exception {
    place = HostAddress.parse("git+file:" + temporary.resolve("stick/site")).orElseThrow();
    Files.createDirectory(temporary.resolve("stick"));
    ana = new Desk("a");
    berta = new Desk("b");
    TestSite.copy(ana.root(), TestSite.fixture("sites/pair"));
    String terms = Files.readString(TestSite.basedir().resolve(LIST));
    String some = terms.lines().limit(61).map(l -> l + "\n").collect(Collectors.joining());
    Files.writeString(ana.root().resolve(LIST), some);
    assertTrue(Repositories.canBeMade(place, ana.root()));
    Repositories.make(place, ana.root());
  }

  /** One of the two, with her folder. */
  private final class Desk {
    private final SiteFolder folder;
    private final Together together;
    private final Map<String, Set<String>> history = new TreeMap<>();
    private final Set<String> read = new TreeSet<>();

    Desk(String name) throws IOException {
      folder = SiteFolder.open(Files.createDirectory(temporary.resolve(name)));
      HostAccess access =
          new HostAccess(
              folder.root(),
              temporary,
              Optional.empty(),
              (kind, owner) -> Optional.empty(),
              (server, key) -> {},
              HostLimits.USUAL,
              clock);
      Together.Person person = new Together.Person(name, "Changes of " + name, clock);
      together = new Together(folder, place, access, person);
    }

    Path root() {
      return folder.root();
    }

    String text(String file) throws IOException {
      return Files.readString(root().resolve(file));
    }

    /** Saves a text as the desk does: the earlier one is kept. */
    void save(String file, String text) throws IOException {
      new Versions(folder).keep(file, text(file), clock.instant());
      Files.writeString(root().resolve(file), text);
    }

    void change(String file, String before, String after) throws IOException {
      assertTrue(text(file).contains(before));
      Files.writeString(root().resolve(file), text(file).replace(before, after));
    }

    Outcome bring() throws Exception {
      return together.bring();
    }

    Outcome send() throws Exception {
      return together.send();
    }

    List<Choices.Choice> choices() throws IOException {
      return new Choices(folder).all();
    }

    /** Returns all words that are, or were, in the earlier texts of a file. */
    Set<String> history(String file) throws IOException {
      Versions versions = new Versions(folder);
      Set<String> words = history.computeIfAbsent(file, f -> new TreeSet<>());
      List<Version> unread =
          versions.of(file).stream().filter(v -> read.add(file + v.name())).toList();
      for (byte[] text : versions.contents(unread).values()) {
        words.addAll(TypedEdits.words(new String(text, UTF_8)));
      }
      return words;
    }

    Map<String, String> content() throws IOException {
      Map<String, String> content = new TreeMap<>();
      try (Stream<Path> files = Files.walk(root().resolve("content"))) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          content.put(root().relativize(file).toString(), Files.readString(file, UTF_8));
        }
      }
      return content;
    }
  }

  private void bothHaveTheSame() throws Exception {
    assertEquals(Result.NOBODY_SENT, ana.bring().result());
    assertEquals(Result.SENT, ana.send().result());
    assertEquals(Result.BROUGHT, berta.bring().result());
    assertEquals(ana.content(), berta.content());
  }

  @Test
  void whatOneSendsTheOtherHas() throws Exception {
    bothHaveTheSame();
    assertEquals(Result.NOTHING_TO_SEND, berta.send().result());
    assertEquals(Result.NOTHING_NEW, berta.bring().result());
    berta.change(GUIDE, "48 horas", "72 horas");
    assertEquals(Result.SENT, berta.send().result());
    Outcome outcome = ana.bring();
    assertEquals(List.of(GUIDE), outcome.files());
    assertEquals(ana.content(), berta.content());
    assertFalse(Files.exists(ana.root().resolve(".git")));
  }

  @Test
  void whatBothChangedIsChosenBeforeSending() throws Exception {
    bothHaveTheSame();
    ana.change(GUIDE, "48 horas", "36 horas");
    berta.change(GUIDE, "48 horas", "72 horas");
    assertEquals(Result.SENT, berta.send().result());
    assertEquals(Result.FIRST_CHOOSE, ana.send().result());
    assertTrue(ana.text(GUIDE).contains("36 horas"));
    assertEquals(Result.FIRST_CHOOSE, ana.send().result());
    Choices.Choice choice = ana.choices().get(0);
    assertTrue(choice.conflict().theirs().contains("72 horas"));
    new Choices(ana.folder).choose(choice, choice.conflict().theirs(), clock.instant());
    assertEquals(List.of(), ana.choices());
    ana.send();
    berta.bring();
    assertEquals(ana.content(), berta.content());
    assertTrue(ana.text(GUIDE).contains("72 horas"));
  }

  @Test
  void whatOneDeletedAndTheOtherChangedStays() throws Exception {
    bothHaveTheSame();
    Files.delete(ana.root().resolve(GUIDE));
    berta.change(GUIDE, "48 horas", "72 horas");
    ana.send();
    Outcome outcome = berta.send();
    assertEquals(Result.SENT, outcome.result());
    assertEquals(What.STAYED, outcome.notes().get(0).what());
    ana.bring();
    assertTrue(ana.text(GUIDE).contains("72 horas"));
  }

  @Test
  void aMovedGuideHasTheChangesOfTheOther() throws Exception {
    bothHaveTheSame();
    String moved = GUIDE.replace("detencion", "si-te-detienen");
    Files.move(ana.root().resolve(GUIDE), ana.root().resolve(moved));
    berta.change(GUIDE, "48 horas", "72 horas");
    ana.send();
    assertEquals(What.MOVED, berta.bring().notes().get(0).what());
    assertFalse(Files.exists(berta.root().resolve(GUIDE)));
    assertTrue(berta.text(moved).contains("72 horas"));
  }

  @Test
  void ofTwoImagesBothAreKept() throws Exception {
    String image = "content/es/derechos/foto.png";
    Files.write(ana.root().resolve(image), new byte[] {1});
    bothHaveTheSame();
    Files.write(ana.root().resolve(image), new byte[] {2});
    Files.write(berta.root().resolve(image), new byte[] {3});
    ana.send();
    assertEquals(What.BOTH_KEPT, berta.send().notes().get(0).what());
    ana.bring();
    String second = image.replace(".png", "-2.png");
    assertEquals(3, Files.readAllBytes(ana.root().resolve(image))[0]);
    assertEquals(2, Files.readAllBytes(ana.root().resolve(second))[0]);
  }

  @Test
  void aPlaceThatIsNotThereIsSaid() throws Exception {
    Files.move(temporary.resolve("stick"), temporary.resolve("elsewhere"));
    HostException failure = assertThrows(HostException.class, ana::bring);
    assertEquals(HostException.Kind.NO_PLACE, failure.kind());
    assertFalse(Repositories.canBeMade(place, ana.root()));
  }

  @Test
  void nothingIsLostInTwoHundredRounds() throws Exception {
    bothHaveTheSame();
    Random random = new Random(25);
    TypedEdits edits = new TypedEdits(random, "t");
    int[] choices = new int[1];
    for (int round = 0; round < 200; round++) {
      Desk desk = random.nextBoolean() ? ana : berta;
      switch (random.nextInt(8)) {
        case 0 -> nothingLost(desk, round, desk::bring);
        case 1 -> {
          choices[0] += choose(desk, edits);
          nothingLost(desk, round, desk::send);
        }
        case 2, 3 -> desk.save(LIST, edits.list(desk.text(LIST), "terms"));
        default -> desk.save(GUIDE, edits.article(desk.text(GUIDE)));
      }
    }
    for (Desk desk : List.of(ana, berta, ana, berta)) {
      choices[0] += choose(desk, edits);
      nothingLost(desk, 200, desk::send);
    }
    assertEquals(ana.content(), berta.content());
    assertTrue(choices[0] > 2, "choices: " + choices[0]);
  }

  private int choose(Desk desk, TypedEdits edits) throws IOException {
    Choices choices = new Choices(desk.folder);
    int count = choices.all().size();
    for (Choices.Choice choice : choices.all()) {
      try {
        choices.choose(choice, edits.choice(choice.conflict()), clock.instant());
      } catch (EditException e) {
        choices.remove(choice); // the passage was changed meanwhile
      }
    }
    return count;
  }

  /** Checks that what was in a file, or the other sent, is in it or in the history. */
  private void nothingLost(Desk desk, int round, Action action) throws Exception {
    Map<String, Set<String>> before = new TreeMap<>();
    for (String file : List.of(GUIDE, LIST)) {
      before.put(file, TypedEdits.words(desk.text(file)));
      before.get(file).addAll(sent.getOrDefault(file, Set.of()));
    }
    Result result = action.run().result();
    for (String file : before.keySet()) {
      Set<String> lost = before.get(file);
      lost.removeAll(TypedEdits.words(desk.text(file)));
      lost.removeAll(desk.history(file));
      assertEquals(Set.of(), lost, "round " + round + " " + result + " " + file);
      if (result == Result.SENT) {
        sent.put(file, TypedEdits.words(desk.text(file)));
      }
    }
  }

  /** Something that changes files. */
  private interface Action {
    Outcome run() throws Exception;
  }
}
