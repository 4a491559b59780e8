package org.amparo.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScriptMinifierTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a = b + 1; // sum                   | a=b+1;",
        "say(\"a, b // c\", x);              | say(\"a, b // c\",x);",
        "say(\"a \\\" , b\", x);             | say(\"a \\\" , b\",x);",
        "say(`${a} , b`, x);                 | say(`${a} , b`,x);",
        "x = /a , [/] \\/ b/.test(y) / 2;    | x=/a , [/] \\/ b/.test(y)/2;",
        "return / , /.test(y);               | return / , /.test(y);",
        "x = (a + b) / 2, y = c / d;         | x=(a+b)/2,y=c/d;",
        "a = b + ++c - -d;                   | a=b + ++c - -d;",
        "for (const a of [1, 2]) b(...a);    | for(const a of[1,2])b(...a);",
        "const f = async (a) => a in b;      | const f=async(a)=>a in b;",
      })
  void spacesBesideSignsAndCommentsGo(String script, String small) {
    assertEquals(small, ScriptMinifier.minify(script).markup());
  }

  @ParameterizedTest
  @CsvSource({"'// a\na\n\n  // b\n  b // c\n', 'a\nb'", "'a;\n\n\n   b;', 'a;\nb;'"})
  void linesStayButEmptyOnesAndIndentsGo(String script, String small) {
    assertEquals(small, ScriptMinifier.minify(script).markup());
  }
}
