package org.amparo.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.amparo.testing.TestSite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * The preview opens the browser. The program runs headless in a separate process whose {@code PATH}
 * has only an {@code xdg-open} that records its arguments.
 */
@EnabledOnOs(OS.LINUX)
class PreviewOpensTest {

  @TempDir private Path folder;
  private Path programs;
  private Path opened;
  private Path said;

  @BeforeEach
  void makeTheMachine() throws IOException {
    TestSite.copy(folder, TestSite.fixture("sites/pair"));
    programs = Files.createDirectory(folder.resolve("programs"));
    opened = folder.resolve("opened.txt");
    said = folder.resolve("said.txt");
  }

  private void giveItABrowser() throws IOException {
    Path program = programs.resolve("xdg-open");
    Files.writeString(program, "#!/bin/sh\necho \"$1\" >> '" + opened + "'\n");
    assertTrue(program.toFile().setExecutable(true));
  }

  /** Runs the preview until a file has this many lines. Fails after a minute. */
  private List<String> preview(Path file, int lines, String... options) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Djava.awt.headless=true", "-cp"));
    command.add(System.getProperty("java.class.path"));
    command.addAll(List.of("org.amparo.Main", "preview", "--lang", "en"));
    command.addAll(List.of("--clock", TestSite.CLOCK, "--site", folder.toString()));
    command.addAll(List.of(options));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().put("PATH", programs.toString());
    builder.environment().put("DISPLAY", ":0");
    builder.redirectErrorStream(true).redirectOutput(said.toFile());
    Process process = builder.start();
    try {
      for (int i = 0; i < 2400 && lines(file).size() < lines; i++) {
        Thread.sleep(25);
      }
    } finally {
      process.destroy();
      process.waitFor();
    }
    return lines(said);
  }

  private static List<String> lines(Path file) throws IOException {
    return Files.exists(file) ? Files.readAllLines(file) : List.of();
  }

  @Test
  void itOpensItsAddressOnce() throws Exception {
    giveItABrowser();
    String sentence = preview(opened, 1).get(0);
    List<String> addresses = lines(opened);
    assertEquals(1, addresses.size());
    assertTrue(sentence.contains(addresses.get(0)), sentence);
  }

  @Test
  void noBrowserOpensNone() throws Exception {
    giveItABrowser();
    assertTrue(preview(said, 1, "--no-browser").get(0).contains("http://127.0.0.1:"));
    assertFalse(Files.exists(opened));
  }

  @Test
  void aMachineWithoutOneIsToldWhatToDo() throws Exception {
    List<String> sentences = preview(said, 3);
    assertEquals(3, sentences.size(), sentences.toString());
    assertTrue(sentences.get(2).contains("could not be opened"), sentences.toString());
    assertTrue(sentences.get(2).contains("http://127.0.0.1:"), sentences.toString());
    assertFalse(Files.exists(opened));
  }
}
