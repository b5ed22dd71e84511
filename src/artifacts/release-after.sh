# shellcheck shell=sh
# What is done with releases that are there: links and hooks, what is left to whoever sees the end of a rollout, and old ones
# go. Begins with lbr_enter of release.sh.
# SC2012: names of releases are made of letters, digits and `._+-` (src/model/service.ts); SC2154: $r_version and the like are
# lbr_enter's.
# shellcheck disable=SC2012,SC2154

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
