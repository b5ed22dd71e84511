# shellcheck shell=sh
# The systemd driver of the host program: how an app host is made to run what its files say, and how that is shown.
#
# This part has what the files say and what runs. The others (systemd.ts names them all): systemd-test.sh, systemd-follow.sh,
# systemd-prove.sh.
#
# Promise: an instance is stopped, switched and started only where its line of the list changed, whatever else did: a unit
# is shared by instances whose turn has not come yet. It is stopped while its link still leads to the release that it
# runs; killed anywhere, a repeat or the way back ends right.
#
# The managed files of a rollout on an app host are units, environments and credentials, and for each service a list:
#   $SVC_FOLDER/SERVICE.instances        comments, then a head line and a line an instance:
#                                          service NAME template|plain DEST TARGET|- restart|reload WINDOW_MS
#                                          INSTANCE|- VERSION SHA256|any|- STAMP running|stopped
#                                        STAMP: digest of the unit, environment and credentials that it is started with
#   $SVC_FOLDER/SERVICE/INSTANCE.env, credentials/NAME   read by the unit, 0600
#   DEST/releases/VERSION[.sha256]       a release and its manifest, brought here before (`-` = the service has none)
#   DEST/instances/INSTANCE|SERVICE      link to the release that it runs
#
# Beside the revisions, in $D (see the host program):
#   started/UNIT    STAMP/VERSION/SHA256 that it was started with, or `-` while that is not so; its invocation once that
#                   was proven, else `-`; its link; what it was before lbctl: active|inactive, enabled|disabled, where
#                   the link led to
#   started/TARGET  there once it was enabled
#   loaded          digests of the unit files at the last daemon-reload
# SC2154: variables of the host program; SC2046, SC2086: paths and units are words, and lists of them are split on purpose.
# shellcheck disable=SC2034,SC2046,SC2086,SC2154

SVC_UNITS=/etc/systemd/system
SVC_FOLDER=/etc/lbctl/services

drv_version() { DRV_VERSION=$(systemctl --version 2>/dev/null) || :; DRV_VERSION=${DRV_VERSION%%"$lb_newline"*}; [ -n "$DRV_VERSION" ] || DRV_VERSION=systemd; }
# Booted with systemd, and not only installed (sd_booted(3)).
drv_alive() { [ -d /run/systemd/system ] && command -v systemctl >/dev/null 2>&1; }
# Nothing of a former state goes on beside the new one: an instance is stopped before it is started.
drv_old_workers() { DRV_OLD=0; }
drv_test_live() { :; }
drv_snapshot() { :; }
# The processes are no proof by themselves: one that crashed and was started anew runs the same.
drv_serving() { DRV_SERVING=''; }
# A name that stays while everything runs what the files say, and another one each time it does not.
drv_identity() { if svc_follows; then DRV_IDENTITY=systemd; else lb_uptime; DRV_IDENTITY=astray-$lb_now; fi; }
drv_loaded_after() { [ -n "$(svc_lists_here)" ] && svc_follows; }

# ---- what the files say ----------------------------------------------------------------------------------------
# Paths that any revision of this rollout knows and that begin with $1 and end with $2.
svc_paths() {
  cat "$D"/revisions/*/manifest 2>/dev/null |
    awk -v a="$1" -v z="$2" 'index($3, a) == 1 && substr($3, length($3) - length(z) + 1) == z && !seen[$3]++ { print $3 }'
}
svc_lists_here() { for s_list in $(svc_paths "$SVC_FOLDER/" .instances); do [ ! -f "$s_list" ] || echo "$s_list"; done; }
# FILE…: a line an instance: KEY UNIT SERVICE INSTANCE DEST VERSION SHA256 WANT CHANGE WINDOW TARGET FILE-OF-THE-UNIT
svc_lines() {
  [ $# -gt 0 ] || return 0
  awk -v units="$SVC_UNITS" '
    FNR == 1 { service = "" }
    /^#/ { next }
    service == "" { if ($1 == "service" && NF == 7) { service = $2; kind = $3; dest = $4; target = $5; change = $6; window = $7 }; next }
    NF == 5 {
      template = kind == "plain" ? service ".service" : service "@.service"
      print $4 "/" $2 "/" $3, kind == "plain" ? template : service "@" $1 ".service", service, $1, dest, $2, $3, $5, change, window, target, units "/" template
    }' "$@"
}
svc_link() { if [ "$3" = - ]; then svc_link_path=$1/instances/$2; else svc_link_path=$1/instances/$3; fi; }

# Everything in one look: $svc_wanted (svc_lines), $svc_now (svc_look), $svc_units (digests of unit files).
svc_survey() {
  svc_wanted=$(svc_lines $(svc_lists_here))
  s_files=$(svc_paths "$SVC_UNITS/" '' | sort)
  svc_units=''
  [ -z "$s_files" ] || svc_units=$(sha256sum -- $s_files 2>/dev/null)
  s_names=$(printf '%s\n' "$svc_wanted" | awk 'NF { print $2; if ($11 != "-" && !seen[$11]++) print $11 }')
  for s_record in "$D"/started/*.service; do [ ! -f "$s_record" ] || s_names="$s_names ${s_record##*/}"; done
  svc_look $s_names
}
# UNIT…: a line a unit in $svc_now: UNIT ACTIVE SUB RESULT INVOCATION RESTARTS TYPE FILE-STATE CAN-RELOAD LOAD
svc_look() {
  svc_now=''
  [ $# -gt 0 ] || return 0
  # In the order asked for: Id of an alias is another name.
  svc_now=$(systemctl show -p Id,ActiveState,SubState,Result,InvocationID,NRestarts,Type,UnitFileState,CanReload,LoadState -- "$@" 2>/dev/null |
    awk -v names="$*" '
      function word(k) { return (k in v) && v[k] != "" ? v[k] : "-" }
      function emit(k) {
        if (!filled) return
        print name[++i], word("ActiveState"), word("SubState"), word("Result"), word("InvocationID"), word("NRestarts"), word("Type"), word("UnitFileState"), word("CanReload"), word("LoadState")
        for (k in v) delete v[k]
        filled = 0
      }
      BEGIN { split(names, name, " ") }
      $0 == "" { emit(); next }
      { p = index($0, "="); v[substr($0, 1, p - 1)] = substr($0, p + 1); filled = 1 }
      END { emit() }')
}
svc_state() {
  n_active=inactive n_sub=dead n_result=- n_invocation=- n_restarts=0 n_type=- n_enabled=- n_can_reload=no n_load=not-found
  n_all=$lb_newline$svc_now
  case $n_all in
    *"$lb_newline$1 "*)
      n_line=${n_all#*"$lb_newline$1 "} n_line=${n_line%%"$lb_newline"*}
      read -r n_active n_sub n_result n_invocation n_restarts n_type n_enabled n_can_reload n_load <<EOT
$n_line
EOT
      ;;
  esac
}
svc_read_record() {
  r_key='' r_invocation=- r_link=- r_before=''
  [ -f "$D/started/$1" ] || return 1
  { read -r r_key && read -r r_invocation && read -r r_link && read -r r_before || :; } <"$D/started/$1"
}
# UNIT: the invocation that was proven last, in whichever rollout
svc_proven() {
  for r_file in "$LB_STATE"/*/started/"$1"; do [ ! -f "$r_file" ] || sed -n '2{/^[0-9a-f]\{32\}$/p}' "$r_file"; done | head -n 1
}
# The whole text or nothing, but after a power cut perhaps the former one.
svc_note() { printf '%s\n' "$2" >"$1.tmp" && mv -f "$1.tmp" "$1"; }
# UNIT KEY INVOCATION LINK: with what it was before lbctl, which the first one finds out (svc_state came before).
svc_write_record() {
  if ! svc_read_record "$1"; then
    r_before=inactive
    case $n_active in active | activating | reloading) r_before=active ;; esac
    case $n_enabled in enabled | enabled-runtime) r_before="$r_before enabled" ;; *) r_before="$r_before disabled" ;; esac
    r_before="$r_before $(readlink "$4" 2>/dev/null || echo -)"
  fi
  w_record=$2$lb_newline$3$lb_newline$4$lb_newline$r_before
  # What it was before must not be lost; the rest is worthless after a power cut, which starts everything anew.
  if [ -f "$D/started/$1" ]; then svc_note "$D/started/$1" "$w_record"; return; fi
  mkdir -p "$D/started" && printf '%s\n' "$w_record" | lb_put "$D/started/$1"
}
# Whether a unit does what `running` asks of it; a oneshot that has done its work does nothing any more.
svc_is_well() {
  case $n_active in
    active) return 0 ;;
    inactive) [ "$n_type" = oneshot ] && [ "$n_result" = success ] ;;
    *) return 1 ;;
  esac
}
svc_is_down() { case $n_active in inactive | failed) return 0 ;; esac; return 1; }
# Whether every instance runs what the files say, as it was proven once.
svc_follows() {
  [ -n "${D:-}" ] || return 1
  svc_survey
  while read -r w_key w_unit w_service w_instance w_dest w_version w_sha w_want w_rest; do
    [ -n "$w_unit" ] || continue
    svc_state "$w_unit"; svc_read_record "$w_unit" || :
    if [ "$w_want" != running ]; then svc_is_down || return 1; continue; fi
    [ "$r_key" = "$w_key" ] && [ "$r_invocation" != - ] && svc_is_well || return 1
    [ "$w_sha" = - ] && continue
    svc_link "$w_dest" "$w_service" "$w_instance"
    [ "$(readlink "$svc_link_path")" = "../releases/$w_version" ] || return 1
  done <<EOT
$svc_wanted
EOT
  for f_record in "$D"/started/*.service; do
    [ -f "$f_record" ] || continue
    case "$svc_wanted" in *" ${f_record##*/} "*) continue ;; esac
    svc_read_record "${f_record##*/}"
    [ "$r_key" = - ] || return 1
  done
  return 0
}
