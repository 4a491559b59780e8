package org.amparo.publish;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.amparo.host.Digests;
import org.amparo.model.Address;
import org.amparo.output.SitePaths;
import org.jspecify.annotations.Nullable;

/**
 * Compares pages at the address of a site with what was sent. A host may show them only after some
 * time: it is asked again until all are the same or the time is over.
 */
public final class WebCheck {

  /** The maximum number of changed pages that are fetched. */
  private static final int MAX_CHANGED = 100;

  /** The number of other pages that are fetched. */
  private static final int OTHERS = 5;

  private static final int AT_ONCE = 6;
  private static final int OK = 200;
  private static final int NOT_FOUND = 404;
  private static final Duration ANSWER = Duration.ofSeconds(20);

  private final URI address;
  private final Patience patience;

  WebCheck(URI address, Patience patience) {
    this.address = address;
    this.patience = patience;
  }

  /**
   * What readers see at the address.
   *
   * @param same how many pages are as they were sent
   * @param other paths of pages that are there with other bytes
   * @param missing paths of pages that are not there
   * @param unreached paths of pages for which no answer came
   */
  public record Seen(int same, List<String> other, List<String> missing, List<String> unreached) {

    /** Nothing was fetched. */
    static final Seen NOTHING = new Seen(0, List.of(), List.of(), List.of());

    /** Returns whether pages were looked at, and none is as it was sent. */
    public boolean isNone() {
      return same == 0 && !isAll();
    }

    /** Returns whether every page is as it was sent. */
    public boolean isAll() {
      return other.isEmpty() && missing.isEmpty() && unreached.isEmpty();
    }
  }

  private enum Answer {
    SAME,
    OTHER,
    MISSING,
    UNREACHED
  }

  /** Returns the pages to fetch: those that were sent, and some others. */
  static List<SiteFile> pages(Plan plan) {
    List<SiteFile> changed =
        plan.sending().stream().filter(WebCheck::isPage).limit(MAX_CHANGED).toList();
    List<SiteFile> others =
        plan.release().files().stream()
            .filter(f -> isPage(f) && !plan.sending().contains(f))
            .toList();
    int count = Math.min(OTHERS, others.size());
    return Stream.concat(
            changed.stream(),
            IntStream.range(0, count).mapToObj(i -> others.get(i * others.size() / count)))
        .toList();
  }

  private static boolean isPage(SiteFile file) {
    return file.path().endsWith(".html") && !file.path().startsWith(SitePaths.DOWNLOADS);
  }

  /** Fetches pages until all are as they were sent, or the time is over. */
  Seen look(List<SiteFile> pages) {
    HttpClient client =
        HttpClient.newBuilder()
            .connectTimeout(ANSWER)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    long end = System.nanoTime() + patience.web().toNanos();
    List<SiteFile> left = pages;
    List<Answer> answers = ask(client, left);
    int same = count(answers);
    while (same < pages.size() && System.nanoTime() < end && pause()) {
      left = without(left, answers);
      answers = ask(client, left);
      same += count(answers);
    }
    return new Seen(
        same,
        paths(left, answers, Answer.OTHER),
        paths(left, answers, Answer.MISSING),
        paths(left, answers, Answer.UNREACHED));
  }

  private boolean pause() {
    try {
      Thread.sleep(patience.look().toMillis());
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private List<Answer> ask(HttpClient client, List<SiteFile> pages) {
    List<Answer> answers = new ArrayList<>();
    for (int i = 0; i < pages.size(); i += AT_ONCE) {
      List<CompletableFuture<Answer>> some =
          pages.subList(i, Math.min(i + AT_ONCE, pages.size())).stream()
              .map(page -> ask(client, page))
              .toList();
      some.forEach(a -> answers.add(a.join()));
    }
    return answers;
  }

  private CompletableFuture<Answer> ask(HttpClient client, SiteFile page) {
    URI uri = URI.create(address + new Address(page.path()).encoded());
    HttpRequest request =
        HttpRequest.newBuilder(uri).timeout(ANSWER).header("Cache-Control", "no-cache").build();
    return client
        .sendAsync(request, HttpResponse.BodyHandlers.ofByteArray())
        .handle((response, failure) -> answer(page, response, failure));
  }

  private static Answer answer(
      SiteFile page, @Nullable HttpResponse<byte[]> response, @Nullable Throwable failure) {
    if (response == null || failure != null) {
      return Answer.UNREACHED;
    }
    boolean same =
        response.statusCode() == OK
            && Digests.sha256(response.body()).equals(page.content().sha256());

    boolean missing = response.statusCode() == NOT_FOUND;
    return same ? Answer.SAME : missing ? Answer.MISSING : Answer.OTHER;
  }

  private static int count(List<Answer> answers) {
    return (int) answers.stream().filter(a -> a == Answer.SAME).count();
  }

  private static List<SiteFile> without(List<SiteFile> pages, List<Answer> answers) {
    return IntStream.range(0, pages.size())
        .filter(i -> answers.get(i) != Answer.SAME)
        .mapToObj(pages::get)
        .toList();
  }

  private static List<String> paths(List<SiteFile> pages, List<Answer> answers, Answer wanted) {
    return IntStream.range(0, pages.size())
        .filter(i -> answers.get(i) == wanted)
        .mapToObj(i -> pages.get(i).path())
        .toList();
  }
}
