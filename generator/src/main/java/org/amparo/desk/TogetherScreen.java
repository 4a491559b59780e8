package org.amparo.desk;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amparo.config.SiteConfig;
import org.amparo.edit.Choices;
import org.amparo.edit.PersonName;
import org.amparo.host.HostAddress;
import org.amparo.problem.Problem;
import org.amparo.publish.Publishing;
import org.amparo.serve.Answer;
import org.amparo.together.Outcome;
import org.amparo.together.Sharing;

/** Brings what the other person sent, and sends mine. */
final class TogetherScreen implements Screen {

  static final String NAME = "together";

  private final Workplace place;
  private final Runs runs = new Runs(NAME);
  private List<String> changed = List.of();

  TogetherScreen(Workplace place) {
    this.place = place;
  }

  @Override
  public synchronized Answer get(Visit visit) throws IOException {
    if (runs.isElsewhere(visit)) {
      return runs.redirect(visit);
    }
    Map<String, Object> model = new HashMap<>();
    model.put("address", address(place).map(HostAddress::toString).orElse(""));
    model.put("name", new PersonName(place.folder()).get().orElse(""));
    model.put("choices", new Choices(place.folder()).all().size());
    if (runs.show(visit, model)) {
      model.put("steps", steps(visit));
    }
    return place.pages().page(visit, NAME, model);
  }

  /** Returns where the site is shared, if it says it. */
  static Optional<HostAddress> address(Workplace place) {
    return place.config().flatMap(SiteConfig::together);
  }

  /** Returns what is wrong in the files that came. */
  private List<Steps.Step> steps(Visit visit) {
    List<Problem> found =
        place.state().problems().stream()
            .filter(p -> p.isError() && changed.contains(p.place().file()))
            .toList();
    return new Steps(place, visit).of(found);
  }

  @Override
  public synchronized Answer post(Visit visit) throws IOException {
    String wish = visit.fields().text("do");
    if (!runs.take(visit) && (wish.equals("bring") || wish.equals("send"))) {
      new PersonName(place.folder()).keep(visit.fields().text("name"));
      Optional<HostAddress> address = address(place);
      if (address.isPresent()) {
        start(visit, address.get(), wish.equals("send"));
      }
    }
    return runs.redirect(visit);
  }

  private void start(Visit visit, HostAddress address, boolean sends) {
    PublishJob next = new PublishJob(place.words(visit).console());
    Sharing.Job what =
        new Sharing.Job(
            place.folder(), address, place.clock(), file -> place.title(file, place.words(visit)));
    Sharing sharing = new Sharing(what, place.machine(), place.words(visit).console(), next);
    changed = List.of();
    runs.start(next, () -> run(sharing, sends ? Sharing.Action.SEND : Sharing.Action.BRING));
  }

  private Publishing.Outcome run(Sharing sharing, Sharing.Action action) throws IOException {
    Optional<Outcome> outcome = sharing.run(action);
    if (outcome.isEmpty()) {
      return Publishing.Outcome.FAILED;
    }
    List<String> files = new ArrayList<>(outcome.get().files());
    outcome.get().notes().forEach(note -> files.add(note.file()));
    if (!files.isEmpty()) {
      place.readAgain(files);
    }
    told(files);
    return outcome.get().isDone() ? Publishing.Outcome.DONE : Publishing.Outcome.NOT_WANTED;
  }

  private synchronized void told(List<String> files) {
    changed = List.copyOf(files);
  }
}
