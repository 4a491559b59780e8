/** Two people on one content: bringing what the other one sent, and sending. */
@NullMarked
package org.amparo.together;

import org.jspecify.annotations.NullMarked;
