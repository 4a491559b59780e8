package org.amparo.image;

import java.io.ByteArrayOutputStream;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.amparo.problem.ProblemCode;

/**
 * Reads the segments of a JPEG file that its image needs: ISO/IEC 10918-1 (ITU-T T.81), annex B. Of
 * the application segments it keeps the density of JFIF, Adobe's colour transform and the colour
 * profile. It leaves out previews, Exif, XMP, IPTC, comments, maker notes and bytes after the end
 * of the image.
 */
final class JpegReader {

  private static final int EOI = 0xD9;
  private static final int SOS = 0xDA;
  private static final int DNL = 0xDC;
  private static final int APP0 = 0xE0;
  private static final int APP1 = 0xE1;
  private static final int APP2 = 0xE2;
  private static final int APP14 = 0xEE;

  /** The frames that browsers show: baseline, extended sequential, progressive. */
  private static final Set<Integer> FRAMES = Set.of(0xC0, 0xC1, 0xC2);

  /** Huffman tables, quantization tables, restart interval. */
  private static final Set<Integer> TABLES = Set.of(0xC4, 0xDB, 0xDD);

  /** ICC.1:2022, annex B.4: the profile in parts, each after its number and how many there are. */
  private static final String PROFILE = "ICC_PROFILE\0";

  private static final int PROFILE_HEAD = PROFILE.length() + 2;
  private static final int MOST_PROFILE = 0xFFFF - 2 - PROFILE_HEAD;

  private static final int JFIF_LENGTH = 14;
  private static final int ADOBE_LENGTH = 12;

  private final ByteArrayOutputStream head = new ByteArrayOutputStream();
  private final ByteArrayOutputStream profile = new ByteArrayOutputStream();
  private final ByteArrayOutputStream body = new ByteArrayOutputStream();
  private Optional<Orientation> orientation = Optional.empty();
  private int width;
  private int height;

  private JpegReader() {}

  /** Reads a file that begins as JPEG files do. */
  static JpegFile read(byte[] file) throws RefusedImage {
    JpegReader reader = new JpegReader();
    reader.readSegments(new ByteReader(file, ByteOrder.BIG_ENDIAN));
    IccProfile.cleaned(reader.profile.toByteArray()).ifPresent(reader::writeProfile);
    Orientation turn = reader.orientation.orElse(Orientation.UPRIGHT);
    ImageFacts facts = ImageFacts.of(reader.width, reader.height, turn);
    return new JpegFile(reader.head.toByteArray(), reader.body.toByteArray(), facts);
  }

  private void readSegments(ByteReader bytes) throws RefusedImage {
    bytes.u16();
    boolean anyScan = false;
    for (int marker = marker(bytes); marker != EOI; marker = marker(bytes)) {
      byte[] segment = bytes.read(bytes.u16() - 2);
      enter(marker, segment);
      if (marker == SOS) {
        body.writeBytes(bytes.read(scanLength(bytes)));
        anyScan = true;
      }
    }
    if (!anyScan) {
      throw RefusedImage.damaged();
    }
  }

  /** Returns the next marker, after any number of fill bytes. */
  private static int marker(ByteReader bytes) throws RefusedImage {
    if (bytes.u8() != 0xFF) {
      throw RefusedImage.damaged();
    }
    int marker = bytes.u8();
    while (marker == 0xFF) {
      marker = bytes.u8();
    }
    return marker;
  }

  /**
   * Returns the size of a scan in bytes: it ends before the first marker that is not part of it.
   */
  private static int scanLength(ByteReader bytes) throws RefusedImage {
    int length = bytes.until0xFF(0);
    while (isInScan(bytes.peek(length + 1))) {
      length = bytes.until0xFF(length + 2);
    }
    return length;
  }

  /** Returns whether a byte after 0xFF is a stuffed zero or restarts the decoder. */
  private static boolean isInScan(int marker) {
    return marker == 0 || (marker >= 0xD0 && marker <= 0xD7);
  }

  private void enter(int marker, byte[] segment) throws RefusedImage {
    boolean table = marker == SOS || TABLES.contains(marker);
    boolean frame = !table && marker >= 0xC0 && marker <= 0xCF;
    if (frame) {
      readFrame(marker, new ByteReader(segment, ByteOrder.BIG_ENDIAN));
    }
    if (table || frame) {
      JpegFile.writeSegment(body, marker, segment);
    } else if (marker >= APP0) {
      enterApplication(marker, segment);
    } else if (marker != DNL) {
      throw RefusedImage.damaged();
    }
  }

  private void readFrame(int marker, ByteReader segment) throws RefusedImage {
    if (!FRAMES.contains(marker) || segment.u8() != 8) {
      throw new RefusedImage(ProblemCode.NO_IMAGE);
    }
    height = segment.u16();
    width = segment.u16();
  }

  private void enterApplication(int marker, byte[] segment) {
    if (marker == APP0 && startsWith(segment, "JFIF\0", JFIF_LENGTH)) {
      byte[] density = Arrays.copyOf(segment, JFIF_LENGTH);
      density[12] = 0; // width and height of a preview
      density[13] = 0;
      JpegFile.writeSegment(head, marker, density);
    } else if (marker == APP14 && startsWith(segment, "Adobe", ADOBE_LENGTH)) {
      JpegFile.writeSegment(head, marker, Arrays.copyOf(segment, ADOBE_LENGTH));
    } else if (marker == APP2 && startsWith(segment, PROFILE, PROFILE_HEAD)) {
      profile.write(segment, PROFILE_HEAD, segment.length - PROFILE_HEAD);
    } else if (marker == APP1 && startsWith(segment, "Exif\0\0", 6) && orientation.isEmpty()) {
      orientation = Optional.of(Orientation.of(segment));
    }
  }

  private static boolean startsWith(byte[] segment, String prefix, int minLength) {
    byte[] letters = prefix.getBytes(StandardCharsets.ISO_8859_1);
    return segment.length >= minLength
        && Arrays.equals(segment, 0, letters.length, letters, 0, letters.length);
  }

  private void writeProfile(byte[] all) {
    int parts = (all.length + MOST_PROFILE - 1) / MOST_PROFILE;
    for (int i = 0; i < parts; i++) {
      int start = i * MOST_PROFILE;
      ByteArrayOutputStream part = new ByteArrayOutputStream();
      part.writeBytes(PROFILE.getBytes(StandardCharsets.ISO_8859_1));
      part.write(i + 1);
      part.write(parts);
      part.write(all, start, Math.min(MOST_PROFILE, all.length - start));
      JpegFile.writeSegment(head, APP2, part.toByteArray());
    }
  }
}
