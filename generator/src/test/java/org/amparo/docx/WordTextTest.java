package org.amparo.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What is read in Word is in the draft once, what is not read is not, and what is lost is named.
 */
class WordTextTest {

  private static final String NOTES =
      RawPackage.root(
          "footnotes",
          "<w:footnote w:type='separator' w:id='-1'><w:p><w:r><w:separator/></w:r></w:p></w:footnote>"
              + "<w:footnote w:id='4'><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t> Ley 1.</w:t></w:r></w:p></w:footnote>");

  private static final String STYLES =
      RawPackage.root(
          "styles",
          style("Oculto", "character", "<w:vanish/>")
              + style("Tachado", "character", "<w:strike/>")
              + style("Fuerte", "character", "<w:b/>")
              + style("Borrador", "paragraph", "<w:vanish/>")
              + style("Velada", "table", "<w:vanish/>")
              + style("Blanco", "paragraph", "<w:color w:val='FFFFFF'/>")
              + style("Banda", "paragraph", "<w:color w:val='FFFFFF'/><w:shd w:fill='1F4E79'/>")
              + "<w:style w:type='paragraph' w:styleId='Mio'><w:name w:val='Mi título'/>"
              + "<w:basedOn w:val='T2'/></w:style>"
              + "<w:style w:type='paragraph' w:styleId='T2'><w:name w:val='heading 2'/></w:style>");

  private static final String FORM =
      "<r><fldChar w:fldCharType='begin'><ffData>%s</ffData></fldChar></r>";

  @TempDir private Path folder;

  private static String style(String id, String type, String format) {
    return "<w:style w:type='%s' w:styleId='%s'><w:name w:val='%s'/><w:rPr>%s</w:rPr></w:style>"
        .formatted(type, id, id, format);
  }

  /** Writes out the short forms of the tables below. */
  private static String full(String body) {
    return body.replaceAll("\\{([^}|]*)\\|([^}]*)\\}", "<w:r><w:rPr>$1</w:rPr><w:t>$2</w:t></w:r>")
        .replaceAll("\\{([^}]*)\\}", "<w:r><w:t xml:space='preserve'>$1</w:t></w:r>")
        .replaceAll("#(begin|separate|end)", "<w:r><w:fldChar w:fldCharType='$1'/></w:r>")
        .replace(
            "#drop",
            FORM.formatted(
                "<ddList><result w:val='1'/><listEntry w:val='Lima'/>"
                    + "<listEntry w:val='Cusco'/></ddList>"))
        .replace("#box", FORM.formatted("<checkBox/>"))
        .replaceAll("#code\\(([^)]*)\\)", "<w:r><w:instrText>$1</w:instrText></w:r>")
        .replaceAll("\\[p\\]", "<w:p>")
        .replaceAll("\\[/p\\]", "</w:p>")
        .replaceAll("<(/?)([a-zA-Z]+)(?=[ />])", "<$1w:$2")
        .replaceAll(" (val|char|font|type|name|id|instr)='", " w:$1='");
  }

  private DocxImporter.ImportedText read(RawPackage document) throws IOException {
    document.part("word/styles.xml", STYLES).part("word/footnotes.xml", NOTES);
    return DocxImporter.read(document.save(folder.resolve("in.docx")), "in");
  }

  private void assertRead(String body, String markdown, String losses) throws IOException {
    DocxImporter.ImportedText text = read(RawPackage.of(full(body)));
    String rest = text.markdown().strip().replaceFirst("^" + RawPackage.WORDS, "").strip();
    assertEquals(markdown, rest.replace("\n", "/"), body);
    assertEquals("[" + losses.replace(" ", ", ") + "]", text.skipped().toString(), body);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      quoteCharacter = '`',
      nullValues = "-",
      value = {
        "[p]{a }<ins>{b}</ins><del><r><delText>c</delText></r></del>[/p] ! a b ! changes",
        "[p]<moveFrom>{a}</moveFrom>{b}[/p][p]<moveTo>{a}</moveTo>[/p] ! b//a ! changes",
        "<moveTo>[p]{a}[/p]</moveTo><moveFrom>[p]{a}[/p]</moveFrom> ! a ! changes",
        "[p]<pPr><rPr><del/></rPr></pPr>{a }[/p][p]{b}[/p] ! a b ! changes",
        "[p]<ins><del>{a}</del></ins>{b}[/p] ! b ! changes",
        "[p]<pPr><pPrChange><pPr/></pPrChange></pPr>{a}[/p] ! a ! changes",
        "[p]<r><rPr><rPrChange><rPr><vanish/></rPr></rPrChange></rPr><t>a</t></r>[/p] ! a ! changes",
        "<tbl><tr><tc>[p]{a}[/p]</tc></tr><tr><trPr><del/></trPr><tc>[p]{b}[/p]</tc></tr></tbl>"
            + " ! | a |/| --- | ! changes",
      })
  void changesAreAcceptedAndNamed(String body, String markdown, String losses) throws IOException {
    assertRead(body, markdown, losses);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      quoteCharacter = '`',
      value = {
        "<sdt><sdtPr><text/></sdtPr><sdtContent>[p]{a}[/p]</sdtContent></sdt> ! a ! ``",
        "[p]<sdt><sdtContent>{a}</sdtContent></sdt><smartTag>{b}</smartTag>[/p] ! ab ! ``",
        "<customXml>[p]<customXml>{a}</customXml>[/p]</customXml> ! a ! ``",
        "[p]<bdo val='rtl'>{a}</bdo><dir val='rtl'>{b}</dir>[/p] ! ab ! ``",
        "[p]<r><ruby><rt>{b}</rt><rubyBase>{a}</rubyBase></ruby></r>[/p] ! a (b) ! ``",
        "[p]<r><mc:AlternateContent><mc:Choice><drawing><wp:anchor><wps:txbx><txbxContent>[p]{b}[/p]"
            + "</txbxContent></wps:txbx></wp:anchor></drawing></mc:Choice><mc:Fallback><pict>"
            + "<v:textbox><txbxContent>[p]{b}[/p]</txbxContent></v:textbox></pict></mc:Fallback>"
            + "</mc:AlternateContent></r>{a}[/p][p]{c}[/p] ! a//b//c ! ``",
        "[p]<r><pict><v:shape><v:textbox><txbxContent>[p]{a}[/p]</txbxContent></v:textbox></v:shape>"
            + "</pict></r>[/p] ! a ! ``",
        "[p]<r><pict><v:shape><v:textpath string='a'/></v:shape></pict></r>[/p] ! a ! ``",
        "[p]{a}<r><drawing><wp:inline><a:graphic><a:graphicData uri='http://x/chart'/></a:graphic>"
            + "</wp:inline></drawing></r>[/p] ! a ! charts",
        "[p]{a}<r><drawing><wp:inline><a:graphic><a:graphicData uri='http://x/diagram'/></a:graphic>"
            + "</wp:inline></drawing></r>[/p] ! a ! charts",
        "[p]{a}<r><pict><v:line/></pict></r>[/p] ! a ! shapes",
        "[p]{a}<r><pict><v:rect o:hr='t'/></pict></r>[/p] ! a ! ``",
        "[p]{a}<r><object><o:OLEObject/></object></r>[/p] ! a ! objects",
        "<altChunk/>[p]{a}[/p] ! a ! embedded",
        "[p]<m:oMath><m:sSup><m:e><m:r><m:t>m</m:t></m:r></m:e><m:sup><m:r><m:t>2</m:t></m:r></m:sup>"
            + "</m:sSup></m:oMath>[/p] ! m^2 ! formulas",
        "[p]{a}<r><footnoteReference id='4'/></r>{.}[/p] ! a\\[1\\].//\\[1\\] Ley 1. ! notes",
        "[p]<r><mc:AlternateContent><mc:Choice Requires='wps'><t>a</t></mc:Choice><mc:Fallback><t>x</t>"
            + "</mc:Fallback></mc:AlternateContent></r>[/p] ! a ! ``",
        "[p]<r><mc:AlternateContent xmlns:q='http://schemas.microsoft.com/office/word/2010/wordml'>"
            + "<mc:Choice Requires='wps q'><t>a</t></mc:Choice><mc:Fallback><t>x</t></mc:Fallback>"
            + "</mc:AlternateContent></r>[/p] ! a ! ``",
        "[p]<r><mc:AlternateContent xmlns:zz='urn:zz'><mc:Choice Requires='zz'><t>x</t></mc:Choice>"
            + "<mc:Choice Requires='wps zz'><t>x</t></mc:Choice><mc:Fallback><t>a</t></mc:Fallback>"
            + "</mc:AlternateContent></r>[/p] ! a ! ``",
        "[p]<r><mc:AlternateContent xmlns:ma='http://schemas.microsoft.com/office/mac/drawingml/2008/main'>"
            + "<mc:Choice Requires='ma'><t>x</t></mc:Choice><mc:Choice Requires='wps'><t>a</t></mc:Choice>"
            + "<mc:Fallback><t>x</t></mc:Fallback></mc:AlternateContent></r>[/p] ! a ! ``",
        "[p]<r><mc:AlternateContent><mc:Choice Requires='none'><t>x</t></mc:Choice>"
            + "</mc:AlternateContent></r>{a}[/p] ! a ! ``",
        "<tbl><tr><tc>[p]{a}[/p]</tc><tc>[p]{b}[/p]</tc></tr><tr><trPr><gridBefore val='1'/></trPr><tc>"
            + "[p]{c}[/p]</tc></tr><tr><trPr><gridAfter val='1'/></trPr><tc>[p]{d}[/p]</tc></tr></tbl>"
            + " ! | a | b |/| --- | --- |/|  | c |/| d |  | ! ``",
        "<tbl><tr><trPr><gridBefore val='2'/><gridAfter val='1'/></trPr><tc>[p]{a}[/p]</tc></tr></tbl>"
            + " ! |  |  | a |  |/| --- | --- | --- | --- | ! ``",
        "<tbl><tr><trPr><gridBefore val='0'/><gridAfter val='x'/></trPr><tc>[p]{a}[/p]</tc></tr></tbl>"
            + " ! | a |/| --- | ! ``",
        "[p]{a}<del><r><footnoteReference id='4'/></r></del>[/p] ! a ! changes",
        "[p]{a}<r><footnoteReference id='9'/></r>[/p] ! a ! ``",
        "[p]<hyperlink anchor='x'>{a}</hyperlink>[/p] ! a ! ``",
        "<tbl><tr><tc>[p]{a}[/p]<tbl><tr><tc>[p]{b}[/p]</tc><tc>[p]{c}[/p]</tc></tr></tbl></tc></tr>"
            + "</tbl> ! | a<br>b<br>c |/| --- | ! nested",
        "<tbl><tblGrid><gridCol/><gridCol/></tblGrid><tr><tc><tcPr><gridSpan val='2'/></tcPr>[p]{a}[/p]"
            + "</tc></tr><tr><tc><tcPr><vMerge/></tcPr>[p]{x}[/p]</tc><tc>[p]{b}[/p]</tc></tr></tbl>"
            + " ! | a |  |/| --- | --- |/|  | b | ! merged",
        "<tbl><tr><tc><tcPr><gridSpan val='2'/></tcPr>[p]{a}[/p]</tc><tc>[p]{b}[/p]</tc></tr><tr><tc>"
            + "[p]{c}[/p]</tc><tc>[p]{d}[/p]</tc><tc>[p]{e}[/p]</tc></tr></tbl>"
            + " ! | a |  | b |/| --- | --- | --- |/| c | d | e | ! merged",
        "<tbl><tr><tc>[p]<pPr><pStyle val='Mio'/></pPr>{a}[/p][p]{b}[/p]</tc><tc>[p]{c}[/p][p]<pPr>"
            + "<pStyle val='Mio'/></pPr>{d}[/p][p]{e}[/p]</tc></tr></tbl>"
            + " ! | a<br>b | c<br>d<br>e |/| --- | --- | ! ``",
        "[p]<pPr><pStyle val='Mio'/></pPr>{a}[/p] ! ## a ! ``",
        "[p]<r><rPr><rStyle val='Fuerte'/></rPr><t>a</t></r>{ b}[/p] ! **a** b ! ``",
        "[p]{<caps/>|Ojo}{<vertAlign val='superscript'/>|2}[/p] ! OJO<sup>2</sup> ! ``",
      })
  void whateverWrapsItIsRead(String body, String markdown, String losses) throws IOException {
    assertRead(body, markdown, losses);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      quoteCharacter = '`',
      value = {
        "[p]<fldSimple instr=' REF a '>{a}</fldSimple>[/p] ! a ! references",
        "[p]<fldSimple instr='DATE'>{a}</fldSimple>[/p] ! a ! ``",
        "[p]{a}<fldSimple instr='PAGEREF x \\h'>{7}</fldSimple>[/p] ! a ! pages",
        "[p]#begin#code( DATE )#separate{a}#end{b}[/p] ! ab ! ``",
        "[p]#begin#code(HYPERLINK \"https://a.pe/\")#separate{a}{b}#end{c}[/p]"
            + " ! [ab](<https://a.pe/>)c ! ``",
        "[p]#begin#code(HYPERLINK \\l \"x\")#separate{a}#end[/p] ! a ! links",
        "[p]#begin#code(HYPERLINK \"file:///c:/a\")#separate{a}#end[/p] ! a ! links",
        "[p]#begin#code(IF )#begin#code(MERGEFIELD x)#separate{1}#end#code( = 1)#separate{a}#end[/p]"
            + " ! a ! ``",
        "[p]#begin#code(TOC \\o)#separate{a}[/p][p]{b}[/p][p]#end{c}[/p] ! c ! contents",
        "<sdt><sdtPr><docPartObj><docPartGallery val='Table of Contents'/></docPartObj></sdtPr>"
            + "<sdtContent>[p]{a}[/p]</sdtContent></sdt>[p]{b}[/p] ! b ! contents",
        "[p]#begin#code(PAGE){a}[/p][p]{b}[/p] ! a//b ! ``",
        "[p]#separate{a}#end{b}#end[/p] ! ab ! ``",
        "[p]<r><fldChar w:fldCharType='begin'><ffData><checkBox><checked/></checkBox></ffData></fldChar>"
            + "</r>#code(FORMCHECKBOX)#end{ a}[/p] ! ☑ a ! ``",
        "[p]#begin#code(SYMBOL 254 \\f Wingdings)#end{ a}[/p] ! ☑ a ! ``",
        "[p]#drop#code(FORMDROPDOWN)#end{ a}[/p] ! Cusco a ! ``",
        "[p]#drop#code(FORMDROPDOWN)#separate#end{ a}[/p] ! Cusco a ! ``",
        "[p]#drop#code(FORMDROPDOWN)#separate{ }#end{a}[/p] ! Cuscoa ! ``",
        "[p]#drop#code(FORMDROPDOWN)#separate{Lima}#end{ a}[/p] ! Lima a ! ``",
        "[p]#box#code(FORMCHECKBOX)#separate#end{ a}[/p] ! ☐ a ! ``",
        "[p]#box#code(FORMCHECKBOX)#separate{☒}#end{ a}[/p] ! ☒ a ! ``",
        "[p]#begin#code(SYMBOL 254 \\f Wingdings)#separate#end{ a}[/p] ! ☑ a ! ``",
        "[p]<fldSimple instr='SYMBOL 254 \\f Wingdings'/>{ a}[/p] ! ☑ a ! ``",
        "[p]#begin#code(MACROBUTTON x Haz clic)#separate#end{ a}[/p] ! Haz clic a ! ``",
        "[p]#begin#code(REF x)#separate#end{a}[/p] ! a ! references",
        "[p]#begin#code(LISTNUM)#end{a}[/p] ! a ! counted",
        "[p]#begin#code(AUTONUM)#separate#end{a}[/p] ! a ! counted",
        "[p]<fldSimple instr='AUTONUMLGL'/>{a}[/p] ! a ! counted",
        "[p]#begin#code(LISTNUM)#separate{1)}#end{ a}[/p] ! 1\\) a ! ``",
        "[p]#begin#code(EQ x)#end{a}[/p] ! a ! equations",
        "[p]#begin#code(XE x)#end{a}[/p] ! a ! ``",
      })
  void fieldsShowTheirResults(String body, String markdown, String losses) throws IOException {
    assertRead(body, markdown, losses);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      quoteCharacter = '`',
      value = {
        "[p]{a }{<vanish/>|x}[/p] ! a ! hidden",
        "[p]{<vanish val='0'/>|a}{<vanish val='false'/>|b}{<vanish val='off'/>|c}[/p] ! abc ! ``",
        "[p]{a}{<vanish val='on'/>|x}{<vanish val='1'/>|x}[/p] ! a ! hidden",
        "[p]{a}{<rStyle val='Oculto'/>|x}[/p] ! a ! hidden",
        "[p]<pPr><pStyle val='Borrador'/></pPr>{x}[/p][p]{a}[/p] ! a ! hidden",
        "[p]<pPr><pStyle val='Borrador'/></pPr>{<vanish val='0'/>|a}[/p] ! a ! ``",
        "[p]{a}{<strike/>|x}{<dstrike/>|x}[/p] ! a ! struck",
        "[p]{a}{<rStyle val='Tachado'/>|x}{<strike val='false'/>|b}[/p] ! ab ! struck",
        "[p]{a}{<strike/>| }{<webHidden/>|b}[/p] ! ab ! ``",
        "[p]<pPr><rPr><vanish/></rPr></pPr>{a}[/p] ! a ! ``",
        "[p]<pPr><rPr><vanish/></rPr></pPr>{a }[/p][p]{b}[/p][p]{c}[/p] ! a b//c ! ``",
        "[p]<pPr><rPr><vanish val='0'/></rPr></pPr>{a}[/p][p]{b}[/p] ! a//b ! ``",
        "[p]<pPr><pStyle val='Borrador'/></pPr>{<vanish val='0'/>|a }[/p][p]{b}[/p] ! a b ! ``",
        "[p]{a}[/p][p]<pPr><rPr><vanish/></rPr></pPr>{<vanish/>|x}[/p][p]{b}[/p] ! a//b ! hidden",
        "[p]<pPr><pStyle val='Mio'/><rPr><vanish/><specVanish/></rPr></pPr>{a}[/p][p]{b}[/p]"
            + " ! ## a//b ! ``",
        "[p]<pPr><rPr><vanish/></rPr></pPr>{a}[/p]<tbl><tr><tc>[p]{b}[/p]</tc></tr></tbl>"
            + " ! a//| b |/| --- | ! ``",
        "<tbl><tr><trPr><hidden/></trPr><tc>[p]{x}[/p]</tc></tr></tbl>[p]{a}[/p] ! a ! hidden",
        "<tbl><tblPr><tblStyle val='Velada'/></tblPr><tr><tc>[p]{x}[/p]</tc></tr></tbl>[p]{a}[/p]"
            + " ! a ! hidden",
        "<tbl><tblPr><tblStyle val='Velada'/></tblPr><tr><tc>[p]{<vanish val='0'/>|b}[/p]</tc></tr>"
            + "</tbl>[p]{a}[/p] ! | b |/| --- |//a ! ``",
        "[p]{a}{<strike/>|x}<r><rPr><strike/></rPr><footnoteReference id='4'/></r>[/p] ! a ! struck",
      })
  void hiddenAndStruckTextIsLeftOut(String body, String markdown, String losses)
      throws IOException {
    assertRead(body, markdown, losses);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      quoteCharacter = '`',
      value = {
        "[p]{a}{<color val='FFFFFF'/>|x}[/p] ! a ! faint",
        "[p]{a}{<color val='fefefe'/>|x}[/p] ! a ! faint",
        "[p]{a}{<color val='auto' w:themeColor='background1'/>|x}[/p] ! a ! faint",
        "[p]{a}{<sz val='2'/>|x}[/p] ! a ! faint",
        "[p]<pPr><pStyle val='Blanco'/></pPr>{x}{<color val='000000'/>|a}[/p] ! a ! faint",
        "<tbl><tr><tc>[p]{a}{<color val='FFFFFF'/>|x}[/p]</tc></tr></tbl> ! | a |/| --- | ! faint",
        "[p]{a}{<color val='FFFFFF'/>| }{<sz val='2'/>| }{b}[/p] ! a b ! ``",
        "[p]{<color val='FFFFFF'/><highlight val='black'/>|a}[/p] ! a ! ``",
        "[p]{<color val='FFFFFF'/><shd val='clear' w:fill='000000'/>|a}[/p] ! a ! ``",
        "[p]{<color val='FFFFFF'/><shd val='pct50' w:fill='auto'/>|a}[/p] ! a ! ``",
        "[p]{<color val='FFFFFF'/><shd val='clear' w:fill='FFFFFF'/>|x}{a}[/p] ! a ! faint",
        "[p]<pPr><shd val='clear' w:fill='FF0000'/></pPr>{<color val='FFFFFF'/>|a}[/p] ! a ! ``",
        "[p]<pPr><pStyle val='Banda'/></pPr>{a}[/p] ! a ! ``",
        "<tbl><tr><tc><tcPr><shd w:fill='1F4E79'/></tcPr>[p]{<color val='FFFFFF'/>|a}[/p]</tc></tr>"
            + "</tbl> ! | a |/| --- | ! ``",
        "[p]<r><pict><v:shape><v:textbox><txbxContent>[p]{<color val='FFFFFF'/>|a}[/p]</txbxContent>"
            + "</v:textbox></v:shape></pict></r>[/p] ! a ! ``",
        "[p]{<color val='A6A6A6' w:themeColor='background1' w:themeShade='A6'/>|a}[/p] ! a ! ``",
        "[p]{<color val='F0F0F0'/>|a}{<sz val='12'/>|b}[/p] ! ab ! ``",
        "[p]{a}<r><rPr><color val='FFFFFF'/></rPr><footnoteReference id='4'/></r>[/p]"
            + " ! a\\[1\\]//\\[1\\] Ley 1. ! notes",
      })
  void textThatNobodySeesIsLeftOut(String body, String markdown, String losses) throws IOException {
    assertRead(body, markdown, losses);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      quoteCharacter = '`',
      value = {
        "[p]<pPr><framePr w:dropCap='drop'/></pPr>{C}[/p][p]{apitular}[/p] ! Capitular ! ``",
        "[p]<pPr><framePr w:dropCap='margin'/></pPr>{C}[/p][p]{apitular}[/p] ! Capitular ! ``",
        "[p]<pPr><framePr w:dropCap='none'/></pPr>{A}[/p][p]{b}[/p] ! A//b ! ``",
        "[p]{a}<r><br/></r>{b}<r><cr/></r>{- c}[/p] ! a\\/b\\/\\- c ! ``",
        "[p]{a}<r><br type='textWrapping'/></r>{1. b}[/p] ! a\\/1\\. b ! ``",
        "[p]{a}<r><br type='page'/></r>{b}<r><br type='column'/></r>{c}[/p] ! a b c ! ``",
        "[p]<pPr><pStyle val='Mio'/></pPr>{a}<r><br/></r>{b}[/p] ! ## a b ! ``",
        "<tbl><tr><tc>[p]{a}<r><br/></r>{b}[/p][p]{c}[/p]</tc></tr></tbl> ! | a<br>b<br>c |/| --- | ! ``",
        "[p]<r><rPr><b/></rPr><t>a</t><br/><t>b</t></r>[/p] ! **a**\\/**b** ! ``",
        "[p]{a}<r><tab/></r>{b}<r><ptab/></r>{c}[/p] ! a b c ! ``",
        "[p]{01}<r><noBreakHyphen/></r>{a}<r><softHyphen/></r>{b}[/p] ! 01-ab ! ``",
        "[p]{so\u00adlo}<r><sym font='Wingdings' char='F0FE'/></r>[/p] ! solo☑ ! ``",
        "[p]<r><sym font='Symbol' char='F0AE'/></r>{ a}[/p] ! → a ! ``",
        "[p]{a}<r><sym font='Wingdings' char='F001'/></r>[/p] ! a ! symbols",
        "[p]{<rFonts w:ascii='Wingdings'/>|\u00fc}{ a}[/p] ! ✓ a ! ``",
        "[p]{---}[/p][p]{--}[/p][p]{- - -}[/p][p]{-- -}[/p] ! \\---//\\--//\\- - -//\\-- - ! ``",
        "[p]{a}<r><br/></r>{--}<r><br/></r>{===}[/p] ! a\\/\\--\\/\\=== ! ``",
        "[p]{--- a}[/p][p]{-5 °C}[/p][p]{--b}[/p] ! --- a//-5 °C//--b ! ``",
        "[p]<pPr><pStyle val='Mio'/></pPr>{a #}[/p][p]<pPr><pStyle val='Mio'/></pPr>{C#}[/p]"
            + " ! ## a \\#//## C# ! ``",
        "[p]{\uf0a7a}[/p] ! \uf0a7a ! ``",
      })
  void linesAndSignsAreThoseOfWord(String body, String markdown, String losses) throws IOException {
    assertRead(body, markdown, losses);
  }

  @Test
  void headersWithWordsAreNamed() throws IOException {
    String page = full("[p]<fldSimple instr='PAGE'>{1}</fldSimple>[/p]");
    assertEquals("[]", header(page));
    assertEquals("[headers]", header(page + full("[p]{Borrador}[/p]")));
  }

  private String header(String body) throws IOException {
    RawPackage document = RawPackage.of("");
    document.related(RawPackage.rel("rId1", "header", "Target=\"header1.xml\""));
    document.part("word/header1.xml", RawPackage.root("hdr", body));
    return read(document).skipped().toString();
  }
}
