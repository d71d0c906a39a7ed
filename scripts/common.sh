# Sourced by the scripts beside it: the root of the project, messages, and repetition of what may fail in passing.
# shellcheck shell=bash
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

# Compiles of another clone of the project are found again: the compiler cache sees paths below `root` as relative.
export CCACHE_BASEDIR=$root CCACHE_NOHASHDIR=1

say() { printf '\n== %s\n' "$*"; }

# Runs a command up to three times, until it succeeds.
retry() {
  local attempt
  for attempt in 1 2 3; do
    "$@" </dev/null && return 0
    printf 'attempt %d of 3 failed: %s\n' "$attempt" "$*" >&2
    [ "$attempt" = 3 ] || sleep $((attempt * 5))
  done
  return 1
}
