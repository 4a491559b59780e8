package org.amparo.build;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.amparo.model.Address;
import org.amparo.output.OutputFile;

/**
 * The pages that a build made, or would make.
 *
 * @param pages their paths, with those of standalone files
 * @param sizes the size of each in bytes, by its path; empty if none was rendered
 * @param files all files of the site; empty unless they are made in memory
 */
public record Made(Set<String> pages, Map<String, Integer> sizes, List<OutputFile> files) {

  /** No pages, after an error. */
  static final Made NOTHING = new Made(Set.of(), Map.of(), List.of());

  public Made {
    pages = Set.copyOf(pages);
    sizes = Map.copyOf(sizes);
    files = List.copyOf(files);
  }

  /** Returns the pages among the files of a site. */
  static Made of(List<OutputFile> files) {
    Map<String, Integer> sizes = new HashMap<>();
    files.stream()
        .filter(f -> f.path().endsWith(".html"))
        .forEach(f -> sizes.put(f.path(), f.size()));
    return new Made(sizes.keySet(), sizes, List.of());
  }

  /** Returns the files of a site in memory. */
  static Made inMemory(List<OutputFile> files) {
    Made made = of(files);
    return new Made(made.pages, made.sizes, files);
  }

  /** Returns pages that are not rendered. */
  static Made planned(Collection<Address> pages) {
    return new Made(
        pages.stream().map(Address::path).collect(Collectors.toSet()), Map.of(), List.of());
  }
}
