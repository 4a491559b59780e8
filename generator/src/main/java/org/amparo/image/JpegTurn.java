package org.amparo.image;

import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.plugins.jpeg.JPEGImageWriteParam;
import javax.imageio.plugins.jpeg.JPEGQTable;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Rotates and mirrors a JPEG image. Its samples are decoded without colour conversion and encoded
 * with the same quantization tables, so almost nothing is lost.
 */
final class JpegTurn {

  /** The JDK's format of JPEG metadata. */
  static final String FORM = "javax_imageio_jpeg_image_1.0";

  private final Orientation turn;

  private JpegTurn(Orientation turn) {
    this.turn = turn;
  }

  /** Returns the image upright. */
  static JpegFile upright(JpegFile jpeg) throws RefusedImage {
    if (jpeg.facts().orientation().isUpright()) {
      return jpeg;
    }
    try {
      byte[] turned = new JpegTurn(jpeg.facts().orientation()).turned(jpeg.headless().bytes());
      return jpeg.with(JpegReader.read(turned));
    } catch (IOException | RuntimeException e) { // the JDK's reader throws both
      throw RefusedImage.damaged();
    }
  }

  private byte[] turned(byte[] jpeg) throws IOException {
    ImageReader reader = ImageIO.getImageReadersByFormatName("jpeg").next();
    try {
      // in memory: else the JDK writes a copy of the author's photo to the disk
      reader.setInput(new MemoryCacheImageInputStream(new ByteArrayInputStream(jpeg)));
      IIOMetadata metadata = reader.getImageMetadata(0);
      Raster upright = ImageTurn.upright(reader.readRaster(0, null), turn);
      turn(metadata, upright);
      return encoded(new IIOImage(upright, null, metadata));
    } finally {
      reader.dispose();
    }
  }

  static byte[] encoded(IIOImage image) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      writer.setOutput(out);
      JPEGImageWriteParam how = (JPEGImageWriteParam) writer.getDefaultWriteParam();
      how.setOptimizeHuffmanTables(true);
      writer.write(null, image, how);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  /** Removes all metadata but the frame and the quantization tables, and rotates both. */
  private void turn(IIOMetadata metadata, Raster upright) throws IOException {
    Node root = metadata.getAsTree(FORM);
    Node segments = root.getLastChild();
    Node segment = segments.getFirstChild();
    while (segment != null) {
      Node next = segment.getNextSibling();
      switch (segment.getNodeName()) {
        case "sof" -> turnFrame((Element) segment, upright);
        case "dqt" -> turnTables(segment);
        default -> segments.removeChild(segment);
      }
      segment = next;
    }
    metadata.setFromTree(FORM, root);
  }

  private void turnFrame(Element frame, Raster upright) {
    setSize(frame, upright);
    for (Node n = frame.getFirstChild(); turn.swapped() && n != null; n = n.getNextSibling()) {
      Element component = (Element) n;
      String horizontal = component.getAttribute("HsamplingFactor");
      component.setAttribute("HsamplingFactor", component.getAttribute("VsamplingFactor"));
      component.setAttribute("VsamplingFactor", horizontal);
    }
  }

  static void setSize(Element frame, Raster raster) {
    frame.setAttribute("process", "0"); // sequential
    frame.setAttribute("numLines", Integer.toString(raster.getHeight()));
    frame.setAttribute("samplesPerLine", Integer.toString(raster.getWidth()));
  }

  private void turnTables(Node tables) {
    for (Node n = tables.getFirstChild(); turn.swapped() && n != null; n = n.getNextSibling()) {
      IIOMetadataNode table = (IIOMetadataNode) n;
      if (table.getUserObject() instanceof JPEGQTable stored) {
        int[] from = stored.getTable();
        int[] to = new int[from.length];
        for (int i = 0; i < from.length; i++) {
          to[i % 8 * 8 + i / 8] = from[i];
        }
        table.setUserObject(new JPEGQTable(to));
      }
    }
  }
}
