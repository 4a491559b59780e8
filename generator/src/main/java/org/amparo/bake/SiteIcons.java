package org.amparo.bake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.amparo.config.Looks;
import org.amparo.html.SvgIcon;
import org.amparo.image.ImageCleaner;
import org.amparo.model.Address;
import org.amparo.model.SourcePlace;
import org.amparo.output.OutputFile;
import org.amparo.output.SitePaths;
import org.amparo.output.SourcePaths;
import org.amparo.problem.Checked;
import org.amparo.problem.Problem;
import org.amparo.problem.ProblemCode;
import org.amparo.source.PlainFile;
import org.amparo.source.SiteFolder;

/**
 * The site's icons: the files of {@code assets/icons}, and the logo and icon of {@code
 * content/looks}. The program's own are published unchanged, an organisation's without metadata.
 */
final class SiteIcons {

  private static final String ASSETS = "assets/";

  /** The limit for an image of a guide, too. */
  private static final int MAX_BYTES = 5_000_000;

  private SiteIcons() {}

  /**
   * Returns the files below {@link SitePaths#ICONS}; an empty file where there is a problem.
   *
   * @throws IOException if an icon of the program cannot be read
   */
  static Checked<List<OutputFile>> read(SiteFolder folder, Looks looks) throws IOException {
    List<OutputFile> icons = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    Map<String, Path> files = new TreeMap<>(folder.resources(ASSETS + SitePaths.ICONS));
    Stream.of(looks.logo(), looks.icon())
        .filter(name -> !name.isEmpty())
        .forEach(
            name ->
                files.put(
                    ASSETS + SitePaths.icon(name),
                    folder.root().resolve(SourcePaths.LOOKS + name)));
    for (Map.Entry<String, Path> file : files.entrySet()) {
      Path path = file.getValue();
      byte[] bytes =
          path.startsWith(folder.root())
              ? own(folder, path).into(problems).orElse(new byte[0])
              : Files.readAllBytes(path);
      icons.add(OutputFile.of(new Address(file.getKey().substring(ASSETS.length())), bytes));
    }
    return new Checked<>(icons, problems);
  }

  private static Checked<Optional<byte[]>> own(SiteFolder folder, Path path) {
    List<Problem> problems = new ArrayList<>();
    String name = folder.name(path);
    Optional<byte[]> bytes = PlainFile.read(folder, path, MAX_BYTES).into(problems);
    boolean isSvg = name.toLowerCase(Locale.ROOT).endsWith(".svg");
    Optional<byte[]> clean =
        bytes.flatMap(
            b -> (isSvg ? cleanSvg(name, b) : ImageCleaner.clean(name, b)).into(problems));
    return new Checked<>(clean, problems);
  }

  private static Checked<Optional<byte[]>> cleanSvg(String name, byte[] bytes) {
    SourcePlace place = SourcePlace.wholeFile(name);
    Optional<SvgIcon.Cleaned> clean = SvgIcon.clean(new String(bytes, StandardCharsets.UTF_8));
    if (clean.isEmpty()) {
      Problem none = Problem.of(ProblemCode.NO_IMAGE, place);
      return new Checked<>(Optional.empty(), List.of(none));
    }
    byte[] svg = clean.get().svg().getBytes(StandardCharsets.UTF_8);
    List<Problem> unsafe =
        clean.get().refused().stream()
            .map(what -> Problem.of(ProblemCode.UNSAFE_DRAWING, place, what))
            .toList();
    return new Checked<>(Optional.of(svg), unsafe);
  }

  /** Returns the address of each icon by its name. */
  static Map<String, Address> byName(List<OutputFile> icons) {
    Map<String, Address> addresses = new TreeMap<>();
    icons.forEach(p -> addresses.put(p.path().substring(SitePaths.ICONS.length()), p.address()));
    return addresses;
  }
}
