package org.amparo.model;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The direction in which a language is written. The JDK knows this for five languages only. The
 * lists are those of the likely subtags of CLDR 44 and of the property {@code Bidi_Class} of
 * Unicode.
 */
public enum Direction {
  LEFT_TO_RIGHT("ltr"),
  RIGHT_TO_LEFT("rtl");

  /** The scripts that are written from right to left. */
  private static final Set<String> SCRIPTS =
      Set.of(
          "Adlm", "Arab", "Aran", "Hebr", "Mand", "Nkoo", "Rohg", "Samr", "Syrc", "Syre", "Syrj",
          "Syrn", "Thaa", "Yezi");

  /** The languages whose usual script is one of those. */
  private static final Set<String> LANGUAGES =
      Set.of(
          ("ar arz ary arq apc acm afb ajp aeb ayl ars acw acq ayn shu apd avl"
                  + " he iw yi ji jrb fa prs ps pst pbu ur sd ug ks dv ckb sdh lrc mzn glk"
                  + " azb bal bgn bqi hac haz khw lah pnb skr trw gwt brh luz zum syr arc aii cld"
                  + " tru nqo sam mid rhg dcc gbz hnd hno ota xmn")
              .split(" "));

  /** The regions in which a language has the Arabic script, unlike elsewhere. */
  private static final Map<String, Set<String>> REGIONS =
      Map.of(
          "az", Set.of("IR", "IQ"),
          "kk", Set.of("CN", "IR", "AF"),
          "ku", Set.of("IQ", "IR"),
          "ky", Set.of("CN"),
          "ms", Set.of("CC"),
          "pa", Set.of("PK"),
          "tg", Set.of("PK"),
          "tk", Set.of("IR", "AF"),
          "tt", Set.of("CN"),
          "uz", Set.of("AF", "CN"));

  private final String key;

  Direction(String key) {
    this.key = key;
  }

  /** Returns its name in HTML: {@code ltr}, {@code rtl}. */
  public String key() {
    return key;
  }

  /** Returns the direction of a language. */
  static Direction of(Locale language) {
    return isRightToLeft(language) ? RIGHT_TO_LEFT : LEFT_TO_RIGHT;
  }

  private static boolean isRightToLeft(Locale language) {
    String script = language.getScript();
    if (!script.isEmpty()) {
      return SCRIPTS.contains(script);
    }
    String name = language.getLanguage();
    boolean written = LANGUAGES.contains(name) && !isException(name, language.getCountry());
    return written || REGIONS.getOrDefault(name, Set.of()).contains(language.getCountry());
  }

  /** Returns whether a region writes such a language from left to right. */
  private static boolean isException(String language, String region) {
    return (language.equals("sd") && region.equals("IN"))
        || (language.equals("ug") && (region.equals("KZ") || region.equals("MN")));
  }
}
