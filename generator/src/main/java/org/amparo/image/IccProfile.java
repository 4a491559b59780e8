package org.amparo.image;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The colour profile of an image: <a
 * href="https://www.color.org/specification/ICC.1-2022-05.pdf">ICC.1:2022</a>, sections 7.2 and
 * 7.3. Besides colours, it names its creator, its date and its device, which can identify the
 * author's screen.
 */
final class IccProfile {

  private static final int HEADER = 128;
  private static final int ENTRY = 12;
  private static final int MOST_TAGS = 100;
  private static final int MAGIC = 0x61637370; // acsp

  /** The tags that browsers use: matrix, curves, white point and tables. */
  private static final Set<String> COLOURS =
      Set.of(
          "rXYZ", "gXYZ", "bXYZ", "rTRC", "gTRC", "bTRC", "kTRC", "wtpt", "bkpt", "chad", "cicp",
          "A2B0", "A2B1", "A2B2");

  /** The header's fields that colours need: version, colour space, signature, intent and white. */
  private static final List<int[]> FIELDS =
      List.of(new int[] {8, 24}, new int[] {36, 40}, new int[] {64, 80});

  private IccProfile() {}

  /**
   * Returns the profile with only the data that colours need.
   *
   * @return empty if the profile cannot be read
   */
  static Optional<byte[]> cleaned(byte[] profile) {
    ByteBuffer bytes = ByteBuffer.wrap(profile);
    try {
      boolean known = bytes.getInt(36) == MAGIC;
      Map<String, Part> tags = known ? tags(bytes) : Map.of();
      return tags.isEmpty() ? Optional.empty() : Optional.of(cleaned(bytes, tags));
    } catch (IndexOutOfBoundsException e) {
      return Optional.empty(); // browsers ignore a broken profile, too
    }
  }

  /** Returns the offset and length of each tag to keep, by its name. */
  private static Map<String, Part> tags(ByteBuffer profile) {
    Map<String, Part> tags = new LinkedHashMap<>();
    int count = Math.min(MOST_TAGS, profile.getInt(HEADER));
    for (int i = 0; i < count; i++) {
      int entry = HEADER + 4 + ENTRY * i;
      byte[] name = new byte[4];
      profile.get(entry, name);
      Part part = new Part(profile.getInt(entry + 4), profile.getInt(entry + 8));
      Objects.checkFromIndexSize(part.start(), part.length(), profile.limit());
      tags.put(new String(name, StandardCharsets.ISO_8859_1), part);
    }
    tags.keySet().retainAll(COLOURS);
    return tags;
  }

  private static byte[] cleaned(ByteBuffer profile, Map<String, Part> tags) {
    List<Part> parts = tags.values().stream().distinct().toList(); // red, green and blue share one
    Map<Part, Integer> places = new LinkedHashMap<>();
    int size = HEADER + 4 + ENTRY * tags.size();
    for (Part part : parts) {
      places.put(part, size);
      size += (part.length() + 3) / 4 * 4;
    }
    Objects.checkIndex(
        size, profile.limit() + 4 * parts.size() + 1); // parts that overlap would grow
    ByteBuffer out = ByteBuffer.allocate(size);
    out.putInt(0, size);
    FIELDS.forEach(f -> copy(profile, new Part(f[0], f[1] - f[0]), out, f[0]));
    out.putInt(HEADER, tags.size()).position(HEADER + 4);
    tags.forEach(
        (name, part) ->
            out.put(name.getBytes(StandardCharsets.ISO_8859_1))
                .putInt(places.getOrDefault(part, 0))
                .putInt(part.length()));
    places.forEach((part, place) -> copy(profile, part, out, place));
    return out.array();
  }

  private static void copy(ByteBuffer from, Part part, ByteBuffer to, int place) {
    byte[] bytes = new byte[part.length()];
    from.get(part.start(), bytes);
    to.put(place, bytes);
  }

  private record Part(int start, int length) {}
}
