package org.amparo.output;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** A ZIP of contents, each under the name of its digest. It is written once and never changed. */
public final class ContentPack implements AutoCloseable {

  private final ZipFile zip;

  private ContentPack(ZipFile zip) {
    this.zip = zip;
  }

  /**
   * Opens a pack.
   *
   * @throws IOException if it cannot be read
   */
  public static ContentPack open(Path file) throws IOException {
    return new ContentPack(new ZipFile(file.toFile()));
  }

  /**
   * Writes a pack, in one move; creates the folder if it does not exist.
   *
   * @param contents by the names of their digests
   * @throws IOException if it cannot be written; then there is no such file
   */
  public static void write(Path file, Map<String, FolderTree.Writer> contents) throws IOException {
    Files.createDirectories(file.resolveSibling(""));
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    try {
      try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(fresh))) {
        for (Map.Entry<String, FolderTree.Writer> content : new TreeMap<>(contents).entrySet()) {
          ZipEntry entry = new ZipEntry(content.getKey());
          entry.setTime(0);
          zip.putNextEntry(entry);
          content.getValue().writeTo(new Shrinking(zip));
          zip.closeEntry();
        }
      }
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(fresh);
    }
  }

  /**
   * Writes a content, as it is if deflate would hardly shrink it: PDFs and images are the most of a
   * site, and deflating them takes longer than all else.
   */
  private static final class Shrinking extends FilterOutputStream {

    /** The size of the sample that is tried, in bytes. Shorter contents are always deflated. */
    private static final int SAMPLE = 4096;

    private final ZipOutputStream zip;
    private boolean known;

    Shrinking(ZipOutputStream zip) {
      super(zip);
      this.zip = zip;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      if (!known) {
        known = true;
        boolean shrinks = length < SAMPLE || shrinks(bytes, offset + (length - SAMPLE) / 2);
        zip.setLevel(shrinks ? Deflater.BEST_SPEED : Deflater.NO_COMPRESSION);
      }
      zip.write(bytes, offset, length);
    }

    private static boolean shrinks(byte[] bytes, int offset) {
      Deflater deflater = new Deflater(Deflater.BEST_SPEED);
      try {
        deflater.setInput(bytes, offset, SAMPLE);
        deflater.finish();
        return deflater.deflate(new byte[SAMPLE]) < SAMPLE * 9 / 10;
      } finally {
        deflater.end();
      }
    }
  }

  /** Returns the names of its contents. */
  public Set<String> names() {
    Set<String> names = new TreeSet<>();
    zip.stream().forEach(e -> names.add(e.getName()));
    return names;
  }

  /** Returns the size of a content, in bytes; 0 if it is not in the pack. */
  public long size(String name) {
    ZipEntry entry = zip.getEntry(name);
    return entry == null ? 0 : entry.getSize();
  }

  /**
   * Writes a content.
   *
   * @throws IOException if it is not in the pack, or the stream fails
   */
  public void writeTo(String name, OutputStream stream) throws IOException {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      throw new IOException(name);
    }
    try (InputStream content = zip.getInputStream(entry)) {
      content.transferTo(stream);
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
