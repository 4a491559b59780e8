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
 * Reads YAML 1.2 from its events, so that every value has its place. References ({@code &} and
 * {@code *}) are errors: they can make a small file very large.
 */
public final class YamlReader {

  /** How deep lists and groups may be nested. */
  private static final int MAX_DEPTH = 20;

  /** A comment after a value without a space after {@code #}. */
  private static final Pattern COMMENT = Pattern.compile("[ \\t]++(#++[^\\s#].*)");

  private final String file;
  private final YamlLines lines;
  private final List<Problem> problems = new ArrayList<>();

  private YamlReader(String file, String text, int lineOffset) {
    this.file = file;
    this.lines = new YamlLines(file, text, lineOffset);
  }

  /**
   * Reads one group of keys.
   *
   * @param file as its path from the site's folder, for the places
   * @param text only the YAML
   * @param lineOffset the number of lines in the file before the YAML
   * @return the group; empty if the text is not valid YAML, is not a group, or has references
   */
  public static Checked<Optional<Mapping>> read(String file, String text, int lineOffset) {
    TypedText typed = TypedText.of(text);
    YamlReader reader = new YamlReader(file, typed.text(), lineOffset);
    Optional<Mapping> mapping = reader.mapping(typed.text());
    typed.quotes().forEach(reader::reportQuotes);
    return new Checked<>(mapping, reader.problems);
  }

  private void reportQuotes(TypedText.Quotes quotes) {
    SourcePlace place = lines.place(quotes.line(), quotes.index());
    problems.add(Problem.of(ProblemCode.CURLY_QUOTES, place, quotes.text()));
  }

  private Optional<Mapping> mapping(String text) {
    // One buffer for the whole text: between two buffers it loses half of a surrogate pair.
    LoadSettings settings =
        LoadSettings.builder().setLabel(file).setBufferSize(text.length() + 16).build();
    try {
      Optional<YamlValue> value = document(new Parse(settings).parseString(text).iterator());
      if (value.isPresent() && value.get() instanceof Mapping mapping) {
        return Optional.of(mapping);
      }
      broken(lines.place(0, 0));
    } catch (Unsupported e) {
      broken(e.place);
    } catch (MarkedYamlEngineException e) {
      broken(e);
    } catch (YamlEngineException e) {
      broken(lines.wholeFile());
    }
    return Optional.empty();
  }

  /** Returns the value of the only document; empty if there is none. */
  private Optional<YamlValue> document(Iterator<Event> events) {
    Optional<YamlValue> value = Optional.empty();
    while (events.hasNext()) {
      Event event = events.next();
      boolean starts =
          switch (event.getEventId()) {
            case Scalar, SequenceStart, MappingStart -> true;
            default -> false; // the beginning or end of the stream or a document
          };
      if (starts && value.isPresent()) {
        throw new Unsupported(lines.place(event)); // a second document
      }
      if (starts) {
        value = Optional.of(value(event, events, 0));
      }
    }
    return value;
  }

  private void broken(SourcePlace place) {
    problems.add(Problem.of(ProblemCode.BROKEN_YAML, place));
  }

  /**
   * Reports a syntax error. The parser often stops after the author's error, so this looks for a
   * tab or an open quotation mark first, and reports nothing if a comment has cut a value.
   */
  private void broken(MarkedYamlEngineException e) {
    int last = e.getProblemMark().map(Mark::getLine).orElse(lines.size() - 1);
    int tab = lines.line(last).indexOf('\t');
    Optional<SourcePlace> quote = lines.openQuote(last);
    if (tab >= 0) {
      problems.add(Problem.of(ProblemCode.TAB, lines.place(last, tab)));
    } else if (quote.isPresent()) {
      problems.add(Problem.of(ProblemCode.UNCLOSED_QUOTE, quote.get()));
    } else if (problems.stream().noneMatch(p -> p.code() == ProblemCode.CUT_BY_NOTE)) {
      broken(e.getProblemMark().map(lines::place).orElse(lines.wholeFile()));
    }
  }

  private YamlValue value(Event event, Iterator<Event> events, int depth) {
    SourcePlace place = lines.place(event);
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
    OptionalInt forbidden = ForbiddenCharacters.firstForbidden(text); // perhaps as "\\u202e"
    if (forbidden.isPresent()) {
      String character = ForbiddenCharacters.name(text, forbidden.getAsInt());
      problems.add(Problem.of(ProblemCode.HIDDEN_SIGN, place, character));
    }
    if (event.isPlain()) {
      event.getEndMark().ifPresent(this::checkComment);
    }
    return new Scalar(text, place);
  }

  /** Reports a {@code #} that ends a value, though the author may have meant it as its part. */
  private void checkComment(Mark end) {
    SourcePlace place = lines.place(end);
    String line = lines.line(end.getLine());
    Matcher comment = COMMENT.matcher(line).region(place.column() - 1, line.length());
    if (comment.lookingAt()) {
      SourcePlace start = lines.place(end.getLine(), comment.start(1));
      problems.add(Problem.of(ProblemCode.CUT_BY_NOTE, start, comment.group(1).strip()));
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
        throw new Unsupported(lines.place(e));
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

  /**
   * Returns whether a key of a flow mapping has no colon: its empty value is where the key ends.
   */
  private boolean isWithoutColon(YamlValue value) {
    String line = lines.line(value.place());
    int index = value.place().column() - 1;
    return value instanceof Scalar scalar
        && scalar.text().isEmpty()
        && (line.startsWith(",", index) || line.startsWith("}", index))
        && !line.startsWith(":", index - 1);
  }

  /** Valid YAML that Amparo does not support. */
  private static final class Unsupported extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient SourcePlace place;

    Unsupported(SourcePlace place) {
      super("unsupported YAML at " + place, null, false, false);
      this.place = place;
    }
  }
}
