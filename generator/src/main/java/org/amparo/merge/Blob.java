package org.amparo.merge;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;
import org.amparo.output.FileNames;

/**
 * A file of a site's content.
 *
 * @param mark the same for the same bytes, and only for them
 * @param source gives the bytes; they are read only if they are needed
 */
public record Blob(String mark, Supplier<byte[]> source) {

  /** Returns the bytes. */
  public byte[] bytes() {
    return source.get();
  }

  /** Returns whether another one has the same bytes. */
  boolean isSame(Blob other) {
    return mark.equals(other.mark);
  }

  /** Returns its text, if its name is that of a text and its bytes are UTF-8. */
  public Optional<String> text(String file) {
    boolean named =
        FileNames.isMarkdown(file)
            || FileNames.ending(file).equals("yml")
            || file.lastIndexOf('.') < file.lastIndexOf('/');
    try {
      return named
          ? Optional.of(
              StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes())).toString())
          : Optional.empty();
    } catch (CharacterCodingException e) {
      return Optional.empty(); // it is joined as an image is
    }
  }
}
