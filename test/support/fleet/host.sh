#!/bin/sh
# One fleet host: `network` and `mount` prepare it, `start` boots it, `leader` prints the pid of its init as seen from outside.
# Usage: host.sh bridge N | network N HOST INDEX | mount N HOST BASE | start N HOST | leader N HOST. reaper.sh undoes all of it.
set -eu

verb=$1 n=$2 host=${3:-}
folder=/run/lbctl-fleet/$n
home=$folder/$host
netns=lbf$n-$host

# Fixed hardware addresses and permanent neighbours: a host that is cut off is then a black hole, as a dead machine behind
# a router is, and not an early "no route to host" from an unanswered ARP question.
mac() { printf '02:c6:12:%02x:00:%02x' "$n" "$1"; }
neighbours() { # permanent entries for every possible host, on device $1
  i=9
  while [ $i -lt 60 ]; do
    i=$((i + 1))
    echo "neigh replace 198.18.$n.$i lladdr $(mac $i) nud permanent dev $1"
  done
}

bridge() {
  ip link add "lbf$n" address "$(mac 1)" type bridge
  ip addr add "198.18.$n.1/24" dev "lbf$n"
  ip link set "lbf$n" up
  neighbours "lbf$n" | ip -batch -
  mount -t tmpfs -o mode=755 lbctl-fleet "$folder"
}

network() {
  index=$1
  ip netns add "$netns"
  ip link add "lbf$n-$index" type veth peer name eth0 address "$(mac "$index")" netns "$netns"
  ip link set "lbf$n-$index" master "lbf$n" up
  { printf 'link set lo up\naddr add 198.18.%s.%s/24 dev eth0\nlink set eth0 up\n' "$n" "$index"
    neighbours eth0; echo "neigh replace 198.18.$n.1 lladdr $(mac 1) nud permanent dev eth0"
  } | ip -n "$netns" -batch -
}

mount_root() {
  mkdir -p "$home/upper" "$home/work" "$home/root"
  mount -t overlay -o "lowerdir=$1,upperdir=$home/upper,workdir=$home/work" lbctl-fleet "$home/root"
}

# Runs in the background for the host's whole life; status 133 is systemd-nspawn's "the payload asked for a reboot".
supervise() {
  for h in /sys/fs/cgroup/systemd /sys/fs/cgroup/unified /sys/fs/cgroup; do
    [ -e "$h/cgroup.procs" ] || continue
    # A cgroup of its own: in a shared one `systemctl stop` on one host can reach another host's processes.
    mkdir -p "$h/lbctl-fleet/$n/$host"
    echo $$ >"$h/lbctl-fleet/$n/$host/cgroup.procs"
  done
  echo $$ >"$home/supervisor.pid"
  rc=133
  while [ $rc = 133 ]; do
    systemd-nspawn -q -D "$home/root" --register=no --keep-unit --boot --resolv-conf=off --timezone=off --link-journal=no \
      --network-namespace-path="/run/netns/$netns" -M "$host" &
    echo $! >"$home/nspawn.pid"
    rc=0
    wait $! || rc=$?
  done
}

leader() {
  # The payload's init is the descendant of systemd-nspawn that is number 1 in the innermost pid namespace.
  nspawn=$(cat "$home/nspawn.pid")
  for pid in $(cat "/proc/$nspawn/task/$nspawn/children"); do
    if grep -q '^NSpid:.*[[:space:]]1$' "/proc/$pid/status"; then echo "$pid"; return 0; fi
  done
  return 1
}

case $verb in
  bridge) bridge ;;
  network) network "$4" ;;
  mount) mount_root "$4" ;;
  start) setsid -f sh "$0" supervise "$n" "$host" </dev/null >>"$home/console.log" 2>&1 ;;
  supervise) supervise ;;
  leader) leader ;;
  *) echo "usage: see the head of $0" >&2; exit 64 ;;
esac
