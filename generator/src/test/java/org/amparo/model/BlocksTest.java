package org.amparo.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class BlocksTest {

  @Test
  void everyBlockComesOutAsItWentIn() {
    List<Block> blocks =
        List.of(
            block("Te pueden pedir el DNI.", 3, 1),
            block("una línea\ny otra", 5, 1),
            block("", 9, 4),
            block("Llama → 1818", 12, 3, new Target.ToContact("mininter-1818")));
    Blocks kept = Blocks.of(blocks);
    assertEquals(blocks, List.copyOf(kept));
    assertEquals(blocks, kept);
    assertEquals("Te pueden pedir el DNI.\nuna línea\ny otra\n\nLlama → 1818", kept.text());
  }

  @Test
  void noBlocksHaveNoWords() {
    assertEquals(List.of(), Blocks.of(List.of()));
    assertEquals("", Blocks.of(List.of()).text());
  }

  private static Block block(String text, int line, int column, Target... targets) {
    return new Block(text, new SourcePlace("content/es/a.md", line, column), List.of(targets));
  }
}
