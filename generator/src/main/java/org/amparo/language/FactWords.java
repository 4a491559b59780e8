package org.amparo.language;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The words of a language that tell what a number beside them means: units of time, ordinals, parts
 * of the day, words of the law, currencies. The JDK's locale data have none of these. All words are
 * in lower case; a word is also found without its acute accent.
 */
public final class FactWords {

  /** What a word says of the number beside it. The comment says what the word's value is. */
  public enum Role {
    /** A unit of time; how many seconds it has. */
    SECONDS,
    /** A unit of time; how many months it has. */
    MONTHS,
    /** One, or an article; no value. */
    ONE,
    /** A half; no value. */
    HALF,
    /** A part of a whole; how many of them the whole has. */
    PART,
    /** An ordinal; its number. */
    ORDINAL,
    /** A number of times; the number. */
    TIMES,
    /** A word that often means a number, but not always; the number. */
    OFTEN,
    /** Follows digits directly and makes them an ordinal; no value. */
    ORDINAL_ENDING,
    /** Joins two numbers of one range or list; no value. */
    LINK,
    /** May be between a number and its unit or month; no value. */
    OF,
    /** A part of the day; {@code am}, {@code pm}, {@code night}, {@code noon}. */
    DAY_PART,
    /** May be before a part of the day; no value. */
    DAY_PART_PREFIX,
    /** Before an hour; no value. */
    AT,
    /**
     * Before an hour and after minutes: {@code past} 1, {@code to} -1; in Spanish after the hour.
     */
    PAST,
    /** A part of a law that has a number; {@code letter} if it has a letter. */
    LAW,
    /** Has a Roman number beside it; no value. */
    ROMAN,
    /** The first of the words for {@code %}; the second word, empty if there is none. */
    PERCENT,
    /** A currency; its ISO code, or {@code $} for any dollar or peso. */
    CURRENCY,
    /** A factor that {@link NumberWords} lacks; its power of ten. */
    POWER,
    /** An adjective between a number and its unit of time; no value. */
    BETWEEN,
  }

  private static final String SPANISH =
      """
      SECONDS 1 | segundo segundos seg
      SECONDS 60 | minuto minutos min mins
      SECONDS 3600 | hora horas h hs hr hrs
      SECONDS 86400 | día días
      SECONDS 604800 | semana semanas
      MONTHS 1 | mes meses
      MONTHS 12 | año años
      ONE | un uno una
      HALF | medio media mitad
      PART 3 | tercio tercios
      PART 4 | cuarto cuartos
      PART 5 | quinto quintos
      PART 10 | décimo décimos
      ORDINAL 1 | primer primero primera primeros primeras
      ORDINAL 2 | segundo segunda segundos segundas
      ORDINAL 3 | tercer tercero tercera terceros terceras
      ORDINAL 4 | cuarta
      ORDINAL 5 | quinto quinta
      ORDINAL 6 | sexto sexta
      ORDINAL 7 | séptimo séptima
      ORDINAL 8 | octavo octava
      ORDINAL 9 | noveno novena
      ORDINAL 10 | décimo décima
      ORDINAL 11 | undécimo undécima
      ORDINAL 12 | duodécimo duodécima
      ORDINAL 20 | vigésimo vigésima
      OFTEN 2 | ambos ambas doble par pareja
      OFTEN 3 | triple
      OFTEN 4 | cuarto
      OFTEN 12 | docena
      ORDINAL_ENDING | er ero ro ra do da to ta mo ma no na vo va o a avo ava os as
      LINK | a al y e o u hasta el la las los ni
      OF | de del
      DAY_PART am | mañana madrugada
      DAY_PART pm | tarde
      DAY_PART night | noche medianoche
      DAY_PART noon | mediodía
      DAY_PART_PREFIX | de del la en por
      AT | las la
      PAST 1 | y
      PAST -1 | menos
      LAW | art arts artículo artículos inciso incisos inc numeral numerales num
      LAW | párrafo párrafos fundamento apartado
      LAW letter | literal literales lit letra
      ROMAN | siglo siglos título capítulo libro sección parte anexo artículo
      PERCENT ciento | por
      CURRENCY PEN | soles sol
      CURRENCY EUR | euro euros
      CURRENCY $ | dólar dólares peso pesos
      CURRENCY GBP | libras
      CURRENCY BRL | reales
      POWER 12 | billón billones
      """;

  private static final String ENGLISH =
      """
      SECONDS 1 | second seconds sec secs
      SECONDS 60 | minute minutes min mins
      SECONDS 3600 | hour hours h hr hrs
      SECONDS 86400 | day days
      SECONDS 604800 | week weeks
      MONTHS 1 | month months
      MONTHS 12 | year years
      ONE | one a an
      HALF | half halves
      PART 3 | third thirds
      PART 4 | quarter quarters
      PART 5 | fifth fifths
      PART 10 | tenth tenths
      ORDINAL 1 | first
      ORDINAL 2 | second
      ORDINAL 3 | third
      ORDINAL 4 | fourth
      ORDINAL 5 | fifth
      ORDINAL 6 | sixth
      ORDINAL 7 | seventh
      ORDINAL 8 | eighth
      ORDINAL 9 | ninth
      ORDINAL 10 | tenth
      ORDINAL 11 | eleventh
      ORDINAL 12 | twelfth
      ORDINAL 13 | thirteenth
      ORDINAL 14 | fourteenth
      ORDINAL 15 | fifteenth
      ORDINAL 16 | sixteenth
      ORDINAL 17 | seventeenth
      ORDINAL 18 | eighteenth
      ORDINAL 19 | nineteenth
      ORDINAL 20 | twentieth
      ORDINAL 30 | thirtieth
      OFTEN 2 | both double pair couple
      OFTEN 3 | triple
      TIMES 2 | twice
      TIMES 3 | thrice
      OFTEN 12 | dozen
      ORDINAL_ENDING | st nd rd th
      LINK | to and or until through till nor the
      OF | of the
      DAY_PART am | am morning
      DAY_PART pm | pm afternoon evening
      DAY_PART night | night midnight
      DAY_PART noon | noon midday
      DAY_PART_PREFIX | in the at
      AT | at
      PAST 1 | past
      PAST -1 | to
      LAW | art arts article articles section sections sec paragraph paragraphs subsection
      LAW | clause point item para
      LAW letter | letter subparagraph
      ROMAN | title chapter book part section annex article century
      PERCENT cent | per
      PERCENT | percent pct
      CURRENCY PEN | soles sol
      CURRENCY EUR | euro euros
      CURRENCY $ | dollar dollars peso pesos
      CURRENCY GBP | pounds
      CURRENCY BRL | reals reais
      POWER 9 | billion
      POWER 12 | trillion
      BETWEEN | working business calendar consecutive full whole more straight
      """;

  /** Portuguese has no words for numbers yet, but those around digits. */
  private static final String PORTUGUESE =
      """
      SECONDS 1 | segundo segundos seg
      SECONDS 60 | minuto minutos min
      SECONDS 3600 | hora horas h hs
      SECONDS 86400 | dia dias
      SECONDS 604800 | semana semanas
      MONTHS 1 | mês meses
      MONTHS 12 | ano anos
      ONE | um uma
      HALF | meio meia metade
      PART 3 | terço terços
      PART 4 | quarto quartos
      ORDINAL 1 | primeiro primeira
      ORDINAL 2 | segundo segunda
      ORDINAL 3 | terceiro terceira
      ORDINAL 4 | quarta
      ORDINAL 5 | quinto quinta
      OFTEN 2 | ambos ambas dobro duas dois
      ORDINAL_ENDING | o a os as
      LINK | a ao e ou até o às as
      OF | de do
      DAY_PART am | manhã madrugada
      DAY_PART pm | tarde
      DAY_PART night | noite meia-noite
      DAY_PART noon | meio-dia
      DAY_PART_PREFIX | da do de à
      AT | às as
      LAW | art arts artigo artigos inciso incisos parágrafo
      LAW letter | alínea
      ROMAN | século séculos título capítulo
      PERCENT cento | por
      CURRENCY BRL | real reais
      CURRENCY PEN | soles sol
      CURRENCY EUR | euro euros
      CURRENCY $ | dólar dólares pesos
      POWER 3 | mil
      POWER 6 | milhão milhões
      POWER 9 | bilhão bilhões
      """;

  private final Map<Role, Map<String, String>> values = new EnumMap<>(Role.class);

  private FactWords(String rows) {
    rows.lines().forEach(this::add);
  }

  /** Returns the words of a language by its tag; none for a language that is not known. */
  public static FactWords of(String tag) {
    return switch (tag) {
      case "es" -> new FactWords(SPANISH);
      case "en" -> new FactWords(ENGLISH);
      case "pt" -> new FactWords(PORTUGUESE);
      default -> new FactWords("");
    };
  }

  /** Returns the value that a word has in a role, or nothing if it does not have the role. */
  public Optional<String> value(Role role, String word) {
    return Optional.ofNullable(values.getOrDefault(role, Map.of()).get(word));
  }

  /** Returns the number that a word has in a role. */
  public Optional<Integer> number(Role role, String word) {
    return value(role, word).map(Integer::valueOf);
  }

  /** Returns whether a word has a role. */
  public boolean is(Role role, String word) {
    return values.getOrDefault(role, Map.of()).containsKey(word);
  }

  /** Returns a word without its acute accents, as people type it in a hurry. */
  public static String withoutAcute(String word) {
    return word.replace('á', 'a')
        .replace('é', 'e')
        .replace('í', 'i')
        .replace('ó', 'o')
        .replace('ú', 'u');
  }

  private void add(String row) {
    int bar = row.indexOf('|');
    String[] head = row.substring(0, bar).strip().split(" ", 2);
    Role role = Role.valueOf(head[0].toUpperCase(Locale.ROOT));
    String value = head.length == 1 ? "" : head[1];
    Map<String, String> words = values.computeIfAbsent(role, r -> new HashMap<>());
    for (String word : row.substring(bar + 1).strip().split(" ", -1)) {
      words.put(word, value);
      words.putIfAbsent(withoutAcute(word), value);
    }
  }
}
