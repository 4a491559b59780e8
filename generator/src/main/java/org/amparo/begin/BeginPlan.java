package org.amparo.begin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.amparo.edit.ContentFile;
import org.amparo.edit.EditException;
import org.amparo.output.SourcePaths;
import org.amparo.source.SiteFolder;

/**
 * The files of a new site, before any is written. A file that is there already stays as it is.
 *
 * @param folder of the site
 * @param files the texts by their paths from the folder
 * @param there the files that exist and are not of the plan, sorted
 */
public record BeginPlan(SiteFolder folder, Map<String, String> files, List<String> there) {

  /** The largest number of names that {@link #named} returns. */
  private static final int MAX_NAMES = 6;

  public BeginPlan {
    files = new LinkedHashMap<>(files);
    there = List.copyOf(there);
  }

  /**
   * Plans the files of a site.
   *
   * @param files the texts by their paths from the site's folder
   * @throws EditException if there is a site already, or a file cannot be read
   */
  static BeginPlan of(SiteFolder folder, Map<String, String> files) throws EditException {
    if (new ContentFile(folder, SourcePaths.SETTINGS).exists()) {
      throw EditException.exists(SourcePaths.SETTINGS);
    }
    List<String> there = new ArrayList<>();
    for (String name : names(folder, files.keySet())) {
      Optional<String> wanted = Optional.ofNullable(files.get(name));
      if (wanted.isEmpty() || !new ContentFile(folder, name).text().equals(wanted)) {
        there.add(name);
      }
    }
    return new BeginPlan(folder, files, there);
  }

  /**
   * Returns the files that are there: all of {@code content/}, and those that are planned; sorted.
   */
  private static Set<String> names(SiteFolder folder, Set<String> planned) {
    Set<String> names = new TreeSet<>();
    SiteFolder.files(folder.root().resolve(SourcePaths.CONTENT)).stream()
        .map(folder::name)
        .forEach(names::add);
    planned.stream().filter(n -> new ContentFile(folder, n).exists()).forEach(names::add);
    return names;
  }

  /** Returns the first names of {@link #there}, with commas between them. */
  public String named() {
    String more = there.size() > MAX_NAMES ? ", …" : "";
    return there.stream().limit(MAX_NAMES).collect(Collectors.joining(", ", "", more));
  }

  /**
   * Writes the files that are not there. The settings are written last: without them, what was
   * begun can be begun again.
   *
   * @return the paths of the files that were written
   * @throws EditException if a file cannot be written
   */
  public List<String> write() throws EditException {
    List<ContentFile> missing = new ArrayList<>();
    for (String name : files.keySet()) {
      ContentFile file = new ContentFile(folder, name);
      if (!file.exists()) {
        missing.add(file);
      }
    }
    missing.sort((a, b) -> Boolean.compare(isSettings(a), isSettings(b)));
    for (ContentFile file : missing) {
      file.create(files.getOrDefault(file.name(), ""));
    }
    return missing.stream().map(ContentFile::name).toList();
  }

  private static boolean isSettings(ContentFile file) {
    return file.name().equals(SourcePaths.SETTINGS);
  }
}
