package org.amparo.facts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amparo.language.ReadingEase;
import org.amparo.model.Block;
import org.amparo.model.Language;
import org.amparo.model.SourcePlace;
import org.amparo.model.Target;

/** Every text has facts, always the same, and none that differ from themselves. */
class FactReaderFuzzTest {

  private static final Map<Language, FactReader> READERS =
      Stream.of("es", "en", "pt", "qu")
          .map(Language::new)
          .collect(Collectors.toMap(l -> l, FactReader::new));

  @FuzzTest(maxDuration = "10m")
  void read(byte[] bytes) {
    String text = new String(bytes, UTF_8);
    Block block =
        new Block(
            text,
            new SourcePlace("content/es/a.md", 1, 1),
            List.of(new Target.External("https://" + text)));
    READERS.forEach(
        (language, reader) -> {
          Facts facts = reader.read(block, Target::toString);
          assertEquals(facts, reader.read(block, Target::toString));
          assertTrue(FactDifference.between(facts, facts).isEmpty(), facts::toString);
          ReadingEase.of(language, List.of(text))
              .ifPresent(e -> assertTrue(e.hardest(3).size() <= 3));
        });
  }
}
