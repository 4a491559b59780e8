package org.amparo.offline;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.amparo.model.Address;
import org.amparo.output.OutputFile;

/**
 * A ZIP of files, in the form in which they are kept. It holds no time and no owner: the same files
 * give the same bytes. https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
 */
final class SiteZip {

  private static final int LOCAL = 0x04034b50;
  private static final int CENTRAL = 0x02014b50;
  private static final int END = 0x06054b50;
  private static final int VERSION = 20;
  private static final int NAMES_IN_UTF_8 = 1 << 11;
  private static final int STORED = 0;
  private static final int DEFLATED = 8;

  /** The first day that a ZIP can name: the first of January 1980. */
  private static final int NO_DAY = (1 << 5) | 1;

  private static final int MOST_FILES = 0xFFFF;

  private final String folder;
  private final List<byte[]> pieces = new ArrayList<>();
  private final List<byte[]> directory = new ArrayList<>();
  private int size;

  private SiteZip(String folder) {
    this.folder = folder;
  }

  /**
   * Puts files into a ZIP.
   *
   * @param address where it will stand
   * @param folder the one folder in it, which holds everything
   */
  static OutputFile of(Address address, String folder, List<OutputFile> files) {
    if (files.size() > MOST_FILES) {
      throw new IllegalStateException("more files than a ZIP holds: " + files.size());
    }
    SiteZip zip = new SiteZip(folder);
    files.forEach(zip::add);
    zip.end(files.size());
    return OutputFile.stored(address, zip.pieces);
  }

  private void add(OutputFile file) {
    byte[] name = (folder + "/" + file.path()).getBytes(StandardCharsets.UTF_8);
    byte[] facts = facts(file, name.length);
    Header central = new Header().four(CENTRAL).two(VERSION).all(facts);
    // no comment, first disk, no attributes of two kinds, and where the file begins
    directory.add(central.two(0).two(0).two(0).four(0).four(size).all(name).bytes());
    append(new Header().four(LOCAL).all(facts).all(name).bytes());
    file.kept().forEach(this::append);
  }

  /** What both of a file's headers say. */
  private static byte[] facts(OutputFile file, int nameLength) {
    return new Header()
        .two(VERSION)
        .two(NAMES_IN_UTF_8)
        .two(file.isDeflated() ? DEFLATED : STORED)
        .two(0)
        .two(NO_DAY)
        .four((int) file.sum())
        .four(file.keptSize())
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

  private void append(byte[] piece) {
    pieces.add(piece);
    size = Math.addExact(size, piece.length);
  }

  /** A header in a ZIP: numbers with the lowest byte first, and names. */
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
