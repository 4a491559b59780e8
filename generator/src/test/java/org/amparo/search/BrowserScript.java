package org.amparo.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyArray;

/**
 * The browser's script on the JVM, without a page, for searches in one language as on a page; newer
 * JavaScript than ES2017 is refused.
 */
final class BrowserScript implements AutoCloseable {

  private final Context context;
  private final Map<String, String> files;
  private final Value engine;
  private final List<String> loaded = new ArrayList<>();

  /**
   * @param files the search's files, by name below {@code search/}
   */
  BrowserScript(Map<String, String> files) {
    this.files = files;
    this.context =
        Context.newBuilder("js")
            .allowExperimentalOptions(true)
            .option("js.ecmascript-version", "2017")
            .option("engine.WarnInterpreterOnly", "false")
            .build();
    context.eval("js", files.getOrDefault("search.js", ""));
    this.engine = context.getBindings("js").getMember("amparoSearch");
  }

  /** Loads what a language begins with. */
  private void open(String language) {
    load(language + "-b", language);
    engine.invokeMember("opened", language(language));
  }

  private Value language(String tag) {
    return context
        .eval("js", "(tag) => amparoSearch.languages.find((l) => l.tag == tag)")
        .execute(tag);
  }

  /** The files that were loaded, in order, without the script itself. */
  List<String> loaded() {
    return List.copyOf(loaded);
  }

  /** What a text finds in a language, best first; loads what it needs on the way. */
  List<Result> search(String text, String language, int most) {
    while (true) {
      Value found = engine.invokeMember("search", text, language, most);
      Value missing = found.getMember("missing");
      if (missing.getArraySize() == 0) {
        return results(found.getMember("results"));
      }
      each(missing, name -> load(name.asString(), language));
    }
  }

  private void load(String piece, String language) {
    String file = engine.invokeMember("fileOf", piece, language).asString() + ".js";
    if (files.containsKey(file)) {
      loaded.add(file);
      context.eval("js", files.getOrDefault(file, ""));
    }
    engine.invokeMember("fail", piece); // as the page does: a file may lack what it is loaded for
  }

  /** The words to suggest for a text. */
  List<String> nearest(String text, String language) {
    Value found = engine.invokeMember("nearest", text, language);
    if (found.getMember("missing").getArraySize() > 0) {
      each(found.getMember("missing"), name -> load(name.asString(), language));
      found = engine.invokeMember("nearest", text, language);
    }
    return strings(found.getMember("words"));
  }

  /** The keys of each of these texts, in a language. */
  List<List<String>> keys(List<String> texts, String language) {
    open(language);
    Value all =
        context
            .eval(
                "js",
                "(texts, language) => texts.map((t) =>"
                    + " amparoSearch.keysOf(t, language).join(' ')).join('\\n')")
            .execute(ProxyArray.fromList(new ArrayList<Object>(texts)), language(language));
    return all.asString().lines().map(BrowserScript::split).toList();
  }

  /** The keys of a line, which a space separates. */
  static List<String> split(String line) {
    return line.isEmpty() ? List.of() : List.of(line.split(" "));
  }

  /** The keys that a key stands for, with their weights. */
  List<Weighted> exact(String key, String language) {
    open(language);
    Value found = engine.invokeMember("exact", language(language), key);
    List<Weighted> keys = new ArrayList<>();
    each(
        found,
        k ->
            keys.add(
                new Weighted(k.getArrayElement(0).asString(), k.getArrayElement(1).asDouble())));
    return keys;
  }

  private static List<Result> results(Value found) {
    List<Result> results = new ArrayList<>();
    each(
        found,
        r ->
            results.add(
                new Result(
                    r.getMember("address").asString(),
                    r.getMember("texts").getArrayElement(0).asString(),
                    r.getMember("own").asBoolean(),
                    r.getMember("score").asDouble())));
    return results;
  }

  private static List<String> strings(Value array) {
    List<String> strings = new ArrayList<>();
    each(array, s -> strings.add(s.asString()));
    return strings;
  }

  private static void each(Value array, Consumer<Value> action) {
    for (long i = 0; i < array.getArraySize(); i++) {
      action.accept(array.getArrayElement(i));
    }
  }

  @Override
  public void close() {
    context.close();
  }

  /** A result: where it leads, its title, whether the page's own language had it, its score. */
  record Result(String address, String title, boolean own, double score) {

    /** The address without the section. */
    String page() {
      return address.replaceFirst("#.*", "");
    }
  }

  /** A key and what it weighs. */
  record Weighted(String key, double weight) {}
}
