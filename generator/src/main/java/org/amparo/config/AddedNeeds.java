package org.amparo.config;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.amparo.model.Language;
import org.amparo.model.SourcePlace;
import org.amparo.problem.Problem;
import org.amparo.problem.ProblemCode;
import org.amparo.source.SiteFolder;
import org.amparo.text.Messages;

/**
 * The needs that a site has added in one language and not in another.
 *
 * @param required the keys of the program
 */
record AddedNeeds(SiteFolder folder, Set<String> required) {

  AddedNeeds {
    required = Set.copyOf(required);
  }

  /**
   * Returns a problem for each missing need, in the file of the kind that has it elsewhere.
   *
   * @throws IOException if a file cannot be read
   */
  List<Problem> missing(Collection<Messages> all) throws IOException {
    Map<String, Language> added = new TreeMap<>();
    for (Messages messages : all) {
      messages.keys().stream()
          .filter(key -> key.startsWith(SiteMessages.NEED) && !required.contains(key))
          .forEach(key -> added.putIfAbsent(key, messages.language()));
    }
    List<Problem> problems = new ArrayList<>();
    for (Messages messages : all) {
      for (Map.Entry<String, Language> each : added.entrySet()) {
        if (!messages.has(each.getKey())) {
          problems.add(missing(each.getKey(), each.getValue(), messages.language()));
        }
      }
    }
    return problems;
  }

  private Problem missing(String key, Language first, Language language) throws IOException {
    boolean own = isOwn(first, key);
    String file = own ? SiteMessages.ownFile(language) : SiteMessages.file(language);
    String where = own ? SiteMessages.ownFile(first) : SiteMessages.file(first);
    return Problem.of(ProblemCode.MISSING_NEED, SourcePlace.wholeFile(file), key, where, file);
  }

  /** Returns whether a key is in the file in which a site has its own words. */
  private boolean isOwn(Language language, String key) throws IOException {
    Path file = folder.root().resolve(SiteMessages.ownFile(language));
    if (!Files.isRegularFile(file)) {
      return false;
    }
    try (Reader own = Files.newBufferedReader(file)) {
      return Messages.read(language, List.of(own)).has(key);
    }
  }
}
