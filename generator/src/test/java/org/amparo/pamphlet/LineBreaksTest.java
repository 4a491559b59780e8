package org.amparo.pamphlet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In the examples a bar marks each place where a line may end. */
class LineBreaksTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "No |corras |ni |forcejees.",
        "Código |Penal, |artículo 398-A.",
        "Constitución, |artículos 2.2 |y 2.24.h",
        "Ley 31307, |artículos 2, |29 |y 31",
        "de 8:00 |a 16:45",
        "hasta |el 23/2/2027",
        "Violencia · |Las 24 |horas",
        "www.guiaamano.org/|es/|derechos/|si-|te-|detienen.html",
        "dos  |espacios",
        "Línea 100 "
      })
  void aLineEndsWhereAReaderWouldEndIt(String example) {
    LineBreaks breaks = new LineBreaks();
    String text = example.replace("|", "");
    breaks.setText(text);
    List<String> pieces = new ArrayList<>();
    int from = 0;
    for (int to = breaks.next(); to >= 0; to = breaks.next()) {
      pieces.add(text.substring(from, to));
      from = to;
    }
    assertEquals(example, String.join("|", pieces));
  }
}
