package org.amparo.image;

import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.plugins.jpeg.JPEGQTable;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Scales a JPEG image down, without colour conversion. */
final class JpegScale {

  /** The share of the standard's tables (ITU-T T.81, annex K) that gives a quality of 80. */
  private static final float QUALITY = 0.4f;

  private JpegScale() {}

  /** Returns a copy whose longer side has this length at most. */
  static JpegFile copy(JpegFile jpeg, int side) throws IOException, RefusedImage {
    ImageReader reader = ImageIO.getImageReadersByFormatName("jpeg").next();
    try {
      byte[] bytes = jpeg.headless().bytes();
      reader.setInput(new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes)));
      IIOMetadata metadata = reader.getImageMetadata(0);
      int width = jpeg.facts().width();
      int height = jpeg.facts().height();
      int longer = jpeg.facts().longer();
      ImageReadParam how = reader.getDefaultReadParam();
      int every = Math.max(1, longer / (2 * side)); // as large as half of the memory allows
      how.setSourceSubsampling(every, every, 0, 0);
      Raster raster = reader.readRaster(0, how);
      int length = Math.min(side, longer);
      Raster scaled =
          longer <= side
              ? raster
              : BoxFilter.scale(
                  raster, part(width, length, longer), part(height, length, longer), -1);
      describe(metadata, scaled);
      return jpeg.with(JpegReader.read(JpegTurn.encoded(new IIOImage(scaled, null, metadata))));
    } finally {
      reader.dispose();
    }
  }

  private static int part(int whole, int length, int longer) {
    return Math.max(1, (int) ((long) whole * length / longer));
  }

  /** Leaves the frame and the quantization tables, and sets both. */
  private static void describe(IIOMetadata metadata, Raster scaled) throws IOException {
    Node root = metadata.getAsTree(JpegTurn.FORM);
    Node segments = root.getLastChild();
    Node segment = segments.getFirstChild();
    while (segment != null) {
      Node next = segment.getNextSibling();
      switch (segment.getNodeName()) {
        case "sof" -> JpegTurn.setSize((Element) segment, scaled);
        case "dqt" -> setTables(segment);
        default -> segments.removeChild(segment);
      }
      segment = next;
    }
    metadata.setFromTree(JpegTurn.FORM, root);
  }

  private static void setTables(Node tables) {
    for (Node n = tables.getFirstChild(); n != null; n = n.getNextSibling()) {
      IIOMetadataNode table = (IIOMetadataNode) n;
      boolean first = table.getAttribute("qtableId").equals("0");
      JPEGQTable standard = first ? JPEGQTable.K1Luminance : JPEGQTable.K2Chrominance;
      table.setUserObject(standard.getScaledInstance(QUALITY, true));
    }
  }
}
