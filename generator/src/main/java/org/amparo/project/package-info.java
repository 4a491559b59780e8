/**
 * What the stages of a build pass on: a project, the site that was read, the site that was checked.
 */
@NullMarked
package org.amparo.project;

import org.jspecify.annotations.NullMarked;
