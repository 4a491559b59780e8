package org.amparo.problem;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import org.amparo.model.Language;
import org.amparo.text.Messages;

/** Sentences for the tests of this package, so that a change of wording breaks none of them. */
final class Texts {

  private Texts() {}

  static final Messages TEXTS =
      read(
          """
          severity.error=error
          many={0} {1}, antes {2}: {3}
          severity.warning=aviso
          G002.what=No hay sitio.
          G002.mend=Créalo.
          G103.what=No conocemos "{0}".
          G103.mend=Borra "{0}".
          G103.near=¿Querías "{0}"?
          G104.what="{0}" está dos veces, antes en {1}.
          G104.mend=Deja uno.
          G201.what=Falta en "{0}".
          G201.mend=Crea {1}.
          """);

  private static Messages read(String text) {
    List<Reader> files = List.of(new StringReader(text));
    try {
      return Messages.read(new Language("es"), files);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
