# shellcheck shell=sh
# The part of lbctl that takes releases in, on an app host: functions that a runner loads into a root shell and calls by
# frames, one call a frame; what comes in is on the frame's standard input.
#
# Promise: what is called DEST/releases/VERSION is complete and equal to its manifest from the moment it is there, after
# a power cut too, and nothing is ever written in it again.
#
# DEST/releases/
#   VERSION/  VERSION.sha256                a release and its manifest: lines `SHA256 MODE PATH`, links `link 0777 PATH<tab>TARGET`
#   .VERSION.DIGEST12.part/  ….part.sha256  one on its way in; what is there of it is kept when the way breaks off
#                            ….part.fetched an archive that the host fetches by itself
#   .VERSION.gone/                          one on its way out
#   .VERSION.DIGEST12.left                  what is to be done once everything runs it, left by the runner that brought it
#   .flock                                  serialises all calls; held within one call only
#
# The first line of an answer is its outcome; lines of details follow. Entries of a manifest are named by line numbers, so
# that no path is ever a word of a script. `failed` and its words: the host can't do it.
# SC2012: names of releases are made of letters, digits and `._+-` (src/model/service.ts).
# shellcheck disable=SC2012,SC3043

lbr_failed() { printf 'failed\n%s\n' "$*"; exit 0; }
# DEST [VERSION DIGEST]
lbr_enter() {
  umask 022
  mkdir -p "$1/releases" 2>/dev/null && cd "$1/releases" 2>/dev/null || lbr_failed "$1/releases can't be made"
  (: >>.flock) 2>/dev/null || lbr_failed "$1/releases can't be written"
  exec 9>>.flock
  flock -w 60 9 || lbr_failed "another delivery to $1 is under way"
  r_version=${2-} r_digest=${3-}
  r_part=.$r_version.$(printf %.12s "$r_digest").part
}
lbr_sum() { r_sum=$(sha256sum <"$1") && r_sum=${r_sum%% *}; }
# sha256 of every file here, `HEX  ./PATH` and NUL. openssl uses what the processor has for it and takes a quarter of the time
# of sha256sum; it is asked for large files only, whose names it can tell, and where it works.
lbr_sums() {
  r_empty=e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
  r_nl='
'
  if [ -n "$(find . -type f -size +1024k -print -quit)" ] &&
    [ "$(openssl dgst -sha256 -r </dev/null 2>/dev/null | cut -c 1-64)" = $r_empty ]; then
    find . -type f -size +1024k ! -path "*$r_nl*" -print0 | xargs -0 -r openssl dgst -sha256 -r | tr '\n' '\0'
    find . -type f \( ! -size +1024k -o -path "*$r_nl*" \) -print0 | xargs -0 -r sha256sum -z --
  else find . -type f -print0 | xargs -0 -r sha256sum -z --; fi
}
# DIR: what is in it, in the form of a manifest. A newline in a name becomes a character that no manifest holds.
lbr_tree() {
  (
    cd "$1" || exit 1
    {
      find . -type f -printf 'm 0%m %P\0'
      lbr_sums
      find . ! -type d ! -type f -printf '%y 0777 %P\t%l\0'
    } | tr '\0\n' '\n\001'
  ) | awk '
    /^m / { path = substr($0, 3); sub(/^[^ ]* /, "", path); mode[path] = $2; next }
    /^[0-9a-f]+ [ *]/ { path = substr($0, 69); print substr($0, 1, 64), mode[path], path; next }
    /^l / { print "link" substr($0, 2); next }
    { print "no-file" substr($0, 2) }' | sort -t ' ' -k 3
}
# DIR MANIFEST: the lines of one and not the other, `- LINE …` (missing or changed) and `+ 0 …` (more than there should be)
lbr_compare() {
  lbr_tree "$1" | cmp -s - "$2" && return 0
  lbr_tree "$1" | awk 'which == 1 { seen[$0]; next } !($0 in seen) { print "- " FNR " " $0 } { delete seen[$0] }
    END { for (line in seen) print "+ 0 " line }' which=1 - which=2 "$2"
  return 1
}
# Answers when the release is there: present, other (SHA256), foreign, damaged (the paths).
lbr_known() {
  [ -e "$r_version" ] || [ -L "$r_version" ] || return 0
  [ -d "$r_version" ] && [ ! -L "$r_version" ] && [ -f "$r_version.sha256" ] || { echo foreign; exit 0; }
  lbr_sum "$r_version.sha256"
  [ "$r_sum" = "$r_digest" ] || { printf 'other\n%s\n' "$r_sum"; exit 0; }
  r_bad=$(lbr_compare "$r_version" "$r_version.sha256") || { echo damaged; printf '%s\n' "$r_bad" | head -n 20; exit 0; }
  echo present
  exit 0
}

# DEST VERSION DIGEST: whether the release is there, whole; absent otherwise
lbr_look() {
  [ -d "$1/releases" ] || { echo absent; exit 0; }
  lbr_enter "$@"
  lbr_known
  echo absent
}

# DEST VERSION DIGEST, the manifest: what of it is here already. open, `free BYTES`, then for each file
# `has LINE SIZE`, or `shares LINE SIZE` when it is one with the file of another release
lbr_open() {
  lbr_enter "$@"
  lbr_known
  cat >"$r_part.sha256.tmp" || lbr_failed 'no space for the manifest'
  lbr_sum "$r_part.sha256.tmp"
  [ "$r_sum" = "$r_digest" ] || lbr_failed 'the manifest arrived damaged: no space left?'
  # The runner has looked at all of it; what would lead out of the release is not believed from anybody.
  awk '
    { path = $0; sub(/^[^ ]* [^ ]* /, "", path); target = "" }
    $1 == "link" { at = index(path, "\t"); target = substr(path, at + 1); path = substr(path, 1, at - 1) }
    path == "" || path ~ /^\// || target ~ /^\// || ("/" path "/") ~ /\/(\.|\.\.|)\// || path target ~ /[\001-\037\177]/ { bad = 1 }
    $1 == "link" && ($2 != "0777" || target == "") || $1 != "link" && ($1 !~ /^[0-9a-f]+$/ || length($1) != 64 || $2 !~ /^0(644|755)$/) { bad = 1 }
    END { exit bad }' "$r_part.sha256.tmp" || { rm -f "$r_part.sha256.tmp"; echo unlawful; exit 0; }
  mv -f "$r_part.sha256.tmp" "$r_part.sha256"
  # What else was begun under this version is of no use any more.
  for r_other in ".$r_version".*.part; do
    [ "$r_other" = "$r_part" ] || [ ! -e "$r_other" ] || rm -rf "$r_other" "$r_other".*
  done
  mkdir -p "$r_part" || lbr_failed "$1/releases can't be written"
  lbr_link_known
  echo open
  printf 'free %s\n' "$(($(df -Pk . | awk 'NR == 2 { print $4 }') * 1024))"
  (cd "$r_part" && find . -type f -printf '%n %s %P\n') | awk '
    which == 1 { own = $1 == 1 ? "has" : "shares"; size = $2; sub(/^[^ ]* [^ ]* /, ""); word[$0] = own; have[$0] = size; next }
    $1 != "link" { path = $0; sub(/^[^ ]* [^ ]* /, "", path); if (path in have) print word[path], FNR, have[path] }' which=1 - which=2 "$r_part.sha256"
}
# Files that a release here has with the same content and mode are the same file: no copy, and no byte is sent.
lbr_link_known() {
  for r_list in *.sha256; do
    r_from=${r_list%.sha256}
    [ -d "$r_from" ] || continue
    awk 'which == 1 { if ($1 != "link") known[$0]; next } $0 in known { sub(/^[^ ]* [^ ]* /, ""); print }' which=1 "$r_list" which=2 "$r_part.sha256" |
      lbr_not_there | tr '\n' '\0' | (cd "$r_from" && xargs -0 -r cp -lP --parents -t "../$r_part" --) 2>/dev/null
  done
  # The same content elsewhere in a release: a folder that was renamed.
  for r_list in *.sha256; do [ ! -d "${r_list%.sha256}" ] || sed "s|^|${r_list%.sha256} |" "$r_list"; done |
    awk 'which == 1 { release = $1; sub(/^[^ ]* /, ""); key = $1 " " $2; sub(/^[^ ]* [^ ]* /, ""); if (key !~ /^link/) from[key] = release "/" $0; next }
      ($1 " " $2) in from { key = $1 " " $2; sub(/^[^ ]* [^ ]* /, ""); print; print from[key] }' which=1 - which=2 "$r_part.sha256" |
    while IFS= read -r r_to && IFS= read -r r_from; do
      [ ! -e "$r_part/$r_to" ] || continue
      case $r_to in */*) mkdir -p "$r_part/${r_to%/*}" ;; esac
      ln -P "$r_from" "$r_part/$r_to" 2>/dev/null
    done
}
lbr_not_there() { while IFS= read -r r_path; do [ -e "$r_part/$r_path" ] || printf '%s\n' "$r_path"; done; }

# A delivery that another runner has finished meanwhile, or given up for other content.
lbr_begun() { [ -d "$r_part" ] && [ -f "$r_part.sha256" ] || { lbr_known; lbr_failed 'the delivery was taken away by another one'; }; }

# DEST VERSION DIGEST, a tar archive: files and links of the release
lbr_take() {
  lbr_enter "$@"
  lbr_begun
  r_said=$(tar -xf - --no-same-owner -C "$r_part" 2>&1) || lbr_broken "$r_said"
  echo taken
}
# DEST VERSION DIGEST LINE OFFSET, bytes: the next part of a large file
lbr_append() {
  lbr_enter "$1" "$2" "$3"
  lbr_begun
  r_line=$(sed -n "$4{p;q}" "$r_part.sha256")
  r_path=${r_line#* } r_mode=${r_path%% *} r_path=${r_path#* }
  case $r_path in */*) mkdir -p "$r_part/${r_path%/*}" || lbr_broken 'no folder can be made' ;; esac
  # One that is linked to another release must not be written in.
  if [ "$5" = 0 ]; then rm -f "$r_part/$r_path"; else
    [ "$(stat -c '%h %s' "$r_part/$r_path" 2>/dev/null)" = "1 $5" ] || lbr_failed "$r_path is not where it was left off"
  fi
  r_said=$(cat 2>&1 >>"$r_part/$r_path" && chmod "$r_mode" "$r_part/$r_path") || lbr_broken "$r_said"
  echo taken
}
# WORDS: on a disk that is full, what is there of the release takes room from what runs. tar complains of every file.
lbr_broken() {
  r_room=$(df -Pk . | awk 'NR == 2 { print $4 }') r_inodes=$(df -Pi . | awk 'NR == 2 && $2 + 0 > 0 { print $4 }')
  r_said="$(printf '%s\n' "$1" | head -n 1) ($r_room KiB${r_inodes:+ and $r_inodes inodes} left)"
  if [ "$r_room" -lt 1024 ] || [ "$r_inodes" = 0 ]; then rm -rf "$r_part" "$r_part.sha256" "$r_part.fetched"; fi
  lbr_failed "$r_said"
}

# DEST VERSION DIGEST: stored, or again with the LINEs that did not arrive as they should
lbr_close() {
  lbr_enter "$@"
  lbr_begun
  # No release has such names, and lines can not tell them.
  find "$r_part" -name '*[[:cntrl:]]*' -prune -exec rm -rf -- {} +
  find "$r_part" -type d -empty -delete 2>/dev/null
  if ! r_bad=$(lbr_compare "$r_part" "$r_part.sha256"); then
    printf '%s\n' "$r_bad" | while IFS= read -r r_line; do
      r_path=${r_line#* * * * }
      case $r_line in *' 0777 '*) r_path=${r_path%%	*} ;; esac
      rm -rf "${r_part:?}/$r_path"
    done
    echo again
    printf '%s\n' "$r_bad" | awk '$1 == "-" { print $2 }'
    exit 0
  fi
  # All of it is on the disk before it has its name.
  sync -f "$r_part" || lbr_failed 'the release can not be made durable'
  mv -f "$r_part.sha256" "$r_version.sha256" && mv -T "$r_part" "$r_version" && sync . || lbr_failed 'the release can not be given its name'
  echo stored
}

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

# DEST KEEP [VERSION…]: removes releases beyond the newest KEEP; `pruned`, then what was removed
lbr_prune() {
  lbr_enter "$1"
  r_keep=$2
  shift 2
  r_used=" $* $(readlink ../instances/* | sed 's|/*$||; s|.*/||' | tr '\n' ' ')"
  # A process that is on its way out still reads from the release it was started from.
  r_here=$(pwd -P)
  r_used="$r_used $(find /proc/[0-9]*/exe /proc/[0-9]*/cwd -maxdepth 0 -lname "$r_here/*" -printf '%l\n' 2>/dev/null | sed "s|^$r_here/||; s|/.*||" | sort -u | tr '\n' ' ')"
  echo pruned
  ls -t -- *.sha256 2>/dev/null | tail -n "+$((r_keep + 1))" | while IFS= read -r r_list; do
    r_old=${r_list%.sha256}
    case $r_used in *" $r_old "*) continue ;; esac
    # Gone at once, and not half of it for as long as that takes.
    [ ! -e "$r_old" ] || mv -T "$r_old" ".$r_old.gone" || continue
    rm -f "$r_list"
    rm -f ".$r_old".*.before_release ".$r_old".*.after_release ".$r_old".*.left
    echo "$r_old"
  done
  rm -rf .*.gone
  # Deliveries that nobody came back to.
  find . -maxdepth 1 \( -name '.*.part' -o -name '.*.part.*' \) -mmin +1440 -exec rm -rf -- {} +
}

# DEST VERSION DIGEST, a text: what whoever sees the end of the rollout is to do with the release; `kept`
lbr_leave() {
  lbr_enter "$@"
  r_left=.$r_version.$(printf %.12s "$r_digest").left
  (umask 077 && cat >"$r_left.tmp") && sync "$r_left.tmp" && mv -f "$r_left.tmp" "$r_left" || lbr_failed 'no space for what is to be done later'
  echo kept
}
# DEST VERSION DIGEST: `left` and that text, or `nothing`
lbr_left() {
  r_left=$1/releases/.$2.$(printf %.12s "$3").left
  [ -f "$r_left" ] || { echo nothing; exit 0; }
  echo left
  cat "$r_left"
}

# DEST VERSION DIGEST, lines `LINK PATH`: links to files of the release, for people and programs; `linked`, or `refused` and
# what is there that is not ours: then none of them was touched
lbr_links() {
  lbr_enter "$@"
  r_links=$(cat)
  r_foreign=''
  while read -r r_link r_path; do
    [ -e "$r_version/$r_path" ] || lbr_failed "release $r_version has no $r_path"
    case $(readlink "$r_link") in
      "$1"/releases/*) ;;
      *) if [ -e "$r_link" ] || [ -L "$r_link" ]; then r_foreign="$r_foreign$r_link "; fi ;;
    esac
  done <<EOT
$r_links
EOT
  [ -z "$r_foreign" ] || { echo refused; printf '%s\n' $r_foreign; exit 0; }
  while read -r r_link r_path; do
    r_tmp=${r_link%/*}/.${r_link##*/}.lbctl
    ln -sfn "$1/releases/$r_version/$r_path" "$r_tmp" && mv -fT "$r_tmp" "$r_link" || lbr_failed "$r_link can't be made"
  done <<EOT
$r_links
EOT
  echo linked
}

# DEST VERSION DIGEST HOOK SECONDS, a command: runs it in the release; `ran STATUS` and the end of what it printed, or `already`.
# Once it went well it is never run again for this release, whoever asks: a migration is not to be run twice.
lbr_hook() {
  lbr_enter "$1" "$2" "$3"
  r_done=.$r_version.$(printf %.12s "$r_digest").$4
  [ ! -f "$r_done" ] || { echo already; exit 0; }
  r_command=$(cat)
  r_out=$(mktemp) || lbr_failed 'no space for what the hook prints'
  (
    cd "$r_version" || exit 1
    export VERSION="$r_version" RELEASE="$1/releases/$r_version"
    exec timeout -k 10 "$5" /bin/sh -c "$r_command" </dev/null >"$r_out" 2>&1 9>&-
  )
  r_status=$?
  if [ "$r_status" = 0 ]; then (: >"$r_done") 2>/dev/null || r_status='0, and that can not be written down'; fi
  echo "ran $r_status"
  tail -c 16384 "$r_out"
  echo
  rm -f "$r_out"
}
