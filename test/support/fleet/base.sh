#!/bin/sh
# Prints the path of the BASE root tree that every fleet host overlays, building it first where the cache has none.
# Usage: base.sh (as root, on Debian or a relative that has debootstrap). Progress goes to standard error.
set -eu

SUITE=bookworm
PACKAGES=systemd,systemd-sysv,dbus,openssh-server,nginx-light,iproute2,sudo,python3,curl,procps,ca-certificates,rsync,git,csh
# Units that do nothing for a test host but take time at boot or wake up in the middle of a test.
MASKED="apt-daily.timer apt-daily-upgrade.timer dpkg-db-backup.timer e2scrub_all.timer e2scrub_reap.service
fstrim.timer man-db.timer logrotate.timer systemd-timesyncd.service systemd-networkd.service getty.target
systemd-update-utmp.service systemd-update-utmp-runlevel.service"

cache="${XDG_CACHE_HOME:-/var/cache}/lbctl-fleet"
digest=$(sha256sum "$0" | cut -c 1-16)
base="$cache/$digest"
temporary="$base.building"

# Packages the controller itself needs, installed only when a tool is missing: a machine that is ready is left alone.
install_tools() {
  missing=
  for pair in systemd-nspawn:systemd-container debootstrap:debootstrap ip:iproute2 ssh-keygen:openssh-client; do
    command -v "${pair%%:*}" >/dev/null || missing="$missing ${pair#*:}"
  done
  [ -n "$missing" ] || return 0
  echo "fleet: installing$missing" >&2
  # 101 = "action forbidden by policy": nothing that is installed may start on the controller (invoke-rc.d(8)).
  policy=/usr/sbin/policy-rc.d
  if [ ! -e $policy ]; then
    printf '#!/bin/sh\nexit 101\n' >$policy
    chmod 755 $policy
    trap 'rm -f $policy' EXIT
    trap 'exit 130' INT TERM
  fi
  export DEBIAN_FRONTEND=noninteractive
  # shellcheck disable=SC2086 # a list of words
  { apt-get -qq update && apt-get -qq install -y --no-install-recommends $missing; } >"$cache/apt.log" 2>&1 ||
    { tail -n 20 "$cache/apt.log" >&2; exit 1; }
}

# The mirror this machine already uses: one that works here, and no address to keep in this file.
mirror() {
  apt-get indextargets --format '$(CREATED_BY) $(CODENAME) $(COMPONENT) $(REPO_URI)' |
    awk -v suite=$SUITE '$1 == "Packages" && $2 == suite && $3 == "main" { print $4; exit }'
}

build() {
  rm -rf --one-file-system "$temporary"
  mkdir -p "$temporary"
  site=$(mirror)
  [ -n "$site" ] || { echo "fleet: no apt source for $SUITE main on this machine" >&2; exit 1; }
  echo "fleet: building $base (about a minute, once)" >&2
  proxy=$(apt-config shell p Acquire::http::Proxy) && eval "$proxy"
  if [ -n "${p:-}" ]; then export http_proxy="$p"; fi
  debootstrap --variant=minbase --include=$PACKAGES $SUITE "$temporary" "$site" >"$cache/debootstrap.log" 2>&1 ||
    { tail -n 20 "$cache/debootstrap.log" >&2; exit 1; }
  rm -rf "$temporary"/var/cache/apt/* "$temporary"/var/lib/apt/lists/* "$temporary"/etc/ssh/ssh_host_* \
    "$temporary/etc/nginx/sites-enabled/default"
  chroot "$temporary" useradd --create-home --shell /bin/bash --uid 1000 deploy
  echo 'deploy ALL=(ALL:ALL) NOPASSWD: ALL' >"$temporary/etc/sudoers.d/deploy"
  chmod 440 "$temporary/etc/sudoers.d/deploy"
  for unit in $MASKED; do ln -sf /dev/null "$temporary/etc/systemd/system/$unit"; done
  mv "$temporary" "$base"
}

mkdir -p "$cache"
exec 9>"$cache/lock"
flock 9
install_tools 9>&-
[ -d "$base" ] || build 9>&-
echo "$base"
