package org.amparo.edit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the version that a person names. */
final class VersionFinder {

  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

  private final ZoneId zone;

  /**
   * @param zone of the times that a person reads and types
   */
  VersionFinder(ZoneId zone) {
    this.zone = zone;
  }

  /** Returns a time as a person types it, such as {@code 2026-11-30 14:15}. */
  String typed(Instant time) {
    return MINUTE.withZone(zone).format(time);
  }

  /**
   * Finds a version.
   *
   * @param versions of a file, the newest first
   * @param at the number of the version, counted from 1; or a time, for what the file was then; or
   *     a day, for what it was at its end
   * @return empty if there is none, or the text is neither
   */
  Optional<Version> find(List<Version> versions, String at) {
    if (at.matches("[0-9]{1,6}")) {
      int index = Integer.parseInt(at) - 1;
      return index >= 0 && index < versions.size()
          ? Optional.of(versions.get(index))
          : Optional.empty();
    }
    return time(at)
        .flatMap(
            time ->
                versions.stream()
                    .filter(v -> !v.time().isBefore(time))
                    .reduce((newer, older) -> older));
  }

  private Optional<Instant> time(String at) {
    try {
      LocalDateTime local =
          at.length() == "2026-11-30".length()
              ? LocalDate.parse(at).plusDays(1).atStartOfDay()
              : LocalDateTime.parse(at.replace('T', ' '), MINUTE);
      return Optional.of(local.atZone(zone).toInstant());
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
