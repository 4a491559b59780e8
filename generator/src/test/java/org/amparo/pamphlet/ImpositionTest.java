package org.amparo.pamphlet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.TreeSet;
import org.amparo.model.Paper;
import org.amparo.pamphlet.SheetSide.Mark;
import org.amparo.pamphlet.SheetSide.Placement;
import org.junit.jupiter.api.Test;

/** The places of fold and cut marks, and of pages when there are fewer than fit on a sheet. */
class ImpositionTest {

  private static final Imposition A4 = new Imposition(Paper.A4);

  private static List<Integer> pages(SheetSide side) {
    return side.placements().stream().map(Placement::page).toList();
  }

  /** Returns the x of the vertical fold lines or cut lines. */
  private static List<Double> upright(SheetSide side, boolean dashed) {
    TreeSet<Double> found = new TreeSet<>();
    side.marks().stream()
        .filter(m -> m.dashed() == dashed && m.x1() == m.x2())
        .forEach(m -> found.add(Math.round(m.x1() * 100) / 100.0));
    return List.copyOf(found);
  }

  private static List<Double> level(SheetSide side) {
    TreeSet<Double> found = new TreeSet<>();
    side.marks().stream()
        .filter(m -> !m.dashed() && m.y1() == m.y2())
        .forEach(m -> found.add(Math.round(m.y1() * 100) / 100.0));
    return List.copyOf(found);
  }

  /** Checks that each mark at the edges of a sheet has its length and is on the sheet. */
  private static void assertTicks(SheetSide side) {
    for (Mark mark : side.marks()) {
      double length = Math.hypot(mark.x2() - mark.x1(), mark.y2() - mark.y1());
      assertEquals(4, length, 0.001, mark::toString);
      assertTrue(mark.x1() >= 0 && mark.x2() <= side.width(), mark::toString);
      assertTrue(mark.y1() >= 0 && mark.y2() <= side.height(), mark::toString);
    }
  }

  @Test
  void bothSidesOfATrifoldFoldAtTheSameLines() {
    List<SheetSide> sides = A4.trifold(6);
    assertEquals(List.of(97.0, 197.0), upright(sides.get(0), true));
    assertEquals(List.of(100.0, 200.0), upright(sides.get(1), true));
    sides.forEach(ImpositionTest::assertTicks);
    sides.forEach(s -> assertEquals(4, s.marks().size(), "at both edges"));
  }

  @Test
  void aShortTrifoldLeavesItsFlapEmpty() {
    assertEquals(List.of(5, 0), pages(A4.trifold(6).get(0)).subList(1, 3));
    List<SheetSide> five = A4.trifold(5);
    assertEquals(List.of(4, 0), pages(five.get(0)));
    assertEquals(List.of(1, 2, 3), pages(five.get(1)));
    List<SheetSide> three = A4.trifold(3);
    assertEquals(List.of(2, 0), pages(three.get(0)));
    assertEquals(List.of(1), pages(three.get(1)));
  }

  @Test
  void panelsOfATrifoldStandInTheMiddleOfTheirs() {
    List<SheetSide> sides = A4.trifold(6);
    assertEquals(List.of(0.0, 98.5, 198.5), xs(sides.get(0)));
    assertEquals(List.of(1.5, 101.5, 200.0), xs(sides.get(1)));
  }

  private static List<Double> xs(SheetSide side) {
    return side.placements().stream().map(Placement::x).toList();
  }

  @Test
  void aBookletIsFoldedInItsMiddle() {
    for (SheetSide side : A4.longEdgeBooklet(8)) {
      assertEquals(List.of(148.5), upright(side, true));
      assertTicks(side);
    }
  }

  @Test
  void aZineIsFoldedInFourAndCutAlongItsMiddleHalf() {
    SheetSide side = A4.zine(8).get(0);
    assertEquals(List.of(74.25, 148.5, 222.75), upright(side, true));
    List<Mark> cuts = side.marks().stream().filter(m -> !m.dashed()).toList();
    assertEquals(List.of(new Mark(74.25, 105, 222.75, 105, false)), cuts);
    List<Mark> across = side.marks().stream().filter(m -> m.dashed() && m.y1() == m.y2()).toList();
    assertEquals(
        List.of(new Mark(0, 105, 4, 105, true), new Mark(293, 105, 297, 105, true)), across);
  }

  @Test
  void cardsHaveCutAndFoldMarks() {
    List<Double> rows = List.of(13.5, 67.5, 121.5, 175.5, 229.5, 283.5);
    for (SheetSide side : A4.cards(2)) {
      assertEquals(List.of(19.4, 105.0, 190.6), upright(side, false));
      assertEquals(rows, level(side));
      assertCardMarks(side, 18);
    }
    SheetSide folded = A4.foldedCards(2).get(0);
    assertEquals(List.of(19.4, 190.6), upright(folded, false));
    assertEquals(List.of(105.0), upright(folded, true));
    assertEquals(rows, level(folded));
    assertCardMarks(folded, 18);
  }

  /** Checks that no mark is on a card and that all have their length. */
  private static void assertCardMarks(SheetSide side, int count) {
    assertTicks(side);
    assertEquals(count, side.marks().size());
    for (Mark mark : side.marks()) {
      boolean beside = mark.x2() <= 18.41 || mark.x1() >= 191.59;
      assertTrue(beside || mark.y2() <= 12.51 || mark.y1() >= 284.49, mark::toString);
    }
  }

  @Test
  void twoColumnsFillASheetFromTheLeft() {
    List<SheetSide> sides = A4.columns(3);
    assertEquals(List.of(0, 1), pages(sides.get(0)));
    assertEquals(List.of(0.0, 105.0), xs(sides.get(0)));
    assertEquals(List.of(2), pages(sides.get(1)));
    assertEquals(2, sides.size());
  }
}
