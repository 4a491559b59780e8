#!/bin/sh
# Opens Amparo's desk for the folder "content" beside this file. Needs Java 17 or newer.
cd "$(dirname "$0")" || exit 1
major=$(java -version 2>&1 | sed -n 's/.*version "\([0-9]*\).*/\1/p' | head -n 1)
if [ "${major:-0}" -lt 17 ]; then
  xdg-open java.html 2>/dev/null || cat java.html
  exit 1
fi
exec java -jar amparo.jar desk "$@"
