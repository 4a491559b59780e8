package org.amparo.edit;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.amparo.model.Address;
import org.amparo.output.AtomicFile;
import org.amparo.output.FileNames;
import org.amparo.output.OutputFile;
import org.amparo.source.SiteFolder;

/**
 * Writes one of the program's templates, styles, scripts or message files into the site's folder,
 * where it wins over the program's own.
 */
public final class Eject implements Edit {

  private static final List<String> FOLDERS = List.of("templates", "assets");
  private static final Set<String> ENDINGS = Set.of("ftl", "css", "js", "svg", "properties");

  private final Start start;
  private final String wanted;
  private final List<String> done = new ArrayList<>();
  private final List<String> made = new ArrayList<>();

  /**
   * @param wanted the path of the file from the program's folder, also without its ending; empty to
   *     list all
   */
  public Eject(Start start, String wanted) {
    this.start = start;
    this.wanted = wanted;
  }

  @Override
  public List<String> done() {
    return done;
  }

  @Override
  public List<String> made() {
    return made;
  }

  @Override
  public Optional<String> run() throws IOException {
    List<String> all = names(start.folder());
    if (wanted.isEmpty()) {
      done.addAll(all);
      return Optional.empty();
    }
    String plain = wanted.replace('\\', '/');
    Optional<String> name =
        all.stream().filter(n -> n.equals(plain) || n.startsWith(plain + ".")).findFirst();
    return name.isEmpty()
        ? Optional.of(start.messages().get("eject.unknown", wanted))
        : write(name.get());
  }

  private Optional<String> write(String name) throws IOException {
    SiteFolder folder = start.folder();
    byte[] bytes = Files.readAllBytes(folder.programFile(name));
    try {
      AtomicFile.create(folder.root().resolve(name), OutputFile.of(new Address(name), bytes));
    } catch (FileAlreadyExistsException e) {
      return Optional.of(start.messages().get("edit.exists", name));
    }
    made.add(name);
    done.add(start.messages().get("eject.done", name));
    return Optional.empty();
  }

  private static List<String> names(SiteFolder folder) {
    return FOLDERS.stream()
        .flatMap(f -> files(folder, f))
        .filter(name -> ENDINGS.contains(FileNames.ending(name)))
        .sorted()
        .toList();
  }

  private static Stream<String> files(SiteFolder folder, String name) {
    Path program = folder.programFile("");
    return SiteFolder.files(folder.programFile(name)).stream()
        .map(file -> program.relativize(file).toString().replace('\\', '/'));
  }
}
