#!/usr/bin/env bash
# Runs the tests with the command that is given, and says once more at the end what failed: it stands among
# thousands of lines.
set -uo pipefail
log=$(mktemp)
trap 'rm -f "$log"' EXIT
"$@" 2>&1 | tee "$log"
status=$?
if [ "$status" -ne 0 ]; then
  echo "What failed:"
  grep -aE '✘|error:|recorded an issue|↳' "$log" | tail -n 60
fi
exit "$status"
