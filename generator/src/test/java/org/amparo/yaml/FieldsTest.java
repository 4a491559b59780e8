package org.amparo.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amparo.model.Language;
import org.amparo.model.Localized;
import org.amparo.model.SourcePlace;
import org.amparo.problem.Problem;
import org.amparo.problem.ProblemCode;
import org.amparo.yaml.YamlValue.Mapping;
import org.amparo.yaml.YamlValue.Scalar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldsTest {

  private static final String FILE = "content/site.yml";
  private static final Language ES = new Language("es");
  private static final Language EN = new Language("en");
  private static final List<Language> BOTH = List.of(ES, EN);
  private static final Period YEAR = Period.ofYears(1);

  private final List<Fields> read = new ArrayList<>();

  private static SourcePlace at(int line, int column) {
    return new SourcePlace(FILE, line, column);
  }

  /** Reads the fields {@code k} and {@code title}. */
  private Fields fields(String yaml) {
    Mapping mapping = YamlReader.read(FILE, yaml, 0).value().orElseThrow();
    Fields fields = new Fields(mapping, List.of("k", "title"));
    read.add(fields);
    return fields;
  }

  private List<Problem> problems() {
    return read.stream().flatMap(f -> f.problems().stream()).toList();
  }

  private void assertFine() {
    assertEquals(List.of(), problems());
  }

  private void assertOnly(Problem problem) {
    assertEquals(List.of(problem), problems());
  }

  private void assertMissing(SourcePlace place) {
    assertOnly(Problem.of(ProblemCode.MISSING_FIELD, place, "k"));
  }

  private void assertWrongKind(SourcePlace place, String example) {
    assertOnly(Problem.of(ProblemCode.WRONG_KIND, place, "k", example));
  }

  @Test
  void unknownKeyIsReportedWithTheNearestKnownOne() {
    fields("k: 1\ntitel: x\n");
    assertOnly(Problem.of(ProblemCode.UNKNOWN_KEY, at(2, 1), "titel").suggesting("title"));
  }

  @Test
  void unknownKeyMayHaveNoSuggestion() {
    fields("k: 1\nresponsable: x\n");
    assertOnly(Problem.of(ProblemCode.UNKNOWN_KEY, at(2, 1), "responsable"));
  }

  @Test
  void placeIsTheValuesOrTheGroupsIfTheKeyIsMissing() {
    Fields fields = fields("\n\nk: x\n");
    assertEquals(at(3, 4), fields.place("k"));
    assertEquals(at(3, 1), fields.place("title"));
    assertEquals(at(3, 1), fields.place());
  }

  @Test
  void requiredKeyThatIsThereIsFine() {
    assertTrue(fields("k: x").require("k"));
    assertFine();
  }

  @Test
  void missingKeyIsReportedAtTheGroup() {
    assertFalse(fields("\ntitle: x").require("k"));
    assertMissing(at(2, 1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"k:", "k: ''", "k: '  '"})
  void keyWithoutAWordIsMissing(String yaml) {
    assertFalse(fields(yaml).require("k"));
    assertEquals(ProblemCode.MISSING_FIELD, problems().get(0).code());
    assertEquals(1, problems().size());
  }

  @ParameterizedTest
  @CsvSource({"k: Hola, Hola", "'k: \"  Hola  \"', Hola", "k: 12, 12", "k: 2026-05-02, 2026-05-02"})
  void textIsStripped(String yaml, String text) {
    assertEquals(text, fields(yaml).text("k"));
    assertFine();
  }

  @Test
  void missingRequiredTextIsReportedAndEmpty() {
    assertEquals("", fields("title: x").text("k"));
    assertMissing(at(1, 1));
  }

  @Test
  void missingTextHasItsDefaultValue() {
    assertEquals("other", fields("k: ''").text("k", "other"));
    assertFine();
  }

  @ParameterizedTest
  @ValueSource(strings = {"k: [a]", "k: { a: b }"})
  void textThatIsAListOrGroupIsTheWrongKind(String yaml) {
    assertEquals("other", fields(yaml).text("k", "other"));
    assertWrongKind(at(1, 4), "k: ...");
  }

  @Test
  void textsHaveTheirOrderAndPlaces() {
    assertEquals(
        List.of(new Scalar("b", at(1, 5)), new Scalar("a", at(1, 8))),
        fields("k: [b, a]").texts("k"));
    assertFine();
  }

  @Test
  void missingTextsAreNone() {
    assertEquals(List.of(), fields("title: x").texts("k"));
    assertFine();
  }

  @Test
  void oneTextInPlaceOfAListIsTheWrongKind() {
    assertEquals(List.of(), fields("k: a").texts("k"));
    assertWrongKind(at(1, 4), "k: [ ... ]");
  }

  @Test
  void groupInAListOfTextsIsTheWrongKind() {
    assertEquals(
        List.of(new Scalar("a", at(2, 3)), new Scalar("b", at(4, 3))),
        fields("k:\n- a\n- c: d\n- b\n").texts("k"));
    assertWrongKind(at(3, 3), "k: ...");
  }

  @Test
  void dateIsYearMonthDay() {
    assertEquals(Optional.of(LocalDate.of(2026, 5, 2)), fields("k: 2026-05-02").date("k"));
    assertFine();
  }

  @Test
  void leapDayOfALeapYearIsADate() {
    assertEquals(Optional.of(LocalDate.of(2028, 2, 29)), fields("k: 2028-02-29").date("k"));
    assertFine();
  }

  @Test
  void missingDateIsNoneAndNoProblem() {
    assertEquals(Optional.empty(), fields("title: x").date("k"));
    assertFine();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2 de mayo de 2026",
        "2 de Mayo de 2026",
        "02 de mayo 2026",
        "2 mayo 2026",
        "02/05/2026",
        "2/5/2026",
        "02-05-2026",
        "2.5.2026",
        "2026-5-2",
        "2026/05/02",
        "2026.05.02",
        "May 2, 2026",
        "may 2 2026",
        "2 May 2026",
        "' 2026-05-02 '",
      })
  void dateInAnotherFormIsReportedWithWhatItMeans(String written) {
    assertEquals(Optional.empty(), fields("k: " + written).date("k"));
    String text = written.replace("'", "");
    assertOnly(Problem.of(ProblemCode.WRONG_DATE, at(1, 4), text).suggesting("2026-05-02"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-02-30",
        "2026-02-29",
        "2026-13-01",
        "31 de abril de 2026",
        "30/02/2026",
        "02/05/26",
        "mayo de 2026",
        "2026",
        "mañana",
        "2026-05-02T10:00",
      })
  void impossibleOrUnclearDateHasNoSuggestion(String written) {
    assertEquals(Optional.empty(), fields("k: " + written).date("k"));
    assertOnly(Problem.of(ProblemCode.WRONG_DATE, at(1, 4), written));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "24 de diciembre de 2026",
        "24 dic 2026",
        "24 December 2026",
        "24 Dec 2026",
        "December 24, 2026",
        "Dec 24 2026",
        "24/12/2026",
      })
  void monthsAreUnderstoodInSpanishAndEnglish(String written) {
    fields("k: " + written).date("k");
    assertEquals("2026-12-24", problems().get(0).nearest());
  }

  @Test
  void yearOfFiveDigitsIsNoDate() {
    assertEquals(Optional.empty(), fields("k: '+12026-05-02'").date("k"));
    assertEquals(ProblemCode.WRONG_DATE, problems().get(0).code());
  }

  @Test
  void dateThatIsAListIsTheWrongKind() {
    assertEquals(Optional.empty(), fields("k: [2026-05-02]").date("k"));
    assertWrongKind(at(1, 4), "k: ...");
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "7, 7", "-3, -3", "010, 10", "999999999, 999999999"})
  void wholeNumberIsRead(String written, int number) {
    assertEquals(number, fields("k: " + written).number("k", 50));
    assertFine();
  }

  @Test
  void missingNumberHasItsDefaultValue() {
    assertEquals(50, fields("k:").number("k", 50));
    assertFine();
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "1.5", "1e3", "+1", "1 000", "10000000000", "[1]"})
  void whateverIsNoWholeNumberIsTheWrongKind(String written) {
    assertEquals(50, fields("k: " + written).number("k", 50));
    assertWrongKind(at(1, 4), written.equals("[1]") ? "k: ..." : "k: 10");
  }

  @ParameterizedTest
  @CsvSource({"k: true, true", "k: false, false", "k:, false", "title: x, false"})
  void flagIsTrueOnlyIfItSaysSo(String yaml, boolean flag) {
    assertEquals(flag, fields(yaml).flag("k"));
    assertFine();
  }

  @ParameterizedTest
  @CsvSource({"yes, ''", "sí, ''", "True, true", "fals, false"})
  void otherWordForAFlagIsAWrongValue(String written, String nearest) {
    assertFalse(fields("k: " + written).flag("k"));
    assertOnly(
        Problem.of(ProblemCode.WRONG_VALUE, at(1, 4), written, "k", "true, false")
            .suggesting(nearest));
  }

  @ParameterizedTest
  @CsvSource({
    "1 day, P1D",
    "10 days, P10D",
    "2 weeks, P14D",
    "1 month, P1M",
    "6 months, P6M",
    "6 Months, P6M",
    "' 6 months ', P6M",
    "1 year, P1Y",
    "2 years, P2Y",
  })
  void periodIsACountAndAUnit(String written, Period period) {
    assertEquals(period, fields("k: '" + written + "'").period("k", YEAR));
    assertFine();
  }

  @Test
  void missingPeriodHasItsDefaultValue() {
    assertEquals(YEAR, fields("title: x").period("k", YEAR));
    assertFine();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"6", "months", "0 months", "-1 month", "1.5 years", "6 meses", "1000 days"})
  void whateverIsNoPeriodIsTheWrongKind(String written) {
    assertEquals(YEAR, fields("k: " + written).period("k", YEAR));
    assertWrongKind(at(1, 4), "k: 6 months");
  }

  @Test
  void choiceFromTheListIsRead() {
    assertEquals("draft", fields("k: draft").choice("k", "x", List.of("published", "draft")));
    assertFine();
  }

  @Test
  void missingChoiceHasItsDefaultValue() {
    assertEquals("x", fields("title: x").choice("k", "x", List.of("published", "draft")));
    assertFine();
  }

  @ParameterizedTest
  @CsvSource({"Draft, draft", "publised, published", "borrador, ''"})
  void wordOutsideTheListIsAWrongValueWithTheNearest(String written, String nearest) {
    List<String> choices = List.of("published", "draft");
    assertEquals("x", fields("k: " + written).choice("k", "x", choices));
    assertOnly(
        Problem.of(ProblemCode.WRONG_VALUE, at(1, 4), written, "k", "published, draft")
            .suggesting(nearest));
  }

  @Test
  void choiceThatIsAListIsTheWrongKind() {
    assertEquals("x", fields("k: [draft]").choice("k", "x", List.of("draft")));
    assertWrongKind(at(1, 4), "k: ...");
  }

  @Test
  void localizedTextIsReadByLanguage() {
    assertEquals(
        Optional.of(new Localized(Map.of(ES, "Sí", EN, "Yes"))),
        fields("k: { en: Yes, es: \" Sí \" }").localized("k", BOTH));
    assertFine();
  }

  @Test
  void oneTextServesAllLanguages() {
    assertEquals(
        Optional.of(new Localized(Map.of(ES, "Perú", EN, "Perú"))),
        fields("k: ' Perú '").localized("k", BOTH));
    assertFine();
  }

  @Test
  void missingLocalizedTextIsNone() {
    assertEquals(Optional.empty(), fields("title: x").localized("k", BOTH));
    assertFine();
  }

  @Test
  void languageLeftOutIsMissing() {
    fields("k:\n  es: Sí\n").localized("k", BOTH);
    assertOnly(Problem.of(ProblemCode.MISSING_FIELD, at(2, 3), "en"));
  }

  @Test
  void languageThatTheSiteDoesNotHaveIsUnknown() {
    fields("k: { es: Sí, en: Yes, fra: Oui }").localized("k", BOTH);
    assertOnly(Problem.of(ProblemCode.UNKNOWN_KEY, at(1, 23), "fra"));
  }

  @Test
  void localizedListIsTheWrongKind() {
    assertEquals(Optional.empty(), fields("k: [Sí, Yes]").localized("k", BOTH));
    assertWrongKind(at(1, 4), "k: { es: ..., en: ... }");
  }

  @Test
  void groupIsRead() {
    assertEquals(at(1, 4), fields("k: { a: b }").mapping("k").orElseThrow().place());
    assertEquals(Optional.empty(), fields("title: x").mapping("k"));
    assertFine();
  }

  @ParameterizedTest
  @ValueSource(strings = {"k: x", "k: [x]"})
  void whateverIsNoGroupIsTheWrongKind(String yaml) {
    assertEquals(Optional.empty(), fields(yaml).mapping("k"));
    assertWrongKind(at(1, 4), "k: { ... }");
  }

  @Test
  void otherItemsThanGroupsAreTheWrongKind() {
    List<Mapping> groups = fields("k:\n- { a: b }\n- word\n- { c: d }\n").mappings("k", "- id: x");
    assertEquals(List.of(at(2, 3), at(4, 3)), groups.stream().map(Mapping::place).toList());
    assertWrongKind(at(3, 3), "- id: x");
  }

  @Test
  void groupInPlaceOfAListIsTheWrongKind() {
    assertEquals(List.of(), fields("k: { a: b }").mappings("k", "- id: x"));
    assertWrongKind(at(1, 4), "- id: x");
  }

  @Test
  void missingGroupsAreNone() {
    assertEquals(List.of(), fields("k:").mappings("k", "- id: x"));
    assertFine();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "100",
        "+51 987 654 321",
        "(054) 38-15-00",
        "*100#",
        "+123 456 789 012 345",
        "987.654.321"
      })
  void telephoneNumberKeepsItsPunctuation(String written) {
    assertEquals(written, fields("k: '" + written + "'").phone("k"));
    assertFine();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "054-381500 / 054-381501",
        "100/105",
        "054 381500 054 381501",
        "1234567890123456",
        "381500 anexo 12",
        "-100",
      })
  void whateverIsNotOneNumberIsNotDialled(String written) {
    assertEquals("", fields("k: '" + written + "'").phone("k"));
    assertOnly(Problem.of(ProblemCode.NOT_ONE_NUMBER, at(1, 4), written, "k", "105"));
  }

  @Test
  void wrongFormIsReportedWithAnExample() {
    assertEquals("", fields("k: defensoria.example").web("k"));
    assertEquals("", fields("k: ayuda en example.org").email("k"));
    assertEquals(
        List.of(ProblemCode.WRONG_FORM, ProblemCode.WRONG_FORM),
        problems().stream().map(Problem::code).toList());
  }

  @Test
  void scalarIsReadAsWritten() {
    assertEquals(Optional.of(new Scalar(" x ", at(1, 4))), fields("k: ' x '").scalar("k"));
    assertEquals(Optional.empty(), fields("k: [x]").scalar("k"));
    assertEquals(Optional.empty(), fields("k: ''").scalar("k"));
    assertFine();
  }
}
