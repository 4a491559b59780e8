package org.amparo.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.amparo.language.Syllables.Replacement;
import org.amparo.model.Language;

/** Spanish, in which September may lack its p. */
final class Spanish {

  /** September without its p, as some countries spell it. */
  private static final Pattern SETIEMBRE = Pattern.compile("\\bset(?=iembre\\b|\\b)");

  /** https://www.rae.es/dpd/cardinales */
  private static final NumberWords NUMBER_WORDS =
      new NumberWords(
          units(),
          Map.of("mil", 1000, "millón", 1_000_000, "millones", 1_000_000),
          months(),
          Set.of());

  private static final FactWords FACT_WORDS =
      new FactWords(
          """
          SECONDS 1 | segundo segundos seg
          SECONDS 60 | minuto minutos min mins
          SECONDS 3600 | hora horas h hs hr hrs
          SECONDS 86400 | día días
          SECONDS 604800 | semana semanas
          MONTHS 1 | mes meses
          MONTHS 2 | bimestre bimestres
          MONTHS 3 | trimestre trimestres
          MONTHS 6 | semestre semestres
          MONTHS 12 | año años
          MONTHS 120 | década décadas
          ONE | un uno una
          HALF | medio media mitad
          PART 3 | tercio tercios
          PART 4 | cuarto cuartos
          PART 5 | quinto quintos
          PART 6 | sexto sextos
          PART 7 | séptimo séptimos
          PART 8 | octavo octavos
          PART 9 | noveno novenos
          PART 10 | décimo décimos
          WHOLE | parte partes
          ORDINAL 1 | primer primero primera primeros primeras
          ORDINAL 2 | segundo segunda segundos segundas
          ORDINAL 3 | tercer tercero tercera terceros terceras
          ORDINAL 4 | cuarta cuartas
          ORDINAL 5 | quinto quinta quintas
          ORDINAL 6 | sexto sexta sextas
          ORDINAL 7 | séptimo séptima séptimas
          ORDINAL 8 | octavo octava octavas
          ORDINAL 9 | noveno novena novenas
          ORDINAL 10 | décimo décima décimas
          ORDINAL 11 | undécimo undécima
          ORDINAL 12 | duodécimo duodécima
          ORDINAL 13 | decimotercero decimotercera decimotercer
          ORDINAL 14 | decimocuarto decimocuarta
          ORDINAL 15 | decimoquinto decimoquinta
          ORDINAL 16 | decimosexto decimosexta
          ORDINAL 17 | decimoséptimo decimoséptima
          ORDINAL 18 | decimoctavo decimoctava
          ORDINAL 19 | decimonoveno decimonovena
          ORDINAL 20 | vigésimo vigésima
          OFTEN 2 | ambos ambas par pareja
          MULTIPLE 2 | doble
          MULTIPLE 3 | triple
          OFTEN 4 | cuarto
          OFTEN 10 | decena
          OFTEN 12 | docena
          OFTEN 20 | veintena
          OFTEN 100 | centenar
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
          LAW article | art arts artículo artículos
          LAW part | inciso incisos inc numeral numerales num párrafo párrafos apartado
          LAW | fundamento
          LAW letter | literal literales lit letra
          ROMAN | siglo siglos título capítulo libro sección parte anexo artículo
          PERCENT ciento | por
          CURRENCY PEN | soles sol
          CURRENCY EUR | euro euros
          CURRENCY $ | dólar dólares peso pesos
          CURRENCY GBP | libras
          CURRENCY BRL | reales
          CENT | céntimo céntimos centavo centavos cts
          WITH | con y
          UNIT mg | miligramo miligramos
          UNIT mcg | microgramo microgramos
          UNIT g | gramo gramos
          UNIT kg | kilo kilos kilogramo kilogramos
          UNIT mm | milímetro milímetros
          UNIT cm | centímetro centímetros
          UNIT m | metro metros
          UNIT km | kilómetro kilómetros
          UNIT mi | milla millas
          UNIT ml | mililitro mililitros
          UNIT l | litro litros
          UNIT gal | galón galones
          UNIT ha | hectárea hectáreas
          UNIT deg | grado grados
          BOUND 1 | más mayor mayores superior superiores
          BOUND -1 | menos menor menores inferior inferiores
          THAN | de del que a al
          LEAST | al lo cuando
          NOT | no nunca ni sin tampoco
          RANGE | a al hasta
          WITHIN | entre
          RATE 1209600 s | quincenal quincenales quincenalmente
          WORKING | hábil hábiles laborable laborables
          EACH | al a por cada
          RATE 86400 s | diario diaria diarios diarias diariamente
          RATE 604800 s | semanal semanales semanalmente
          RATE 1 mo | mensual mensuales mensualmente
          RATE 12 mo | anual anuales anualmente
          WEEKDAY 1 | lun
          WEEKDAY 2 | mar
          WEEKDAY 3 | mié miér
          WEEKDAY 4 | jue
          WEEKDAY 5 | vie
          WEEKDAY 6 | sáb
          WEEKDAY 7 | dom
          WEEKDAY_LETTER 1 | l
          WEEKDAY_LETTER 5 | v
          WEEKDAY_LETTER 6 | s
          WEEKDAY_LETTER 7 | d
          STREET | av avda avenida jr jirón calle ca plaza pasaje psje parque óvalo urb urbanización
          POWER 12 | billón billones
          """);

  /**
   * A strong vowel ({@code a e o}) is a syllable together with a weak one ({@code i u}) beside it,
   * unless the weak one has the accent. Two weak vowels are one syllable. An h between vowels does
   * not count. Sources: https://www.rae.es/dpd/diptongo and https://www.rae.es/dpd/hiato
   */
  static final Syllables SYLLABLES =
      new Syllables(
          Pattern.compile("[iuü]?[aeoáéó][iuü]?|[iuü]?[íú]|[iuü]+"),
          List.of(
              Replacement.of("([gq])u(?=[eiéí])", "$1"),
              Replacement.of("h(?![iu][aeoáéó])", ""),
              Replacement.of("y\\b", "i")));

  /** INFLESZ: Barrio-Cantalejo 2008, after Szigriszt Pazos 1993. */
  static final ReadingFormula INFLESZ =
      new ReadingFormula("INFLESZ", SYLLABLES, ReadingFormula.FLESCH_BASE, 62.3, 1, 65, 55);

  static final LanguageRules RULES =
      new LanguageRules(
          new Language("es"),
          true,
          NUMBER_WORDS,
          FACT_WORDS,
          List.of("d[ 'de'] MMMM[ 'del'][ 'de'] uuuu", "d MMM uuuu"),
          text -> SETIEMBRE.matcher(text).replaceAll("sept"),
          Optional.of(INFLESZ));

  private Spanish() {}

  private static Map<String, Integer> units() {
    Map<String, Integer> units = new HashMap<>();
    units.putAll(
        NumberWords.sequence(
            2,
            1,
            "dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince"
                + " dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós"
                + " veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho"
                + " veintinueve"));
    units.putAll(
        NumberWords.sequence(
            30, 10, "treinta cuarenta cincuenta sesenta setenta ochenta noventa cien"));
    units.putAll(
        NumberWords.sequence(
            200,
            100,
            "doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos"
                + " novecientos"));
    units.putAll(
        NumberWords.sequence(
            200,
            100,
            "doscientas trescientas cuatrocientas quinientas seiscientas setecientas ochocientas"
                + " novecientas"));
    units.putAll(Map.of("veintiún", 21, "veintiuna", 21, "ciento", 100));
    units.putAll(joined());
    return units;
  }

  /** {@code treintaicinco}, as many write the numbers above 30. */
  private static Map<String, Integer> joined() {
    Map<String, Integer> joined = new HashMap<>();
    List<String> tens =
        List.of("treinta", "cuarenta", "cincuenta", "sesenta", "setenta", "ochenta", "noventa");
    List<String> ones =
        List.of("uno", "dós", "trés", "cuatro", "cinco", "séis", "siete", "ocho", "nueve");
    for (int ten = 0; ten < tens.size(); ten++) {
      String start = tens.get(ten) + "i";
      int value = 30 + 10 * ten;
      for (int one = 0; one < ones.size(); one++) {
        joined.put(start + ones.get(one), value + one + 1);
      }
      joined.putAll(Map.of(start + "ún", value + 1, start + "una", value + 1));
    }
    return joined;
  }

  private static Map<String, Integer> months() {
    Map<String, Integer> months = new HashMap<>();
    months.putAll(
        NumberWords.sequence(
            1,
            1,
            "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre"
                + " diciembre"));
    months.put("setiembre", 9);
    return months;
  }
}
