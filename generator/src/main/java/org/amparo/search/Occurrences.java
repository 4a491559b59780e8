package org.amparo.search;

import java.util.Arrays;

/** Where a key stands: for each page how often in each field, and in which passage above all. */
final class Occurrences {

  /** Of each page its number, the passage, and how often the key stands in each field. */
  private static final int STEP = 3;

  private int[] numbers = new int[STEP];
  private int size;

  // of the page that is being counted
  private int page = -1;
  private int passage;
  private int votes;
  private int most;

  /** Counts one more occurrence; pages and passages come in order. */
  void count(int inPage, int inPassage, Field field) {
    if (inPage != page) {
      begin(inPage);
    }
    votes = inPassage == passage ? votes + field.boost() : field.boost();
    passage = inPassage;
    if (votes > most) {
      most = votes;
      numbers[size * STEP - 2] = inPassage;
    }
    numbers[size * STEP - 1] = field.plusOne(numbers[size * STEP - 1]);
  }

  private void begin(int newPage) {
    if ((size + 1) * STEP > numbers.length) {
      numbers = Arrays.copyOf(numbers, numbers.length * 2);
    }
    numbers[size * STEP] = newPage;
    size++;
    page = newPage;
    passage = -1;
    most = 0;
  }

  /** How many pages have the key. */
  int pages() {
    return size;
  }

  /** The page at this place, from 0. */
  int page(int place) {
    return numbers[place * STEP];
  }

  /** The passage that says most about the key. */
  int passage(int place) {
    return numbers[place * STEP + 1];
  }

  /** Whether the key stands in a field of any page. */
  boolean has(Field field) {
    for (int place = 0; place < size; place++) {
      if (frequency(place, field) > 0) {
        return true;
      }
    }
    return false;
  }

  /** How often the key stands in a field. */
  int frequency(int place, Field field) {
    return field.count(numbers[place * STEP + 2]);
  }
}
