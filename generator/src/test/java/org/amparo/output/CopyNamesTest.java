package org.amparo.output;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Copies that programs make between computers are known by their names. */
class CopyNamesTest {

  private static Optional<String> original(String name, String... others) {
    return CopyNames.original(name, Set.of(others)::contains);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x (conflicted copy 2026-11-30).md",
        "x (Ana's conflicted copy 2026-11-30).md",
        "x (copia en conflicto de Ana 2026-11-30).md",
        "x.sync-conflict-20261130-101010-ABCDEFG.md",
        "x.sync-conflict-20261130-101010.md",
        "x (1).md",
        "x(2).md",
        "x-DESKTOP-ABC123.md",
        "x-LAPTOP-ABC123-2.md",
        "x-ANA-PC.md",
        "x copy.md",
        "x - copia.md",
        "x - Copia (2).md",
        "Copia de x.md",
        "Copy of x.md",
      })
  void ofTheFileBesideIt(String name) {
    assertEquals(Optional.of("x.md"), original(name, "x.md"));
  }

  @Test
  void ofLettersAndLists() {
    assertEquals(
        Optional.of("x.letter.md"), original("x.letter (conflicted copy 1).md", "x.letter.md"));
    assertEquals(Optional.of("contacts.yml"), original("contacts (1).yml", "contacts.yml"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"x (1).md", "x-ANA.md", "ley-30364.md", "plan-b.md", "x.md", "x 2.md"})
  void aNameAloneIsNoCopy(String name) {
    assertEquals(Optional.empty(), original(name, "y.md"));
  }

  @Test
  void aUsualNameBesideAnotherIsNoCopy() {
    assertEquals(Optional.empty(), original("ley-organica.md", "ley.md"));
    assertEquals(Optional.empty(), original("hoja-DNI.md", "hoja.md"));
    assertEquals(Optional.empty(), original("ley 2.md", "ley.md"));
    assertEquals(Optional.empty(), original("x.card.md", "x.md"));
  }
}
