package org.amparo.pamphlet;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;

/**
 * One step of a drawing in PDF.
 *
 * @param operator what it does
 * @param operands what with, in the order of the file
 */
record Operation(Operator operator, List<COSBase> operands) {

  Operation {
    operands = List.copyOf(operands);
  }

  /** Returns the operation of an operator's name. */
  static Operation of(String name, COSBase... operands) {
    return new Operation(Operator.getOperator(name), List.of(operands));
  }

  /** Returns the operation of an operator's name whose operands are numbers. */
  static Operation ofNumbers(String name, double... numbers) {
    List<COSBase> operands = new ArrayList<>();
    for (double number : numbers) {
      operands.add(new COSFloat((float) number));
    }
    return new Operation(Operator.getOperator(name), operands);
  }

  /** Returns the operations of what a parser has read. */
  static List<Operation> of(List<Object> tokens) {
    List<Operation> all = new ArrayList<>();
    List<COSBase> operands = new ArrayList<>();
    for (Object token : tokens) {
      if (token instanceof Operator operator) {
        all.add(new Operation(operator, operands));
        operands.clear();
      } else {
        operands.add((COSBase) token);
      }
    }
    return all;
  }

  /** Returns the name of the operator. */
  String name() {
    return operator.getName();
  }

  /** Returns whether the operator has a name. */
  boolean is(String name) {
    return name().equals(name);
  }

  /** Returns an operand that is a number. */
  float number(int index) {
    return ((COSNumber) operands.get(index)).floatValue();
  }

  /** Returns an operand that is a name. */
  COSName word(int index) {
    return (COSName) operands.get(index);
  }

  /** Returns the same operation with another operand at a place. */
  Operation with(int index, COSBase operand) {
    List<COSBase> others = new ArrayList<>(operands);
    others.set(index, operand);
    return new Operation(operator, others);
  }

  /** Returns whether marked content begins. */
  boolean marks() {
    return is("BDC") || is("BMC");
  }

  /** Returns the number of the marked content that begins here; -1 if it has none. */
  int mark() {
    return is("BDC") && operands.get(1) instanceof COSDictionary list
        ? list.getInt(COSName.MCID)
        : -1;
  }
}
