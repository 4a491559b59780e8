package org.amparo.host;

import java.util.Map;
import java.util.function.LongConsumer;

/**
 * A place that holds a published site, while it is open. Paths start from the place: parts with
 * {@code /} between them, in Unicode (NFC; UTF-8 on the wire), never beginning or ending with
 * {@code /}, no part {@code .} or {@code ..}.
 */
public interface Host extends AutoCloseable {

  /**
   * The ending of a file that is being sent and does not have its name yet: {@code a/b.html} is
   * sent as {@code a/b.html.amparo-part}, so that it is overwritten when it is sent again.
   */
  String PART = ".amparo-part";

  /**
   * Returns all files below the place, by their paths, whoever put them there. Symbolic links are
   * left out; so is what the protocol keeps for itself, such as {@code .git}.
   *
   * @return empty if the place is empty, or does not exist and {@link #put} can make it
   */
  Map<String, HostFile> list() throws HostException;

  /**
   * Returns the bytes of a file.
   *
   * @throws HostException of the kind {@link HostException.Kind#NOT_FOUND} if there is none
   */
  byte[] read(String path) throws HostException;

  /**
   * Puts a file in its place, with the folders that it needs; replaces the file of that path.
   * Readers see the file that was there before or all of the new one, where the protocol can:
   * temporary name, then renamed. A connection that was lost is opened again by the next call.
   *
   * @param sent takes the number of bytes after each piece that was sent; all calls together give
   *     at most the size of the file
   */
  void put(String path, HostContent content, LongConsumer sent) throws HostException;

  /** Deletes a file, and the folders that are empty then. Does nothing if there is no such file. */
  void delete(String path) throws HostException;

  /**
   * Shows readers what was put and deleted since the last commit. Does nothing at a host that shows
   * each file at once.
   */
  default void commit() throws HostException {}

  /** Returns whether readers see a file only after {@link #commit}, all of them at once. */
  default boolean showsAllAtOnce() {
    return false;
  }

  /** Returns how many threads may call {@link #put}, {@link #read} and {@link #delete} at once. */
  default int lanes() {
    return 1;
  }

  /** Ends the connections. A call that is under way in another thread fails. */
  @Override
  void close();
}
