#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs a test program as an ordinary user; 77 (skipped) with the reason when that is not possible.
set -u
if [ "$(id -u)" -ne 0 ]; then
    echo "SKIP: the caller is an ordinary user, so the plain run was rootless already"
    exit 77
fi
if ! command -v setpriv >/dev/null; then
    echo "SKIP: setpriv (util-linux) is not installed"
    exit 77
fi
exec setpriv --reuid=65534 --regid=65534 --clear-groups --inh-caps=-all -- \
    env HOME=/ "$@"
