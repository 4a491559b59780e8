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
import org.amparo.html.SvgIcon;
import org.amparo.image.ImageCleaner;
import org.amparo.model.Address;
import org.amparo.model.SourcePlace;
import org.amparo.output.OutputFile;
import org.amparo.problem.Checked;
import org.amparo.problem.Problem;
import org.amparo.problem.ProblemCode;
import org.amparo.source.PlainFile;
import org.amparo.source.SiteFolder;

/**
 * The site's own icons: the files of {@code assets/icons}. Those that the program carries are
 * published as they are, an organisation's without what nobody sees.
 */
final class SiteIcons {

  private static final String ASSETS = "assets/";
  private static final String ICONS = "icons/";

  /** As much as an image of a guide may have. */
  private static final int MOST_BYTES = 5_000_000;

  private SiteIcons() {}

  /**
   * The files, at {@code icons/} in the site; an empty one where there is a problem.
   *
   * @throws IOException if one of the program's cannot be read
   */
  static Checked<List<OutputFile>> read(SiteFolder folder) throws IOException {
    List<OutputFile> pictures = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (Map.Entry<String, Path> file : folder.resources(ASSETS + ICONS).entrySet()) {
      Path path = file.getValue();
      byte[] bytes =
          path.startsWith(folder.root())
              ? own(folder, path).into(problems).orElse(new byte[0])
              : Files.readAllBytes(path);
      pictures.add(OutputFile.of(new Address(file.getKey().substring(ASSETS.length())), bytes));
    }
    return new Checked<>(pictures, problems);
  }

  private static Checked<Optional<byte[]>> own(SiteFolder folder, Path path) {
    List<Problem> problems = new ArrayList<>();
    String name = folder.name(path);
    Optional<byte[]> bytes = PlainFile.read(folder, path, MOST_BYTES).into(problems);
    boolean drawing = name.toLowerCase(Locale.ROOT).endsWith(".svg");
    Optional<byte[]> clean =
        bytes.flatMap(
            b -> (drawing ? drawing(name, b) : ImageCleaner.clean(name, b)).into(problems));
    return new Checked<>(clean, problems);
  }

  private static Checked<Optional<byte[]>> drawing(String name, byte[] bytes) {
    SourcePlace place = SourcePlace.wholeFile(name);
    Optional<SvgIcon.Cleaned> clean = SvgIcon.cleaned(new String(bytes, StandardCharsets.UTF_8));
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

  /** Where each file stands, by its name. */
  static Map<String, Address> byName(List<OutputFile> pictures) {
    Map<String, Address> addresses = new TreeMap<>();
    pictures.forEach(p -> addresses.put(p.path().substring(ICONS.length()), p.address()));
    return addresses;
  }
}
