package org.amparo.search;

import java.util.Arrays;

/** The occurrences of a key: for each page, the count in each field, and the best passage. */
final class Occurrences {

  /** Three numbers a page: the page, the passage, and the counts of all fields. */
  private static final int STEP = 3;

  private int[] numbers = new int[STEP];
  private int size;

  // of the page that is being counted
  private int page = -1;
  private int passage;
  private int votes;
  private int maxVotes;

  /** Adds an occurrence; pages and passages must come in order. */
  void count(int inPage, int inPassage, Field field) {
    if (inPage != page) {
      begin(inPage);
    }
    votes = inPassage == passage ? votes + field.boost() : field.boost();
    passage = inPassage;
    if (votes > maxVotes) {
      maxVotes = votes;
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
    maxVotes = 0;
  }

  /** Returns the count of pages that have the key. */
  int pages() {
    return size;
  }

  /** Returns a page, by its index from 0. */
  int page(int index) {
    return numbers[index * STEP];
  }

  /** Returns the passage of a page that has the key most. */
  int passage(int index) {
    return numbers[index * STEP + 1];
  }

  /** Returns whether any page has the key in a field. */
  boolean has(Field field) {
    for (int index = 0; index < size; index++) {
      if (frequency(index, field) > 0) {
        return true;
      }
    }
    return false;
  }

  /** Returns how often a page has the key in a field. */
  int frequency(int index, Field field) {
    return field.count(numbers[index * STEP + 2]);
  }
}
