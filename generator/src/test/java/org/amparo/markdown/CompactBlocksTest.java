package org.amparo.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.amparo.model.Block;
import org.amparo.model.SourcePlace;
import org.amparo.model.Target;
import org.junit.jupiter.api.Test;

class CompactBlocksTest {

  @Test
  void everyBlockComesOutAsItWentIn() {
    List<Block> blocks =
        List.of(
            block("Te pueden pedir el DNI.", 3, 1),
            block("una línea\ny otra", 5, 1),
            block("", 9, 4),
            block("Llama → 1818", 12, 3, new Target.ToContact("mininter-1818")));
    List<Block> kept = new CompactBlocks(blocks);
    assertEquals(blocks, List.copyOf(kept));
    assertEquals(blocks, kept);
  }

  @Test
  void noBlocksGiveAnEmptyList() {
    assertEquals(List.of(), new CompactBlocks(List.of()));
  }

  private static Block block(String text, int line, int column, Target... targets) {
    return new Block(text, new SourcePlace("content/es/a.md", line, column), List.of(targets));
  }
}
