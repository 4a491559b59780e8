package org.amparo.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.amparo.model.SourcePlace;
import org.amparo.problem.Checked;
import org.amparo.problem.Problem;
import org.amparo.problem.ProblemCode;
import org.amparo.yaml.YamlValue.Entry;
import org.amparo.yaml.YamlValue.Mapping;
import org.amparo.yaml.YamlValue.Scalar;
import org.amparo.yaml.YamlValue.Sequence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlReaderTest {

  private static final String FILE = "content/contacts.yml";

  private static SourcePlace at(int line, int column) {
    return new SourcePlace(FILE, line, column);
  }

  private static Mapping read(String text) {
    Checked<Optional<Mapping>> read = YamlReader.read(FILE, text, 0);
    assertEquals(List.of(), read.problems());
    return read.value().orElseThrow();
  }

  private static void assertBroken(SourcePlace place, String text) {
    Problem broken = Problem.of(ProblemCode.BROKEN_YAML, place);
    assertEquals(
        new Checked<>(Optional.<Mapping>empty(), List.of(broken)), YamlReader.read(FILE, text, 0));
  }

  private static String nested(int lists) {
    return "a: " + "[".repeat(lists) + "]".repeat(lists);
  }

  @Test
  void everyKeyAndValueKeepsItsPlace() {
    Scalar name = new Scalar("Casa", at(2, 9));
    Sequence tags =
        new Sequence(List.of(new Scalar("x", at(4, 5)), new Scalar("y", at(5, 5))), at(4, 3));
    Mapping group =
        new Mapping(
            List.of(new Entry("name", at(2, 3), name), new Entry("tags", at(3, 3), tags)),
            at(2, 3));

    assertEquals(
        new Mapping(List.of(new Entry("group", at(1, 1), group)), at(1, 1)),
        read("group:\n  name: Casa\n  tags:\n  - x\n  - y\n"));
  }

  @Test
  void flowValuesKeepTheirPlacesToo() {
    Mapping inner =
        new Mapping(List.of(new Entry("es", at(1, 7), new Scalar("Sí", at(1, 11)))), at(1, 5));
    assertEquals(Optional.of(inner), read("t:  { es: \"Sí\" }").get("t"));
  }

  @Test
  void linesBeforeTheYamlAreCounted() {
    Mapping mapping = YamlReader.read(FILE, "\nid: x\n", 3).value().orElseThrow();
    assertEquals(at(5, 1), mapping.place());
    assertEquals(Optional.of(new Scalar("x", at(5, 5))), mapping.get("id"));
  }

  @ParameterizedTest
  @CsvSource({"yes", "2026-05-02", "007", "null", "0x10", "1.50", "~"})
  void scalarsStayAsTheyWereWritten(String text) {
    assertEquals(Optional.of(new Scalar(text, at(1, 4))), read("k: " + text).get("k"));
  }

  @Test
  void keyWithNothingBehindItHasAnEmptyScalar() {
    assertEquals(Optional.of(new Scalar("", at(1, 3))), read("k:\nj: x\n").get("k"));
  }

  @Test
  void foldedTextBecomesOneLine() {
    assertEquals(
        Optional.of(new Scalar("one two\n", at(1, 4))), read("k: >\n  one\n  two\n").get("k"));
  }

  @Test
  void missingKeyIsNotThere() {
    assertEquals(Optional.empty(), read("k: x").get("j"));
  }

  @Test
  void duplicateKeyKeepsTheFirstValue() {
    Checked<Optional<Mapping>> read = YamlReader.read(FILE, "id: a\nname: b\nid: c\n", 10);
    assertEquals(
        List.of(Problem.of(ProblemCode.DUPLICATE_KEY, at(13, 1), "id", "11")), read.problems());
    assertEquals(Optional.of(new Scalar("a", at(11, 5))), read.value().orElseThrow().get("id"));
  }

  @Test
  void sameKeyInTwoGroupsIsNoDuplicate() {
    assertEquals(2, read("a: { id: x }\nb: { id: y }\n").entries().size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "'b: 1\na: &x 1'; 2; 4",
        "'a: &x { b: c }'; 1; 4",
        "'a: [1, &x [2]]'; 1; 8",
        "'&x a: 1'; 1; 1",
        "'b: 1\na: *x'; 2; 4",
        "'a: [1, *x]'; 1; 8",
        "'d:\n  <<: *x'; 2; 7",
        "'*x : 1'; 1; 1",
      })
  void referenceIsReportedAtItsPlace(String text, int line, int column) {
    assertBroken(at(line, column), text);
  }

  @Test
  void groupAsAKeyIsReportedAtItsPlace() {
    assertBroken(at(2, 3), "a: 1\n? [x, y]\n: 2\n");
  }

  @Test
  void twentyLevelsAreReadAndOneMoreIsRefused() {
    read(nested(20));
    assertBroken(at(1, 24), nested(21));
  }

  @Test
  void enormousDepthIsRefusedLikeAnyOther() {
    assertBroken(at(1, 24), nested(50_000));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "'a: 1\nb: [1, 2\nc: 3\n'; 3; 2",
        "'title: Qué: cómo'; 1; 11",
        "'a: @x'; 1; 4",
        "'a: 1\n b: 2'; 2; 3",
      })
  void brokenYamlIsReportedWhereItBreaks(String text, int line, int column) {
    assertBroken(at(line, column), text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "'a: \"open\nb: 1\n'; UNCLOSED_QUOTE; 1; 4",
        "'a: 1\nb: ''open\nc: 2\n'; UNCLOSED_QUOTE; 2; 4",
        "'a: [ { b: \"x, c: \"y\" } ]'; UNCLOSED_QUOTE; 1; 11",
        "'a: \"x\\\"y\"\nb: \"open'; UNCLOSED_QUOTE; 2; 4",
        "'a: 1\n\tb: 2'; TAB; 2; 1",
        "'a:\n  - b\n\t- c'; TAB; 3; 1",
      })
  void syntaxErrorIsReportedAtItsCause(String text, ProblemCode code, int line, int column) {
    assertEquals(
        List.of(Problem.of(code, at(line, column))), YamlReader.read(FILE, text, 0).problems());
  }

  @Test
  void secondDocumentIsRefused() {
    assertBroken(at(3, 1), "a: 1\n---\nb: 2");
  }

  @Test
  void columnsCountUtf16Units() {
    YamlValue.Mapping mapping =
        YamlReader.read(FILE, "{ a: \"\uD83D\uDE00\", b: c }", 0).value().orElseThrow();
    assertEquals(at(1, 12), mapping.entries().get(1).place());
  }

  @Test
  void placeOfBrokenYamlCountsTheLinesBefore() {
    assertEquals(
        List.of(Problem.of(ProblemCode.BROKEN_YAML, at(5, 4))),
        YamlReader.read(FILE, "a: @x", 4).problems());
  }

  @Test
  void duplicateBeforeTheBreakIsReportedToo() {
    assertEquals(
        List.of(
            Problem.of(ProblemCode.DUPLICATE_KEY, at(2, 1), "a", "1"),
            Problem.of(ProblemCode.BROKEN_YAML, at(3, 4))),
        YamlReader.read(FILE, "a: 1\na: 2\nb: @x\n", 0).problems());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n", "# only a comment\n", "just words", "- a\n- b\n", "---\n"})
  void whateverIsNoGroupIsReportedAtItsFirstLine(String text) {
    assertEquals(
        List.of(Problem.of(ProblemCode.BROKEN_YAML, at(8, 1))),
        YamlReader.read(FILE, text, 7).problems());
  }

  private static void assertCut(ProblemCode code, SourcePlace place, String lost, String text) {
    assertEquals(List.of(Problem.of(code, place, lost)), YamlReader.read(FILE, text, 0).problems());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "'k: Llama al #105 primero'; 13; '#105 primero'",
        "'k: \uD83D\uDE00 ñ  #a # b'; 10; '#a # b'",
        "'k:  #105'; 5; '#105'",
        "'k: [a, b #c'; 10; '#c'",
        "'k: { a: x #c, b: y }'; 11; '#c, b: y }'",
      })
  void aValueThatANoteCutsIsNamedWithWhatIsLost(String text, int column, String lost) {
    String plain = text.replace("\\uD83D\\uDE00", "\uD83D\uDE00");
    assertCut(ProblemCode.CUT_BY_NOTE, at(2, column), lost, "j: 1\n" + plain + "\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "k: a # b",
        "k: a #",
        "k: a ## b",
        "k: a#b",
        "k: 'a' #b",
        "k: \"a\" #b",
        "k: a\n#b",
        "#b\nk: a",
        "k:  # b\n",
        "k: #b\n  - a",
        "k: |\n  a #b",
      })
  void hashInsideAValueIsNoComment(String text) {
    read(text);
  }

  @Test
  void whatACommaCutsOffIsNamed() {
    assertCut(
        ProblemCode.CUT_BY_COMMA, at(1, 20), "art. 205", "k: { norm: Código, art. 205, d: 1 }");
    assertCut(ProblemCode.CUT_BY_COMMA, at(2, 2), "art. 205", "k: { norm: Código,\n art. 205\n }");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"k: { a: , b: x }", "k: { a:, b: x }", "k:\nj: x", "k: { a : , b: '' }", "k: { }"})
  void emptyFieldIsNotCutByAComma(String text) {
    read(text);
  }
}
