#!/bin/sh
# Opens Amparo's desk for the folder "content" beside this file. Needs Java 17 or newer.
cd "$(dirname "$0")" || exit 1
home=$(/usr/libexec/java_home -v 17+ 2>/dev/null)
if [ -z "$home" ]; then
  open java.html
  exit 1
fi
exec "$home/bin/java" -jar amparo.jar desk "$@"
