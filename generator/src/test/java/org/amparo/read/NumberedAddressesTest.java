package org.amparo.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Tests the numbers of guides. */
class NumberedAddressesTest {

  @Test
  void aNumberDependsOnlyOnTheId() {
    Map<String, String> alone = NumberedAddresses.numbers(Set.of("arrest"));
    assertEquals(Map.of("arrest", "530940"), alone);
    Map<String, String> both = NumberedAddresses.numbers(Set.of("arrest", "police-stop"));
    assertEquals("530940", both.get("arrest"));
  }

  /** The SHA-256 of these two ids gives the same six digits. */
  @Test
  void ofTwoThatMeetTheLaterGetsTheNext() {
    Map<String, String> met = NumberedAddresses.numbers(Set.of("guide-620", "guide-1802"));
    assertEquals(Map.of("guide-1802", "390272", "guide-620", "390273"), met);
  }

  @Test
  void eachOfManyHasItsOwnSixDigits() {
    Set<String> ids =
        IntStream.range(0, 5000).mapToObj(i -> "guide-" + i).collect(Collectors.toSet());
    Map<String, String> numbers = NumberedAddresses.numbers(ids);
    assertEquals(5000, Set.copyOf(numbers.values()).size());
    assertTrue(numbers.values().stream().allMatch(n -> n.matches("\\d{6}")));
  }
}
