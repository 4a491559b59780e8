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
 * @param tellsTitles whether the list on the host, which anybody can read, has the titles of pages;
 *     not of a discreet site
 */
public record Release(Instant time, List<SiteFile> files, boolean tellsTitles) {

  public Release {
    files = files.stream().sorted(Comparator.comparing(SiteFile::path)).toList();
  }

  /** Returns a release whose list has titles. */
  public Release(Instant time, List<SiteFile> files) {
    this(time, files, true);
  }

  /** Returns its list. */
  FileList list() {
    Map<String, FileList.Entry> entries = new TreeMap<>();
    for (SiteFile file : files) {
      FileList.Entry entry = file.entry();
      entries.put(file.path(), tellsTitles ? entry : entry.withoutTitle());
    }
    return new FileList(time, entries);
  }

  /** Returns the number of bytes of all files. */
  long size() {
    return files.stream().mapToLong(f -> f.content().size()).sum();
  }
}
