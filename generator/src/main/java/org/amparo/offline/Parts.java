package org.amparo.offline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.CRC32;
import org.amparo.model.Address;
import org.amparo.output.OutputFile;

/**
 * A large file of text in small parts, so that a phone that has its older version asks only for
 * those that changed. The cuts depend on the bytes around them, not on their place: what is put in
 * or taken out in one spot leaves the parts after it as they were.
 *
 * @param files the parts, to be published
 * @param sums of each part six digits, and three for its length
 */
record Parts(List<OutputFile> files, String sums) {

  /** A file below this size is asked for whole. */
  static final int WORTH_IT = 16_000;

  private static final int LEAST = 200;
  private static final int MOST = 4_000;

  /** One place in so many, on average, is a cut: about 350 bytes a part. */
  private static final int CHANCE = 128;

  Parts {
    files = List.copyOf(files);
  }

  /** Cuts a file. */
  static Parts of(OutputFile file) {
    byte[] bytes = file.bytes();
    List<OutputFile> files = new ArrayList<>();
    StringBuilder sums = new StringBuilder();
    for (int start = 0; start < bytes.length; ) {
      int end = end(bytes, start);
      byte[] part = Arrays.copyOfRange(bytes, start, end);
      CRC32 crc = new CRC32();
      crc.update(part);
      // two parts with one sum would be mended by asking for the whole file
      String sum = SaveList.sum(crc.getValue()).substring(0, 6);
      Address address = new Address("offline/parts/" + sum + ".txt");
      files.add(OutputFile.stored(address, List.of(part))); // no ZIP and no list holds it
      sums.append(sum).append(String.format(Locale.ROOT, "%03x", part.length));
      start = end;
    }
    return new Parts(files, sums.toString());
  }

  private static int end(byte[] bytes, int start) {
    int rolling = 0;
    for (int at = start; at < bytes.length; at++) {
      rolling = (rolling << 1) + (bytes[at] * 0x9E3779B1);
      int length = at + 1 - start;
      boolean cut = length >= LEAST && (rolling >>> 7) % CHANCE == 0;
      if ((cut || length >= MOST) && isWhole(bytes, at + 1)) {
        return at + 1;
      }
    }
    return bytes.length;
  }

  /** Whether no letter is cut in two there: then each part is text by itself. */
  private static boolean isWhole(byte[] bytes, int end) {
    return end == bytes.length || (bytes[end] & 0xC0) != 0x80;
  }
}
