package org.amparo.pamphlet;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amparo.model.Guide;
import org.amparo.model.Language;
import org.amparo.model.Section;
import org.amparo.model.Site;
import org.amparo.model.SourcePlace;
import org.amparo.problem.Problem;
import org.amparo.problem.ProblemCode;
import org.amparo.source.SiteFolder;
import org.amparo.source.SourceText;

/** The characters of a site's texts that no typeface has. They are left out on paper. */
final class MissingSigns {

  /** How many characters a problem names. */
  private static final int NAMED = 20;

  private static final Pattern MARKUP = Pattern.compile("<[^>]*>|&[a-z]+;");

  private final SiteFolder folder;
  private final Fonts fonts;
  private final Map<String, Set<Integer>> signs = new LinkedHashMap<>();

  MissingSigns(SiteFolder folder, Fonts fonts) {
    this.folder = folder;
    this.fonts = fonts;
  }

  /** Returns a page without the characters that no typeface has, and remembers these. */
  String without(String html, PamphletRequest request) {
    boolean bilingual = request.translation().isPresent(); // both of its texts have their own
    return without(html, bilingual ? Optional.empty() : Optional.of(request.text().file()));
  }

  /**
   * Returns a page without the characters that no typeface has.
   *
   * @param file in which these are reported, if they are
   */
  String without(String html, Optional<String> file) {
    List<Integer> missing = fonts.missing(PrintHtml.text(html));
    if (missing.isEmpty()) {
      return html;
    }
    file.ifPresent(f -> signs.computeIfAbsent(f, k -> new LinkedHashSet<>()).addAll(missing));
    Set<Integer> out = Set.copyOf(missing);
    StringBuilder rest = new StringBuilder(html.length());
    html.codePoints().filter(c -> !out.contains(c)).forEach(rest::appendCodePoint);
    return rest.toString();
  }

  /** Returns a problem for each text and script that lacks characters on paper. */
  List<Problem> problems() {
    List<Problem> problems = new ArrayList<>();
    signs.forEach(
        (file, missing) ->
            missing.stream()
                .collect(
                    Collectors.groupingBy(MissingSigns::script, TreeMap::new, Collectors.toList()))
                .values()
                .forEach(group -> problems.add(problem(file, group))));
    for (String file : fonts.unusable()) {
      SourcePlace place = SourcePlace.wholeFile(file);
      problems.add(Problem.of(ProblemCode.UNUSABLE_TYPEFACE, place));
    }
    return problems;
  }

  /** Returns the script of a letter; that of signs is {@code COMMON}. */
  private static UnicodeScript script(int character) {
    UnicodeScript script = UnicodeScript.of(character);
    boolean sign = script == UnicodeScript.INHERITED || script == UnicodeScript.UNKNOWN;
    return sign ? UnicodeScript.COMMON : script;
  }

  private Problem problem(String file, List<Integer> missing) {
    String first = Character.toString(missing.get(0));
    SourcePlace place =
        SourceText.read(folder, folder.root().resolve(file))
            .value()
            .filter(text -> text.text().contains(first))
            .map(text -> text.place(text.text().indexOf(first)))
            .orElse(SourcePlace.wholeFile(file));
    return Problem.of(ProblemCode.NO_GLYPH, place, names(missing));
  }

  private static String names(Collection<Integer> missing) {
    return missing.stream()
            .limit(NAMED)
            .map(c -> String.format(Locale.ROOT, "%s (U+%04X)", Character.toString(c), c))
            .collect(Collectors.joining(", "))
        + (missing.size() > NAMED ? ", …" : "");
  }

  /**
   * Returns the languages whose script the typefaces lack, with a problem each: more than a third
   * of the letters of their guides is missing.
   */
  Map<Language, Problem> unprintable(Site site) {
    Map<Language, Problem> problems = new TreeMap<>();
    site.guides().stream()
        .filter(g -> g.isPublished() && !g.language().isRightToLeft())
        .collect(Collectors.groupingBy(Guide::language))
        .forEach(
            (language, guides) -> {
              List<Integer> letters = guides.stream().flatMap(MissingSigns::letters).toList();
              Set<Integer> lacking = lacking(letters);
              if (3L * letters.stream().filter(lacking::contains).count() > letters.size()) {
                problems.put(language, unprintable(guides.get(0), lacking));
              }
            });
    return problems;
  }

  private Set<Integer> lacking(List<Integer> letters) {
    StringBuilder text = new StringBuilder();
    letters.forEach(text::appendCodePoint);
    return Set.copyOf(fonts.missing(text.toString()));
  }

  private static Problem unprintable(Guide guide, Set<Integer> missing) {
    long shaped = missing.stream().filter(Fonts::isShaped).count();
    ProblemCode code =
        shaped * 2 > missing.size() ? ProblemCode.UNSHAPED_SCRIPT : ProblemCode.NO_TYPEFACE;
    SourcePlace place = SourcePlace.wholeFile(guide.file());
    String letters = names(missing.stream().sorted().toList());
    return Problem.of(code, place, guide.language().tag(), letters);
  }

  /** Returns the letters of the titles and the text of a guide; markup is left out. */
  private static Stream<Integer> letters(Guide guide) {
    StringBuilder text = new StringBuilder(guide.title());
    for (Section section : guide.sections()) {
      text.append(section.title()).append(MARKUP.matcher(section.html().markup()).replaceAll(" "));
    }
    return PrintableText.of(text.toString()).codePoints().filter(Character::isLetter).boxed();
  }
}
