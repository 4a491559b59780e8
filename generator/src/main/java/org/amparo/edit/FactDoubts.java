package org.amparo.edit;

import java.util.List;
import java.util.Optional;
import org.amparo.check.Difference;
import org.amparo.check.Differences;
import org.amparo.model.Article;
import org.amparo.model.Site;
import org.amparo.model.Snapshot;
import org.amparo.model.SourcePlace;
import org.amparo.problem.Problem;
import org.amparo.text.Messages;

/** Asks whether a translation says the same as its original although their facts differ. */
final class FactDoubts {

  private final Edit.Start start;
  private final Messages messages;
  private final ConfirmTranslation.Wish wish;
  private final List<String> done;

  /**
   * @param done receives what was confirmed
   */
  FactDoubts(Edit.Start start, ConfirmTranslation.Wish wish, List<String> done) {
    this.start = start;
    this.messages = start.messages();
    this.wish = wish;
    this.done = done;
  }

  /** Returns a translation with the differences of the section, or of all. */
  SamePair pair(Article original, Article translation) {
    List<Difference> all = Differences.between(start.read().orElseThrow(), original, translation);
    return new SamePair(
        translation,
        all.stream()
            .filter(d -> wish.section().isEmpty() || d.part().equals(wish.section().get()))
            .toList());
  }

  /** Names the differences. Returns why the texts are not confirmed; empty if they say the same. */
  Optional<String> of(Site site, SamePair pair) {
    List<Difference> unasked = unasked(site, pair);
    if (unasked.isEmpty()) {
      return Optional.empty();
    }
    String file = pair.translation().file();
    List<String> named = unasked.stream().map(this::named).toList();
    if (wish.same()) {
      done.addAll(named);
      done.add(messages.get("confirm.same"));
      return Optional.empty();
    }
    Optional<Boolean> answer = start.questions().ask(named, "confirm.ask");
    if (answer.isEmpty()) {
      String command = command(pair.translation()) + sectionOption() + " --same";
      String refusal = messages.get("confirm.unasked", file, command);
      return Optional.of(refusal);
    }
    if (!answer.get()) {
      return Optional.of(messages.get("confirm.no", file));
    }
    done.add(messages.get("confirm.same"));
    return Optional.empty();
  }

  /** Returns the differences of which nobody said yet that both texts say the same. */
  private List<Difference> unasked(Site site, SamePair pair) {
    List<String> known =
        site.snapshot(wish.id(), pair.translation().language())
            .map(Snapshot::same)
            .orElse(List.of());
    return pair.differences().stream().filter(d -> !known.contains(d.key())).toList();
  }

  private String sectionOption() {
    return wish.section().map(s -> " --section " + s).orElse("");
  }

  private String named(Difference difference) {
    SourcePlace place = difference.translation();
    String line = place.file() + ":" + Math.max(1, place.line());
    return messages.get(
        "confirm.difference",
        line,
        orNothing(difference.added()),
        difference.line(),
        orNothing(difference.missing()));
  }

  private String orNothing(String values) {
    return values.equals(Problem.NONE) ? messages.get("confirm.nothing") : values;
  }

  /** Returns the command that confirms one translation. */
  String command(Article translation) {
    return "confirm " + wish.id() + " --into " + translation.language();
  }
}
