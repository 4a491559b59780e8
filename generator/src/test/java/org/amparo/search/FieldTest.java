package org.amparo.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class FieldTest {

  @Test
  void eachFieldCountsByItself() {
    int numbers = 0;
    for (int i = 0; i < 3; i++) {
      numbers = Field.TITLE.plusOne(numbers);
    }
    numbers = Field.HEADING.plusOne(Field.BODY.plusOne(Field.BODY.plusOne(numbers)));
    assertEquals(3, Field.TITLE.count(numbers));
    assertEquals(1, Field.HEADING.count(numbers));
    assertEquals(2, Field.BODY.count(numbers));
  }

  @Test
  void whatIsTooOftenStaysAtTheMostAndTouchesNoOther() {
    int numbers = 0;
    for (int i = 0; i < 70_000; i++) {
      numbers = Field.HEADING.plusOne(Field.TITLE.plusOne(Field.BODY.plusOne(numbers)));
    }
    assertEquals(255, Field.TITLE.count(numbers));
    assertEquals(255, Field.HEADING.count(numbers));
    assertEquals(65_535, Field.BODY.count(numbers));
  }
}
