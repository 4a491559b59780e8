package org.amparo.language;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.amparo.model.Language;

/** Portuguese, as far as its facts are compared. Its numbers in words are not read. */
final class Portuguese {

  private static final NumberWords NUMBER_WORDS =
      new NumberWords(
          Map.of(),
          Map.of(),
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
          """);

  static final LanguageRules RULES =
      new LanguageRules(
          new Language("pt"),
          false,
          NUMBER_WORDS,
          FACT_WORDS,
          List.of(),
          text -> text,
          Optional.empty());

  private Portuguese() {}
}
