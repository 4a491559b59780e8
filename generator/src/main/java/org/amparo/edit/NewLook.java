package org.amparo.edit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.amparo.html.SvgIcon;
import org.amparo.image.ImageCleaner;
import org.amparo.image.ImageScaler;
import org.amparo.image.ImageType;
import org.amparo.model.Address;
import org.amparo.model.SourcePlace;
import org.amparo.output.OutputFile;
import org.amparo.output.SourcePaths;
import org.amparo.problem.Checked;
import org.amparo.problem.Problem;
import org.amparo.problem.ProblemCode;
import org.amparo.source.SiteFolder;

/**
 * A logo or an icon that an organiser adds to a site. A photograph is upright, without metadata and
 * small; a drawing has shapes only. One that the site has already is not kept twice.
 */
public final class NewLook {

  /** The longer side of a photograph in pixels: enough for the cover of a booklet. */
  private static final int SIDE = 600;

  /** The size of the largest drawing, in bytes; a larger one most often hides a photograph. */
  private static final int MAX_DRAWING = 300_000;

  private final ImageShelf shelf;
  private final OutputFile file;

  private NewLook(ImageShelf shelf, OutputFile file) {
    this.shelf = shelf;
    this.file = file;
  }

  /**
   * Makes a logo or an icon of an organiser's file. It is not written yet.
   *
   * @param use the name of the field that it is for, with which its own name begins
   * @param name of the organiser's file, for problems
   * @param bytes of the organiser's file
   * @return empty, with a problem, if it cannot be shown; with a warning if it stays heavy
   * @throws EditException if the folder of looks cannot be read
   */
  public static Checked<Optional<NewLook>> of(
      SiteFolder folder, String use, String name, byte[] bytes) throws EditException {
    ImageShelf shelf = new ImageShelf(folder, SourcePaths.LOOKS);
    String free = shelf.free(use);
    Optional<ImageType> type = ImageType.of(bytes);
    List<Problem> problems = new ArrayList<>();
    String file = free + "." + type.map(ImageType::ending).orElse("svg");
    Optional<byte[]> made =
        (type.isPresent() ? photograph(file, bytes) : drawing(SourcePaths.LOOKS + name, bytes))
            .into(problems);
    if (made.isEmpty()) {
      return new Checked<>(Optional.empty(), problems);
    }
    String known = shelf.same(made.get()).orElse(file);
    OutputFile look = OutputFile.of(new Address(known), made.get());
    return new Checked<>(Optional.of(new NewLook(shelf, look)), problems);
  }

  private static Checked<Optional<byte[]>> photograph(String file, byte[] bytes) {
    List<Problem> problems = new ArrayList<>();
    Optional<byte[]> small =
        ImageCleaner.clean(file, bytes)
            .into(problems)
            .map(clean -> ImageScaler.thumbnail(clean, SIDE))
            .map(scaled -> ImageScaler.light(file, scaled).into(problems));
    return new Checked<>(small, problems);
  }

  /**
   * Returns a drawing without what drawing programs write into it.
   *
   * @param file its path, for problems
   * @return empty, with a problem for each part that may not be published
   */
  public static Checked<Optional<byte[]>> drawing(String file, byte[] bytes) {
    SourcePlace place = SourcePlace.wholeFile(file);
    if (bytes.length > MAX_DRAWING) {
      String size = Integer.toString(bytes.length / 1000);
      String limit = Integer.toString(MAX_DRAWING / 1000);
      return refused(List.of(Problem.of(ProblemCode.TOO_LARGE, place, size, limit)));
    }
    Optional<SvgIcon.Cleaned> clean = SvgIcon.clean(new String(bytes, StandardCharsets.UTF_8));
    if (clean.isEmpty()) {
      return refused(List.of(Problem.of(ProblemCode.NO_IMAGE, place)));
    }
    if (!clean.get().refused().isEmpty()) {
      return refused(
          clean.get().refused().stream()
              .map(what -> Problem.of(ProblemCode.UNSAFE_DRAWING, place, what))
              .toList());
    }
    return Checked.of(Optional.of(clean.get().svg().getBytes(StandardCharsets.UTF_8)));
  }

  private static Checked<Optional<byte[]>> refused(List<Problem> problems) {
    return new Checked<>(Optional.empty(), problems);
  }

  /** Returns its path from the site's folder. */
  public String file() {
    return file.path();
  }

  /** Returns its name, as {@code site.yml} has it. */
  public String name() {
    return file().substring(SourcePaths.LOOKS.length());
  }

  /** Returns the bytes of the file. */
  public byte[] bytes() {
    return file.bytes();
  }

  /**
   * Writes the file, unless the site has it already.
   *
   * @throws EditException if another one of its name exists by now, or it cannot be written
   */
  public void write() throws EditException {
    shelf.write(file);
  }
}
