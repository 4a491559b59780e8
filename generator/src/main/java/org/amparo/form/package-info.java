/** Forms of the fields of a YAML file: their values, their inputs, and the changes they make. */
@NullMarked
package org.amparo.form;

import org.jspecify.annotations.NullMarked;
