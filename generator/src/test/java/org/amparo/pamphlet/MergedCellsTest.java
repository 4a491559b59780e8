package org.amparo.pamphlet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MergedCellsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "<tr><td>a<td>b; a|b",
        "<tr><td colspan=2>a<td>b<tr><td>c<td>d<td>e; a||b c|d|e",
        "<tr><th colspan=2>a<th>b<tr><td>c<td>d<td>e; a|a|b c|d|e",
        "<tr><td rowspan=2>a<td>b<tr><td>c; a|b a|c",
        "<tr><td>b<td rowspan=3>a<tr><td>c<tr><td>d; b|a c|a d|a",
        "<tr><td rowspan=2 colspan=2>a<td>b<tr><td>c; a||b a||c",
        "<tr><td rowspan=9>a<tr><td>b; a a|b",
        "<tr><td colspan=x rowspan=0>a<td>b; a|b",
      })
  void eachCellIsInOneColumnAndOneRow(String rows, String cells) {
    Element table = MergedCells.divided(table(rows).selectFirst("table"));
    String divided =
        table.select("tr").stream()
            .map(r -> r.children().stream().map(Element::text).collect(Collectors.joining("|")))
            .collect(Collectors.joining(" "));
    assertEquals(cells, divided);
  }

  @Test
  void noTextOfAVeryWideRowIsLost() {
    Element table = MergedCells.divided(table("<tr><td colspan=99>a<td>b").selectFirst("table"));
    assertEquals("a b", table.text());
  }

  @Test
  void aWideTableWithMergedCellsIsAList() {
    Document page =
        table(
            "<tr><th>Place<th colspan=2>Opening hours<tr><td rowspan=2>Police of the family"
                + "<td>Monday<td>nine<tr><td>Saturday<td>");
    PrintTables.fit(page, 12);
    assertEquals(
        "Place: Police of the family / Opening hours: Monday / Opening hours: nine"
            + " / Place: Police of the family / Opening hours: Saturday",
        page.select(".row > div").eachText().stream().collect(Collectors.joining(" / ")));
  }

  private static Document table(String rows) {
    return Jsoup.parse("<table>" + rows + "</table>");
  }
}
