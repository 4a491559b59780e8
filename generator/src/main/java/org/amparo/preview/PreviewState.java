package org.amparo.preview;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.amparo.model.Address;
import org.amparo.output.OutputFile;
import org.amparo.problem.Problem;

/**
 * The site after a change: the last good text of every page, and the present problems.
 *
 * @param site the last site that could be laid out; empty if there is no such site
 * @param problems the present problems, sorted
 * @param earlier the files of articles that are shown as they last were without an error
 * @param unshown the files of articles that cannot be shown, by their addresses
 * @param held whether no page shows the last change, because of an error that concerns all pages
 */
public record PreviewState(
    Optional<LazySite> site,
    List<Problem> problems,
    Set<String> earlier,
    Map<Address, String> unshown,
    boolean held) {

  public PreviewState {
    problems = problems.stream().distinct().sorted().toList();
    earlier = Set.copyOf(earlier);
    unshown = Map.copyOf(unshown);
  }

  /** Returns the same pages, held because of these problems. */
  PreviewState with(List<Problem> current) {
    return new PreviewState(site, current, earlier, unshown, true);
  }

  /** Returns the problems that would stop a build. */
  public List<Problem> errors() {
    return problems.stream().filter(Problem::isError).toList();
  }

  /**
   * Returns the file at an address as a build would write it.
   *
   * @throws IOException if the search's script cannot be read
   */
  public Optional<OutputFile> file(Address address) throws IOException {
    return site.isPresent() ? site.get().file(address) : Optional.empty();
  }

  /**
   * Returns every address that a build would write.
   *
   * @throws IOException if the search's script cannot be read
   */
  public Set<Address> addresses() throws IOException {
    return site.isPresent() ? site.get().addresses() : new TreeSet<>();
  }
}
