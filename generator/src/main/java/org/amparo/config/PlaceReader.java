package org.amparo.config;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.amparo.host.HostAddress;
import org.amparo.host.HostPlace;
import org.amparo.problem.Problem;
import org.amparo.problem.ProblemCode;
import org.amparo.schema.Group;
import org.amparo.yaml.Fields;
import org.amparo.yaml.YamlValue.Mapping;

/**
 * Reads {@code publish:} and {@code together:} of {@code site.yml}: where a site is published, and
 * where several people share its content.
 */
final class PlaceReader {

  private static final String KEY = "publish";

  private static final String EXAMPLE = "sftp://ana@example.org/var/www/site";

  private static final String TOGETHER = "together";

  private static final String SHARED_EXAMPLE = "git+https://ana@example.org/guias.git";

  private PlaceReader() {}

  /**
   * Returns the places with an address that can be read.
   *
   * @param site the fields of the file; problems are reported to them
   */
  static List<HostPlace> read(Fields site) {
    List<HostPlace> places = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (Mapping mapping : site.mappings(KEY, "- { name: web, to: \"" + EXAMPLE + "\" }")) {
      Fields fields = site.nested(mapping, Group.PLACE);
      Optional<HostPlace> place = place(fields);
      if (place.isPresent() && !names.add(place.get().name())) {
        String name = place.get().name();
        fields.report(
            Problem.of(
                ProblemCode.DUPLICATE_ID, fields.place("name"), name, SiteConfigReader.FILE));
      }
      place.ifPresent(places::add);
    }
    return places;
  }

  /**
   * Returns where several people share the content.
   *
   * @param site the fields of the file; problems are reported to them
   */
  static Optional<HostAddress> together(Fields site) {
    String to = site.text(TOGETHER, "");
    if (to.isEmpty()) {
      return Optional.empty();
    }
    if (HostAddress.hasPassword(to)) {
      site.report(Problem.of(ProblemCode.PASSWORD_IN_FILE, site.place(TOGETHER)));
      return Optional.empty();
    }
    Optional<HostAddress> address = HostAddress.parse(to).filter(a -> a.scheme().isGit());
    if (address.isEmpty()) {
      site.report(
          Problem.of(ProblemCode.WRONG_FORM, site.place(TOGETHER), to, TOGETHER, SHARED_EXAMPLE));
    }
    return address;
  }

  private static Optional<HostPlace> place(Fields fields) {
    String name = fields.id("name");
    String to = fields.text("to");
    boolean insecure = fields.flag("insecure");
    String endpoint = fields.web("endpoint");
    String region = fields.text("region", "");
    if (to.isEmpty()) {
      return Optional.empty();
    }
    if (HostAddress.hasPassword(to)) {
      fields.report(Problem.of(ProblemCode.PASSWORD_IN_FILE, fields.place("to")));
      return Optional.empty();
    }
    Optional<HostAddress> address = HostAddress.parse(to);
    if (address.isEmpty()) {
      fields.report(Problem.of(ProblemCode.WRONG_FORM, fields.place("to"), to, "to", EXAMPLE));
      return Optional.empty();
    }
    if (address.get().scheme() == HostAddress.Scheme.FTP && !insecure) {
      fields.report(Problem.of(ProblemCode.READABLE_PASSWORD, fields.place("to"), to));
    }
    return address
        .filter(a -> !name.isEmpty())
        .map(a -> new HostPlace(name, a, insecure, filled(endpoint), filled(region)));
  }

  private static Optional<String> filled(String text) {
    return Optional.of(text).filter(t -> !t.isEmpty());
  }
}
