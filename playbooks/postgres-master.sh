#!/bin/sh
# Which database takes writes? Asks all of them at once, and prints {"datacenter": "a", "master": "db1:5432"}.
# Usage: postgres-master.sh DATACENTER=HOST:PORT...
# User, password and TLS come from the environment or ~/.pgpass, as everything of libpq does (PGUSER, PGPASSFILE, PGSSLMODE).
# No master, or more than one, ends with 1 and prints nothing: to guess would send requests to where nothing can be written.
set -eu

SECONDS_EACH=5

answers=$(mktemp -d)
trap 'rm -rf "$answers"' EXIT
trap 'exit 143' INT TERM
export PGCONNECT_TIMEOUT=3 PGDATABASE="${PGDATABASE:-postgres}"

ask() { # HOST:PORT: "f" of a master, "t" of a standby, nothing of one that does not answer
  host=${1%:*}
  host=${host#\[}
  PGHOST=${host%\]} PGPORT=${1##*:} timeout "$SECONDS_EACH" \
    psql --no-psqlrc --no-password --quiet --tuples-only --no-align --command 'SELECT pg_is_in_recovery()' 2>/dev/null || :
}

# shellcheck disable=SC2048,SC2086 # an argument may hold several words
set -- $*
for one; do
  # What is printed as JSON has nothing to be escaped.
  case $one in
    =* | *= | *=*=* | *[!]A-Za-z0-9.:=_[-]*) echo "$0: not DATACENTER=HOST:PORT: $one" >&2; exit 1 ;;
    *=*:*) ask "${one#*=}" >"$answers/$one" & ;;
    *) echo "$0: not DATACENTER=HOST:PORT: $one" >&2; exit 1 ;;
  esac
done
wait

masters=0 said=''
for one; do
  case $(cat "$answers/$one") in
    f) masters=$((masters + 1)) master=$one said="$said, $one is a master" ;;
    t) said="$said, $one is a standby" ;;
    *) said="$said, $one does not answer" ;;
  esac
done

case $masters in
  1) printf '{"datacenter": "%s", "master": "%s"}\n' "${master%%=*}" "${master#*=}" ;;
  0) echo "no master: ${said#, }" >&2; exit 1 ;;
  *) echo "$masters masters: ${said#, }" >&2; exit 1 ;;
esac
