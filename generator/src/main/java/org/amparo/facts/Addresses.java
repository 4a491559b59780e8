package org.amparo.facts;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.IDN;
import java.net.URLDecoder;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amparo.facts.Value.Address;
import org.amparo.language.FactWords;
import org.amparo.model.Language;

/** Reads addresses of the web, of mail and of telephones, of links and inside texts. */
final class Addresses {

  /** The pages that servers show for a folder. */
  private static final Pattern INDEX = Pattern.compile("index\\.(?:html?|php)");

  /** The same pages for each country. */
  private static final Pattern GOOGLE =
      Pattern.compile("^((?:maps\\.|[a-z]+\\.)?)google\\.(?:com?\\.)?[a-z]{2}$");

  private static final Set<String> LANGUAGE_FIELDS =
      Set.of("hl", "lang", "language", "locale", "lng", "idioma", "setlang");
  private static final Set<String> PHONE_SCHEMES = Set.of("tel", "sms", "whatsapp", "callto");
  private static final Pattern ESCAPE = Pattern.compile("%\\p{XDigit}{2}");
  private static final Pattern NO_DIGITS = Pattern.compile("\\D++");

  private final Language language;

  /** What the language is called in addresses: {@code spanish}, {@code español}, {@code esp}. */
  private final Set<String> names;

  /** The first letter of its English name, as the UN has it in addresses. */
  private final String initial;

  Addresses(Language language) {
    this.language = language;
    Locale locale = language.locale();
    String english = locale.getDisplayLanguage(Locale.ENGLISH);
    String own = FactWords.withoutAcute(locale.getDisplayLanguage(locale)).replace('\u00f1', 'n');
    this.names =
        Set.copyOf(
            Stream.of(english, own, locale.getDisplayLanguage(locale), start(english), start(own))
                .map(n -> n.toLowerCase(Locale.ROOT))
                .filter(n -> n.length() > 2)
                .toList());
    this.initial = english.substring(0, 1);
  }

  private static String start(String name) {
    return name.substring(0, Math.min(3, name.length()));
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
      int field = rest.indexOf("phone=");
      return Phones.read(
          field < 0 ? beforeQuery(rest) : "+" + rest.substring(field).split("&", 2)[0]);
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

  private Value web(String written) {
    String address = withoutFragment(written);
    int mark = address.indexOf('?');
    String place = mark < 0 ? address : address.substring(0, mark);
    List<String> fields =
        mark < 0 ? List.of() : Arrays.asList(address.substring(mark + 1).split("&", -1));
    int slash = place.indexOf('/');
    String host = host(slash < 0 ? place : place.substring(0, slash));
    String path = slash < 0 ? "" : path(place.substring(slash));
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
    return host.equals("youtu.be")
        ? page("youtube.com", "/watch", List.of("v=" + path.substring(Math.min(1, path.length()))))
        : page(host, path, fields);
  }

  /** Each language names the parts of a page in its own words, unless they are numbers. */
  private static String withoutFragment(String address) {
    int mark = address.indexOf('#');
    boolean words =
        mark >= 0
            && mark + 1 < address.length()
            && Character.isLetter(address.charAt(mark + 1))
            && address.chars().skip(mark).noneMatch(Character::isDigit);
    return words ? address.substring(0, mark) : address;
  }

  private static String host(String written) {
    String host = written.toLowerCase(Locale.ROOT);
    host = host.startsWith("www.") ? host.substring(4) : host;
    host = host.startsWith("m.") && host.indexOf('.', 2) > 0 ? host.substring(2) : host;
    host = GOOGLE.matcher(host).replaceFirst("$1google.com");
    host = host.endsWith(":443") ? host.substring(0, host.length() - 4) : host;
    return host.contains("xn--") ? IDN.toUnicode(host) : host;
  }

  /** Returns a path without what a server adds to it, and with its letters as they are read. */
  private static String path(String written) {
    String path = written.indexOf('%') < 0 ? written : decoded(written);
    int name = path.lastIndexOf('/') + 1;
    boolean ofFolder =
        path.startsWith("index.", name) && INDEX.matcher(path.substring(name)).matches();
    path = ofFolder ? path.substring(0, name) : path;
    return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
  }

  private static String decoded(String path) {
    try {
      return URLDecoder.decode(path.replace("+", "%2B"), UTF_8);
    } catch (IllegalArgumentException e) {
      return path;
    }
  }

  private Address page(String host, String path, List<String> fields) {
    List<String> kept = fields.stream().filter(f -> !f.startsWith("utm_")).toList();
    List<String> others = kept.stream().filter(f -> !isField(f)).toList();
    boolean ownField = others.size() < kept.size();
    String query = query(others);
    String address = host + path + query;
    String full = host + path + query(kept);
    int dot = host.indexOf('.');
    if (dot > 0 && isOwn(host.substring(0, dot))) {
      return new Address(full, host.substring(dot + 1) + path + query, "");
    }
    List<String> parts = List.of(path.split("/", -1));
    String rest =
        parts.stream()
            .filter(p -> !isOwn(p))
            .map(this::withoutMark)
            .collect(Collectors.joining("/"));
    if (!rest.equals(path)) {
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
  private boolean isField(String field) {
    int equals = field.indexOf('=');
    if (equals < 0
        || !LANGUAGE_FIELDS.contains(field.substring(0, equals).toLowerCase(Locale.ROOT))) {
      return false;
    }
    String value = field.substring(equals + 1);
    return isOwn(value) || value.equals(initial);
  }

  /** Returns whether a part of an address names the text's language. */
  private boolean isOwn(String part) {
    String lower = part.toLowerCase(Locale.ROOT);
    return names.contains(lower) || isTag(lower, language.tag());
  }

  /** Returns a file's name without the mark of its language: {@code guia-es.pdf}. */
  private String withoutMark(String part) {
    int dot = part.lastIndexOf('.');
    String name = dot < 0 ? part : part.substring(0, dot);
    String ending = dot < 0 ? "" : part.substring(dot);
    int sign =
        Math.max(Math.max(name.lastIndexOf('-'), name.lastIndexOf('_')), name.lastIndexOf('.'));
    String mark = name.substring(sign + 1);
    boolean letter = sign > 0 && name.charAt(sign) == '_' && mark.equalsIgnoreCase(initial);
    return isOwn(mark) || letter ? name.substring(0, Math.max(0, sign)) + ending : part;
  }

  /** Returns whether a part of an address is a tag of a language, with or without a region. */
  private static boolean isTag(String lower, String tag) {
    int region = lower.length() - tag.length() - 1;
    return lower.equals(tag)
        || ((region == 2 || region == 3)
            && lower.startsWith(tag)
            && "-_".indexOf(lower.charAt(tag.length())) >= 0);
  }
}
