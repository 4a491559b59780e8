/** What organisers get beside the site, and readers never see. */
@NullMarked
package org.amparo.report;

import org.jspecify.annotations.NullMarked;
