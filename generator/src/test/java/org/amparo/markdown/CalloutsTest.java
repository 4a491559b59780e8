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

  /** The alerts in a text, outer ones first. */
  private static List<Callout> alerts(String markdown) {
    List<Callout> alerts = new ArrayList<>();
    Markdown.parse(markdown)
        .accept(
            new AbstractVisitor() {
              @Override
              public void visit(CustomBlock block) {
                if (block instanceof Callout alert) {
                  alerts.add(alert);
                }
                visitChildren(block);
              }
            });
    return alerts;
  }

  private static Callout only(String markdown) {
    List<Callout> alerts = alerts(markdown);
    assertEquals(1, alerts.size());
    return alerts.get(0);
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void everyKindIsKnownInUpperAndLowerCase(Kind kind) {
    String lower = kind.name().toLowerCase(Locale.ROOT);
    for (String name : List.of(kind.name(), lower)) {
      Callout alert = only("> [!" + name + "]\n> Hola\n");
      assertEquals(kind, alert.kind());
      assertEquals("Hola", PlainText.of(alert));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "> [!SAY] Hola\n",
        "> [!SAY] **Hola**\n",
        "> Hola\n> [!SAY]\n",
        "> [!TIP]\n> Hola\n",
        "> [SAY]\n> Hola\n",
        "> **[!SAY]**\n> Hola\n",
        "> - [!SAY]\n",
        "> # [!SAY]\n",
        "[!SAY]\nHola\n",
        ">\n",
      })
  void anythingElseIsNoAlert(String markdown) {
    assertEquals(List.of(), alerts(markdown));
  }

  @Test
  void quotationThatIsNoAlertKeepsItsWords() {
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
  void everythingBelowTheMarkerStandsInTheAlert(String markdown) {
    assertEquals("Uno\nDos", PlainText.of(only(markdown)));
  }

  @Test
  void markerAloneGivesAnEmptyAlert() {
    Callout alert = only("> [!LAW]\n");
    assertEquals(Kind.LAW, alert.kind());
    assertEquals(null, alert.getFirstChild());
  }

  @Test
  void alertStandsWhereTheQuotationStood() {
    Node first = Markdown.parse("Antes\n\n> [!SAY]\n> Hola\n\nDespués\n").getFirstChild();
    Node alert = first.getNext();
    assertInstanceOf(Callout.class, alert);
    assertEquals("Después", PlainText.of(alert.getNext()));
    assertEquals(2, alert.getSourceSpans().get(0).getLineIndex());
  }

  @Test
  void alertInAListStaysInItsItem() {
    Callout alert = only("- Uno\n\n  > [!DONT]\n  > Firmar\n");
    assertEquals(Kind.DONT, alert.kind());
    assertInstanceOf(ListItem.class, alert.getParent());
    assertInstanceOf(BulletList.class, alert.getParent().getParent());
  }

  @Test
  void alertInAnAlertIsAnAlertToo() {
    List<Callout> alerts = alerts("> [!WARNING]\n> Uno\n>\n> > [!LAW]\n> > Dos\n");
    assertEquals(List.of(Kind.WARNING, Kind.LAW), alerts.stream().map(Callout::kind).toList());
    assertEquals("Uno\nDos", PlainText.of(alerts.get(0)));
    assertEquals("Dos", PlainText.of(alerts.get(1)));
  }
}
