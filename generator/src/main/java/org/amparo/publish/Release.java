package org.amparo.publish;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A site as it is published at some time.
 *
 * @param time when it was made, to the millisecond; its name
 * @param files all its files, each path once, sorted by path
 */
public record Release(Instant time, List<SiteFile> files) {

  public Release {
    files = files.stream().sorted(Comparator.comparing(SiteFile::path)).toList();
  }

  /** Returns its list. */
  FileList list() {
    Map<String, FileList.Entry> entries = new TreeMap<>();
    files.forEach(f -> entries.put(f.path(), f.entry()));
    return new FileList(time, entries);
  }

  /** Returns the number of bytes of all files. */
  long size() {
    return files.stream().mapToLong(f -> f.content().size()).sum();
  }
}
