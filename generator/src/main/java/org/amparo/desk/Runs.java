package org.amparo.desk;

import java.util.Map;
import org.amparo.serve.Answer;
import org.jspecify.annotations.Nullable;

/**
 * The runs of the job of a screen, one at a time. Each has a page of its own, the only one that
 * shows how it ended: who opens the screen later does not find an old result.
 */
final class Runs {

  private static final String RUN = "run";

  private final String screen;
  private @Nullable PublishJob job;

  /** The number of the newest run. */
  private int run;

  /**
   * @param screen its name
   */
  Runs(String screen) {
    this.screen = screen;
  }

  /** Begins a run. */
  synchronized void start(PublishJob next, PublishJob.Work work) {
    job = next;
    run++;
    next.start(work);
  }

  /** Returns whether a job is running and the visit is not at its page. */
  synchronized boolean isElsewhere(Visit visit) {
    return job != null && job.isRunning() && !follows(visit);
  }

  private boolean follows(Visit visit) {
    return visit.fields().text(RUN).equals(String.valueOf(run));
  }

  /** Returns the way to the page of the run, or to the screen if there is no run. */
  synchronized Answer redirect(Visit visit) {
    return Answer.redirect(visit.to(screen) + (job == null ? "" : query()));
  }

  private String query() {
    return "?" + RUN + "=" + run;
  }

  /**
   * Adds what the page of the newest run shows.
   *
   * @return whether the visit is at that page
   */
  synchronized boolean show(Visit visit, Map<String, Object> model) {
    PublishJob now = job;
    if (now == null || !follows(visit)) {
      return false;
    }
    model.put("query", query());
    now.show(model);
    return true;
  }

  /**
   * Takes what a form of the run sent: an answer to the question of the job, or that its result was
   * read.
   *
   * @return whether nothing else is to be done
   */
  synchronized boolean take(Visit visit) {
    boolean answer = visit.fields().text("do").equals("answer");
    PublishJob now = job;
    if (now != null && now.isRunning()) {
      if (answer) {
        now.answer(visit.fields().text("answer"));
      }
      return true;
    }
    if (!answer) {
      job = null;
    }
    return answer;
  }
}
