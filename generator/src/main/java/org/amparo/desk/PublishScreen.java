package org.amparo.desk;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amparo.build.Build;
import org.amparo.check.Purpose;
import org.amparo.config.DiscreetWords;
import org.amparo.config.SiteConfig;
import org.amparo.host.HostPlace;
import org.amparo.problem.Problem;
import org.amparo.publish.Patience;
import org.amparo.publish.Publishing;
import org.amparo.publish.Release;
import org.amparo.publish.SiteRelease;
import org.amparo.serve.Answer;

/** The screen that puts the site online, and restores the previous one. */
final class PublishScreen implements Screen {

  static final String NAME = "publish";

  /** The maximum number of problems that are shown. */
  private static final int MAX_PROBLEMS = 5;

  private final Workplace place;
  private final Runs runs = new Runs(NAME);

  PublishScreen(Workplace place) {
    this.place = place;
  }

  @Override
  public synchronized Answer get(Visit visit) {
    if (runs.isElsewhere(visit)) {
      return runs.redirect(visit);
    }
    Map<String, Object> model = new HashMap<>();
    List<HostPlace> places = place.config().map(SiteConfig::publish).orElse(List.of());
    model.put("places", places);
    if (!runs.show(visit, model)) { // a run changes what is kept
      model.put("before", before(places));
    }
    return place.pages().page(visit, NAME, model);
  }

  /** Returns the day of the release before, by the name of each place where one is kept. */
  private Map<String, LocalDate> before(List<HostPlace> places) {
    Map<String, LocalDate> days = new HashMap<>();
    for (HostPlace one : places) {
      Publishing.before(place.folder(), one)
          .ifPresent(t -> days.put(one.name(), LocalDate.ofInstant(t, place.clock().getZone())));
    }
    return days;
  }

  @Override
  public synchronized Answer post(Visit visit) {
    String wish = visit.fields().text("do");
    if (!runs.take(visit) && (wish.equals("send") || wish.equals("undo"))) {
      start(visit, wish);
    }
    return runs.redirect(visit);
  }

  private void start(Visit visit, String wish) {
    Optional<SiteConfig> config = place.config();
    Optional<HostPlace> chosen =
        config.stream()
            .flatMap(c -> c.publish().stream())
            .filter(p -> p.name().equals(visit.fields().text("place")))
            .findFirst();
    if (chosen.isEmpty()) {
      return;
    }
    Words words = place.words(visit);
    PublishJob next = new PublishJob(words.console());
    Publishing.Job what =
        new Publishing.Job(
            place.folder(),
            config.orElseThrow(),
            chosen.get(),
            Publishing.Consent.ASK,
            Patience.USUAL,
            place.clock());
    Publishing publishing = new Publishing(what, place.machine(), words.console(), next);
    runs.start(next, () -> wish.equals("undo") ? publishing.undo() : send(publishing, next, words));
  }

  /** Builds the whole site as it is on the disk, and sends it if nothing is wrong. */
  private Publishing.Outcome send(Publishing publishing, PublishJob said, Words words)
      throws IOException {
    said.say(List.of(words.console().get("publish.building")));
    Build.Request request =
        new Build.Request(
            Optional.empty(),
            place.today(),
            Purpose.PUBLISH,
            DiscreetWords.AS_CONFIGURED,
            Optional.of((done, all) -> {}));
    Build.Outcome built = Build.inMemory(place.folder(), request);
    if (built.failed() || built.checked().isEmpty()) {
      said.say(broken(built.problems(), words));
      return Publishing.Outcome.FAILED;
    }
    Instant now = Instant.now(place.clock());
    Release release = SiteRelease.of(built.checked().get(), built.made().files(), now);
    return publishing.send(release, built.leftToFillIn());
  }

  private List<String> broken(List<Problem> problems, Words words) {
    List<String> lines = new ArrayList<>();
    List<Problem> errors = problems.stream().filter(Problem::isError).toList();
    for (Problem error : errors.subList(0, Math.min(MAX_PROBLEMS, errors.size()))) {
      String title = place.title(error.place().file(), words);
      lines.add(title + ": " + words.what(error) + " " + words.hint(error));
    }
    lines.add(words.desk().get("publish.broken", errors.size()));
    return lines;
  }
}
