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
 * The site as it stands after a change: the last good text of every page, and what is wrong now.
 *
 * @param edition the last that could be laid out; none if none could yet
 * @param problems all that is wrong now, sorted
 * @param earlier the files of articles that are shown as they last were without an error
 * @param unshown by the address of each article that cannot be shown at all: its file
 * @param held whether no page shows what changed last, because something is wrong that concerns all
 */
record PreviewState(
    Optional<LazySite> edition,
    List<Problem> problems,
    Set<String> earlier,
    Map<Address, String> unshown,
    boolean held) {

  PreviewState {
    problems = problems.stream().distinct().sorted().toList();
    earlier = Set.copyOf(earlier);
    unshown = Map.copyOf(unshown);
  }

  /** The same pages, held while there are these problems. */
  PreviewState with(List<Problem> now) {
    return new PreviewState(edition, now, earlier, unshown, true);
  }

  /** What keeps the site from being published. */
  List<Problem> errors() {
    return problems.stream().filter(Problem::isError).toList();
  }

  /**
   * The file at an address, as a build would write it.
   *
   * @throws IOException if the search's script cannot be read
   */
  Optional<OutputFile> file(Address address) throws IOException {
    return edition.isPresent() ? edition.get().file(address) : Optional.empty();
  }

  /**
   * Every address that a build would write.
   *
   * @throws IOException if the search's script cannot be read
   */
  Set<Address> addresses() throws IOException {
    return edition.isPresent() ? edition.get().addresses() : new TreeSet<>();
  }
}
