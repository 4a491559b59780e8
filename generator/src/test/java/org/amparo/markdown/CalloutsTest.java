package org.amparo.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.amparo.markdown.Callout.Kind;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalloutsTest {

  /** Returns the callouts in a text, outer ones first. */
  private static List<Callout> callouts(String markdown) {
    List<Callout> callouts = new ArrayList<>();
    Markdown.parse(markdown)
        .accept(
            new AbstractVisitor() {
              @Override
              public void visit(CustomBlock block) {
                if (block instanceof Callout callout) {
                  callouts.add(callout);
                }
                visitChildren(block);
              }
            });
    return callouts;
  }

  private static Callout only(String markdown) {
    List<Callout> callouts = callouts(markdown);
    assertEquals(1, callouts.size());
    return callouts.get(0);
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void everyKindIsKnownInUpperAndLowerCase(Kind kind) {
    String lower = kind.name().toLowerCase(Locale.ROOT);
    for (String name : List.of(kind.name(), lower)) {
      Callout callout = only("> [!" + name + "]\n> Hola\n");
      assertEquals(kind, callout.kind());
      assertEquals("Hola", PlainText.of(callout));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "> [!SAY] Hola\n",
        "> [!SAY] **Hola**\n",
        "> Hola\n> [!SAY]\n",
        "> [!XYZ]\n> Hola\n",
        "> [SAY]\n> Hola\n",
        "> **[!SAY]**\n> Hola\n",
        "> - [!SAY]\n",
        "> # [!SAY]\n",
        "[!SAY]\nHola\n",
        ">\n",
      })
  void anythingElseIsNoCallout(String markdown) {
    assertEquals(List.of(), callouts(markdown));
  }

  @Test
  void quotationThatIsNoCalloutKeepsItsWords() {
    Node quote = Markdown.parse("> [!SAY] Hola\n").getFirstChild();
    assertInstanceOf(BlockQuote.class, quote);
    assertEquals("[!SAY] Hola", PlainText.of(quote));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "> [!NOTE]\n> Uno\n>\n> - Dos\n",
        "> [!NOTE]  \n> Uno\n>\n> - Dos\n",
        "> [!NOTE]\n>\n> Uno\n> - Dos\n",
        ">   [!NOTE]\nUno\n> - Dos\n",
      })
  void everythingBelowTheMarkerIsInTheCallout(String markdown) {
    assertEquals("Uno\nDos", PlainText.of(only(markdown)));
  }

  @Test
  void markerWithoutTextGivesAnEmptyCallout() {
    Callout callout = only("> [!LAW]\n");
    assertEquals(Kind.LAW, callout.kind());
    assertEquals(null, callout.getFirstChild());
  }

  @Test
  void calloutReplacesTheQuotation() {
    Node first = Markdown.parse("Antes\n\n> [!SAY]\n> Hola\n\nDespués\n").getFirstChild();
    Node callout = first.getNext();
    assertInstanceOf(Callout.class, callout);
    assertEquals("Después", PlainText.of(callout.getNext()));
    assertEquals(2, callout.getSourceSpans().get(0).getLineIndex());
  }

  @Test
  void calloutInAListStaysInItsItem() {
    Callout callout = only("- Uno\n\n  > [!DONT]\n  > Firmar\n");
    assertEquals(Kind.DONT, callout.kind());
    assertInstanceOf(ListItem.class, callout.getParent());
    assertInstanceOf(BulletList.class, callout.getParent().getParent());
  }

  @Test
  void calloutsCanBeNested() {
    List<Callout> callouts = callouts("> [!WARNING]\n> Uno\n>\n> > [!LAW]\n> > Dos\n");
    assertEquals(List.of(Kind.WARNING, Kind.LAW), callouts.stream().map(Callout::kind).toList());
    assertEquals("Uno\nDos", PlainText.of(callouts.get(0)));
    assertEquals("Dos", PlainText.of(callouts.get(1)));
  }
}
