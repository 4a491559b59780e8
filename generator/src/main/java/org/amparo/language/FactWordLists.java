package org.amparo.language;

/**
 * The words of {@link FactWords}: a role, a value if the role has one, a bar, and the words that
 * have both.
 */
final class FactWordLists {

  static final String SPANISH =
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

  static final String ENGLISH =
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
  static final String PORTUGUESE =
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

  private FactWordLists() {}
}
