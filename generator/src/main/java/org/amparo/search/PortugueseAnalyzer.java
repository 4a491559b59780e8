package org.amparo.search;

import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.pt.PortugueseLightStemFilter;

/**
 * Portuguese: one key for plurals, genders, forms of verbs, the spellings of Portugal and Brazil,
 * and letters that sound alike.
 */
final class PortugueseAnalyzer extends LanguageAnalyzer {

  /** The stemmer knows the plurals of <em>-ão</em> only with their accent. */
  private static final List<RewriteRule> SPELLING =
      RewriteRule.all("^[dn]'(?=.)>", "oes$>ao", "c(?=[ct])>", "p(?=[ct])>");

  private static final List<RewriteRule> SOUNDS =
      RewriteRule.all(
          // verbs: endings
          "^(..+?)(?:[aei]r|[ai]d|[aei]nd|[aei]ra[mo]?)$>$1",
          "^(...+?)(?:av[ao]?m?|[aei]m|ou|[ei]u|[ae]i|[aei]ss)$>$1",
          "^(...)[aeo]$>$1",
          "oil$>ol",
          "ch>x",
          "(^|[^ln])h>$1",
          "qu(?=[ei]|$)>k",
          "c(?=[ei])>s",
          "[cq]>k",
          "gu(?=[ei]|$)>g",
          "g(?=[ei])>j",
          "z>s",
          "n(?=[bp])>m",
          "(\\D)\\1+>$1");

  @Override
  String stopWords() {
    return "a agora ai alem algo algum alguma algumas alguns ali ante antes ao aos apos aquela"
        + " aquele aquilo aqui as assim ate c cada caso com como contra d da dai das de dela dele"
        + " deles depois desde dessa desse desta deste devo disso disto do dos dum duma durante e"
        + " ela elas ele eles em enquanto entre era es essa essas esse esses esta estao estar estas"
        + " este estes estou eu faco faz fazem fazer fez fiz foi for foram ha i isso isto ja k la"
        + " lhe lhes mais mas me mesmo meu meus mim minha minhas muita muito n na nao nas nela nele"
        + " nem nessa nesse nesta neste ninguem no nos nossa nosso num numa o onde os ou outra"
        + " outras outro outros p para pela pelas pelo pelos pode podem pois por porque posso pq"
        + " pra pras pro pros q qd qual quais quando que quem quer querem quero se sem sempre ser sera seu seus"
        + " si so sobre sou sua suas ta tal tambem tao te tem temos tenho ter teu teus ti tinha to"
        + " toda todas todo todos tu tua tudo u um uma umas uns vai vao vc voce voces vou x";
  }

  @Override
  List<RewriteRule> spelling() {
    return SPELLING;
  }

  @Override
  List<RewriteRule> sounds() {
    return SOUNDS;
  }

  @Override
  TokenStream stems(TokenStream words) {
    return new PortugueseLightStemFilter(words);
  }
}
