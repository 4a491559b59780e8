/** The values that the stages of a build pass on: a project, the read site, the checked site. */
@NullMarked
package org.amparo.project;

import org.jspecify.annotations.NullMarked;
