package org.amparo.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.amparo.model.SourcePlace;
import org.amparo.problem.Checked;
import org.amparo.problem.Problem;
import org.amparo.problem.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceTextTest {

  private static final String NAME = "content/es/guía.md";

  private final Path root;
  private final Path file;

  SourceTextTest(@TempDir Path root) throws IOException {
    this.root = root;
    this.file = root.resolve(NAME);
    Files.createDirectories(root.resolve("content/es"));
  }

  private Checked<Optional<SourceText>> read() throws IOException {
    try (SiteFolder folder = SiteFolder.open(root)) {
      return SourceText.read(folder, file);
    }
  }

  private static Checked<Optional<SourceText>> good(String text) {
    return Checked.of(Optional.of(new SourceText(NAME, text)));
  }

  private static Checked<Optional<SourceText>> bad(ProblemCode code, SourcePlace place) {
    return new Checked<>(Optional.empty(), List.of(Problem.of(code, place)));
  }

  @Test
  void textIsReadAsUtf8() throws IOException {
    Files.writeString(file, "Niñez ✓\n");
    assertEquals(good("Niñez ✓\n"), read());
  }

  @Test
  void emptyFileIsAnEmptyText() throws IOException {
    Files.createFile(file);
    assertEquals(good(""), read());
  }

  @Test
  void byteOrderMarkAtTheStartIsLeftOut() throws IOException {
    Files.writeString(file, "\uFEFF---\nid: x\uFEFF\n");
    assertEquals(good("---\nid: x\uFEFF\n"), read());
  }

  @Test
  void everyLineEndBecomesANewline() throws IOException {
    Files.writeString(file, "a\r\nb\rc\nd\r\n\r\n");
    assertEquals(good("a\nb\nc\nd\n\n"), read());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "''; 1; 1",
        "'Ni'; 1; 3",
        "'---\ntitle: Ni'; 2; 10",
        "'---\r\ntitle: Ni'; 2; 10",
        "'ñandú ✓'; 1; 8",
        "'\n\n'; 3; 1",
      })
  void firstByteThatIsNotUtf8HasItsPlace(String before, int line, int column) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(before.getBytes(StandardCharsets.UTF_8));
    bytes.writeBytes("ñez\n".getBytes(StandardCharsets.ISO_8859_1));
    bytes.writeBytes("más\n".getBytes(StandardCharsets.ISO_8859_1));
    Files.write(file, bytes.toByteArray());

    assertEquals(bad(ProblemCode.NOT_UTF8, new SourcePlace(NAME, line, column)), read());
  }

  @Test
  void characterCutAtTheEndOfTheFileIsNotUtf8() throws IOException {
    Files.write(file, new byte[] {'a', '\n', 'b', (byte) 0xC3});
    assertEquals(bad(ProblemCode.NOT_UTF8, new SourcePlace(NAME, 2, 2)), read());
  }

  @Test
  void missingFileIsNoProblemHere() throws IOException {
    assertEquals(Checked.of(Optional.<SourceText>empty()), read());
  }

  @Test
  void aFolderWithTheNameOfAGuideIsReported() throws IOException {
    Files.createDirectory(file);
    assertEquals(bad(ProblemCode.NO_PLAIN_FILE, SourcePlace.wholeFile(NAME)), read());
  }
}
