package org.amparo.markdown;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.amparo.attachment.AttachmentType;
import org.amparo.model.Address;
import org.amparo.model.Target;
import org.amparo.output.FileNames;
import org.amparo.output.SourcePaths;

/** Parses the destinations of links and images in Markdown. */
final class Targets {

  private static final Pattern SCHEME =
      Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):(.*)", Pattern.DOTALL);
  private static final Set<String> OUTSIDE =
      Set.of("http", "https", "mailto", "tel", "sms", "smsto", "whatsapp", "tg", "sgnl", "geo");

  /** A number after {@code whatsapp:}, as an author writes it. */
  private static final Pattern PHONE = Pattern.compile("(//)?[+(]?[0-9][0-9 ().-]{4,24}");

  /** A host after {@code https:}, without a second scheme in its place. */
  private static final Pattern HOST =
      Pattern.compile(
          "//(?!https?(?:[:/]|$))(?:[^/?#@\\s]*@)?"
              + "(?:\\[[0-9A-Fa-f:.]+]|[\\p{L}\\p{N}]"
              + "[\\p{L}\\p{M}\\p{N}%_·-]*+(?:\\.[\\p{L}\\p{M}\\p{N}%_·-]++)*+\\.?)"
              + "(?::[0-9]{0,5})?(?=[/?#]|$)",
          Pattern.CASE_INSENSITIVE);

  /** Mailboxes after {@code mailto:}; a message that readers send to whom they want has none. */
  private static final Pattern MAILBOXES =
      Pattern.compile("\\?.|[^@,?\\s]+@[^@,?\\s]+(?:, ?[^@,?\\s]+@[^@,?\\s]+)*(?:\\?|$)");

  /** Two digits, also of a code that ends in {@code #}. */
  private static final Pattern NUMBER = Pattern.compile("[0-9][^0-9]{0,3}[0-9]");

  private Targets() {}

  /**
   * Returns the target of a link.
   *
   * @param file the text's file, as its path from the site's folder
   * @param destination as the author wrote it
   */
  static Target of(String file, String destination) {
    Matcher scheme = SCHEME.matcher(destination);
    if (destination.indexOf(':') > 0 && scheme.matches()) {
      return withScheme(scheme.group(1).toLowerCase(Locale.ROOT), scheme.group(2), destination);
    }
    int hash = destination.indexOf('#');
    String path = Address.decoded(hash < 0 ? destination : destination.substring(0, hash));
    String section = hash < 0 ? "" : Address.decoded(destination.substring(hash + 1));
    if (path.isEmpty()) {
      return hash < 0 ? new Target.Unusable(destination) : new Target.ToSection(section);
    }
    if (path.startsWith("/")) {
      return new Target.OutsideContent(destination);
    }
    boolean attached = AttachmentType.ofName(path).isPresent();
    if (!attached && !FileNames.isMarkdown(path)) {
      return new Target.Unusable(destination);
    }
    return new Address(file)
        .resolve(path)
        .map(Address::path)
        .filter(other -> other.startsWith(SourcePaths.CONTENT))
        .map(other -> attached ? new Target.ToFile(other, section) : toGuide(other, section))
        .orElse(new Target.OutsideContent(destination));
  }

  private static Target toGuide(String file, String section) {
    return new Target.ToGuide(file, section);
  }

  /**
   * Returns the file of an image, as its path from the site's folder; the destination itself if it
   * is not relative.
   *
   * @param from the text's file
   */
  static String file(String from, String destination) {
    return isRelative(destination)
        ? new Address(from).resolve(destination).map(Address::path).orElse(destination)
        : destination;
  }

  /** Returns whether a destination is relative to the text's file. */
  static boolean isRelative(String destination) {
    return !hasScheme(destination) && !destination.startsWith("/");
  }

  /** Returns whether a destination begins with a scheme, such as {@code https:}. */
  static boolean hasScheme(String destination) {
    return destination.indexOf(':') > 0 && SCHEME.matcher(destination).matches();
  }

  private static Target withScheme(String scheme, String rest, String destination) {
    if (scheme.equals("contact")) {
      return new Target.ToContact(rest);
    }
    if (scheme.equals("term")) {
      return new Target.ToTerm(rest);
    }
    if (scheme.equals("blank")) {
      return Blanks.of(rest);
    }
    if (scheme.equals("whatsapp") && PHONE.matcher(Address.decoded(rest)).matches()) {
      String digits = Address.decoded(rest).replaceAll("[^0-9]", "");
      return new Target.External("https://wa.me/" + digits); // opens without the app as well
    }
    return OUTSIDE.contains(scheme) && isWhole(scheme, rest)
        ? new Target.External(destination)
        : new Target.Unusable(destination);
  }

  /** Returns whether an address has a host, a mailbox, a number or whatever its scheme needs. */
  private static boolean isWhole(String scheme, String rest) {
    return switch (scheme) {
      case "http", "https" -> HOST.matcher(rest).lookingAt();
      case "mailto" -> MAILBOXES.matcher(Address.decoded(rest)).lookingAt();
      case "tel" -> NUMBER.matcher(rest).find();
      case "sms", "smsto" -> rest.startsWith("?") || NUMBER.matcher(rest).find();
      default -> !rest.isBlank();
    };
  }
}
