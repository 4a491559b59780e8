package org.amparo.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.amparo.model.Language;
import org.amparo.testing.LoadedSite;
import org.amparo.testing.TestSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinkChoicesTest {

  @TempDir private Path folder;

  private List<String> choices(String file) throws IOException {
    TestSite.copy(folder, TestSite.fixture("sites/pair"));
    Path guide = folder.resolve("content/es/derechos/detencion.md");
    String text = Files.readString(guide).replace("id: arrest", "id: other");
    String other = text.replace("title: Si te detienen", "title: \"[Otra] guía\"");
    Path reporting = Files.createDirectories(folder.resolve("content/es/denunciar"));
    Files.writeString(reporting.resolve("otra guia.md"), other);
    return new LinkChoices(LoadedSite.at(folder).site(), file, new Language("es"))
        .all().stream().map(c -> c.kind() + " " + c.markdown()).toList();
  }

  @Test
  void aLinkIsAsAnAuthorWritesIt() throws IOException {
    assertEquals(
        List.of(
            "section [Qué hacer ahora](#now)",
            "section [Cuánto tiempo](#time)",
            "guide [\\[Otra\\] guía](<../denunciar/otra guia.md>)",
            "section [Qué hacer ahora](<../denunciar/otra guia.md#now>)",
            "section [Cuánto tiempo](<../denunciar/otra guia.md#time>)",
            "contact [Línea 100](contact:linea-100)",
            "contact [Defensoría](contact:defensoria)",
            "word [flagrancia](term:flagrancia)",
            "word [acta](term:acta)"),
        choices("content/es/derechos/detencion.md"));
  }
}
