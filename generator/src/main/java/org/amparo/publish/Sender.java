package org.amparo.publish;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongConsumer;
import org.amparo.host.Host;
import org.amparo.host.HostContent;
import org.amparo.host.HostException;
import org.amparo.model.Address;
import org.amparo.output.OutputFile;
import org.amparo.output.SitePaths;

/**
 * Carries out a plan. First the list of what is under way is put on the host, then the files in
 * their order, then the list of what is published; then files that the site does not have any more
 * are deleted, and at last the list of what is under way.
 */
final class Sender {

  private final Host host;
  private final Patience patience;
  private final Counter counter;

  Sender(Host host, Patience patience, Counter counter) {
    this.host = host;
    this.patience = patience;
    this.counter = counter;
  }

  /**
   * Sends what a plan says.
   *
   * @throws HostException if a step failed as often as is tried; sending again goes on from there
   */
  void send(Plan plan) throws HostException {
    if (!host.showsAllAtOnce()) {
      putList(SitePaths.PUBLISHING, plan.underway().text());
    }
    List<SiteFile> group = new ArrayList<>();
    SendOrder order = SendOrder.NEW_FILES;
    for (SiteFile file : plan.sending()) {
      SendOrder next = SendOrder.of(file.path(), !plan.state().listing().containsKey(file.path()));
      if (next != order) {
        all(group, this::put);
        group.clear();
        order = next;
      }
      group.add(file);
    }
    all(group, this::put);
    putList(SitePaths.PUBLISHED, plan.release().list().text());
    all(plan.leaving(), host::delete);
    if (!host.showsAllAtOnce()) {
      Step<String> delete = host::delete;
      again(delete, SitePaths.PUBLISHING);
    }
    Step<Host> commit = Host::commit;
    again(commit, host);
  }

  private void putList(String path, String text) throws HostException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    HostContent content = FileContent.of(OutputFile.of(new Address(path), bytes));
    Step<String> put = p -> host.put(p, content, sent -> {});
    again(put, path);
  }

  private void put(SiteFile file) throws HostException {
    Once sent = new Once(counter);
    try {
      host.put(file.path(), file.content(), sent);
    } catch (HostException e) {
      sent.takeBack();
      throw e;
    }
    sent.finish(file.content().size());
  }

  /** Does a step for each item, in as many threads as the host takes. */
  private <T> void all(List<T> items, Step<T> step) throws HostException {
    int lanes = Math.min(host.lanes(), items.size());
    if (lanes <= 1) {
      for (T item : items) {
        again(step, item);
      }
      return;
    }
    Queue<T> queue = new ConcurrentLinkedQueue<>(items);
    AtomicBoolean failed = new AtomicBoolean();
    ExecutorService threads = Executors.newFixedThreadPool(lanes);
    try {
      List<Future<?>> ends = new ArrayList<>();
      for (int i = 0; i < lanes; i++) {
        ends.add(threads.submit(() -> drain(queue, step, failed)));
      }
      Optional<HostException> failure = Optional.empty();
      for (Future<?> end : ends) {
        Optional<HostException> other = failure(end); // waits until the lane has ended its file
        failure = failure.isPresent() ? failure : other;
      }
      if (failure.isPresent()) {
        throw failure.get();
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private <T> boolean drain(Queue<T> queue, Step<T> step, AtomicBoolean failed)
      throws HostException {
    for (T item = queue.poll(); item != null && !failed.get(); item = queue.poll()) {
      try {
        again(step, item);
      } catch (HostException e) {
        failed.set(true);
        throw e;
      }
    }
    return true;
  }

  private static Optional<HostException> failure(Future<?> end) throws HostException {
    try {
      end.get();
      return Optional.empty();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof HostException failure) {
        return Optional.of(failure);
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new HostException(HostException.Kind.CONNECTION_LOST, "", e);
    }
  }

  /** Does a step, again after a pause if it failed for a passing reason. */
  private <T> void again(Step<T> step, T item) throws HostException {
    long pause = patience.pause().toMillis();
    for (int tries = 1; ; tries++) {
      try {
        step.run(item);
        return;
      } catch (HostException e) {
        if (!e.kind().isPassing() || tries >= patience.tries()) {
          throw e;
        }
        sleep(pause);
        pause *= 2;
      }
    }
  }

  private static void sleep(long millis) throws HostException {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new HostException(HostException.Kind.CONNECTION_LOST, "", e);
    }
  }

  /** A step that is tried again. */
  @FunctionalInterface
  private interface Step<T> {
    void run(T item) throws HostException;
  }

  /** Counts the bytes of one file, which may be sent again from its beginning. */
  private static final class Once implements LongConsumer {

    private final Counter counter;
    private long sent;

    Once(Counter counter) {
      this.counter = counter;
    }

    @Override
    public synchronized void accept(long bytes) {
      sent += bytes;
      counter.add(bytes);
    }

    synchronized void takeBack() {
      counter.add(-sent);
      sent = 0;
    }

    synchronized void finish(long size) {
      counter.add(size - sent);
      sent = size;
    }
  }
}
