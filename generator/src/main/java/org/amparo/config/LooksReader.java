package org.amparo.config;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.amparo.model.SourcePlace;
import org.amparo.output.SourcePaths;
import org.amparo.problem.Problem;
import org.amparo.problem.ProblemCode;
import org.amparo.source.SiteFolder;
import org.amparo.yaml.Fields;
import org.amparo.yaml.YamlValue.Scalar;

/** Reads the fields of {@code site.yml} that say how the site looks. */
final class LooksReader {

  private static final String SYSTEM = "system";

  private static final Pattern DRAWING = Pattern.compile("(?i)[a-z0-9_-]+\\.svg");
  private static final Pattern FONT = Pattern.compile("(?i).+\\.(woff2?|ttf|otf)");

  /** Files that are weighed later, after letters are left out. */
  private static final Pattern TRUE_TYPE = Pattern.compile("(?i).+\\.ttf");

  private static final Map<String, String> CORNERS =
      Map.of("square", "--radius:0;", "soft", "--radius:6px;", "round", "--radius:20px;");

  private static final Map<String, String> DENSITY =
      Map.of(
          "compact", "--s4:12px;--s5:16px;--s6:24px;--s7:32px;",
          "spacious", "--s4:20px;--s5:32px;--s6:44px;--s7:64px;");

  private final SiteFolder folder;
  private final Fields fields;

  LooksReader(SiteFolder folder, Fields fields) {
    this.folder = folder;
    this.fields = fields;
  }

  /**
   * Returns the look of a site. A discreet site has no logo, and no icon but its discreet one.
   *
   * @param drawings the names of the files of its topics' icons
   */
  Looks looks(List<String> drawings) {
    boolean discreet = fields.mapping("discreet").isPresent();
    return new Looks(
        style(),
        shown("logo", discreet),
        shown("icon", discreet),
        fonts(),
        drawings.stream().distinct().toList());
  }

  /** Returns the name of the file of a topic's own icon, if it can be used. */
  Optional<String> drawing(Fields topic) {
    return file(topic, "drawing", DRAWING);
  }

  private String style() {
    String root =
        CORNERS.getOrDefault(fields.choice("corners", ""), "")
            + DENSITY.getOrDefault(fields.choice("density", ""), "");
    String colours = colour().map(accent -> Palette.of(accent).css()).orElse("");
    return (root.isEmpty() ? "" : ":root{" + root + "}") + colours;
  }

  private Optional<Colour> colour() {
    String text = fields.text("colour", "");
    if (text.isEmpty()) {
      return Optional.empty();
    }
    SourcePlace place = fields.place("colour");
    Optional<Colour> wanted = Colour.of(text);
    if (wanted.isEmpty()) {
      fields.report(Problem.of(ProblemCode.WRONG_FORM, place, text, "colour", "\"#0b5d52\""));
      return wanted;
    }
    Colour accent = Palette.readable(wanted.get());
    if (!accent.toString().equals(wanted.get().toString())) {
      fields.report(Problem.of(ProblemCode.PALE_COLOUR, place, text).suggesting(accent.toString()));
    }
    return Optional.of(accent);
  }

  private String shown(String key, boolean discreet) {
    Optional<String> name = file(fields, key, LooksFolder.IMAGE);
    if (name.isPresent() && discreet) {
      fields.report(Problem.of(ProblemCode.LOOK_NOT_DISCREET, fields.place(key), key));
      return "";
    }
    return name.orElse("");
  }

  private List<String> fonts() {
    List<String> fonts = new ArrayList<>();
    long bytes = 0;
    List<Scalar> names = fields.scalar("font").map(List::of).orElseGet(() -> fields.texts("font"));
    for (Scalar name : names) {
      if (!name.text().equals(SYSTEM) && isUsable(fields, name, "font", FONT)) {
        fonts.add(name.text());
        bytes += TRUE_TYPE.matcher(name.text()).matches() ? 0 : size(name.text());
      }
    }
    if (bytes > Looks.MAX_FONT) {
      fields.report(
          Problem.of(
              ProblemCode.HEAVY_FONT,
              fields.place("font"),
              Long.toString(bytes / 1000),
              Long.toString(Looks.MAX_FONT / 1000)));
      return List.of();
    }
    return fonts;
  }

  private Optional<String> file(Fields group, String key, Pattern form) {
    return group.scalar(key).filter(name -> isUsable(group, name, key, form)).map(Scalar::text);
  }

  /** Returns whether a file is there and has a name of its kind; reports it if not. */
  private boolean isUsable(Fields group, Scalar name, String key, Pattern form) {
    List<String> usable = new LooksFolder(folder).names(form);
    if (usable.contains(name.text())) {
      return true;
    }
    group.report(
        Problem.of(
            ProblemCode.NO_LOOKS_FILE,
            name.place(),
            name.text(),
            key,
            usable.isEmpty() ? "—" : String.join(", ", usable),
            SourcePaths.LOOKS));
    return false;
  }

  private long size(String name) {
    try {
      return Files.size(folder.root().resolve(SourcePaths.LOOKS + name));
    } catch (IOException e) {
      fields.report(
          Problem.of(ProblemCode.UNREADABLE_FILE, SourcePlace.wholeFile(SourcePaths.LOOKS + name)));
      return 0;
    }
  }
}
