package org.amparo.linkcheck;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.amparo.model.Article;
import org.amparo.model.Contact;
import org.amparo.model.Guide;
import org.amparo.model.Link;
import org.amparo.model.Section;
import org.amparo.model.Site;
import org.amparo.model.SourcePlace;
import org.amparo.model.Target;
import org.amparo.problem.Problem;
import org.amparo.problem.ProblemCode;

/**
 * Asks each address outside the site once, one after another. A page that the host says is gone is
 * a problem; where nobody answers, or only people are let in, nothing is known, and that is said.
 */
public final class ExternalLinkChecker {

  /** How long an answer holds. */
  private static final int DAYS = 7;

  private final HttpClient client;
  private final ExternalLinkChecker.RequestPolicy patience;
  private final LocalDate today;
  private final Consumer<String> progress;

  /**
   * @param patience how to treat hosts
   * @param today the day of the answers
   * @param progress told of each address that is asked
   */
  public ExternalLinkChecker(
      ExternalLinkChecker.RequestPolicy patience, LocalDate today, Consumer<String> progress) {
    this.client =
        HttpClient.newBuilder()
            .connectTimeout(patience.answer())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    this.patience = patience;
    this.today = today;
    this.progress = progress;
  }

  /**
   * Asks.
   *
   * @param answers where answers of before are kept
   * @return what is gone, and what could not be checked
   * @throws IOException if the file of answers cannot be read
   */
  public ExternalLinkChecker.Result ask(Site site, Path answers) throws IOException {
    Map<String, Answer> known = AnswerFile.read(answers);
    List<Problem> problems = new ArrayList<>();
    Map<String, SourcePlace> places = places(site);
    Map<String, Answer> now = new TreeMap<>();
    for (Map.Entry<String, SourcePlace> entry : places.entrySet()) {
      String url = entry.getKey();
      Optional<Answer> before =
          Optional.ofNullable(known.get(url))
              .filter(a -> a.isThere() && today.isBefore(a.date().plusDays(DAYS)));
      Answer answer = before.orElseGet(() -> ask(url));
      now.put(url, answer);
      if (!answer.isThere()) {
        ProblemCode code =
            answer.isBroken() ? ProblemCode.OUTSIDE_GONE : ProblemCode.OUTSIDE_NOT_CHECKED;
        problems.add(Problem.of(code, entry.getValue(), url, Integer.toString(answer.status())));
      }
    }
    return new ExternalLinkChecker.Result(problems, AnswerFile.text(now));
  }

  /** Each address with the first place that names it. */
  private static Map<String, SourcePlace> places(Site site) {
    Map<String, SourcePlace> places = new LinkedHashMap<>();
    for (Article article : site.articles()) {
      for (Section section : article.sections()) {
        section.links().forEach(link -> put(places, link));
      }
      if (article instanceof Guide guide) {
        SourcePlace whole = SourcePlace.wholeFile(guide.file());
        guide.meta().sources().forEach(s -> s.url().ifPresent(u -> put(places, u, whole)));
      }
    }
    for (Contact contact : site.contacts()) {
      put(places, contact.url(), contact.place());
    }
    return places;
  }

  private static void put(Map<String, SourcePlace> places, Link link) {
    if (link.target() instanceof Target.Outside outside) {
      put(places, outside.url(), link.place());
    }
  }

  private static void put(Map<String, SourcePlace> places, String url, SourcePlace place) {
    if (url.matches("https?://.+")) {
      places.putIfAbsent(url, place);
    }
  }

  private Answer ask(String url) {
    progress.accept(url);
    try {
      Thread.sleep(patience.pause().toMillis());
      int status = status(url, "HEAD");
      boolean unclear = status >= 400 && status != 404 && status != 410;
      return new Answer(unclear ? status(url, "GET") : status, today);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Answer(0, today);
    } catch (IOException | IllegalArgumentException e) {
      return new Answer(0, today); // nobody answers there, which is what is told
    }
  }

  private int status(String url, String method) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(url))
            .timeout(patience.answer())
            .header("User-Agent", "Amparo link check")
            .method(method, HttpRequest.BodyPublishers.noBody())
            .build();
    return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
  }

  /**
   * How to treat hosts.
   *
   * @param answer how long one may take to answer
   * @param pause how long to wait before the next question
   */
  public record RequestPolicy(Duration answer, Duration pause) {}

  /**
   * What came of asking.
   *
   * @param problems what is gone, and what could not be checked
   * @param answers what to keep for the next time
   */
  public record Result(List<Problem> problems, String answers) {
    public Result {
      problems = List.copyOf(problems);
    }
  }
}
