/**
 * Git, by JGit: the repository in which two people keep the content, and the branch of a host of
 * pages. Nobody needs a program of Git.
 */
@NullMarked
package org.amparo.git;

import org.jspecify.annotations.NullMarked;
