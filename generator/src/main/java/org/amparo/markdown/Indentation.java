package org.amparo.markdown;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.PostProcessor;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * Lines with four or more spaces before them, which CommonMark takes for code. Here they are what
 * they would be without the spaces: only a fence says that a text is code.
 */
final class Indentation extends CustomBlock {

  /** The blocks that CommonMark knows, but for indented code. */
  static final Set<Class<? extends Block>> BLOCKS =
      Collections.unmodifiableSet(
          new LinkedHashSet<>(
              List.of( // tried in this order
                  BlockQuote.class,
                  Heading.class,
                  FencedCodeBlock.class,
                  HtmlBlock.class,
                  ThematicBreak.class,
                  ListBlock.class)));

  /** Where CommonMark begins to read spaces as the mark of code. */
  private static final int MIN = 4;

  /** The beginnings of blocks that interrupt a paragraph also where they are indented. */
  private static final Pattern MARK =
      Pattern.compile("(?:[-*+]|1[.)])[ \\t]+\\S|#{1,6}[ \\t]|>|`{3}|~{3}");

  /** Begins such lines. */
  static final class Factory extends AbstractBlockParserFactory {

    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      if (state.getIndent() < MIN || state.isBlank()) {
        return BlockStart.none();
      }
      boolean inParagraph = state.getActiveBlockParser().getBlock() instanceof Paragraph;
      CharSequence line = state.getLine().getContent();
      int start = state.getNextNonSpaceIndex();
      if (inParagraph && !MARK.matcher(line).region(start, line.length()).lookingAt()) {
        return BlockStart.none();
      }
      int column = state.getColumn() + state.getIndent();
      return BlockStart.of(new BlockParser(state.getIndent())).atColumn(column);
    }
  }

  /** Parses such lines. */
  private static final class BlockParser extends AbstractBlockParser {

    private final Indentation block = new Indentation();
    private final int indent;

    BlockParser(int indent) {
      this.indent = indent;
    }

    @Override
    public boolean isContainer() {
      return true;
    }

    @Override
    public boolean canContain(Block child) {
      return true;
    }

    @Override
    public Block getBlock() {
      return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
      if (state.isBlank()) {
        return BlockContinue.atIndex(state.getNextNonSpaceIndex());
      }
      return state.getIndent() < MIN
          ? BlockContinue.none()
          : BlockContinue.atColumn(state.getColumn() + Math.min(indent, state.getIndent()));
    }
  }

  /** Puts the blocks in such lines in their place. */
  static final class Remover implements PostProcessor {

    @Override
    public Node process(Node document) {
      Nodes.below(document, Indentation.class).forEach(Remover::remove);
      return document;
    }

    private static void remove(Indentation block) {
      for (Node child = block.getFirstChild(); child != null; child = block.getFirstChild()) {
        block.insertBefore(child);
      }
      block.unlink();
    }
  }
}
