/** YAML with the place of every value. The only user of snakeyaml-engine. */
@NullMarked
package org.amparo.yaml;

import org.jspecify.annotations.NullMarked;
