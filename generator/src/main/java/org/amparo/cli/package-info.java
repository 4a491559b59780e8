/** The command line: options, commands, exit codes and what the program says. */
@NullMarked
package org.amparo.cli;

import org.jspecify.annotations.NullMarked;
