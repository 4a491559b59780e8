package org.amparo.preview;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.amparo.build.Pipeline;
import org.amparo.model.Address;
import org.amparo.pamphlet.Pamphlets;
import org.amparo.pamphlet.PlannedPamphlet;
import org.amparo.pamphlet.PrintedPamphlet;
import org.amparo.problem.Checked;
import org.amparo.project.CheckedSite;
import org.jspecify.annotations.Nullable;

/**
 * The pamphlets of a site, each rendered when it is first requested. One is rendered at a time: it
 * takes seconds and much memory.
 */
public final class LazyPamphlets {

  private final Pipeline pipeline;
  private final CheckedSite site;
  private final AtomicReference<@Nullable List<PlannedPamphlet>> planned = new AtomicReference<>();
  private final Lazy<Pamphlets> pamphlets = new Lazy<>();
  private final Map<Address, Checked<Optional<PrintedPamphlet>>> printed = new HashMap<>();

  /**
   * @param site as readers see it
   */
  LazyPamphlets(Pipeline pipeline, CheckedSite site) {
    this.pipeline = pipeline;
    this.site = site;
  }

  /** Returns every pamphlet that the site gets, without rendering one. */
  public List<PlannedPamphlet> planned() {
    List<PlannedPamphlet> all = planned.get();
    if (all == null) {
      all = PlannedPamphlet.all(site); // twice at worst, if two ask at once
      planned.set(all);
    }
    return all;
  }

  /**
   * Returns a pamphlet.
   *
   * @param address of its PDF
   * @return empty if the site has no such pamphlet or it has a problem
   * @throws IOException if a font or a style cannot be read
   */
  public synchronized Checked<Optional<PrintedPamphlet>> print(Address address) throws IOException {
    Checked<Optional<PrintedPamphlet>> made = printed.get(address);
    if (made == null) {
      made = pamphlets.get(() -> pipeline.pamphlets(site)).one(address);
      printed.put(address, made);
    }
    return made;
  }
}
