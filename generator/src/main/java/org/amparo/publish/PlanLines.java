package org.amparo.publish;

import java.util.ArrayList;
import java.util.List;
import org.amparo.config.SiteConfig;
import org.amparo.host.HostAddress;
import org.amparo.host.HostPlace;
import org.amparo.text.Messages;

/** Says in words what a plan changes, and what came of it. */
final class PlanLines {

  /** The maximum number of titles that are named. */
  private static final int MAX = 12;

  private final Messages messages;

  /**
   * @param messages of the console
   */
  PlanLines(Messages messages) {
    this.messages = messages;
  }

  /** Returns what is worth knowing about a place, whatever changes. */
  List<String> about(HostPlace place, SiteConfig config) {
    List<String> lines = new ArrayList<>();
    lines.add(messages.get("publish.to", place.name(), place.to()));
    if (config.isAddressReserved()) {
      lines.add(messages.get("publish.reserved", config.address()));
    }
    if (place.to().scheme() == HostAddress.Scheme.FTP) {
      lines.add(messages.get("publish.insecure"));
    } else if (place.endpoint().filter(e -> e.startsWith("http:")).isPresent()) {
      lines.add(messages.get("publish.insecure.store", place.endpoint().get()));
    }
    return lines;
  }

  /** Returns that readers would see places that are still to be written; nothing if none is. */
  List<String> leftToFillIn(int places) {
    return places == 0 ? List.of() : List.of(messages.get("publish.left-to-fill-in", places));
  }

  /** Returns what will change. */
  List<String> changes(Plan plan) {
    List<String> lines = new ArrayList<>();
    if (plan.state().isCut()) {
      lines.add(messages.get("publish.cut"));
    } else if (plan.isFirst()) {
      lines.add(messages.get("publish.first"));
    }
    Plan.Changes changes = plan.changes();
    add(lines, "publish.added", changes.added());
    add(lines, "publish.changed", changes.changed());
    add(lines, "publish.removed", changes.removed());
    add(lines, "publish.lost", changes.lost());
    add(lines, "publish.foreign", changes.foreign());
    lines.add(messages.get("publish.files", plan.sending().size(), megabytes(plan.bytes())));
    if (!plan.leaving().isEmpty()) {
      lines.add(messages.get("publish.leaving", plan.leaving().size()));
    }
    return lines;
  }

  private void add(List<String> lines, String key, List<String> titles) {
    if (!titles.isEmpty()) {
      lines.add(messages.get(key, titles.size(), named(titles)));
    }
  }

  private String named(List<String> titles) {
    String some = String.join("; ", titles.subList(0, Math.min(MAX, titles.size())));
    return titles.size() <= MAX ? some : messages.get("publish.more", some, titles.size() - MAX);
  }

  /** Returns what readers see at the address. */
  List<String> seen(WebCheck.Seen seen, SiteConfig config) {
    List<String> lines = new ArrayList<>();
    if (seen.same() > 0) {
      lines.add(messages.get("publish.seen.same", seen.same(), config.address()));
    }
    add(lines, "publish.seen.other", seen.other(), config);
    add(lines, "publish.seen.missing", seen.missing(), config);
    add(lines, "publish.seen.unreached", seen.unreached(), config);
    return lines;
  }

  private void add(List<String> lines, String key, List<String> paths, SiteConfig config) {
    if (!paths.isEmpty()) {
      lines.add(messages.get(key, paths.size(), named(paths), config.address()));
    }
  }

  /** Returns that files did not arrive. */
  String missing(List<String> paths) {
    return messages.get("publish.missing", paths.size(), named(paths));
  }

  static double megabytes(long bytes) {
    return bytes / 1e6;
  }
}
