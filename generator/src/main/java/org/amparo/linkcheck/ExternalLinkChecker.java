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
 * Requests each external address of a site once, one after another. An address that no longer
 * exists is a warning. An address without a clear answer is a note, since some hosts admit only
 * browsers.
 */
public final class ExternalLinkChecker {

  /** The number of days in which an address that answered is not requested again. */
  private static final int DAYS = 7;

  private final HttpClient client;
  private final RequestPolicy policy;
  private final LocalDate today;
  private final Consumer<String> progress;

  /**
   * @param today the date of the answers
   * @param progress receives each address before it is requested
   */
  public ExternalLinkChecker(RequestPolicy policy, LocalDate today, Consumer<String> progress) {
    this.client =
        HttpClient.newBuilder()
            .connectTimeout(policy.answer())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    this.policy = policy;
    this.today = today;
    this.progress = progress;
  }

  /**
   * Checks the external links of a site.
   *
   * @param answers the file with the answers of earlier runs; may be missing
   * @throws IOException if that file cannot be read
   */
  public Result check(Site site, Path answers) throws IOException {
    Map<String, Answer> earlier = AnswerFile.read(answers);
    List<Problem> problems = new ArrayList<>();
    Map<String, SourcePlace> places = places(site);
    Map<String, Answer> current = new TreeMap<>();
    for (Map.Entry<String, SourcePlace> entry : places.entrySet()) {
      String url = entry.getKey();
      Optional<Answer> valid =
          Optional.ofNullable(earlier.get(url))
              .filter(a -> a.exists() && today.isBefore(a.date().plusDays(DAYS)));
      Answer answer = valid.orElseGet(() -> request(url));
      current.put(url, answer);
      if (!answer.exists()) {
        ProblemCode code =
            answer.isBroken() ? ProblemCode.OUTSIDE_GONE : ProblemCode.OUTSIDE_NOT_CHECKED;
        problems.add(Problem.of(code, entry.getValue(), url, Integer.toString(answer.status())));
      }
    }
    return new Result(problems, AnswerFile.text(current));
  }

  /** Returns the external addresses, each with the first place that has it. */
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
    if (link.target() instanceof Target.External external) {
      put(places, external.url(), link.place());
    }
  }

  private static void put(Map<String, SourcePlace> places, String url, SourcePlace place) {
    if (url.matches("https?://.+")) {
      places.putIfAbsent(url, place);
    }
  }

  private Answer request(String url) {
    progress.accept(url);
    try {
      Thread.sleep(policy.pause().toMillis());
      int status = status(url, "HEAD");
      boolean unclear = status >= 400 && status != 404 && status != 410;
      return new Answer(unclear ? status(url, "GET") : status, today);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Answer(0, today);
    } catch (IOException | IllegalArgumentException e) {
      return new Answer(0, today); // no answer
    }
  }

  private int status(String url, String method) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(url))
            .timeout(policy.answer())
            .header("User-Agent", "Amparo link check")
            .method(method, HttpRequest.BodyPublishers.noBody())
            .build();
    return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
  }

  /**
   * The limits of requests.
   *
   * @param answer the time limit of an answer
   * @param pause the pause before each request
   */
  public record RequestPolicy(Duration answer, Duration pause) {}

  /**
   * The result of a check.
   *
   * @param problems a problem for each address that no longer exists or could not be checked
   * @param answers the new text of the file of answers
   */
  public record Result(List<Problem> problems, String answers) {
    public Result {
      problems = List.copyOf(problems);
    }
  }
}
