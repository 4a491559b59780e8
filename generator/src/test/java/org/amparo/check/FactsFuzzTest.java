package org.amparo.check;

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

/** Whatever a text says, its facts and its reading ease can be told, and always the same. */
class FactsFuzzTest {

  private static final Map<Language, Facts> READERS =
      Stream.of("es", "en").map(Language::new).collect(Collectors.toMap(l -> l, Facts::new));

  @FuzzTest(maxDuration = "10m")
  void drift(byte[] bytes) {
    String text = new String(bytes, UTF_8);
    Block block = new Block(text, new SourcePlace("content/es/a.md", 1, 1), List.of());
    READERS.forEach(
        (language, facts) -> {
          Facts.Found found = facts.extract(block, Target::toString);
          assertEquals(found, facts.extract(block, Target::toString));
          assertTrue(found.all().containsAll(found.inWords()), found::toString);
          ReadingEase ease = ReadingEase.of(language, text).orElseThrow();
          assertTrue(ease.hardest(3).size() <= 3);
        });
  }
}
