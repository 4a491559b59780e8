/** Stores of objects that speak the protocol S3. */
@NullMarked
package org.amparo.s3;

import org.jspecify.annotations.NullMarked;
