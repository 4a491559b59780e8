package org.amparo.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.amparo.testing.TestSite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Tests of screens of the desk, which a visitor asks for without a browser. */
abstract class DeskScreenTest {

  @TempDir Path folder;

  @RegisterExtension final OpenDesk desk = new OpenDesk();
  Visitor visitor;

  @BeforeEach
  void start() throws Exception {
    TestSite.copy(folder, TestSite.fixture("sites/pair"));
    prepare();
    visitor = desk.open(folder);
  }

  /** Changes the site before the desk opens it. */
  void prepare() throws IOException {}

  String read(String file) throws IOException {
    return Files.readString(folder.resolve(file));
  }

  void write(String file, String text) throws IOException {
    Files.writeString(folder.resolve(file), text);
  }
}
