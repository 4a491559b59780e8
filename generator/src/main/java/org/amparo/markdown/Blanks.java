package org.amparo.markdown;

import java.util.Optional;
import java.util.regex.Pattern;
import org.amparo.html.HtmlBuilder;
import org.amparo.model.Blank;
import org.amparo.model.Blank.Size;
import org.amparo.model.Target;

/**
 * Parses and renders the blanks of letters: links such as {@code [what
 * happened](blank:what?lines=6)} or {@code [your name](blank:name?size=short)}.
 */
final class Blanks {

  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,39}");
  private static final Pattern LINES = Pattern.compile("[1-9]|1[0-9]|20");

  private Blanks() {}

  /**
   * Returns the blank of a link. A name or an option that is wrong is kept for a check.
   *
   * @param text what follows {@code blank:}
   */
  static Target.ToBlank of(String text) {
    int mark = text.indexOf('?');
    String name = mark < 0 ? text : text.substring(0, mark);
    if (!NAME.matcher(name).matches()) {
      return wrong(name, name);
    }
    if (mark < 0) {
      return new Target.ToBlank(new Blank(name, Size.MEDIUM, 1), "");
    }
    String option = text.substring(mark + 1);
    if (option.startsWith("lines=") && LINES.matcher(option.substring(6)).matches()) {
      int lines = Integer.parseInt(option.substring(6));
      return new Target.ToBlank(new Blank(name, Size.LONG, lines), "");
    }
    Optional<Size> size =
        option.startsWith("size=") ? Size.of(option.substring(5)) : Optional.empty();
    return size.map(s -> new Target.ToBlank(new Blank(name, s, 1), ""))
        .orElse(wrong(name, "?" + option));
  }

  private static Target.ToBlank wrong(String name, String part) {
    return new Target.ToBlank(new Blank(name, Size.MEDIUM, 1), part.isEmpty() ? "blank:" : part);
  }

  /**
   * Returns the markup of a blank: its lines to write on, or its box, and its label. It is what
   * readers without script and paper have; the script of letters adds a field.
   *
   * @param label what the reader writes there
   */
  static String markup(Blank blank, String label) {
    String lines = "<span class=\"blank-line\"></span>".repeat(blank.lines());
    String words =
        "<span class=\"blank-label\">" + new HtmlBuilder().text(label).toString() + "</span>";
    return "<span class=\"blank blank-%s\" data-blank=\"%s\">"
            .formatted(blank.size().key(), blank.name())
        + (blank.size() == Size.LONG ? words + lines : lines + words)
        + "</span>";
  }
}
