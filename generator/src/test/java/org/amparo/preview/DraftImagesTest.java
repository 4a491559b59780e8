package org.amparo.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.amparo.image.ImageType;
import org.amparo.image.Photos;
import org.amparo.model.Address;
import org.amparo.source.SiteFolder;
import org.amparo.testing.TestSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The preview shows a draft with its images, as they will be published with it. */
class DraftImagesTest {

  @TempDir private Path folder;

  @Test
  void theImageOfADraftIsShown() throws IOException {
    TestSite.copy(folder, TestSite.fixture("sites/pair"));
    Path guide = folder.resolve("content/es/derechos/detencion.md");
    String text = Files.readString(guide).replace("status: published", "status: draft");
    Files.writeString(guide, text + "\n![Foto](foto.jpg)\n");
    Files.write(guide.resolveSibling("foto.jpg"), Photos.of(ImageType.JPEG, 6));
    try (SiteFolder opened = SiteFolder.open(folder);
        Preview preview = Previews.of(opened)) {
      PreviewState view = preview.state();
      byte[] image = view.file(new Address("es/derechos/foto.jpg")).orElseThrow().bytes();
      assertEquals(ImageType.JPEG, ImageType.of(image).orElseThrow());
      assertFalse(new String(image, StandardCharsets.ISO_8859_1).contains(Photos.SECRET));
      assertFalse(view.addresses().contains(new Address("es/derechos/foto.jpg")));
    }
  }
}
