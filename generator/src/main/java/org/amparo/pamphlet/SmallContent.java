package org.amparo.pamphlet;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;

/**
 * Writes the same drawing in fewer bytes. openhtmltopdf marks the background of every element as an
 * artifact, most of them empty, each with a dictionary of its own.
 */
final class SmallContent {

  /** How many units a point has to which coordinates are rounded: 0.01 pt is 3.5 µm. */
  private static final double UNITS = 100;

  private static final COSName BACKGROUND = COSName.getPDFName("Background");

  private final PDResources resources;
  private final List<Object> tokens = new ArrayList<>();

  /** Where the operands of the current operator begin. */
  private int operands;

  /** The sizes of {@link #tokens} after the begin of each artifact that is open; else -1. */
  private final Deque<Integer> open = new ArrayDeque<>();

  private SmallContent(PDResources resources) {
    this.resources = resources;
  }

  /**
   * Returns the tokens without artifacts that draw nothing, and with short coordinates.
   * Dictionaries of marked content that are left are written at their place.
   *
   * @param tokens the operators and operands of a page
   * @param resources of the page
   * @throws IOException if a property list is malformed
   */
  static List<Object> of(List<Object> tokens, PDResources resources) throws IOException {
    SmallContent small = new SmallContent(resources);
    for (Object token : tokens) {
      small.tokens.add(token);
      if (token instanceof Operator operator) {
        small.end(operator.getName());
        small.operands = small.tokens.size();
      }
    }
    return small.tokens;
  }

  private void end(String operator) throws IOException {
    switch (operator) {
      case "BDC" -> begin();
      case "BMC" -> open.push(-1);
      case "EMC" -> endMarked();
      case "m", "l", "c", "re" -> shorten(operands);
      case "Tm" -> shorten(tokens.size() - 3); // the last two are the place
      default -> {}
    }
  }

  private void begin() throws IOException {
    int last = tokens.size() - 2;
    if (tokens.get(last) instanceof COSName name) {
      PDPropertyList list = resources.getProperties(name);
      tokens.set(last, list == null ? new COSDictionary() : list.getCOSObject());
    }
    boolean artifact = COSName.ARTIFACT.equals(tokens.get(last - 1));
    if (artifact && isBackground(tokens.get(last))) {
      tokens.subList(last, tokens.size()).clear();
      tokens.add(Operator.getOperator("BMC"));
    }
    open.push(artifact ? tokens.size() : -1);
  }

  private static boolean isBackground(Object properties) {
    return properties instanceof COSDictionary dictionary
        && BACKGROUND.equals(dictionary.getCOSName(COSName.TYPE));
  }

  private void endMarked() {
    if (open.pop() == tokens.size() - 1) {
      tokens.remove(tokens.size() - 1);
      removeOperator();
    }
  }

  /** Removes the last operator with its operands. */
  private void removeOperator() {
    do {
      tokens.remove(tokens.size() - 1);
    } while (!tokens.isEmpty() && tokens.get(tokens.size() - 1) instanceof COSBase);
  }

  private void shorten(int from) {
    for (int i = from; i < tokens.size() - 1; i++) {
      if (tokens.get(i) instanceof COSFloat number) {
        tokens.set(i, new COSFloat(rounded(number.floatValue())));
      }
    }
  }

  private static float rounded(float value) {
    return (float) (Math.round(value * UNITS) / UNITS);
  }
}
