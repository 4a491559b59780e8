package org.amparo.together;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.amparo.edit.Choices;
import org.amparo.edit.PersonName;
import org.amparo.git.Repositories;
import org.amparo.host.HostAccess;
import org.amparo.host.HostAddress;
import org.amparo.host.HostException;
import org.amparo.merge.JoinedSite.Note;
import org.amparo.merge.JoinedSite.What;
import org.amparo.publish.Keyring;
import org.amparo.publish.Machine;
import org.amparo.publish.Talk;
import org.amparo.source.SiteFolder;
import org.amparo.text.Messages;
import org.amparo.together.Outcome.Result;

/**
 * Brings and sends, and speaks with the person who does it. The command line and the desk use it
 * alike.
 */
public final class Sharing {

  /** How many files are named that are new or changed. */
  private static final int MAX_NOTES = 10;

  private final Job job;
  private final Messages messages;
  private final Talk talk;
  private final Keyring keyring;
  private final HostAccess access;

  /**
   * @param machine the user's own things
   * @param messages of the console
   */
  public Sharing(Job job, Machine machine, Messages messages, Talk talk) {
    this.job = job;
    this.messages = messages;
    this.talk = talk;
    this.keyring = new Keyring(machine, messages, talk);
    this.access = keyring.access(job.folder().root(), job.clock());
  }

  /**
   * Brings what the other person sent, or sends mine, and says what happened.
   *
   * @return empty if it could not be done; why was said
   * @throws IOException if a file of this machine cannot be read or written
   */
  public Optional<Outcome> run(Action action) throws IOException {
    Optional<String> name = new PersonName(job.folder()).get();
    if (name.isEmpty()) {
      talk.say(List.of(messages.get("share.name")));
      return Optional.empty();
    }
    try {
      if (!isThere()) {
        return Optional.empty();
      }
      Outcome outcome = run(action, name.get());
      keyring.keep();
      talk.say(lines(outcome));
      return Optional.of(outcome);
    } catch (HostException e) {
      talk.say(failure(e));
      return Optional.empty();
    }
  }

  /** Makes the place on a stick, if nothing is there and the person wants it. */
  private boolean isThere() throws IOException {
    Path base = job.folder().root();
    if (!Repositories.canBeMade(job.address(), base)) {
      return true;
    }
    List<String> about = List.of(messages.get("share.make", job.address().path()));
    if (!talk.ask(about, messages.get("share.make.ask")).orElse(false)) {
      return false;
    }
    Repositories.make(job.address(), base);
    return true;
  }

  private Outcome run(Action action, String name) throws HostException, IOException {
    String message = messages.get("share.message", name);
    Together.Person person = new Together.Person(name, message, job.clock());
    Together together = new Together(job.folder(), job.address(), access, person);
    return keyring.trying(() -> action == Action.BRING ? together.bring() : together.send());
  }

  private List<String> lines(Outcome outcome) throws IOException {
    List<String> lines = new ArrayList<>();
    int usual = 0;
    for (Note note : outcome.notes()) {
      boolean counted = note.what() == What.CAME || note.what() == What.CHANGED;
      usual += counted ? 1 : 0;
      if (!counted || usual <= MAX_NOTES) {
        lines.add(said(note));
      }
    }
    if (usual > MAX_NOTES) {
      lines.add(messages.get("share.note.more", usual - MAX_NOTES));
    }
    int choices = new Choices(job.folder()).all().size();
    lines.add(messages.get("share." + word(outcome.result()), choices));
    if (choices > 0 && outcome.result() != Result.FIRST_CHOOSE) {
      lines.add(messages.get("share.choose", choices));
    }
    return lines;
  }

  private String said(Note note) {
    boolean moved = note.what() == What.MOVED; // its title is the same
    String file = moved ? note.file() : job.titles().apply(note.file());
    return messages.get("share.note." + word(note.what()), file, note.other());
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  /** Returns what failed and how to mend it; some remedies differ from those of publishing. */
  private List<String> failure(HostException e) {
    String own = "share." + e.key() + ".mend";
    String mend = messages.has(own) ? own : e.key() + ".mend";
    return List.of(
        messages.get(e.key(), e.place(), e.detail()), messages.get(mend, e.place(), e.detail()));
  }

  /** What is done. */
  public enum Action {
    BRING,
    SEND
  }

  /**
   * What is shared.
   *
   * @param folder of the site
   * @param address from where it is brought and to where it is sent
   * @param clock of times
   * @param titles names files for the person
   */
  public record Job(
      SiteFolder folder, HostAddress address, Clock clock, UnaryOperator<String> titles) {}
}
