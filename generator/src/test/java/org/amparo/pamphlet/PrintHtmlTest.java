package org.amparo.pamphlet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.StringWriter;
import java.util.Map;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.amparo.pamphlet.PrintHtml.Place;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintHtmlTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "<p>a <a href=\"b.html\">word</a></p> | <p>a word</p>",
        "<p><a data-phone=\"106\" href=\"tel:106\">SAMU</a></p> | <p>SAMU (106)</p>",
        "<details><summary>More</summary><p>b</p></details> | <div><p>More</p><p>b</p></div>",
        "<p>a crime (<em>delito</em>).</p> | <p>a crime <em>(delito)</em>.</p>",
        "<p>Only so:</p><ul><li>a</li></ul> | <p class=\"lead\">Only so:</p><ul><li>a</li></ul>",
        "<p>Only so.</p><ul><li>a</li></ul> | <p>Only so.</p><ul><li>a</li></ul>",
        "<p><strong>1818</strong> for reports.</p>"
            + " | <p><span class=\"held\"><strong class=\"phone\">1818</strong> for</span> reports.</p>",
        "<p>Police <strong>105</strong>.</p>"
            + " | <p><span class=\"held\">Police <strong class=\"phone\">105</strong></span>.</p>",
        "<ol start=\"3\"><li>a</li></ol>"
            + " | <ol start=\"3\"><li><span class=\"number\">3</span> a</li></ol>",
        "<ul><li><a class=\"call\" href=\"tel:106\"><svg></svg><span class=\"call-who\">"
            + "<span class=\"call-name\">SAMU <span class=\"call-number\">106</span></span> "
            + "<span class=\"call-when\">Health</span></span></a>"
            + "<p class=\"call-note\">urgent.</p></li></ul>"
            + " | <ul><li><span class=\"call-name\">SAMU "
            + "<strong class=\"call-number phone\">106</strong>:</span> urgent."
            + "<span class=\"call-when\">Health</span></li></ul>",
        "<p><img src=\"f.png\" alt=\"Fold it\"></p> | <p><span class=\"image\">Fold it</span></p>",
        "<p><img src=\"f.png\" alt=\"\">a</p> | <p>a</p>",
        "<p>Quecha ch\u02BCaska 5\u202F000 co\u2011op</p> | <p>Quecha ch’aska 5\u00A0000 co-op</p>"
      })
  void nothingOnPaperWaitsForATap(String page, String paper) throws TransformerException {
    assertEquals("<body>" + paper + "</body>", body(page));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "See <a href='b.html'>which</a>. | See which (guide “Bribes”).",
        "See <a href='b.html'>which</a>, <a href='b.html'>why</a>. | See which (guide “Bribes”), why.",
        "See <a href='b.html'>bribes</a>. | See bribes.",
        "See <a href='c.html'>others</a>. | See others."
      })
  void aLinkSaysWhereItLeads(String page, String paper) {
    Map<String, Place> places = Map.of("b.html", new Place("Bribes", "guide “Bribes”"));
    assertEquals(paper, PrintHtml.text(PrintHtml.withPlaces(page, places)));
  }

  private static String body(String markup) throws TransformerException {
    Transformer transformer = TransformerFactory.newInstance().newTransformer();
    transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
    transformer.setOutputProperty(OutputKeys.METHOD, "xml");
    StringWriter out = new StringWriter();
    DOMSource body =
        new DOMSource(PrintHtml.document(markup, 40).getElementsByTagName("body").item(0));
    transformer.transform(body, new StreamResult(out));
    return out.toString().replaceAll(" xmlns(:\\w+)?=\"[^\"]*\"", "");
  }
}
