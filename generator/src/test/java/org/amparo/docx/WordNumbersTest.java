package org.amparo.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The numbers of lists are those that Word shows. */
class WordNumbersTest {

  private static final String STYLES =
      RawPackage.root(
          "styles",
          "<w:style w:type='paragraph' w:styleId='Art'><w:name w:val='Art'/><w:pPr><w:numPr>"
              + "<w:numId w:val='8'/></w:numPr></w:pPr></w:style>"
              + "<w:style w:type='paragraph' w:styleId='Inciso'><w:name w:val='Inciso'/>"
              + "<w:basedOn w:val='Art'/></w:style>"
              + "<w:style w:type='numbering' w:styleId='Enlace'><w:pPr><w:numPr><w:numId w:val='3'/>"
              + "</w:numPr></w:pPr></w:style>"
              + "<w:style w:type='paragraph' w:styleId='H'><w:name w:val='heading 1'/></w:style>");

  @TempDir private Path folder;

  /** A list: the forms and texts of its levels, the first with a start number. */
  private static String list(int id, int start, String... levels) {
    StringBuilder list = new StringBuilder("<w:abstractNum w:abstractNumId='" + id + "'>");
    for (int i = 0; i < levels.length; i++) {
      String[] form = levels[i].split(" ", 2);
      list.append("<w:lvl w:ilvl='" + i + "'><w:start w:val='" + (i == 0 ? start : 1) + "'/>");
      list.append("<w:numFmt w:val='" + form[0] + "'/>");
      list.append(id == 8 && i == 1 ? "<w:pStyle w:val='Inciso'/>" : "");
      list.append("<w:lvlText w:val='" + form[1] + "'/></w:lvl>");
    }
    return list + "</w:abstractNum>";
  }

  private static String num(int id, int list, String more) {
    return "<w:num w:numId='%d'><w:abstractNumId w:val='%d'/>%s</w:num>".formatted(id, list, more);
  }

  private static String numbering() {
    String restart = "<w:lvlOverride w:ilvl='0'><w:startOverride w:val='1'/></w:lvlOverride>";
    return RawPackage.root(
        "numbering",
        list(1, 1, "decimal %1.", "lowerLetter %2)", "lowerRoman %3.")
            + list(2, 1, "bullet o", "bullet x")
            + list(3, 1, "lowerLetter %1)")
            + list(4, 3, "upperRoman %1.", "decimal %1.%2")
            + list(5, 1, "decimal %1.", "decimal %1.%2.")
            + list(6, 1, "cardinalText %1.")
            + list(7, 1, "none -")
            + list(8, 5, "decimal Artículo %1.", "lowerLetter %2)")
            + list(9, 0, "decimalZero %1.")
            + list(10, 26, "upperLetter (%1)")
            + list(12, 1, "decimal %1)", "decimal %1.%2)")
            + list(13, 1, "none -", "decimal %1%2)").replace("-", "")
            + list(14, 1, "upperRoman %1.", "decimal %1.%2")
                .replace("<w:lvlText w:val='%1.%2'", "<w:isLgl/><w:lvlText w:val='%1.%2'")
            + list(15, 1, "upperRoman T. %1", "decimal A. %2", "decimal B. %3")
                .replace("<w:lvlText w:val='A", "<w:lvlRestart w:val='0'/><w:lvlText w:val='A")
                .replace("<w:lvlText w:val='B", "<w:lvlRestart w:val='1'/><w:lvlText w:val='B")
            + list(18, 1, "bullet ✓", "bullet ✗")
            + list(19, 1, "bullet ☐", "bullet ☑")
            + list(20, 1, "bullet \uf0a8")
                .replace("</w:lvl>", "<w:rPr><w:rFonts w:ascii='Wingdings'/></w:rPr></w:lvl>")
            + list(21, 1, "bullet \uf0a7")
                .replace("</w:lvl>", "<w:rPr><w:rFonts w:ascii='Wingdings'/></w:rPr></w:lvl>")
            + num(18, 18, "")
            + num(19, 19, "")
            + num(20, 20, "")
            + num(21, 21, "")
            + "<w:abstractNum w:abstractNumId='16'><w:numStyleLink w:val='Enlace'/></w:abstractNum>"
            + num(12, 12, "")
            + num(13, 13, "")
            + num(14, 14, "")
            + num(15, 15, "")
            + num(16, 16, "")
            + num(17, 2, "")
            + num(1, 1, "")
            + num(2, 2, "")
            + num(3, 3, "")
            + num(4, 4, "")
            + num(5, 5, "")
            + num(6, 6, "")
            + num(7, 7, "")
            + num(8, 8, "")
            + num(9, 9, "")
            + num(10, 10, "")
            + num(11, 1, restart));
  }

  /** A paragraph: {@code list.level words}, or a style and words, or only words. */
  private static String paragraph(String text) {
    String[] words = text.split(" ", 2);
    String format = "";
    if (words[0].matches("\\d+\\.\\d")) {
      String[] place = words[0].split("\\.", -1);
      format =
          "<w:numPr><w:ilvl w:val='%s'/><w:numId w:val='%s'/></w:numPr>"
              .formatted(place[1], place[0]);
    } else if (words[0].equals("0")) {
      format = "<w:pStyle w:val='Art'/><w:numPr><w:numId w:val='0'/></w:numPr>";
    } else if (Set.of("Art", "Inciso").contains(words[0])) {
      format = "<w:pStyle w:val='" + words[0] + "'/>";
    } else if (words[0].matches("H\\d+")) {
      String list = words[0].substring(1);
      format = "<w:pStyle w:val='H'/><w:numPr><w:numId w:val='" + list + "'/></w:numPr>";
    }
    String shown = format.isEmpty() ? text : words.length > 1 ? words[1] : "";
    return "<w:p><w:pPr>%s</w:pPr><w:r><w:t>%s</w:t></w:r></w:p>".formatted(format, shown);
  }

  private DocxImporter.ImportedText read(String body) throws IOException {
    RawPackage document = RawPackage.of(body).part("word/numbering.xml", numbering());
    document.part("word/styles.xml", STYLES);
    return DocxImporter.read(document.save(folder.resolve("in.docx")), "in");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      quoteCharacter = '`',
      value = {
        "1.0 a;1.0 b;c;1.0 d ! 1. a/2. b//c//3. d ! ``",
        "1.0 a;11.0 b;11.0 c ! 1. a//<-->//1. b/2. c ! ``",
        "1.0 a;1.0;1.0 c ! 1. a//<-->//3. c ! ``",
        "1.0 a;3.0 b;11.0 c ! 1. a//a) b//1. c ! ``",
        "1.0 a;12.0 b;12.0 c ! 1. a//1) b/2) c ! brackets",
        "12.0 a;1.0 b;12.0 c ! 1) a//1. b//2) c ! brackets",
        "12.0 a;12.0;12.0 c ! 1) a//<-->//3) c ! brackets",
        "1.0 a;12.1 b ! 1. a//   1.1) b ! ``",
        "13.0 a;13.1 b ! a//1) b ! brackets",
        "2.0 a;17.0 b ! - a/- b ! ``",
        "18.0 a;18.1 b;18.0 c ! - ✓ a/  - ✗ b/- ✓ c ! ``",
        "19.0 a;19.1 b;20.0 c ! - [ ] a/  - [x] b/- [ ] c ! ``",
        "21.0 a;2.0 b;18.0 - c ! - a/- b/- ✓ \\- c ! ``",
        "14.0 a;14.1 b;14.0 c;14.1 d ! I. a//1.1 b//II. c//2.1 d ! ``",
        "15.0 a;15.1 b;15.0 c;15.1 d ! T. I a//A. 1 b//T. II c//A. 2 d ! ``",
        "15.0 a;15.1 b;15.2 c;15.1 d;15.2 e;15.0 f;15.2 g"
            + " ! T. I a//A. 1 b//B. 1 c//A. 2 d//B. 2 e//T. II f//B. 1 g ! ``",
        "16.0 a;3.0 b;16.0 c ! a) a//b) b//c) c ! ``",
        "1.0 a;1.1 b;1.1 c;1.0 d;1.1 e ! 1. a//   a) b//   b) c/2. d//   a) e ! ``",
        "1.0 a;1.1 b;1.2 c ! 1. a//   a) b//   i. c ! ``",
        "3.0 a;3.0 b;c;3.0 d ! a) a//b) b//c//c) d ! ``",
        "4.0 a;4.1 b;4.0 c;4.1 d ! III. a//III.1 b//IV. c//IV.1 d ! ``",
        "5.0 a;5.1 b;5.1 c;5.0 d ! 1. a//   1.1. b//   1.2. c/2. d ! ``",
        "6.0 a;6.0 b ! 1. a/2. b ! numbers",
        "7.0 a;7.0 b ! \\- a//\\- b ! ``",
        "8.0 a;8.0 b ! Artículo 5. a//Artículo 6. b ! ``",
        "Art a;Inciso b;Inciso c;Art d;0 e ! Artículo 5. a//a) b//b) c//Artículo 6. d//e ! ``",
        "9.0 a;9.0 b ! 00\\. a//01\\. b ! ``",
        "10.0 a;10.0 b;10.0 c ! (Z) a//(AA) b//(BB) c ! ``",
        "2.0 a;2.1 b;2.0 c ! - a/  - b/- c ! ``",
        "2.0 a;1.1 b;2.0 c ! - a//  a) b/- c ! ``",
        "1.1 a;1.1 b ! a) a//b) b ! ``",
        "H8 a;b;H8 c ! ## Artículo 5. a//b//## Artículo 6. c ! headings",
        "99.0 a ! a ! ``",
        "1. a;- b ! 1\\. a//\\- b ! ``",
      })
  void numbersAreThoseOfWord(String paragraphs, String markdown, String losses) throws IOException {
    StringBuilder body = new StringBuilder();
    for (String text : paragraphs.split(";", -1)) {
      body.append(paragraph(text));
    }
    DocxImporter.ImportedText text = read(body.toString());
    String rest = text.markdown().strip().replaceFirst("^" + RawPackage.WORDS, "").strip();
    assertEquals(markdown, rest.replace("\n", "/").replace("<!-- -->", "<-->"));
    assertEquals("[" + losses + "]", text.skipped().toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      quoteCharacter = '`',
      value = {
        "1.0|a;1.0|b ! 1\\. | a ;2\\. | b",
        "1.0|;1.0| ! 1\\. |  ;2\\. | ",
        "3.0|a;3.0 x|b;3.0|c ! a) | a ;b) x | b ;c) | c",
        "12.0|a;|b;12.0|c ! 1\\) | a ; | b ;2\\) | c",
        "8.0|a ! Artículo 5. | a",
        "2.0|a;7.0|b ! | a ;\\- | b",
        "19.0|a;18.1 x|b ! ☐ | a ;✗ x | b",
      })
  void aNumberMayBeAllThatACellHas(String rows, String shown) throws IOException {
    StringBuilder table = new StringBuilder("<w:tbl>");
    for (String row : rows.split(";", -1)) {
      table.append("<w:tr>");
      for (String cell : row.split("\\|", -1)) {
        table.append("<w:tc>" + paragraph(cell) + "</w:tc>");
      }
      table.append("</w:tr>");
    }
    List<String> read = new ArrayList<>();
    for (String line : read(table + "</w:tbl>").markdown().split("\n", -1)) {
      if (line.startsWith("|") && !line.contains("---")) {
        read.add(line.replaceAll("^\\| | \\|$", "").strip());
      }
    }
    List<String> expected = new ArrayList<>();
    for (String line : shown.split(";", -1)) {
      expected.add(line.strip());
    }
    assertEquals(expected, read);
  }

  /** Wrappers of a run, and the losses that each is named with. */
  private static final Map<String, String> SEEN =
      Map.ofEntries(
          Map.entry("%s", ""),
          Map.entry("<w:ins>%s</w:ins>", "changes"),
          Map.entry("<w:moveTo>%s</w:moveTo>", "changes"),
          Map.entry("<w:sdt><w:sdtContent>%s</w:sdtContent></w:sdt>", ""),
          Map.entry("<w:smartTag>%s</w:smartTag>", ""),
          Map.entry("<w:fldSimple w:instr='DATE'>%s</w:fldSimple>", ""),
          Map.entry("<w:fldSimple w:instr='REF a'>%s</w:fldSimple>", "references"),
          Map.entry("<w:bdo>%s</w:bdo>", ""));

  private static final Map<String, String> UNSEEN =
      Map.of(
          "<w:del>%s</w:del>", "changes",
          "<w:moveFrom>%s</w:moveFrom>", "changes",
          "<w:fldSimple w:instr='TOC'>%s</w:fldSimple>", "contents",
          "<w:fldSimple w:instr='PAGE'>%s</w:fldSimple>", "pages");

  @Test
  void eachWordIsInTheDraftOnceOrNot() throws IOException {
    Random random = new Random(22);
    for (int i = 0; i < 60; i++) {
      List<String> shown = new ArrayList<>();
      Set<String> losses = new TreeSet<>();
      StringBuilder body = new StringBuilder();
      for (int word = 0; word < 12; word++) {
        String run = "<w:r><w:t xml:space='preserve'> w" + word + "e </w:t></w:r>";
        boolean visible = random.nextInt(3) > 0;
        Map<String, String> wrappers = visible ? SEEN : UNSEEN;
        List<String> keys = new ArrayList<>(new TreeSet<>(wrappers.keySet()));
        String outer = keys.get(random.nextInt(keys.size()));
        losses.add(wrappers.getOrDefault(outer, ""));
        String inner = "%s";
        if (visible) {
          shown.add("w" + word + "e");
          inner = random.nextBoolean() ? "<w:sdt><w:sdtContent>%s</w:sdtContent></w:sdt>" : "%s";
        }
        String inline = outer.formatted(inner.formatted(run));
        String table =
            random.nextInt(4) == 0 ? "<w:tbl><w:tr><w:tc>%s</w:tc></w:tr></w:tbl>" : "%s";
        body.append(table.formatted("<w:p>" + inline + "</w:p>"));
      }
      losses.remove("");
      DocxImporter.ImportedText text = read(body.toString());
      List<String> words = new ArrayList<>();
      for (String word : text.markdown().split("[^\\w]+", -1)) {
        if (word.matches("w\\d+e")) {
          words.add(word);
        }
      }
      assertEquals(shown, words, body.toString());
      assertEquals(losses, text.skipped(), body.toString());
    }
  }
}
