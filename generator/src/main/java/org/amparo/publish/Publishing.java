package org.amparo.publish;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.amparo.config.SiteConfig;
import org.amparo.host.Host;
import org.amparo.host.HostAccess;
import org.amparo.host.HostException;
import org.amparo.host.HostPlace;
import org.amparo.output.AtomicFile;
import org.amparo.output.SourcePaths;
import org.amparo.source.SiteFolder;
import org.amparo.text.Messages;

/**
 * Publishes a site, or takes a release back, and speaks with the person who does it. The command
 * line and the desk use it alike.
 */
public final class Publishing {

  private final Job job;
  private final Keyring keyring;
  private final HostAccess access;
  private final Messages messages;
  private final PlanLines lines;
  private final Talk talk;

  /**
   * @param job what is done
   * @param machine the user's own things
   * @param messages of the console
   */
  public Publishing(Job job, Machine machine, Messages messages, Talk talk) {
    this.job = job;
    this.messages = messages;
    this.talk = talk;
    this.lines = new PlanLines(messages);
    this.keyring = new Keyring(machine, messages, talk);
    this.access = keyring.access(job.folder().root(), job.clock());
  }

  /**
   * What is done.
   *
   * @param folder of the site
   * @param config its configuration
   * @param place where
   * @param consent whether to ask, to do it without asking, or only to look
   * @param patience how long to try
   * @param clock of times
   */
  public record Job(
      SiteFolder folder,
      SiteConfig config,
      HostPlace place,
      Consent consent,
      Patience patience,
      Clock clock) {}

  /** Whether a plan is carried out. */
  public enum Consent {
    ASK,
    GIVEN,
    ONLY_LOOK
  }

  /** What came of it. */
  public enum Outcome {
    /** The site is there. */
    DONE,
    /** The site is there, but its address shows none of it: slow, or of another folder. */
    NOT_SEEN,
    /** Nothing was to be sent, or only looked at. */
    NOTHING,
    /** The person does not want it, or nobody can be asked. */
    NOT_WANTED,
    /** It could not be done. */
    FAILED;

    /** Returns whether the site is there. */
    public boolean isSent() {
      return this == DONE || this == NOT_SEEN;
    }
  }

  /**
   * Publishes a release.
   *
   * @param leftToFillIn how many of its places are still to be written; it is said before asking
   * @throws IOException if what is kept on this machine cannot be read or written
   */
  public Outcome send(Release release, int leftToFillIn) throws IOException {
    try (Host host = open();
        Releases releases = releases()) {
      Publisher publisher = publisher(host);
      Plan plan = publisher.plan(release);
      talk.say(lines.about(job.place(), job.config()));
      talk.say(lines.leftToFillIn(leftToFillIn));
      if (plan.isEmpty()) {
        talk.say(List.of(messages.get("publish.nothing")));
        keyring.keep();
        return Outcome.NOTHING;
      }
      Outcome outcome = carryOut(publisher, plan, "publish.ask");
      if (outcome.isSent()) {
        hide();
        releases.keep(release);
      }
      return outcome;
    } catch (HostException e) {
      return failed(e);
    }
  }

  /**
   * Brings the release before back.
   *
   * @throws IOException if what is kept on this machine cannot be read or written
   */
  public Outcome undo() throws IOException {
    try (Releases releases = releases()) {
      Optional<Release> newest = releases.newest();
      Optional<Release> before = releases.before();
      if (newest.isEmpty() || before.isEmpty()) {
        talk.say(List.of(messages.get("publish.undo.none", job.place().name())));
        return Outcome.FAILED;
      }
      try (Host host = open()) {
        Publisher publisher = publisher(host);
        Plan plan = publisher.plan(before.get());
        if (!plan.follows(newest.get()) && !plan.follows(before.get())) {
          talk.say(List.of(messages.get("publish.undo.other")));
          return Outcome.FAILED;
        }
        talk.say(lines.about(job.place(), job.config()));
        Outcome outcome = carryOut(publisher, plan, "publish.undo.ask");
        if (outcome.isSent()) {
          releases.dropNewest();
          talk.say(List.of(messages.get("publish.undo.done")));
        }
        return outcome;
      }
    } catch (HostException e) {
      return failed(e);
    }
  }

  /** Tells git to ignore what is kept. */
  private void hide() throws IOException {
    Path ignored = job.folder().root().resolve(SourcePaths.DESK + ".gitignore");
    if (!Files.exists(ignored)) {
      AtomicFile.write(ignored, "*\n");
    }
  }

  private Releases releases() throws IOException {
    return releases(job.folder(), job.place());
  }

  private static Releases releases(SiteFolder folder, HostPlace place) throws IOException {
    return Releases.open(folder.root().resolve(SourcePaths.DESK + "releases/" + place.name()));
  }

  /**
   * Returns when the release was made that {@link #undo} would bring back to a place; empty if none
   * is kept on this machine, or what is kept cannot be read.
   */
  public static Optional<Instant> before(SiteFolder folder, HostPlace place) {
    try (Releases releases = releases(folder, place)) {
      return releases.before().map(Release::time);
    } catch (IOException e) {
      return Optional.empty(); // whoever sends or undoes is told
    }
  }

  private Publisher publisher(Host host) {
    boolean served = !job.config().isAddressReserved() && !job.place().to().scheme().isFolder();
    Optional<URI> address = served ? Optional.of(job.config().address()) : Optional.empty();
    return new Publisher(host, address, job.patience());
  }

  private Host open() throws HostException, IOException {
    return keyring.trying(() -> Hosts.open(job.place(), access));
  }

  private Outcome carryOut(Publisher publisher, Plan plan, String question)
      throws HostException, IOException {
    keyring.keep();
    List<String> changes = lines.changes(plan);
    if (job.consent() == Consent.ONLY_LOOK) {
      talk.say(changes);
      talk.say(List.of(messages.get("publish.looked")));
      return Outcome.NOTHING;
    }
    if (job.consent() == Consent.GIVEN) {
      talk.say(changes);
    } else {
      Optional<Boolean> answer = talk.ask(changes, messages.get(question));
      if (!answer.orElse(false)) {
        String key = answer.isPresent() ? "publish.not-wanted" : "publish.unasked";
        talk.say(List.of(messages.get(key)));
        return Outcome.NOT_WANTED;
      }
    }
    publisher.send(plan, talk);
    return arrived(publisher, plan);
  }

  private Outcome arrived(Publisher publisher, Plan plan) throws HostException {
    List<String> missing = publisher.missing(plan);
    if (!missing.isEmpty()) {
      talk.say(List.of(lines.missing(missing)));
      return Outcome.FAILED;
    }
    int files = plan.sending().size();
    double size = PlanLines.megabytes(plan.bytes());
    talk.say(List.of(messages.get("publish.sent", files, size)));
    WebCheck.Seen seen = publisher.seen(plan).orElse(WebCheck.Seen.NOTHING);
    talk.say(lines.seen(seen, job.config()));
    if (seen.isNone() && plan.isFirst()) {
      talk.say(List.of(messages.get("publish.seen.folder", job.config().address())));
    }
    return seen.isNone() ? Outcome.NOT_SEEN : Outcome.DONE;
  }

  private Outcome failed(HostException e) {
    talk.say(
        List.of(
            messages.get(e.key(), e.place(), e.detail()),
            messages.get(e.key() + ".mend", e.place(), e.detail())));
    return Outcome.FAILED;
  }
}
