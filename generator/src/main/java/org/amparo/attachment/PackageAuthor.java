package org.amparo.attachment;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Reads the author of a document of Word, Excel, PowerPoint or OpenDocument. */
final class PackageAuthor {

  /** The parts with the author: ECMA-376, part 2, section 11; OpenDocument 1.3, part 2, 3.1. */
  private static final Set<String> PARTS = Set.of("docProps/core.xml", "meta.xml");

  private static final Pattern AUTHOR =
      Pattern.compile(
          "<(dc:creator|cp:lastModifiedBy|meta:initial-creator)(?:\\s[^>]*)?>([^<]+)</");

  /** As much as is unpacked; a document with more is not looked into. */
  private static final int MAX_BYTES = 64_000_000;

  private PackageAuthor() {}

  /** Returns the first author; empty if the document names none or is damaged. */
  static Optional<String> of(byte[] document) {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(document))) {
      int left = MAX_BYTES;
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        byte[] part = zip.readNBytes(left);
        left -= part.length;
        Optional<String> author = PARTS.contains(entry.getName()) ? author(part) : Optional.empty();
        if (author.isPresent() || left == 0) {
          return author;
        }
      }
    } catch (IOException | IllegalArgumentException e) { // of a damaged name
      return Optional.empty();
    }
    return Optional.empty();
  }

  private static Optional<String> author(byte[] part) {
    Matcher author = AUTHOR.matcher(new String(part, StandardCharsets.UTF_8));
    return author.results().map(a -> a.group(2).strip()).filter(a -> !a.isEmpty()).findFirst();
  }
}
