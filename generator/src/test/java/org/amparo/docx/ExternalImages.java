package org.amparo.docx;

import static java.nio.charset.StandardCharsets.UTF_16;
import static org.amparo.docx.RawPackage.noting;
import static org.amparo.docx.RawPackage.rel;
import static org.amparo.docx.RawPackage.rels;
import static org.amparo.docx.RawPackage.showing;

import java.nio.charset.Charset;
import java.util.List;
import java.util.function.Function;

/** Ways in which a document asks for a picture that it does not hold. */
final class ExternalImages {

  private static final String EXTERNAL = "Target=\"%s\" TargetMode=\"External\"";
  private static final String MAIN_RELS = "word/_rels/document.xml.rels";

  private ExternalImages() {}

  /** Where the picture is that a document asks for. */
  record Lures(String web, String disk, String jar) {

    String ftp() {
      return web.replace("http:", "ftp:");
    }

    String capitals() {
      return web.replace("http:", "HTTP:");
    }

    String encoded() {
      return disk.replace("canary", "%63%61nary");
    }
  }

  /** A way to ask for it: its name, and the document for an address. */
  record Spelling(String name, Function<Lures, RawPackage> document) {
    @Override
    public String toString() {
      return name;
    }
  }

  private static Spelling spelling(String name, Function<Lures, RawPackage> document) {
    return new Spelling(name, document);
  }

  /** Every way, the first twelve as they were found. */
  static List<Spelling> all() {
    return List.of(
        spelling("no mode", l -> showing().related(image("Target=\"%s\"", l.web()))),
        spelling("a file", l -> showing().related(image("Target=\"%s\"", l.disk()))),
        spelling(
            "in a footnote",
            l -> noting("footnote").part(notes("foot"), rels(image(EXTERNAL, l.web())))),
        spelling(
            "in an endnote",
            l -> noting("endnote").part(notes("end"), rels(image(EXTERNAL, l.web())))),
        spelling(
            "single quotes",
            l -> showing().related(image("Target='%s' TargetMode='External'", l.web()))),
        spelling(
            "spaces",
            l -> showing().related(image("Target = \"%s\" TargetMode = \"External\"", l.web()))),
        spelling(
            "character reference",
            l -> showing().related(image("Target=\"%s\" TargetMode=\"&#69;xternal\"", l.web()))),
        spelling(
            "utf 16 relationships",
            l -> showing().part(MAIN_RELS, "\n" + rels(image(EXTERNAL, l.web())), UTF_16)),
        spelling(
            "greater than",
            l ->
                showing().related(image("x=\">\" Target=\"%s\" TargetMode=\"External\"", l.web()))),
        spelling(
            "another type",
            l -> showing().related(rel("rId9", "hyperlink", EXTERNAL.formatted(l.web())))),
        spelling(
            "another main part",
            l ->
                showing()
                    .part(
                        "_rels/.rels", rels(rel("rId1", "officeDocument", "Target=\"word/a.xml\"")))
                    .part("word/a.xml", RawPackage.document(RawPackage.picture("r:link")))
                    .part("word/_rels/a.xml.rels", rels(image(EXTERNAL, l.web())))),
        spelling(
            "later part of that name",
            l ->
                showing()
                    .related(image(EXTERNAL, l.web()))
                    .part("other/_rels/document.xml.rels", rels())),
        spelling("capital scheme", l -> showing().related(image("Target=\"%s\"", l.capitals()))),
        spelling("jar scheme", l -> showing().related(image("Target=\"%s\"", l.jar()))),
        spelling("ftp scheme", l -> showing().related(image("Target=\"%s\"", l.ftp()))),
        spelling(
            "percent encoded file", l -> showing().related(image("Target=\"%s\"", l.encoded()))),
        spelling(
            "ebcdic relationships",
            l ->
                showing()
                    .part(
                        MAIN_RELS,
                        "<?xml version=\"1.0\" encoding=\"Cp037\"?>"
                            + rels(image(EXTERNAL, l.web())),
                        Charset.forName("Cp037"))));
  }

  private static String notes(String kind) {
    return "word/_rels/" + kind + "notes.xml.rels";
  }

  private static String image(String rest, String address) {
    return rel("rId9", "image", rest.formatted(address));
  }
}
