package org.amparo.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.amparo.model.SourcePlace;
import org.amparo.problem.Checked;
import org.amparo.problem.Problem;
import org.amparo.problem.ProblemCode;
import org.amparo.text.ForbiddenCharacters;
import org.amparo.yaml.YamlValue.Entry;
import org.amparo.yaml.YamlValue.Mapping;
import org.amparo.yaml.YamlValue.Scalar;
import org.amparo.yaml.YamlValue.Sequence;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads YAML 1.2 from its events, so that every value keeps its place. References ({@code &} and
 * {@code *}) are refused: nobody needs them here, and they can make a small file enormous.
 */
public final class YamlReader {

  /** How deep lists and groups may stand in each other. */
  private static final int MAX_DEPTH = 20;

  /** A value that opens with a single quotation mark and has no other one. */
  private static final Pattern SINGLE_QUOTE = Pattern.compile("(?:^|: |- )(')[^']*$");

  /** What begins a note without a space behind it, where a value ends. */
  private static final Pattern NOTE = Pattern.compile("[ \\t]++(#++[^\\s#].*)");

  private final String file;
  private final List<String> lines;
  private final int lineOffset;
  private final List<Problem> problems = new ArrayList<>();
  private Spot last = new Spot(0, 0, 0);

  private YamlReader(String file, String text, int lineOffset) {
    this.file = file;
    this.lines = List.of(text.split("\n", -1));
    this.lineOffset = lineOffset;
  }

  /**
   * Reads one group of keys.
   *
   * @param file the file's path from the site's folder, for the places
   * @param text the YAML alone
   * @param lineOffset how many lines of the file stand before it
   * @return the group; nothing if the text is no YAML, holds no group, or uses references
   */
  public static Checked<Optional<Mapping>> read(String file, String text, int lineOffset) {
    YamlReader reader = new YamlReader(file, text, lineOffset);
    Optional<Mapping> mapping = reader.mapping(text);
    return new Checked<>(mapping, reader.problems);
  }

  private Optional<Mapping> mapping(String text) {
    // All in one piece: between two it loses the second half of a surrogate pair.
    LoadSettings settings =
        LoadSettings.builder().setLabel(file).setBufferSize(text.length() + 16).build();
    try {
      Iterator<Event> events = new Parse(settings).parseString(text).iterator();
      Optional<YamlValue> value = Optional.empty();
      while (events.hasNext()) {
        Event event = events.next();
        switch (event.getEventId()) {
          case Scalar, SequenceStart, MappingStart -> {
            if (value.isPresent()) {
              throw new Unsupported(place(event)); // a second document
            }
            value = Optional.of(value(event, events, 0));
          }
          default -> {
            // the stream's and the document's own marks
          }
        }
      }
      if (value.isPresent() && value.get() instanceof Mapping mapping) {
        return Optional.of(mapping);
      }
      broken(new SourcePlace(file, lineOffset + 1, 1));
    } catch (Unsupported e) {
      broken(e.place);
    } catch (MarkedYamlEngineException e) {
      broken(e);
    } catch (YamlEngineException e) {
      broken(SourcePlace.wholeFile(file));
    }
    return Optional.empty();
  }

  private void broken(SourcePlace place) {
    problems.add(Problem.of(ProblemCode.BROKEN_YAML, place));
  }

  /**
   * Where the parser stumbles is not where the author slipped: looks for a tab, an open quote, or a
   * note that was found before and took the rest of its line.
   */
  private void broken(MarkedYamlEngineException e) {
    int last = e.getProblemMark().map(Mark::getLine).orElse(lines.size() - 1);
    int tab = last < lines.size() ? lines.get(last).indexOf('\t') : -1;
    Optional<SourcePlace> quote = openQuote(last);
    if (tab >= 0) {
      SourcePlace place = new SourcePlace(file, lineOffset + last + 1, tab + 1);
      problems.add(Problem.of(ProblemCode.TAB, place));
    } else if (quote.isPresent()) {
      problems.add(Problem.of(ProblemCode.UNCLOSED_QUOTE, quote.get()));
    } else if (problems.stream().noneMatch(p -> p.code() == ProblemCode.CUT_BY_NOTE)) {
      broken(e.getProblemMark().map(this::place).orElse(SourcePlace.wholeFile(file)));
    }
  }

  /** The first quotation mark that does not close on its own line, up to where reading stopped. */
  private Optional<SourcePlace> openQuote(int last) {
    for (int i = 0; i <= Math.min(last, lines.size() - 1); i++) {
      String line = lines.get(i).replace("\\\"", "  ");
      Matcher single = SINGLE_QUOTE.matcher(line);
      boolean open = line.chars().filter(c -> c == '"').count() % 2 == 1;
      if (open || single.find()) {
        int column = open ? line.indexOf('"') : single.start(1);
        return Optional.of(new SourcePlace(file, lineOffset + i + 1, column + 1));
      }
    }
    return Optional.empty();
  }

  private YamlValue value(Event event, Iterator<Event> events, int depth) {
    SourcePlace place = place(event);
    boolean named = event instanceof NodeEvent node && node.getAnchor().isPresent();
    if (depth > MAX_DEPTH || named) {
      throw new Unsupported(place);
    }
    return switch (event.getEventId()) {
      case Scalar -> scalar((ScalarEvent) event, place);
      case SequenceStart -> sequence(events, place, depth);
      case MappingStart -> mapping(((MappingStartEvent) event).isFlow(), events, place, depth);
      default -> throw new Unsupported(place);
    };
  }

  private Scalar scalar(ScalarEvent event, SourcePlace place) {
    String text = event.getValue();
    OptionalInt hidden = ForbiddenCharacters.firstForbidden(text); // it may come as "\\u202e"
    if (hidden.isPresent()) {
      String sign = ForbiddenCharacters.name(text, hidden.getAsInt());
      problems.add(Problem.of(ProblemCode.HIDDEN_SIGN, place, sign));
    }
    if (event.isPlain()) {
      event.getEndMark().ifPresent(this::checkNote);
    }
    return new Scalar(text, place);
  }

  /** A sign that was meant for the value may have been taken for the beginning of a note. */
  private void checkNote(Mark end) {
    SourcePlace place = place(end);
    String line = line(end.getLine());
    Matcher note = NOTE.matcher(line).region(place.column() - 1, line.length());
    if (note.lookingAt()) {
      SourcePlace sign = new SourcePlace(file, place.line(), note.start(1) + 1);
      problems.add(Problem.of(ProblemCode.CUT_BY_NOTE, sign, note.group(1).strip()));
    }
  }

  private Sequence sequence(Iterator<Event> events, SourcePlace place, int depth) {
    List<YamlValue> items = new ArrayList<>();
    for (Event e = events.next(); e.getEventId() != Event.ID.SequenceEnd; e = events.next()) {
      items.add(value(e, events, depth + 1));
    }
    return new Sequence(items, place);
  }

  private Mapping mapping(boolean flow, Iterator<Event> events, SourcePlace place, int depth) {
    List<Entry> entries = new ArrayList<>();
    Map<String, SourcePlace> seen = new HashMap<>();
    for (Event e = events.next(); e.getEventId() != Event.ID.MappingEnd; e = events.next()) {
      if (!(value(e, events, depth + 1) instanceof Scalar key)) {
        throw new Unsupported(place(e));
      }
      YamlValue value = value(events.next(), events, depth + 1);
      if (flow && isWithoutColon(value)) {
        problems.add(Problem.of(ProblemCode.CUT_BY_COMMA, key.place(), key.text()));
        continue;
      }
      SourcePlace first = seen.putIfAbsent(key.text(), key.place());
      if (first == null) {
        entries.add(new Entry(key.text(), key.place(), value));
      } else {
        String line = Integer.toString(first.line());
        problems.add(Problem.of(ProblemCode.DUPLICATE_KEY, key.place(), key.text(), line));
      }
    }
    return new Mapping(entries, place);
  }

  /** Whether a key has not even a colon: a value that is none then stands where the key ends. */
  private boolean isWithoutColon(YamlValue value) {
    String line = line(value.place().line() - lineOffset - 1);
    int index = value.place().column() - 1;
    return value instanceof Scalar scalar
        && scalar.text().isEmpty()
        && (line.startsWith(",", index) || line.startsWith("}", index))
        && !line.startsWith(":", index - 1);
  }

  private String line(int index) {
    return index < lines.size() ? lines.get(index) : "";
  }

  private SourcePlace place(Event event) {
    return event.getStartMark().map(this::place).orElse(SourcePlace.wholeFile(file));
  }

  private SourcePlace place(Mark mark) {
    String line = line(mark.getLine());
    boolean further = last.line == mark.getLine() && last.points <= mark.getColumn();
    Spot from = further ? last : new Spot(mark.getLine(), 0, 0);
    int units = from.units;
    for (int p = from.points; p < mark.getColumn() && units < line.length(); p++) {
      units += Character.charCount(line.codePointAt(units)); // YAML counts code points
    }
    last = new Spot(mark.getLine(), mark.getColumn(), units);
    return new SourcePlace(file, lineOffset + mark.getLine() + 1, units + 1);
  }

  /**
   * The last place that was asked for: the next one is looked for from there, as a line of YAML can
   * be very long.
   *
   * @param points its column in code points
   * @param units its column in UTF-16 units
   */
  private record Spot(int line, int points, int units) {}

  /** What YAML allows and we do not. */
  private static final class Unsupported extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient SourcePlace place;

    Unsupported(SourcePlace place) {
      super("unsupported YAML at " + place, null, false, false);
      this.place = place;
    }
  }
}
