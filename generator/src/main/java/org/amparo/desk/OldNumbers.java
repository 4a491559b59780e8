package org.amparo.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.amparo.check.PhoneMentions;
import org.amparo.form.FormValues;
import org.amparo.model.Block;
import org.amparo.model.Site;

/** The numbers that a contact had before it was saved, with the texts that still have them. */
final class OldNumbers {

  /** The part of a query that has such a number. */
  private static final String OLD = "old";

  /** How many letters of a text are shown before its number, and after it. */
  private static final int AROUND = 60;

  private final Workplace place;
  private final Visit visit;

  OldNumbers(Workplace place, Visit visit) {
    this.place = place;
    this.visit = visit;
  }

  /**
   * Returns the part of a query that names the numbers that the form of the visit replaces.
   *
   * @param forms of the contacts as they are in the file
   */
  String query(ItemForms forms) {
    Optional<Integer> index = forms.found().filter(i -> i < forms.size());
    if (index.isEmpty()) {
      return "";
    }
    FormValues stored = forms.stored(index.get());
    StringBuilder query = new StringBuilder();
    for (String key : List.of("phone", "whatsapp")) {
      String old = stored.text(key);
      boolean sent = visit.fields().has(key) && !visit.fields().text(key).strip().equals(old);
      if (sent && !old.isEmpty()) {
        query.append(OLD).append('=').append(Visit.encoded(old)).append('&');
      }
    }
    return query.toString();
  }

  /** Returns the numbers that the address of the visit names, unless a contact still has them. */
  List<OldNumber> shown() {
    Optional<Site> site = place.state().site().map(s -> s.checked().site());
    List<OldNumber> shown = new ArrayList<>();
    for (String number : visit.fields().all(OLD)) {
      if (site.isPresent() && !isUsed(site.get(), number)) {
        List<Mention> mentions =
            new PhoneMentions(site.get()).of(number).stream().map(b -> mention(b, number)).toList();
        if (!mentions.isEmpty()) {
          shown.add(new OldNumber(number, mentions));
        }
      }
    }
    return shown;
  }

  private static boolean isUsed(Site site, String number) {
    return site.contacts().stream()
        .flatMap(c -> Stream.of(c.phone(), c.whatsapp()))
        .anyMatch(n -> digits(n).equals(digits(number)));
  }

  private static String digits(String number) {
    return number.replaceAll("[^0-9]", "");
  }

  private Mention mention(Block block, String number) {
    String file = block.place().file();
    String link = visit.toGuide(file) + "&line=" + block.place().line();
    return new Mention(place.title(file, place.words(visit)), link, excerpt(block.text(), number));
  }

  private static String excerpt(String text, String number) {
    int at = Math.max(0, text.indexOf(number));
    int start = Math.max(0, at - AROUND);
    int end = Math.min(text.length(), at + number.length() + AROUND);
    return (start > 0 ? "…" : "") + text.substring(start, end) + (end < text.length() ? "…" : "");
  }

  /**
   * A number that no contact has any more.
   *
   * @param mentions the texts that still have it
   */
  public record OldNumber(String number, List<Mention> mentions) {

    public OldNumber {
      mentions = List.copyOf(mentions);
    }
  }

  /**
   * A place in a text.
   *
   * @param title of the text
   * @param link the screen that opens it there
   * @param text around the number
   */
  public record Mention(String title, String link, String text) {}
}
