package org.amparo.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.amparo.language.Syllables.Replacement;
import org.amparo.model.Language;

/** Portuguese, as it is written in Brazil, Portugal and Africa. */
final class Portuguese {

  /** The first day of a month is an ordinal: {@code 1º de maio}. */
  private static final Pattern FIRST = Pattern.compile("^1(?:º|o|\\.º)(?= )");

  private static final NumberWords NUMBER_WORDS =
      new NumberWords(
          units(),
          Map.of(
              "mil", 1000,
              "milhão", 1_000_000,
              "milhões", 1_000_000,
              "bilhão", 1_000_000_000,
              "bilhões", 1_000_000_000),
          NumberWords.sequence(
              1,
              1,
              "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro"
                  + " dezembro"),
          Set.of());

  private static final FactWords FACT_WORDS =
      new FactWords(
          """
          SECONDS 1 | segundo segundos seg
          SECONDS 60 | minuto minutos min
          SECONDS 3600 | hora horas h hs
          SECONDS 86400 | dia dias
          SECONDS 604800 | semana semanas
          MONTHS 1 | mês meses
          MONTHS 2 | bimestre bimestres
          MONTHS 3 | trimestre trimestres
          MONTHS 6 | semestre semestres
          MONTHS 12 | ano anos
          MONTHS 120 | década décadas
          ONE | um uma
          HALF | meio meia metade
          PART 3 | terço terços
          PART 4 | quarto quartos
          PART 5 | quinto quintos
          PART 6 | sexto sextos
          PART 7 | sétimo sétimos
          PART 8 | oitavo oitavos
          PART 9 | nono nonos
          PART 10 | décimo décimos
          WHOLE | parte partes
          ORDINAL 1 | primeiro primeira primeiros primeiras
          ORDINAL 2 | segundo segunda segundos segundas
          ORDINAL 3 | terceiro terceira terceiros terceiras terça terças
          ORDINAL 4 | quarta quartas
          ORDINAL 5 | quinto quinta quintas
          ORDINAL 6 | sexto sexta sextas
          ORDINAL 7 | sétimo sétima sétimas
          ORDINAL 8 | oitavo oitava oitavas
          ORDINAL 9 | nono nona nonas
          ORDINAL 10 | décimo décima décimas
          ORDINAL 20 | vigésimo vigésima
          ORDINAL 30 | trigésimo trigésima
          OFTEN 2 | ambos ambas par
          OFTEN 4 | quarto
          OFTEN 10 | dezena
          OFTEN 12 | dúzia
          OFTEN 20 | vintena
          OFTEN 100 | centena
          MULTIPLE 2 | dobro duplo dupla
          MULTIPLE 3 | triplo tripla
          ORDINAL_ENDING | o a os as
          LINK | a ao à e ou até o às as nem
          OF | de do da dos das
          DAY_PART am | manhã madrugada
          DAY_PART pm | tarde
          DAY_PART night | noite meia-noite
          DAY_PART noon | meio-dia
          DAY_PART_PREFIX | da do de à
          AT | às as
          PAST 1 | e
          PAST -1 | para menos
          LAW article | art arts artigo artigos
          LAW part | inciso incisos inc parágrafo parágrafos
          LAW letter | alínea
          ROMAN | século séculos título capítulo livro
          PERCENT cento | por
          CURRENCY BRL | real reais
          CURRENCY PEN | soles sol
          CURRENCY EUR | euro euros
          CURRENCY $ | dólar dólares peso pesos
          CURRENCY GBP | libras
          CENT | centavo centavos cêntimo cêntimos
          WITH | com e
          POWER 12 | trilhão trilhões
          UNIT mg | miligrama miligramas
          UNIT mcg | micrograma microgramas
          UNIT g | grama gramas
          UNIT kg | quilo quilos quilograma quilogramas
          UNIT mm | milímetro milímetros
          UNIT cm | centímetro centímetros
          UNIT m | metro metros
          UNIT km | quilômetro quilômetros quilómetro quilómetros
          UNIT mi | milha milhas
          UNIT ml | mililitro mililitros
          UNIT l | litro litros
          UNIT ha | hectare hectares
          UNIT deg | grau graus
          EACH | por ao à cada
          RATE 86400 s | diário diária diários diárias diariamente
          RATE 604800 s | semanal semanais semanalmente
          RATE 1 mo | mensal mensais mensalmente
          RATE 12 mo | anual anuais anualmente
          WEEKDAY 1 | seg segunda segundas
          WEEKDAY 2 | ter terça terças
          WEEKDAY 3 | qua quarta quartas
          WEEKDAY 4 | qui quinta quintas
          WEEKDAY 5 | sex sexta sextas
          WEEKDAY 6 | sáb
          WEEKDAY 7 | dom
          ON | na nas às toda todas
          BOUND 1 | mais maior maiores superior superiores
          BOUND -1 | menos menor menores inferior inferiores
          THAN | de do da que a ao
          LEAST | pelo ao
          NOT | não nunca nem sem
          RANGE | a ao à até
          WITHIN | entre
          RATE 1209600 s | quinzenal quinzenais quinzenalmente
          WORKING | útil úteis
          BETWEEN | úteis corridos seguidos inteiros
          STREET | rua avenida av praça largo travessa alameda estrada rodovia
          """);

  /**
   * A strong vowel is one syllable with a weak one ({@code i u}) after it: {@code pai}, {@code
   * pão}. A weak one before it is a syllable of its own: {@code di-a}; not after q or g ({@code
   * água}), nor in the last syllable of a word with an accent before it ({@code polícia}). A weak
   * vowel is also alone before nh, and before l, m, n, r, z of the same syllable: {@code ra-i-nha},
   * {@code sa-ir}. Source: Cunha and Cintra, Nova Gramática do Português Contemporâneo, on
   * encontros vocálicos.
   */
  static final Syllables SYLLABLES =
      new Syllables(
          Pattern.compile("[ãõ][eoiu]?|[aeoàáéóâêô][iu]?|[iuíúü][iu]?"),
          List.of(
              Replacement.of("([qg])[uü](?=[aeioáéíóâêãõ])", "$1"),
              Replacement.of("(?<=[áéíóúâêô][^aeiou]{1,3})[iu](?=[aeo]s?$)", ""),
              Replacement.of("([aeou])([iu])(?=nh|[rlmnz](?![aeiouáéíóúâêôãõ]))", "$1-$2"),
              Replacement.of("y", "i")));

  /**
   * Flesch's formula with 42 more, since words of Portuguese have more syllables: Martins,
   * Ghiraldelo, Nunes and Oliveira 1996, Readability formulas applied to textbooks in Brazilian
   * Portuguese: http://www.nilc.icmc.usp.br/nilc/download/Reltec28.pdf. Above 75 they call a text
   * very easy, above 50 easy, below that hard.
   */
  static final ReadingFormula MARTINS =
      new ReadingFormula(
          "MARTINS", SYLLABLES, ReadingFormula.FLESCH_BASE + 42, 84.6, 1.015, 75, 50);

  static final LanguageRules RULES =
      new LanguageRules(
          new Language("pt"),
          true,
          NUMBER_WORDS,
          FACT_WORDS,
          List.of("d[ 'de'] MMMM[ 'de'] uuuu", "d[ 'de'] MMM[ 'de'] uuuu", "d MMM[.] uuuu"),
          text -> FIRST.matcher(text).replaceFirst("1"),
          Optional.of(MARTINS));

  private Portuguese() {}

  private static Map<String, Integer> units() {
    Map<String, Integer> units = new HashMap<>();
    units.putAll(
        NumberWords.sequence(
            2,
            1,
            "dois três quatro cinco seis sete oito nove dez onze doze treze quatorze quinze"
                + " dezesseis dezessete dezoito dezenove"));
    units.putAll(
        NumberWords.sequence(
            20, 10, "vinte trinta quarenta cinquenta sessenta setenta oitenta noventa cem"));
    units.putAll(
        NumberWords.sequence(
            200,
            100,
            "duzentos trezentos quatrocentos quinhentos seiscentos setecentos oitocentos"
                + " novecentos"));
    units.putAll(
        NumberWords.sequence(
            200,
            100,
            "duzentas trezentas quatrocentas quinhentas seiscentas setecentas oitocentas"
                + " novecentas"));
    units.putAll(
        Map.of(
            "duas",
            2,
            "catorze",
            14,
            "dezasseis",
            16,
            "dezassete",
            17,
            "dezanove",
            19,
            "cento",
            100));
    return units;
  }
}
