package org.amparo.pamphlet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Rectangle2D;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The outlines of icons: where they begin and end, from the specification of SVG. */
class SvgShapeTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<path d='M2 3h4v5H2z'/> | 2 3 4 5",
        "<path d='m2 3 4 0l0 5-4 0'/> | 2 3 4 5",
        "<path d='M4 12a8 8 0 0 1 16 0'/> | 4 4 16 8",
        "<path d='M4 12a8 8 0 0016 0'/> | 4 12 16 8",
        "<path d='M12 4a8 8 0 1 1-8 8'/> | 4 4 16 16",
        "<path d='M0 0C0 4 8 4 8 0S16-4 16 0'/> | 0 -3 16 6",
        "<path d='M0 0q4 8 8 0t8 0'/> | 0 -4 16 8",
        "<circle cx='12' cy='12' r='9'/> | 3 3 18 18",
        "<rect x='2' y='8' width='20' height='8' transform='rotate(90 12 12)'/> | 8 2 8 20",
        "<path d='M1 1L2 2 x 3 z 4 5'/> | 1 1 1 1",
        "<ellipse rx='4'/> | 0 0 0 0"
      })
  void anOutlineIsWhereSvgPutsIt(String element, String expected) {
    Shape outline =
        SvgShape.of(Jsoup.parseBodyFragment("<svg>" + element + "</svg>").select("svg > *").get(0));
    Rectangle2D exact = new Area(outline).getBounds2D(); // without control points
    Rectangle2D bounds = exact.isEmpty() ? outline.getBounds2D() : exact;
    String found =
        "%d %d %d %d"
            .formatted(
                Math.round(bounds.getX()),
                Math.round(bounds.getY()),
                Math.round(bounds.getWidth()),
                Math.round(bounds.getHeight()));
    assertEquals(expected, found);
  }
}
