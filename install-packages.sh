#!/bin/sh
# Installs the Debian packages named that are missing; does nothing where all are there.
set -eu

missing=
for package in "$@"; do
  status=$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null || true)
  [ "$status" = installed ] || missing="$missing $package"
done
[ -n "$missing" ] || exit 0

if ! command -v apt-get >/dev/null; then
  echo "These packages are missing:$missing" >&2
  echo "Their names are Debian's; install them with your system's package manager and try again." >&2
  exit 1
fi
as_root=
if [ "$(id -u)" != 0 ]; then
  command -v sudo >/dev/null || {
    echo "Packages are missing; as root run: apt-get install$missing" >&2
    exit 1
  }
  as_root=sudo
fi
echo "Installing Debian packages:$missing"
# The list of packages may be old or empty on a new machine.
DEBIAN_FRONTEND=noninteractive
export DEBIAN_FRONTEND
$as_root apt-get update -qq
# shellcheck disable=SC2086
$as_root apt-get install -y -qq --no-install-recommends $missing
