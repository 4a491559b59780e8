package org.amparo.markdown;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import org.amparo.model.Block;
import org.amparo.model.SourcePlace;
import org.amparo.model.Target;

/**
 * An immutable list of the blocks of a section. It keeps their words in one string and makes a
 * block when it is asked for: words are half of the memory that a site takes.
 */
final class CompactBlocks extends AbstractList<Block> implements RandomAccess {

  /** The numbers kept of a block: the end of its words in the text, its line and its column. */
  private static final int NUMBERS = 3;

  private final String text;
  private final String file;
  private final int[] numbers;
  private final List<List<Target>> targets;

  /**
   * @param blocks of one file
   */
  CompactBlocks(List<Block> blocks) {
    this.text = String.join("\n", blocks.stream().map(Block::text).toList());
    this.file = blocks.isEmpty() ? "" : blocks.get(0).place().file();
    this.targets = blocks.stream().map(Block::targets).toList();
    this.numbers = new int[blocks.size() * NUMBERS];
    int end = -1;
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      end += 1 + block.text().length();
      numbers[i * NUMBERS] = end;
      numbers[i * NUMBERS + 1] = block.place().line();
      numbers[i * NUMBERS + 2] = block.place().column();
    }
  }

  @Override
  public Block get(int index) {
    int start = index == 0 ? 0 : numbers[(index - 1) * NUMBERS] + 1;
    String words = text.substring(start, numbers[index * NUMBERS]);
    int line = numbers[index * NUMBERS + 1];
    int column = numbers[index * NUMBERS + 2];
    return new Block(words, new SourcePlace(file, line, column), targets.get(index));
  }

  @Override
  public int size() {
    return targets.size();
  }
}
