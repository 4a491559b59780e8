package org.amparo.desk;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.amparo.output.OutputFile;

/** A page of the site as the desk shows it beside a text: without its scripts. */
final class ShownPage {

  private static final Pattern SCRIPT = Pattern.compile("(?is)<script\\b.*?</script\\s*>");

  private ShownPage() {}

  /** Returns the HTML of a page without its scripts, which a sandboxed frame does not run. */
  static String html(OutputFile page) {
    String html = new String(page.bytes(), StandardCharsets.UTF_8);
    return SCRIPT.matcher(html).replaceAll("");
  }
}
