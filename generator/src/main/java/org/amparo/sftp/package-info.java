/** Hosts of the scheme {@code sftp}: files over SSH. */
@NullMarked
package org.amparo.sftp;

import org.jspecify.annotations.NullMarked;
