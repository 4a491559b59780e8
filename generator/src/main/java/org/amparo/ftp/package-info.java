/** Hosts of the protocol FTP, over TLS or, where a place allows it, without. */
@NullMarked
package org.amparo.ftp;

import org.jspecify.annotations.NullMarked;
