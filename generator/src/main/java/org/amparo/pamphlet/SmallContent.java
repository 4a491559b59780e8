package org.amparo.pamphlet;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;

/**
 * Leaves out what draws nothing. openhtmltopdf marks the background of every element as an
 * artifact, most of them empty, each with a dictionary of its own, and names every colour again.
 */
final class SmallContent {

  private static final COSName BACKGROUND = COSName.getPDFName("Background");

  private final PDResources resources;
  private final List<Operation> operations = new ArrayList<>();

  /** The sizes of {@link #operations} after the begin of each artifact that is open; else -1. */
  private final Deque<Integer> open = new ArrayDeque<>();

  private SmallContent(PDResources resources) {
    this.resources = resources;
  }

  /**
   * Returns the operations without artifacts that draw nothing. Dictionaries of marked content that
   * are left are written at their place.
   *
   * @param operations of a page
   * @param resources of the page
   * @throws IOException if a property list is malformed
   */
  static List<Operation> of(List<Operation> operations, PDResources resources) throws IOException {
    SmallContent small = new SmallContent(resources);
    for (Operation operation : operations) {
      switch (operation.name()) {
        case "BDC" -> small.begin(operation);
        case "BMC" -> small.begin(operation, -1);
        case "EMC" -> small.end(operation);
        default -> small.operations.add(operation);
      }
    }
    return small.operations;
  }

  private void begin(Operation operation) throws IOException {
    COSBase list = operation.operands().get(1);
    if (list instanceof COSName name) {
      PDPropertyList named = resources.getProperties(name);
      list = named == null ? new COSDictionary() : named.getCOSObject();
    }
    boolean artifact = COSName.ARTIFACT.equals(operation.word(0));
    Operation begin =
        artifact && isBackground(list)
            ? Operation.of("BMC", COSName.ARTIFACT)
            : operation.with(1, list);
    begin(begin, artifact ? operations.size() + 1 : -1);
  }

  private void begin(Operation operation, int size) {
    operations.add(operation);
    open.push(size);
  }

  private static boolean isBackground(COSBase properties) {
    return properties instanceof COSDictionary dictionary
        && BACKGROUND.equals(dictionary.getCOSName(COSName.TYPE));
  }

  private void end(Operation operation) {
    if (open.pop() == operations.size()) {
      operations.remove(operations.size() - 1);
    } else {
      operations.add(operation);
    }
  }
}
