package org.amparo.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.amparo.model.Html;
import org.junit.jupiter.api.Test;

class SvgSymbolTest {

  private static Optional<String> symbol(String svg) {
    return SvgIcon.clean(svg).flatMap(c -> SvgSymbol.of("own-key", c)).map(Html::markup);
  }

  @Test
  void shapesTakeTheColourOfTheText() {
    assertEquals(
        Optional.of(
            "<symbol id=\"_icon-own-key\" viewBox=\"0 0 48 48\" fill=\"currentColor\">"
                + "<g fill=\"none\" stroke=\"currentColor\" stroke-width=\"4\">"
                + "<circle cx=\"15\" cy=\"24\" r=\"9\" /></g>"
                + "<path d=\"M2 2h9\" fill=\"currentColor\" /></symbol>"),
        symbol(
            "<svg width=\"48\" height=\"48px\"><title>Rosa</title>"
                + "<g style=\"fill:none;stroke:#f00;stroke-width:4\" id=\"layer\">"
                + "<circle cx=\"15\" cy=\"24\" r=\"9\" class=\"a\"/></g>"
                + "<path d=\"M2 2h9\" fill=\"#00f\"/><text>key</text></svg>"));
  }

  @Test
  void aDrawingHasASizeAndAShape() {
    assertEquals(Optional.empty(), symbol("<svg><path d=\"M2 2h9\"/></svg>"));
    assertEquals(Optional.empty(), symbol("<svg viewBox=\"0 0 9 9\"><text>key</text></svg>"));
    assertEquals(Optional.empty(), symbol("<p>no drawing</p>"));
  }
}
