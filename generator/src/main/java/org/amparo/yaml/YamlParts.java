package org.amparo.yaml;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.amparo.yaml.YamlPart.Field;
import org.amparo.yaml.YamlPart.GroupPart;
import org.amparo.yaml.YamlPart.ListPart;
import org.amparo.yaml.YamlPart.ScalarPart;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** Finds the ranges of the values of a text that the reader has accepted. */
final class YamlParts {

  private static final Pattern BLOCK_HEADER = Pattern.compile("[|>][-+0-9]*");

  private final YamlSource source;
  private final Iterator<Event> events;

  /** The last code point whose index in the text was asked for. */
  private int points;

  private int units;

  private YamlParts(YamlSource source) {
    this.source = source;
    String text = source.typed();
    LoadSettings settings = LoadSettings.builder().setBufferSize(text.length() + 16).build();
    this.events = new Parse(settings).parseString(text).iterator();
  }

  /**
   * Returns the outermost group.
   *
   * @return empty if the text uses tags or keys that begin with {@code ?}
   */
  static Optional<GroupPart> of(YamlSource source) {
    YamlParts parts = new YamlParts(source);
    try {
      Event event = parts.events.next();
      while (event.getEventId() != Event.ID.MappingStart) {
        event = parts.events.next();
      }
      return Optional.of((GroupPart) parts.part(event, false));
    } catch (Unusual e) {
      return Optional.empty();
    }
  }

  private YamlPart part(Event event, boolean inFlow) {
    int start = index(event.getStartMark());
    if (event instanceof ScalarEvent scalar) {
      check(scalar.getTag().isEmpty());
      return scalar(scalar, start, inFlow);
    }
    CollectionStartEvent collection = (CollectionStartEvent) event;
    check(collection.getTag().isEmpty());
    return event.getEventId() == Event.ID.MappingStart
        ? group(start, collection.isFlow())
        : list(start, collection.isFlow());
  }

  private ScalarPart scalar(ScalarEvent event, int start, boolean inFlow) {
    int end = index(event.getEndMark());
    boolean block = event.isLiteral() || event.isFolded();
    int last = block ? endOfBlock(start, end) : end;
    return new ScalarPart(start, last, event.getValue(), event.getScalarStyle(), inFlow);
  }

  /** Returns the index after the sign of a block and its indicators. */
  static int endOfHeader(YamlSource source, int start) {
    Matcher header = BLOCK_HEADER.matcher(source.typed()).region(start, source.typed().length());
    return header.lookingAt() ? header.end() : start;
  }

  /** Returns where the last line of a block ends; blank lines below it are no part of most. */
  private int endOfBlock(int start, int end) {
    int header = endOfHeader(source, start);
    boolean keeps = source.typed().substring(start, header).contains("+");
    int first = source.lineEnd(start);
    int last = end == source.typed().length() ? end : source.lineStart(end);
    last = last > 0 && source.lineStart(last) == last ? source.beforeBreak(last) : last;
    while (!keeps && last > first && source.isBlankLine(last)) {
      last = source.beforeBreak(source.lineStart(last));
    }
    return last <= first ? header : last;
  }

  private ListPart list(int start, boolean flow) {
    List<YamlPart> items = new ArrayList<>();
    int last = flow ? start + 1 : start;
    Event event = events.next();
    while (event.getEventId() != Event.ID.SequenceEnd) {
      YamlPart item = part(event, flow);
      checkItem(item, last, flow);
      items.add(item);
      last = item.end();
      event = events.next();
    }
    return new ListPart(start, flow ? index(event.getEndMark()) : last, items, flow);
  }

  private void checkItem(YamlPart item, int last, boolean flow) {
    int at = source.afterComments(last);
    if (flow) {
      at = source.typed().startsWith(",", at) ? source.afterComments(at + 1) : at;
    } else {
      check(source.typed().startsWith("-", at));
      at++;
    }
    checkStart(item, at);
  }

  private void checkStart(YamlPart value, int at) {
    check(value.start() == value.end() || source.afterComments(at) == value.start());
  }

  private GroupPart group(int start, boolean flow) {
    boolean braces = source.typed().startsWith("{", start) && flow;
    List<Field> fields = new ArrayList<>();
    int last = braces ? start + 1 : start;
    Event event = events.next();
    while (event.getEventId() != Event.ID.MappingEnd) {
      Field field = field((ScalarPart) part(event, flow), flow);
      int at = source.afterComments(last);
      at = flow && source.typed().startsWith(",", at) ? source.afterComments(at + 1) : at;
      check(at == field.start());
      fields.add(field);
      last = field.end();
      event = events.next();
    }
    return new GroupPart(start, braces ? index(event.getEndMark()) : last, fields, flow);
  }

  private Field field(ScalarPart key, boolean flow) {
    YamlPart value = part(events.next(), flow);
    int at = source.afterComments(key.end());
    if (!source.typed().startsWith(":", at)) {
      return new Field(key.text(), key.start(), -1, value);
    }
    checkStart(value, at + 1);
    return new Field(key.text(), key.start(), at + 1, value);
  }

  /** Returns the index of a mark, which counts code points. */
  private int index(Optional<Mark> mark) {
    int point = mark.orElseThrow().getIndex();
    units = source.typed().offsetByCodePoints(units, point - points);
    points = point;
    return units;
  }

  private static void check(boolean usual) {
    if (!usual) {
      throw new Unusual();
    }
  }

  /** Valid YAML whose parts are not where a person would write them. */
  private static final class Unusual extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unusual() {
      super("unusual YAML", null, false, false);
    }
  }
}
