/** The fields of front matter and of the YAML files: their keys, kinds and closed lists. */
@NullMarked
package org.amparo.schema;

import org.jspecify.annotations.NullMarked;
