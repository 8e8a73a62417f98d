# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Sourced by installers/run and installers/test: which packages are missing, and their installation.
# Needs common.sh.
: "${root:?is set by the script that sources this}"

aptGet() {
    DEBIAN_FRONTEND=noninteractive APT_LISTCHANGES_FRONTEND=none \
        "$root/installers/lib/apt-without-services" -qq -y -o Acquire::Retries=3 \
        -o DPkg::Lock::Timeout=300 -o Dpkg::Use-Pty=0 "$@"
}

updatePackageLists() {
    apt-get -qq -o Acquire::Retries=3 -o DPkg::Lock::Timeout=300 update >&2 ||
        fail 'apt-get update failed, see above; is the network there?'
}

# Prints the packages of the lists LIST… (names in installers/packages) that are not installed. A line
# "a | b" is content with either, and asks for the first.
missingPackages() {
    local line lines choices choice
    local -A installed=()
    mapfile -t lines < <(cd "$root/installers/packages" &&
        sed -e 's/#.*//' -e '/^ *$/d' "${@/%/.txt}" | sort -u)
    # shellcheck disable=SC2046 # one word a package; one that dpkg never heard of is no failure here
    while read -r choice; do
        installed[$choice]=yes
    done < <(dpkg-query -W -f '${db:Status-Status} ${Package}\n' \
        $(printf '%s\n' "${lines[@]//|/ }") 2>/dev/null | sed -n 's/^installed //p')
    for line in "${lines[@]}"; do
        read -r -a choices <<<"${line//|/ }"
        for choice in "${choices[@]}"; do
            [ -z "${installed[$choice]:-}" ] || continue 2
        done
        echo "${choices[0]}"
    done
}

# Installs as root; tells an ordinary user what to type, and stops.
ensurePackages() { # LIST…
    local missing log
    if ! command -v dpkg-query apt-get >/dev/null; then
        fail 'this is no Debian. Install the counterparts of installers/packages/*.txt, then build with: cmake --preset dev && cmake --build --preset dev'
    fi
    mapfile -t missing < <(missingPackages "$@")
    [ ${#missing[@]} -gt 0 ] || return 0
    if [ "$(id -u)" -ne 0 ]; then
        say "missing: ${missing[*]}"
        cat >&2 <<TEXT
Packages are root's to install. Type
    sudo $0 --packages
which leaves the services of new packages off, or, services and all,
    sudo apt-get install --no-install-recommends ${missing[*]}
TEXT
        fail 'and then this command again'
    fi
    say "installing ${#missing[@]} packages and what they need: ${missing[*]}"
    log=$(mktemp)
    if ! aptGet install --no-install-recommends "${missing[@]}" >"$log" 2>&1; then
        # No package lists yet, or older ones than the archive: they name files that are gone from it.
        updatePackageLists
        if ! aptGet install --no-install-recommends "${missing[@]}" >"$log" 2>&1; then
            tail -n 30 "$log" >&2
            fail "apt-get could not install them, see above; all of its output is in $log"
        fi
    fi
    sed -n 's/^services: //p' "$log" | while read -r line; do
        say "$line"
    done
    rm -f "$log"
}
