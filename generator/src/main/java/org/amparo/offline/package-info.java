/**
 * Makes the files with which a site works offline: the service worker, the save lists, the web app
 * manifests and a ZIP.
 */
@NullMarked
package org.amparo.offline;

import org.jspecify.annotations.NullMarked;
