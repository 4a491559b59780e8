package org.amparo.edit;

import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.amparo.model.Address;

/**
 * The links and images of a Markdown text that lead to files of the site. They follow when the text
 * or its targets move; the rest of the text does not change.
 *
 * @param from the text's file, as its path from the site's folder
 * @param to the file that it moves to
 * @param moved gives the new path of a file, or the same
 */
record RelativeLinks(String from, String to, UnaryOperator<String> moved) {

  /** A destination after {@code ](} or after the label of a definition. */
  private static final Pattern DESTINATION =
      Pattern.compile(
          "(?:\\]\\(\\s*|(?m:^[ >]{0,12}\\[[^\\]\\n]+\\]:[ \\t]*))"
              + "(?:<(?<angled>[^<>\\n]+)>|(?<bare>[^\\s()<>]+(?:\\([^\\s()<>]*\\)[^\\s()<>]*)*))");

  private static final Pattern NOT_RELATIVE =
      Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*|[/#\\\\].*");

  /** A path that Markdown can hold as it is. */
  private static final Pattern BARE = Pattern.compile("[^\\s()<>\\\\%]+");

  /** Returns the text with links that lead to the same files as before, wherever these are now. */
  String rewrite(String markdown) {
    Matcher matcher = DESTINATION.matcher(markdown);
    StringBuilder out = new StringBuilder();
    int last = 0;
    while (matcher.find()) {
      String group = matcher.group("angled") == null ? "bare" : "angled";
      out.append(markdown, last, matcher.start(group)).append(destination(matcher.group(group)));
      last = matcher.end(group);
    }
    return out.append(markdown.substring(last)).toString();
  }

  /** Returns a destination that leads to the same file as before. */
  String destination(String written) {
    if (NOT_RELATIVE.matcher(written).matches()) {
      return written;
    }
    int end = written.indexOf('#') < 0 ? written.length() : written.indexOf('#');
    String path = written.substring(0, end);
    Optional<String> old = new Address(from).resolve(path).map(Address::path);
    Optional<String> target = old.map(moved);
    if (target.isEmpty() || leadsTo(path, target.get())) {
      return written;
    }
    boolean renamed =
        folder(from).equals(folder(to)) && folder(old.get()).equals(folder(target.get()));
    return (renamed ? folder(path) + name(target.get()) : path(target.get()))
        + written.substring(end);
  }

  /** Returns the folder of a path with the slash after it. */
  private static String folder(String path) {
    return path.substring(0, path.lastIndexOf('/') + 1);
  }

  private static String name(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    return BARE.matcher(name).matches() ? name : new Address(name).encoded();
  }

  private String path(String target) {
    String plain = new Address(to).pathTo(new Address(target));
    return BARE.matcher(plain).matches() ? plain : new Address(to).to(new Address(target));
  }

  private boolean leadsTo(String path, String target) {
    return new Address(to).resolve(path).map(Address::path).filter(target::equals).isPresent();
  }
}
