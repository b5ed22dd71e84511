# shellcheck shell=sh
# The part of lbctl that takes releases in, on an app host: functions that a runner loads into a root shell and calls by
# frames, one call a frame; what comes in is on the frame's standard input.
#
# This part has the folder of releases, and what a runner sends. The others (deliveries.ts names them all): release-fetch.sh,
# release-after.sh.
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
