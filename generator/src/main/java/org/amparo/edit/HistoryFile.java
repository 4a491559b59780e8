package org.amparo.edit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * A file of the history: a ZIP that is never changed. Its first entry, {@code versions.tsv}, has a
 * line for each {@link Version}: six fields with tabs between them. Each other entry is what a file
 * was, named by its SHA-256.
 *
 * @param path of the ZIP
 * @param size of the ZIP in bytes
 * @param versions in the order of the lines
 * @param contents the names of the other entries
 */
record HistoryFile(Path path, long size, List<Version> versions, Set<String> contents) {

  private static final String LINES = "versions.tsv";

  /** The time of every entry, so that the same versions give the same bytes. */
  private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  HistoryFile {
    versions = List.copyOf(versions);
    contents = Set.copyOf(contents);
  }

  /** Reads what a ZIP has; empty if it is broken. */
  static Optional<HistoryFile> read(Path path) {
    try (ZipFile zip = new ZipFile(path.toFile())) {
      Set<String> names =
          zip.stream()
              .map(ZipEntry::getName)
              .filter(name -> !name.equals(LINES))
              .collect(Collectors.toSet());
      ZipEntry lines = zip.getEntry(LINES);
      String text = lines == null ? "" : new String(bytes(zip, lines), StandardCharsets.UTF_8);
      List<Version> versions = text.lines().flatMap(l -> Version.of(l).stream()).toList();
      return Optional.of(new HistoryFile(path, Files.size(path), versions, names));
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static byte[] bytes(ZipFile zip, ZipEntry entry) throws IOException {
    try (var in = zip.getInputStream(entry)) {
      return in.readAllBytes();
    }
  }

  /** Returns a content; empty if the ZIP is broken there. */
  Optional<byte[]> content(String name) {
    try (ZipFile zip = new ZipFile(path.toFile())) {
      ZipEntry entry = zip.getEntry(name);
      return Optional.ofNullable(entry == null ? null : bytes(zip, entry))
          .filter(bytes -> ContentHash.of(bytes).equals(name));
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /**
   * Returns the bytes of a new ZIP.
   *
   * @param contents by their names
   */
  static byte[] pack(List<Version> versions, Map<String, byte[]> contents) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      String lines = versions.stream().map(v -> v.line() + "\n").collect(Collectors.joining());
      add(zip, LINES, lines.getBytes(StandardCharsets.UTF_8));
      for (Map.Entry<String, byte[]> content : contents.entrySet()) {
        add(zip, content.getKey(), content.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e); // bytes in memory
    }
    return bytes.toByteArray();
  }

  private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(ENTRY_TIME);
    zip.putNextEntry(entry);
    zip.write(content);
    zip.closeEntry();
  }
}
