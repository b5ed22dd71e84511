# shellcheck shell=sh
# Tests of candidates on an app host, before anything is changed. A part of the systemd driver (systemd.sh).
#
# Promise: a unit that systemd would refuse or half ignore, and a list that names a release that is not here, are found out
# where nobody is served by them. Nothing of the host is touched.
# SC2154: variables of the host program and of the driver. SC2086: paths and units are words, and lists of them are split on
# purpose.
# shellcheck disable=SC2034,SC2086,SC2154

# LINES: `systemd-analyze verify` of the candidates in a folder of their own, beside what the host has; and the releases
# that they name are here. It accepts an ExecStartPre= that nobody asked for: that is looked for where units are rendered.
drv_test() {
  DRV_LEFT_OUT='' DRV_TWICE='' DRV_SAID=''
  t_tree=$(mktemp -d) || { DRV_SAID='no temporary folder can be made'; return 1; }
  svc_test "$1"
  t_status=$?
  rm -rf "$t_tree"
  return $t_status
}
svc_test() {
  t_lists=''
  while read -r t_staged t_live; do
    # A unit that was a link (`systemctl link`) is tested as what it leads to.
    case $t_staged in -) continue ;; link:/*) t_staged=${t_staged#link:} ;; link:*) t_staged=${t_live%/*}/${t_staged#link:} ;; esac
    case $t_live in
      "$SVC_UNITS"/*) cp "$t_staged" "$t_tree/${t_live##*/}" || { DRV_SAID='no space left'; return 1; } ;;
      "$SVC_FOLDER"/*.instances) t_lists="$t_lists $t_staged" ;;
    esac
  done <<EOT
$1
EOT
  t_lines=$(svc_lines $t_lists)
  t_done=' '
  while read -r t_key t_unit t_service t_instance t_dest t_version t_sha t_want t_change t_window t_target t_file; do
    [ -n "$t_unit" ] && [ "$t_want" = running ] || continue
    # One of a kind is enough: they differ by their names alone.
    case $t_done in *" $t_service/$t_version "*) continue ;; esac
    t_done="$t_done$t_service/$t_version "
    [ -f "$t_tree/${t_file##*/}" ] || { DRV_SAID="the unit $t_file is not among the files"; return 1; }
    t_missing=''
    if ! svc_release "$t_dest" "$t_version" "$t_sha"; then
      # A look ahead, before anything was brought here.
      [ "${p_keep:-}" = none ] || return 1
      t_missing=1 DRV_SAID=''
    fi
    svc_verify || return 1
    [ "$t_target" = - ] || svc_analyze "$t_target" || return 1
  done <<EOT
$t_lines
EOT
}
# The unit as it will be for this instance: its link may not be there yet, or lead to the former release.
svc_verify() {
  svc_link "$t_dest" "$t_service" "$t_instance"
  if [ "$t_instance" = - ]; then t_from=$svc_link_path; else t_from="$t_dest/instances/%[iI]"; fi
  if [ "$t_sha" != - ]; then
    sed "s#$t_from#$t_dest/releases/$t_version#g" "$t_tree/${t_file##*/}" >"$t_tree/unit" && mv "$t_tree/unit" "$t_tree/$t_unit" || { DRV_SAID='no space left'; return 1; }
  elif [ "$t_unit" != "${t_file##*/}" ]; then
    cp "$t_tree/${t_file##*/}" "$t_tree/$t_unit" || { DRV_SAID='no space left'; return 1; }
  fi
  svc_analyze "$t_unit"
}
# --recursive-errors=no: what is unknown in this very unit is an error, what other units of the host have is not.
svc_analyze() {
  svc_flags
  DRV_SAID=$(systemd-analyze verify $svc_verify_flags "$t_tree/$1" 2>&1 8>&- 9>&-)
  t_bad=$?
  # What it advises against, and does all the same: `User=nobody`, `KillMode=none`, directives of former times.
  t_kept=$(printf '%s\n' "$DRV_SAID" |
    grep -vE ': (Special user [^ ]+ configured, this is not safe!|Unit uses KillMode=none\.|Unit uses [A-Za-z]+=; please use |.* is obsolete, automatically |.* below legacy directory )')
  [ -z "$t_missing" ] || t_kept=$(printf '%s\n' "$t_kept" | grep -v ": Command $t_dest/releases/$t_version/.* is not executable: No such file")
  # Its status says that there was a word of this unit, whatever word.
  if [ "$t_kept" != "$DRV_SAID" ]; then t_bad=0; case $t_kept in *"$1"*) t_bad=1 ;; esac; fi
  DRV_SAID=$t_kept
  case $DRV_SAID in *"$t_tree/$1:"* | *"$t_tree/${t_file##*/}:"*) t_bad=1 ;; esac
  DRV_SAID=$(printf '%s\n' "$DRV_SAID" | sed "s#$t_tree/#$SVC_UNITS/#g" | head -n 20)
  return $t_bad
}
svc_flags() {
  [ -z "${svc_verify_flags+known}" ] || return 0
  svc_verify_flags=--man=no
  f_version=$(systemctl --version 2>/dev/null) f_version=${f_version#systemd } f_version=${f_version%%[!0-9]*}
  [ "${f_version:-0}" -lt 250 ] || svc_verify_flags='--man=no --recursive-errors=no'
}
# DEST VERSION SHA256: its manifest is here and is the one that was planned.
svc_release() {
  [ "$3" = - ] && return 0
  [ -d "$1/releases/$2" ] && [ -f "$1/releases/$2.sha256" ] || { DRV_SAID="release $2 is not in $1/releases"; return 1; }
  [ "$3" = any ] && return 0
  lb_sums "$1/releases/$2.sha256"; lb_sum_of "$1/releases/$2.sha256"
  [ "$lb_digest" = "$3" ] || { DRV_SAID="release $2 in $1/releases is another one than was planned"; return 1; }
}
