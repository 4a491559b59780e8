package org.amparo.pamphlet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.junit.jupiter.api.Test;

class SmallContentTest {

  private static final PDResources RESOURCES = new PDResources();

  static {
    put("Back", "Background");
    put("Foot", "Pagination");
  }

  private static void put(String name, String type) {
    COSDictionary properties = new COSDictionary();
    properties.setItem(COSName.TYPE, COSName.getPDFName(type));
    RESOURCES.put(COSName.getPDFName(name), PDPropertyList.create(properties));
  }

  private static String small(String content) throws IOException {
    List<Object> tokens = new PDFStreamParser(content.getBytes(StandardCharsets.US_ASCII)).parse();
    byte[] bytes = ContentWriter.bytes(SmallContent.of(Operation.of(tokens), RESOURCES));
    return new String(bytes, StandardCharsets.US_ASCII);
  }

  @Test
  void anArtifactThatDrawsNothingIsLeftOut() throws IOException {
    assertEquals("q Q", small("q /Artifact /Back BDC EMC /Artifact /Foot BDC EMC Q"));
    assertEquals("", small("/Artifact /Back BDC /Artifact /Back BDC EMC EMC"));
  }

  @Test
  void aBackgroundNeedsNoDictionary() throws IOException {
    assertEquals("/Artifact BMC 0 0 1 1 re f EMC", small("/Artifact /Back BDC 0 0 1 1 re f EMC"));
  }

  @Test
  void textKeepsItsTagAndAFooterItsKind() throws IOException {
    assertEquals("/P<</MCID 3>>BDC EMC", small("/P <</MCID 3>> BDC EMC"));
    assertEquals(
        "/Artifact<</Type/Pagination>>BDC(a)Tj EMC", small("/Artifact /Foot BDC (a) Tj EMC"));
  }
}
