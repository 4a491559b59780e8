package org.amparo.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A relationship of a part, as in its {@code .rels} part (ECMA-376, part 2, section 6.5).
 *
 * @param id its name in the part; empty if it has none
 * @param kind the last word of its type, such as {@code image}
 * @param target another part, or an address
 * @param external true unless its mode is internal
 */
record Relationship(String id, String kind, String target, boolean external) {

  /** Addresses of links; importing a document opens none of them. */
  private static final Pattern LINK =
      Pattern.compile("(?i)(https?|mailto|tel|sms|smsto|whatsapp|tg|sgnl|geo):.*", Pattern.DOTALL);

  /** Reads a {@code .rels} part. */
  static List<Relationship> read(byte[] part, PartReader reader) throws DocxException {
    List<Relationship> relationships = new ArrayList<>();
    reader.read(
        part,
        element -> {
          if (element.name().equals("Relationship")) {
            relationships.add(of(element));
          }
        });
    return relationships;
  }

  private static Relationship of(PartReader.Element element) {
    String type = element.value("Type");
    String mode = element.value("TargetMode").strip().toLowerCase(Locale.ROOT);
    return new Relationship(
        element.value("Id"),
        type.substring(type.lastIndexOf('/') + 1),
        element.value("Target"),
        !mode.isEmpty() && !mode.equals("internal"));
  }

  /** Returns true if it is a link to a page, a mailbox, a telephone or a place in the document. */
  boolean isLink() {
    return kind.equals("hyperlink") && (target.startsWith("#") || isLink(target));
  }

  /** Returns true if an address is one of a page, a mailbox or a telephone. */
  static boolean isLink(String address) {
    return LINK.matcher(address).matches();
  }
}
