# shellcheck shell=bash
# What ./start and ./verify have in common. To be sourced.

fail() {
    echo "$1" >&2
    exit 1
}

# Names and folders have accents; a machine without a language still knows UTF-8.
[[ $(locale charmap 2>/dev/null) == UTF-8 ]] || export LC_ALL=C.UTF-8

# Finds a JDK of version 17 or newer in JAVA_HOME or on the path, and sets JAVA_HOME to it; or ends with one sentence.
require_jdk() {
    local java version major
    local install="install a JDK of version 17 or newer (on Debian: apt-get install openjdk-17-jdk-headless)."
    if [[ -n ${JAVA_HOME:-} ]]; then
        java="$JAVA_HOME/bin/java"
        [[ -x $java ]] || fail "There is no Java in JAVA_HOME ($JAVA_HOME): $install"
    else
        java=$(command -v java) || fail "Java is missing: $install"
        java=$(readlink -f "$java")
        export JAVA_HOME="${java%/bin/java}"
    fi
    version=$("$java" -version 2>&1 | sed -n 's/.* version "\([^"]*\)".*/\1/p')
    major=${version#1.}
    major=${major%%[!0-9]*}
    ((${major:-0} >= 17)) || fail "Java ${version:-of an unknown version} is too old: the portal needs a JDK of version 17 or newer."
    [[ -x $JAVA_HOME/bin/javac ]] || fail "This Java ($JAVA_HOME) is no JDK, it has no compiler: $install"
}

# Takes the mark that keeps building and running apart, for file descriptor 9; the kernel frees it with the process.
open_mark() {
    mkdir -p "$1/ear/target" 2>/dev/null || fail "The folder $1/ear cannot be written: the portal is built there."
    exec 9>"$1/ear/target/.in-use"
}
