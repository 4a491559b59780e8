package org.amparo.pamphlet;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Reads the shapes of SVG that icons use: {@code path}, {@code circle}, and {@code rect} with
 * rotation. Other elements have an empty outline.
 */
final class SvgShape {

  private static final Pattern TOKEN =
      Pattern.compile("[A-Za-z]|[-+]?(?:\\d+\\.?\\d*|\\.\\d+)(?:e[-+]?\\d+)?");

  private static final Pattern ROTATION =
      Pattern.compile("rotate\\((-?[\\d.]+)[ ,]+([\\d.]+)[ ,]+([\\d.]+)\\)");

  private final Deque<String> tokens = new ArrayDeque<>();
  private final Path2D.Double path = new Path2D.Double();
  private boolean relative;
  private Point2D control = new Point2D.Double();

  private SvgShape(String data) {
    Matcher matcher = TOKEN.matcher(data);
    while (matcher.find()) {
      tokens.add(matcher.group());
    }
  }

  /** Returns the outline of an element; empty if it is of another kind. */
  static Shape of(Element element) {
    Shape shape =
        switch (element.tagName()) {
          case "path" -> new SvgShape(element.attr("d")).read();
          case "circle" -> {
            double r = number(element, "r");
            yield new Ellipse2D.Double(
                number(element, "cx") - r, number(element, "cy") - r, 2 * r, 2 * r);
          }
          case "rect" ->
              new RoundRectangle2D.Double(
                  number(element, "x"),
                  number(element, "y"),
                  number(element, "width"),
                  number(element, "height"),
                  2 * number(element, "rx"),
                  2 * number(element, "rx"));
          default -> new Path2D.Double();
        };
    Matcher rotation = ROTATION.matcher(element.attr("transform"));
    return rotation.matches()
        ? AffineTransform.getRotateInstance(
                Math.toRadians(Double.parseDouble(rotation.group(1))),
                Double.parseDouble(rotation.group(2)),
                Double.parseDouble(rotation.group(3)))
            .createTransformedShape(shape)
        : shape;
  }

  private static double number(Element element, String attribute) {
    String value = element.attr(attribute);
    return value.isEmpty() ? 0 : Double.parseDouble(value);
  }

  private Path2D read() {
    char command = 'M';
    while (!tokens.isEmpty()) {
      if (isCommand()) {
        command = tokens.remove().charAt(0);
      }
      relative = Character.isLowerCase(command);
      draw(Character.toUpperCase(command));
      if (command == 'M' || command == 'm') {
        command = relative ? 'l' : 'L'; // further pairs are lines
      }
    }
    return path;
  }

  /** Returns whether the next token is a letter. */
  private boolean isCommand() {
    return Character.isLetter(tokens.element().charAt(0));
  }

  private void draw(char command) {
    if (path.getCurrentPoint() == null && command != 'M') {
      path.moveTo(0, 0);
    }
    Point2D from = here();
    switch (command) {
      case 'M' -> path.moveTo(x(from), y(from));
      case 'L' -> path.lineTo(x(from), y(from));
      case 'H' -> path.lineTo(x(from), from.getY());
      case 'V' -> path.lineTo(from.getX(), y(from));
      case 'C' -> curve(point(from), point(from), point(from));
      case 'S' -> curve(reflected(from), point(from), point(from));
      case 'Q' -> quadratic(from, point(from), point(from));
      case 'T' -> quadratic(from, reflected(from), point(from));
      case 'A' -> arc(from);
      case 'Z' -> close();
      default -> skip(); // no command of SVG
    }
    if ("CSQT".indexOf(command) < 0) {
      control = here();
    }
  }

  private void close() {
    if (path.getCurrentPoint() != null) {
      path.closePath();
    }
    skip();
  }

  /** Skips numbers that no command takes. */
  private void skip() {
    while (!tokens.isEmpty() && !isCommand()) {
      tokens.remove();
    }
  }

  private Point2D point(Point2D from) {
    return new Point2D.Double(x(from), y(from));
  }

  /** Returns the last control point on the other side of the current point. */
  private Point2D reflected(Point2D from) {
    return new Point2D.Double(2 * from.getX() - control.getX(), 2 * from.getY() - control.getY());
  }

  private void curve(Point2D first, Point2D second, Point2D end) {
    path.curveTo(first.getX(), first.getY(), second.getX(), second.getY(), end.getX(), end.getY());
    control = second;
  }

  /** Draws a quadratic curve as a cubic one, the only kind that PDF has. */
  private void quadratic(Point2D from, Point2D middle, Point2D end) {
    curve(twoThirds(from, middle), twoThirds(end, middle), end);
    control = middle;
  }

  private static Point2D twoThirds(Point2D from, Point2D to) {
    return new Point2D.Double(
        from.getX() + (to.getX() - from.getX()) * 2 / 3,
        from.getY() + (to.getY() - from.getY()) * 2 / 3);
  }

  private Point2D here() {
    Point2D point = path.getCurrentPoint();
    return point == null ? new Point2D.Double() : point;
  }

  private double next() {
    return tokens.isEmpty() || isCommand() ? 0 : Double.parseDouble(tokens.remove());
  }

  private double x(Point2D from) {
    return next() + (relative ? from.getX() : 0);
  }

  private double y(Point2D from) {
    return next() + (relative ? from.getY() : 0);
  }

  /** Returns a flag of an arc, which may be written without a space after it. */
  private boolean flag() {
    String token = tokens.isEmpty() ? "0" : tokens.remove();
    if (token.length() > 1) {
      tokens.addFirst(token.substring(1));
    }
    return token.charAt(0) == '1';
  }

  /** Draws an arc of a circle: icons have no ellipses. */
  private void arc(Point2D from) {
    double given = next();
    next(); // the second radius
    next(); // the rotation
    boolean large = flag();
    boolean sweep = flag();
    double x = x(from);
    double y = y(from);
    double dx = (x - from.getX()) / 2;
    double dy = (y - from.getY()) / 2;
    double half = Math.hypot(dx, dy);
    double radius = Math.max(given, half); // one that is too small is enlarged
    double height = Math.sqrt(radius * radius - half * half);
    double side = (large == sweep ? 1 : -1) * (half == 0 ? 0 : height / half);
    double cx = from.getX() + dx + side * dy;
    double cy = from.getY() + dy - side * dx;
    double start = Math.toDegrees(Math.atan2(cy - from.getY(), from.getX() - cx));
    double end = Math.toDegrees(Math.atan2(cy - y, x - cx));
    double extent = sweep ? -((start - end) % 360 + 360) % 360 : ((end - start) % 360 + 360) % 360;
    path.append(
        new Arc2D.Double(
            cx - radius, cy - radius, 2 * radius, 2 * radius, start, extent, Arc2D.OPEN),
        true);
  }

  /** Returns the operators of PDF that make a path of a shape, in the units of the shape. */
  static String operators(Shape shape) {
    StringBuilder operators = new StringBuilder();
    AffineTransform none = new AffineTransform();
    double[] at = new double[6];
    for (PathIterator it = shape.getPathIterator(none); !it.isDone(); it.next()) {
      switch (it.currentSegment(at)) {
        case PathIterator.SEG_MOVETO -> append(operators, at, 2, "m");
        case PathIterator.SEG_LINETO -> append(operators, at, 2, "l");
        case PathIterator.SEG_CUBICTO -> append(operators, at, 6, "c");
        case PathIterator.SEG_CLOSE -> operators.append("h\n");
        default -> throw new IllegalStateException("quadratic curves are drawn as cubic ones");
      }
    }
    return operators.toString();
  }

  private static void append(StringBuilder operators, double[] at, int count, String operator) {
    for (int i = 0; i < count; i++) {
      operators.append(String.format(Locale.ROOT, "%.3f ", at[i]));
    }
    operators.append(operator).append('\n');
  }
}
