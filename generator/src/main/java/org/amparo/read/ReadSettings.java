package org.amparo.read;

import org.amparo.config.JBakeSettings;

/**
 * JBake's configuration, with what our markup engine must know beside it: JBake keeps one engine
 * for all, so that what belongs to one build travels with the configuration of that build.
 */
final class ReadSettings extends JBakeSettings {

  private final ReadContext context;

  ReadSettings(ReadContext context) {
    super(context.folder());
    this.context = context;
  }

  ReadContext context() {
    return context;
  }
}
