# shellcheck shell=sh
# What an app host fetches by itself: archives, repositories, packages. Begins with lbr_enter and ends before lbr_close, both
# of release.sh: what was fetched is verified as what was sent.
# SC2154: $r_part and the like are lbr_enter's.
# shellcheck disable=SC2154

# DEST VERSION DIGEST SHA256 unpack|keep, a configuration of curl (it may hold a password): the host fetches by itself.
# fetched, or unavailable and the words of curl, or mismatch SHA256
lbr_fetch() {
  lbr_enter "$1" "$2" "$3"
  lbr_begun
  command -v curl >/dev/null || lbr_failed 'there is no curl on the host'
  r_file=$r_part.fetched
  r_config=$(cat)
  while :; do
    r_begun=''; [ ! -s "$r_file" ] || r_begun=1
    r_said=$(lbr_curl)
    r_status=$?
    [ "$r_status" != 23 ] || lbr_broken "$r_said"
    if [ "$r_status" = 0 ]; then lbr_sum "$r_file"; [ "$r_sum" != "$4" ] || break; fi
    # What was begun is of something else (0), or the server can't go on with it (22, 33): once more from the start.
    case $r_begun$r_status in 10 | 122 | 133) rm -f "$r_file"; continue ;; esac
    [ "$r_status" = 0 ] || { printf 'unavailable\n%s\n' "$r_said" | head -n 5; exit 0; }
    rm -f "$r_file"
    printf 'mismatch\n%s\n' "$r_sum"
    exit 0
  done
  if [ "$5" = unpack ]; then
    r_said=$(tar -xf "$r_file" --no-same-owner -C "$r_part" 2>&1) || { rm -f "$r_file"; lbr_broken "$r_said"; }
  else
    r_path=$(sed -n '1{p;q}' "$r_part.sha256")
    mv -f "$r_file" "$r_part/${r_path#* * }" || lbr_broken 'the file can not be moved'
  fi
  rm -f "$r_file"
  lbr_modes
  echo fetched
}

# Modes as the manifest has them; what is one with a file of another release has its mode already, and is in use.
lbr_modes() {
  find "$r_part" -type f -links 1 ! -perm 0644 -exec chmod 0644 {} +
  awk '$1 != "link" && $2 == "0755" { sub(/^[^ ]* [^ ]* /, ""); print }' "$r_part.sha256" | tr '\n' '\0' | (cd "$r_part" && xargs -0 -r chmod 0755 --) 2>/dev/null
}
lbr_curl() {
  printf '%s\n' "$r_config" | curl --config - --fail --silent --show-error --location --proto '=http,https' --proto-redir '=http,https' \
    --max-redirs 5 --connect-timeout 20 --speed-limit 1 --speed-time 60 --retry 2 --continue-at - --output "$r_file" 2>&1
}

# DEST VERSION DIGEST COMMIT, lines REPOSITORY and REF: the host fetches with its own git and keys. fetched, or unavailable.
# What git-lfs would bring is left to the runner.
lbr_git() {
  lbr_enter "$1" "$2" "$3"
  lbr_begun
  command -v git >/dev/null || lbr_failed 'there is no git on the host'
  IFS= read -r r_repository && IFS= read -r r_ref || lbr_failed 'the name of the repository was lost'
  r_at=$(pwd -P)
  export GIT_DIR="$r_at/$r_part.git" GIT_TERMINAL_PROMPT=0 GIT_ALLOW_PROTOCOL=https:http:ssh:git:file GIT_SSH_COMMAND='ssh -o BatchMode=yes' GIT_LFS_SKIP_SMUDGE=1
  r_said=$({
    # Servers need not hand out a commit by its name; the branch may still be there.
    git init -q --bare "$GIT_DIR" && { git fetch -q --no-tags --depth=1 -- "$r_repository" "$4" || git fetch -q --no-tags --depth=1 -- "$r_repository" "$r_ref"; } &&
      GIT_WORK_TREE=$r_at/$r_part git -C "$r_part" -c core.hooksPath=/dev/null checkout -q -f "$4" -- .
  } 2>&1)
  r_status=$?
  rm -rf "$GIT_DIR"
  [ "$r_status" = 0 ] || { printf 'unavailable\n%s\n' "$r_said" | tail -n 6; exit 0; }
  lbr_modes
  echo fetched
}

# DEST VERSION DIGEST NAME PACKAGE_VERSION: the package in exactly this version, upwards or downwards; installed or present
lbr_package() {
  lbr_enter "$1" "$2" "$3"
  command -v apt-get >/dev/null && command -v dpkg-query >/dev/null || lbr_failed 'there is no apt-get on the host'
  if lbr_installed "$4" "$5"; then echo present; exit 0; fi
  lbr_apt install "$4=$5" || { lbr_apt update && lbr_apt install "$4=$5"; } || lbr_failed "apt-get: $(printf '%s\n' "$r_said" | grep '^E: ' | head -n 3)"
  lbr_installed "$4" "$5" || lbr_failed "$4 is not $5 after apt-get went well"
  echo installed
}
lbr_installed() { [ "$(dpkg-query -W -f '${db:Status-Status} ${Version}' "$1" 2>/dev/null)" = "installed $2" ]; }
lbr_apt() {
  r_said=$(DEBIAN_FRONTEND=noninteractive apt-get -y -q --no-install-recommends --allow-downgrades --allow-change-held-packages \
    -o DPkg::Lock::Timeout=120 -o Dpkg::Options::=--force-confdef -o Dpkg::Options::=--force-confold "$@" 2>&1 </dev/null 9>&-)
}
