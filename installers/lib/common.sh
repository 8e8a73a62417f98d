# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Sourced by installers/run and installers/test: words to the user, and building.
: "${root:?is set by the script that sources this}"

# Progress goes to standard error, so that standard output is the outcome alone.
say() { printf '%s: %s\n' "${0##*/}" "$*" >&2; }

fail() {
    say "$*"
    exit 1
}

# configure PRESET FOLDER: only when there is nothing yet or the presets changed; everything else is
# noticed by the build itself.
configure() {
    local cache=$root/$2/CMakeCache.txt log status=0
    if [ "$cache" -nt "$root/CMakePresets.json" ] && [ -e "$root/$2/build.ninja" ]; then
        return 0
    fi
    say "configuring $2 (preset $1)"
    log=$(mktemp)
    (cd "$root" && cmake --preset "$1") >"$log" 2>&1 || status=$?
    [ "$status" -eq 0 ] || cat "$log" >&2
    rm -f "$log"
    [ "$status" -eq 0 ] || fail "configuring with the preset $1 failed, see above"
    touch "$cache"
}

# needRoom GIB FOLDER: FOLDER is not built yet, and takes GIB. Better said now than by a compiler in an hour.
needRoom() {
    local free
    [ ! -e "$root/$2/build.ninja" ] || return 0
    free=$(($(df --output=avail -k "$root" | tail -n 1) / 1048576))
    [ "$free" -ge "$1" ] || fail "this needs about $1 GiB of disk in $root, and $free GiB are free. Make room, or check out on another disk"
}

# build FOLDER TARGET…: as many compilers at a time as there are processors, unless
# CMAKE_BUILD_PARALLEL_LEVEL says otherwise.
build() {
    local folder=$1
    shift
    CMAKE_BUILD_PARALLEL_LEVEL=${CMAKE_BUILD_PARALLEL_LEVEL:-$(nproc)}
    export CMAKE_BUILD_PARALLEL_LEVEL
    export CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
    export CCACHE_BASEDIR=$root CCACHE_NOHASHDIR=true # what another checkout compiled will do
    cmake --build "$root/$folder" --target "$@" >&2 || fail "building $* in $folder failed, see above"
}

# buildOnline FOLDER TARGET WORDS: a target that downloads packages, and is offline when it has them.
buildOnline() {
    local target=("$root/$1" --target "$2")
    cmake --build "${target[@]}" >&2 && return 0
    if [ "$(id -u)" -eq 0 ]; then
        say 'once more, with fresh package lists'
        updatePackageLists
        cmake --build "${target[@]}" >&2 && return 0
    fi
    fail "$3"
}

# buildGuestImage FOLDER: the machines' built-in image.
buildGuestImage() {
    buildOnline "$1" guest-image 'the guest image could not be built, see above; machines of type vm need it'
}
