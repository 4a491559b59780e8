package org.amparo.offline;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.amparo.model.Address;
import org.amparo.output.OutputFile;

/**
 * Builds a ZIP of files in their compressed form in memory. It has no times and no owners, so that
 * the same files give the same bytes. https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
 */
final class SiteZip {

  private static final int LOCAL = 0x04034b50;
  private static final int CENTRAL = 0x02014b50;
  private static final int END = 0x06054b50;
  private static final int VERSION = 20;
  private static final int NAMES_IN_UTF_8 = 1 << 11;
  private static final int STORED = 0;
  private static final int DEFLATED = 8;

  /** The first date of the ZIP format: the first of January 1980. */
  private static final int FIRST_DATE = (1 << 5) | 1;

  private static final int MAX_FILES = 0xFFFF;

  private final String folder;
  private final List<byte[]> bytes = new ArrayList<>();
  private final List<byte[]> directory = new ArrayList<>();
  private int size;

  private SiteZip(String folder) {
    this.folder = folder;
  }

  /**
   * Returns a ZIP of files.
   *
   * @param address the address of the ZIP
   * @param folder the folder in the ZIP that contains all files
   * @param files at most 65,535
   */
  static OutputFile of(Address address, String folder, List<OutputFile> files) {
    if (files.size() > MAX_FILES) {
      throw new IllegalStateException("more files than a ZIP holds: " + files.size());
    }
    SiteZip zip = new SiteZip(folder);
    files.forEach(zip::add);
    zip.end(files.size());
    return OutputFile.stored(address, zip.bytes);
  }

  private void add(OutputFile file) {
    byte[] name = (folder + "/" + file.path()).getBytes(StandardCharsets.UTF_8);
    byte[] fields = fields(file, name.length);
    Header central = new Header().four(CENTRAL).two(VERSION).all(fields);
    // no comment, first disk, no attributes (two fields), offset of the local header
    directory.add(central.two(0).two(0).two(0).four(0).four(size).all(name).bytes());
    append(new Header().four(LOCAL).all(fields).all(name).bytes());
    file.kept().forEach(this::append);
  }

  /** Returns the fields that both headers of a file share. */
  private static byte[] fields(OutputFile file, int nameLength) {
    return new Header()
        .two(VERSION)
        .two(NAMES_IN_UTF_8)
        .two(file.isDeflated() ? DEFLATED : STORED)
        .two(0)
        .two(FIRST_DATE)
        .four((int) file.crc32())
        .four(file.compressedSize())
        .four(file.size())
        .two(nameLength)
        .two(0)
        .bytes();
  }

  private void end(int count) {
    int start = size;
    directory.forEach(this::append);
    Header end = new Header().four(END).two(0).two(0).two(count).two(count);
    append(end.four(size - start).four(start).two(0).bytes());
  }

  private void append(byte[] part) {
    bytes.add(part);
    size = Math.addExact(size, part.length);
  }

  /** A header in a ZIP: little-endian numbers and names. */
  private static final class Header {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(96);

    Header two(int number) {
      bytes.write(number);
      bytes.write(number >>> 8);
      return this;
    }

    Header four(int number) {
      return two(number).two(number >>> 16);
    }

    Header all(byte[] more) {
      bytes.writeBytes(more);
      return this;
    }

    byte[] bytes() {
      return bytes.toByteArray();
    }
  }
}
