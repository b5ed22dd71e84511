#!/bin/sh
# Claims a fleet number, prints it, and tears that fleet down completely when standard input ends, however its owner died.
# The number N stands for everything: 198.18.N.0/24, bridge lbfN, namespaces lbfN-HOST, /run/lbctl-fleet/N, cgroups lbctl-fleet/N.
# A fleet is alive while its reaper holds the lock /run/lbctl-fleet/N.lock; what an unlocked number left behind is removed.
set -u

run=/run/lbctl-fleet
# cgroup v2 alone, or the v1 name=systemd and v2 pair of a hybrid machine.
hierarchies=$(for d in /sys/fs/cgroup/systemd /sys/fs/cgroup/unified; do [ -d $d ] && echo $d; done)
[ -n "$hierarchies" ] || hierarchies=/sys/fs/cgroup

processes() { # of fleet $1
  for h in $hierarchies; do
    [ -d "$h/lbctl-fleet/$1" ] && find "$h/lbctl-fleet/$1" -name cgroup.procs -exec cat {} + 2>/dev/null
  done | sort -un | grep -vx 0
}

mounts() { awk -v p="$run/$1/" 'index($5 "/", p) == 1 { print $5 }' /proc/self/mountinfo; }

namespaces() { find /run/netns -maxdepth 1 -name "lbf$1-*" -printf '%f\n' 2>/dev/null; }

leftovers() {
  processes "$1" | sed 's/^/process /'
  mounts "$1" | sed 's/^/mount /'
  namespaces "$1" | sed 's/^/namespace /'
  [ -e "/sys/class/net/lbf$1" ] && echo "bridge lbf$1"
  [ -e "$run/$1" ] && echo "folder $run/$1"
  return 0
}

teardown() {
  [ -n "$(leftovers "$1")" ] || return 0
  # The supervising shells first, or they would start a host again. Then everything at once: killing systemd-nspawn
  # alone leaves its payload running, but the payload's init takes its whole pid namespace with it.
  for f in "$run/$1"/*/supervisor.pid; do [ -e "$f" ] && kill -9 "$(cat "$f")" 2>/dev/null; done
  tries=0
  while pids=$(processes "$1") && [ -n "$pids" ] && [ $tries -lt 200 ]; do
    # shellcheck disable=SC2086 # a list of words
    kill -9 $pids 2>/dev/null
    tries=$((tries + 1))
    sleep 0.02
  done
  for h in $hierarchies; do
    [ -d "$h/lbctl-fleet/$1" ] && find "$h/lbctl-fleet/$1" -depth -type d -exec rmdir {} + 2>/dev/null
  done
  for ns in $(namespaces "$1"); do ip netns delete "$ns"; done
  [ -e "/sys/class/net/lbf$1" ] && ip link delete "lbf$1" type bridge
  for link in /sys/class/net/lbf"$1"-*; do [ -e "$link" ] && ip link delete "${link##*/}"; done
  mounts "$1" | sort -r | while read -r m; do umount "$m" 2>/dev/null || umount -l "$m"; done
  [ -d "$run/$1" ] && rm -rf --one-file-system "${run:?}/$1"
  left=$(leftovers "$1")
  [ -z "$left" ] || { echo "fleet $1 left behind: $left" >&2; return 1; }
}

sweep() { # what killed former runs left, except number $1
  for lock in "$run"/*.lock; do
    other=${lock##*/}
    other=${other%.lock}
    [ -e "$lock" ] && [ "$other" != "$1" ] || continue
    (flock -n 8 && teardown "$other") 8>>"$lock"
  done
}

claim() {
  n=0
  while [ $n -lt 250 ]; do
    n=$((n + 1))
    exec 9>>"$run/$n.lock"
    flock -n 9 || continue
    teardown "$n" || continue
    # Somebody else's use of the range: leave it alone.
    [ -z "$(ip -4 -o addr show to "198.18.$n.0/24")" ] && return 0
  done
  echo "fleet: no free number" >&2
  exit 1
}

mkdir -p "$run"
claim
reading=
trap 'kill $reading 2>/dev/null; teardown "$n"; exit' INT TERM HUP
sweep "$n"
mkdir -m 755 "$run/$n"
# In the background, because a shell acts on a signal only when its foreground command has ended.
exec 3<&0
cat <&3 >/dev/null 9>&- &
reading=$!
echo "$n"
exec >&-
wait $reading
teardown "$n"
