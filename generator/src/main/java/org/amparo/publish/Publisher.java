package org.amparo.publish;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amparo.host.Host;
import org.amparo.host.HostException;
import org.amparo.host.HostFile;

/** Publishes releases in one place: what will change, sending, and whether it arrived. */
public final class Publisher {

  private final Host host;
  private final Optional<URI> address;
  private final Patience patience;

  /**
   * @param host the open place; the caller closes it
   * @param address at which readers see the place; empty if it is not asked
   */
  public Publisher(Host host, Optional<URI> address, Patience patience) {
    this.host = host;
    this.address = address;
    this.patience = patience;
  }

  /** Compares a release with what is on the host. */
  public Plan plan(Release release) throws HostException {
    return Plan.of(release, HostState.read(host));
  }

  /**
   * Carries out a plan.
   *
   * @throws HostException if it was cut; the site is whole, and publishing again goes on from there
   */
  public void send(Plan plan, Progress progress) throws HostException {
    new Sender(host, patience, new Counter(plan.bytes(), progress, System::nanoTime)).send(plan);
  }

  /** Returns the paths of files that are not on the host as they were sent. */
  public List<String> missing(Plan plan) throws HostException {
    Map<String, HostFile> listing = host.list();
    HostState state = new HostState(listing, plan.release().list(), Underway.NONE);
    return plan.release().files().stream().filter(f -> !state.has(f)).map(SiteFile::path).toList();
  }

  /** Compares the pages that were sent, and five others, with what readers see. */
  public Optional<WebCheck.Seen> seen(Plan plan) {
    return address.map(a -> new WebCheck(a, patience).look(WebCheck.pages(plan)));
  }
}
