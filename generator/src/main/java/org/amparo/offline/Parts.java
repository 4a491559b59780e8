package org.amparo.offline;

import java.util.ArrayList;
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

  Parts {
    files = List.copyOf(files);
  }

  /** Splits a file. */
  static Parts of(OutputFile file) {
    List<OutputFile> files = new ArrayList<>();
    StringBuilder checksums = new StringBuilder();
    for (byte[] part : Chunks.of(file.bytes())) {
      CRC32 crc = new CRC32();
      crc.update(part);
      // if two parts have the same checksum, a phone fetches the whole file
      String checksum = SaveList.checksum(crc.getValue()).substring(0, 6);
      files.add(
          OutputFile.stored(SitePaths.part(checksum), List.of(part))); // in no ZIP and no save list
      checksums.append(checksum).append(String.format(Locale.ROOT, "%03x", part.length));
    }
    return new Parts(files, checksums.toString());
  }
}
