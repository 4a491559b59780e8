package org.amparo.s3;

import com.github.davidmoten.aws.lw.client.xml.XmlElement;
import java.util.List;

/**
 * A part of a listing.
 *
 * @param next the token of the following part; empty after the last one
 */
record S3Page(List<Entry> entries, String next) {

  /** A file of a store: its name, its size in bytes, when it was put there, and its ETag. */
  record Entry(String key, long size, String changed, String tag) {}

  /** Reads an answer to {@code ListObjectsV2}. */
  static S3Page parse(String xml) {
    XmlElement root = XmlElement.parse(xml);
    List<Entry> entries =
        root.childrenWithName("Contents").stream()
            .map(
                file ->
                    new Entry(
                        text(file, "Key"),
                        Long.parseLong(text(file, "Size").strip()),
                        text(file, "LastModified").strip(),
                        text(file, "ETag").strip()))
            .toList();
    boolean more = text(root, "IsTruncated").strip().equals("true");
    return new S3Page(entries, more ? text(root, "NextContinuationToken") : "");
  }

  /** Returns what an element says of itself; empty if it does not. */
  static String text(XmlElement element, String name) {
    return element.childrenWithName(name).stream()
        .findFirst()
        .map(child -> child.content() == null ? "" : child.content())
        .orElse("");
  }
}
