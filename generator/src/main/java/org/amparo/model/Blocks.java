package org.amparo.model;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/**
 * The blocks of a section, in order. Half of what a read site weighs are its words: they are kept
 * in one text, and a block is made of it when it is asked for.
 */
public final class Blocks extends AbstractList<Block> implements RandomAccess {

  /** Of each block: where its words end in the text, its line and its column. */
  private static final int NUMBERS = 3;

  private final String text;
  private final String file;
  private final int[] numbers;
  private final List<List<Target>> targets;

  private Blocks(List<Block> blocks) {
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

  /** These blocks, all of one file. */
  public static Blocks of(List<Block> blocks) {
    return new Blocks(blocks);
  }

  /** The words of all, one line a block. */
  public String text() {
    return text;
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
