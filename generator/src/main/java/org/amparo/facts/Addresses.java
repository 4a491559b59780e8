package org.amparo.facts;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.amparo.facts.Value.Address;
import org.amparo.model.Language;

/** Reads addresses of the web, of mail and of telephones, of links and inside texts. */
final class Addresses {

  private static final Set<String> LANGUAGE_FIELDS =
      Set.of("hl", "lang", "language", "locale", "lng", "idioma", "setlang");
  private static final Set<String> PHONE_SCHEMES = Set.of("tel", "sms", "whatsapp", "callto");
  private static final Pattern ESCAPE = Pattern.compile("%\\p{XDigit}{2}");
  private static final Pattern NO_DIGITS = Pattern.compile("\\D++");

  private final Language language;

  Addresses(Language language) {
    this.language = language;
  }

  /** Returns whether a text without spaces is an address. */
  static boolean isAddress(String text) {
    int at = text.indexOf('@');
    if (text.contains("://") || text.startsWith("www.") || at == 0) {
      return text.length() > 4;
    }
    return at > 0 ? isHost(text.substring(at + 1)) : isHost(beforeSlash(text));
  }

  private static String beforeSlash(String text) {
    int slash = text.indexOf('/');
    return slash < 0 ? "" : text.substring(0, slash);
  }

  /** Returns whether a text is a host's name: labels with points, the last of letters only. */
  private static boolean isHost(String text) {
    int dot = text.lastIndexOf('.');
    return dot > 0
        && text.length() - dot > 2
        && text.chars().skip(dot + 1L).allMatch(Character::isLetter)
        && text.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '.' || c == '-');
  }

  /** Returns what an address says: a telephone, or where it leads. */
  Value read(String written) {
    int colon = written.indexOf(':');
    String scheme = colon < 0 ? "" : written.substring(0, colon).toLowerCase(Locale.ROOT);
    String rest = written.substring(colon + 1);
    if (PHONE_SCHEMES.contains(scheme)) {
      return Phones.read(beforeQuery(rest));
    }
    boolean mail = scheme.equals("mailto") || (!rest.startsWith("//") && rest.indexOf('@') > 0);
    if (mail) {
      String address = "mailto:" + beforeQuery(rest).toLowerCase(Locale.ROOT);
      return new Address(address, "", "");
    }
    return web(rest.startsWith("//") ? rest.substring(2) : written);
  }

  private static String beforeQuery(String address) {
    int mark = address.indexOf('?');
    return mark < 0 ? address : address.substring(0, mark);
  }

  private Value web(String address) {
    int mark = address.indexOf('?');
    String place = mark < 0 ? address : address.substring(0, mark);
    List<String> fields =
        mark < 0 ? List.of() : Arrays.asList(address.substring(mark + 1).split("&", -1));
    int slash = place.indexOf('/');
    String host = (slash < 0 ? place : place.substring(0, slash)).toLowerCase(Locale.ROOT);
    String path = slash < 0 ? "" : place.substring(slash);
    host = host.startsWith("www.") ? host.substring(4) : host;
    path = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    if (host.equals("wa.me")) {
      return Phones.read("+" + path);
    }
    if (host.equals("api.whatsapp.com") || host.equals("web.whatsapp.com")) {
      return fields.stream()
          .filter(f -> f.startsWith("phone="))
          .<Value>map(f -> Phones.read("+" + f))
          .findFirst()
          .orElse(new Address(host + path, "", ""));
    }
    return page(host, path, fields);
  }

  private Address page(String host, String path, List<String> fields) {
    List<String> kept = fields.stream().filter(f -> !f.startsWith("utm_")).toList();
    List<String> others = kept.stream().filter(f -> !isField(f, language.tag())).toList();
    boolean ownField = others.size() < kept.size();
    String query = query(others);
    String address = host + path + query;
    String full = host + path + query(kept);
    int dot = host.indexOf('.');
    if (dot > 0 && isOwn(host.substring(0, dot))) {
      return new Address(full, host.substring(dot + 1), "");
    }
    List<String> parts = List.of(path.split("/", -1));
    String rest = parts.stream().filter(p -> !isOwn(p)).collect(Collectors.joining("/"));
    if (parts.stream().anyMatch(this::isOwn)) {
      String digits =
          NO_DIGITS.matcher(ESCAPE.matcher(rest).replaceAll("")).replaceAll(" ").strip();
      return new Address(full, host + rest + query, digits);
    }
    return ownField ? new Address(full, address, path + query) : new Address(full, "", "");
  }

  private static String query(List<String> fields) {
    return fields.isEmpty() ? "" : "?" + String.join("&", fields);
  }

  /** Returns whether a field of a query names the text's language. */
  private static boolean isField(String field, String tag) {
    int equals = field.indexOf('=');
    return equals > 0
        && LANGUAGE_FIELDS.contains(field.substring(0, equals).toLowerCase(Locale.ROOT))
        && isTag(field.substring(equals + 1), tag);
  }

  private boolean isOwn(String part) {
    return isTag(part, language.tag());
  }

  /** Returns whether a part of an address is a tag of a language, with or without a region. */
  private static boolean isTag(String part, String tag) {
    String lower = part.toLowerCase(Locale.ROOT);
    return lower.equals(tag)
        || (lower.length() == tag.length() + 3
            && lower.startsWith(tag)
            && "-_".indexOf(lower.charAt(tag.length())) >= 0);
  }
}
