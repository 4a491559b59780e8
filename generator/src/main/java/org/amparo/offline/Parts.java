package org.amparo.offline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.CRC32;
import org.amparo.output.OutputFile;
import org.amparo.output.SitePaths;

/**
 * A large text file split into parts, so that a phone with an older version fetches only the
 * changed ones. The cuts depend on the bytes around them (content-defined chunking), so an
 * insertion or deletion does not change the parts after it.
 *
 * @param files the parts, to be published
 * @param checksums for each part six hexadecimal digits of its CRC-32 and three of its length
 */
record Parts(List<OutputFile> files, String checksums) {

  /** The size in bytes above which a file is split. */
  static final int MIN_FILE = 16_000;

  private static final int MIN_LENGTH = 200;
  private static final int MAX_LENGTH = 4_000;

  /** The average distance of possible cuts in bytes, which makes parts of about 350 bytes. */
  private static final int CHANCE = 128;

  Parts {
    files = List.copyOf(files);
  }

  /** Splits a file. */
  static Parts of(OutputFile file) {
    byte[] bytes = file.bytes();
    List<OutputFile> files = new ArrayList<>();
    StringBuilder checksums = new StringBuilder();
    for (int start = 0; start < bytes.length; ) {
      int end = end(bytes, start);
      byte[] part = Arrays.copyOfRange(bytes, start, end);
      CRC32 crc = new CRC32();
      crc.update(part);
      // if two parts have the same checksum, a phone fetches the whole file
      String checksum = SaveList.checksum(crc.getValue()).substring(0, 6);
      files.add(
          OutputFile.stored(SitePaths.part(checksum), List.of(part))); // in no ZIP and no save list
      checksums.append(checksum).append(String.format(Locale.ROOT, "%03x", part.length));
      start = end;
    }
    return new Parts(files, checksums.toString());
  }

  private static int end(byte[] bytes, int start) {
    int rolling = 0;
    for (int at = start; at < bytes.length; at++) {
      rolling = (rolling << 1) + (bytes[at] * 0x9E3779B1);
      int length = at + 1 - start;
      boolean cut = length >= MIN_LENGTH && (rolling >>> 7) % CHANCE == 0;
      if ((cut || length >= MAX_LENGTH) && isWhole(bytes, at + 1)) {
        return at + 1;
      }
    }
    return bytes.length;
  }

  /** Returns whether a cut is between two characters, so that each part is valid UTF-8. */
  private static boolean isWhole(byte[] bytes, int end) {
    return end == bytes.length || (bytes[end] & 0xC0) != 0x80;
  }
}
