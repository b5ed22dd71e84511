# shellcheck shell=sh
# The systemd driver of the host program: how an app host is made to run what its files say, and how that is shown.
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

# ---- tests -----------------------------------------------------------------------------------------------------
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

# ---- following the files ---------------------------------------------------------------------------------------
# MS: stops, switches and starts what differs. $svc_proving then names what drv_prove has to look at.
drv_reload() {
  lb_uptime; svc_until=$((lb_now + $1)) svc_window=0
  svc_survey
  v_stop='' v_start='' v_reload='' v_links='' v_enable='' v_disable='' v_records='' v_gone='' svc_proving='' svc_dropped='' v_targets=' '
  svc_compare && svc_compare_former || return 1
  [ -z "$v_stop" ] || svc_within stop $v_stop || return 1
  svc_disable
  svc_load_units || return 1
  svc_switch || { DRV_SAID='the link of an instance can not be switched: no space, or not writable'; return 1; }
  [ -z "$v_enable" ] || DRV_SAID=$(systemctl -q enable -- $v_enable 2>&1 8>&- 9>&-) || return 1
  # After a way back it is started more often than its limit of starts allows: that limit is for crashes.
  [ -z "$v_start" ] || systemctl -q reset-failed -- $v_start 2>/dev/null 8>&- 9>&-
  [ -z "$v_start" ] || svc_within start $v_start || svc_are_well || { svc_explain $svc_proving; return 1; }
  [ -z "$v_reload" ] || svc_within reload $v_reload || { svc_explain $svc_proving; return 1; }
  for v_target in $v_targets; do systemctl -q start -- "$v_target" 8>&- 9>&- || :; done
  # Their processes are of these files from here on; that they stay is not proven yet.
  svc_note_started - || { DRV_SAID='what was started can not be written down: no space left?'; return 1; }
}
# What the lists ask for against what is there.
svc_compare() {
  while read -r w_key w_unit w_service w_instance w_dest w_version w_sha w_want w_change w_window w_target w_file; do
    [ -n "$w_unit" ] || continue
    svc_state "$w_unit"; svc_read_record "$w_unit" || :
    svc_link "$w_dest" "$w_service" "$w_instance"
    if [ "$w_want" != running ]; then svc_drop || return 1; continue; fi
    if [ "$w_target" != - ]; then
      case $v_targets in *" $w_target "*) ;; *) v_targets="$v_targets$w_target " ;; esac
    elif [ "$n_enabled" != enabled ]; then v_enable="$v_enable $w_unit"; fi
    [ "$w_window" -le "$svc_window" ] || svc_window=$w_window
    # What crashed long after its proof is started again, and no reason to refuse a release that may mend it.
    [ "$r_key" = "$w_key" ] && [ "$r_invocation" != - ] || svc_proving="$svc_proving $w_unit"
    if [ "$r_key" = "$w_key" ] && svc_is_well; then
      v_records="$v_records$w_unit $w_key $svc_link_path$lb_newline"
      continue
    fi
    svc_release_is_whole "$w_dest" "$w_version" "$w_sha" || return 1
    # One that only died has been started with these files.
    [ "$r_key" = "$w_key" ] || svc_write_record "$w_unit" - - "$svc_link_path" || { DRV_SAID='no space left'; return 1; }
    v_records="$v_records$w_unit $w_key $svc_link_path$lb_newline"
    [ "$w_sha" = - ] || v_links="$v_links$svc_link_path ../releases/$w_version$lb_newline"
    if [ "$w_change" = reload ] && [ "$n_active" = active ] && [ "$n_can_reload" = yes ] && [ "${r_key%%/*}" = "${w_key%%/*}" ]; then
      v_reload="$v_reload $w_unit"
    else
      svc_is_down || v_stop="$v_stop $w_unit"
      v_start="$v_start $w_unit"
    fi
  done <<EOT
$svc_wanted
EOT
  for v_target in $v_targets; do
    svc_state "$v_target"
    [ "$n_enabled" = enabled ] || v_enable="$v_enable $v_target"
    [ -e "$D/started/$v_target" ] || : >"$D/started/$v_target" || { DRV_SAID='no space left'; return 1; }
  done
}
# An instance that is not to run (svc_state and svc_read_record came before).
svc_drop() {
  case $n_enabled in enabled | enabled-runtime) ;; *) [ "$r_key" != - ] || ! svc_is_down || return 0 ;; esac
  svc_write_record "$w_unit" - - "$svc_link_path" || { DRV_SAID='no space left'; return 1; }
  svc_is_down || v_stop="$v_stop $w_unit"
  svc_dropped="$svc_dropped $w_unit"
  case $n_enabled in enabled | enabled-runtime) v_disable="$v_disable $w_unit" ;; esac
}
# What was started here once and is in no list any more. When its list is gone too, it becomes what it was before lbctl.
svc_compare_former() {
  for v_record in "$D"/started/*.service; do
    [ -f "$v_record" ] || continue
    w_unit=${v_record##*/}
    case "$svc_wanted" in *" $w_unit "*) continue ;; esac
    svc_state "$w_unit"; svc_read_record "$w_unit"
    svc_link_path=$r_link
    w_service=${w_unit%.service} w_service=${w_service%%@*}
    if [ -f "$SVC_FOLDER/$w_service.instances" ]; then
      svc_drop || return 1
      continue
    fi
    read -r b_active b_enabled b_target <<EOT
$r_before
EOT
    svc_drop || return 1
    [ "$b_target" = - ] || v_links="$v_links$r_link $b_target$lb_newline"
    [ "$b_target" != - ] || v_links="$v_links$r_link -$lb_newline"
    [ "$b_enabled" = disabled ] || v_enable="$v_enable $w_unit"
    if [ "$b_active" = active ]; then v_start="$v_start $w_unit" svc_proving="$svc_proving $w_unit" svc_dropped=${svc_dropped%" $w_unit"}; fi
    v_gone="$v_gone $w_unit"
  done
  for v_record in "$D"/started/*.target; do
    [ -f "$v_record" ] || continue
    case $v_targets in *" ${v_record##*/} "*) continue ;; esac
    v_disable="$v_disable ${v_record##*/}" v_gone="$v_gone ${v_record##*/}"
  done
}
# VERB UNIT…: all at once, for as long as there is time.
svc_within() {
  lb_uptime; i_left=$((svc_until - lb_now))
  [ "$i_left" -ge 100 ] || i_left=100
  i_verb=$1; shift
  DRV_SAID=$(timeout "$((i_left / 1000)).$(((i_left / 100) % 10))" systemctl "$i_verb" -- "$@" 2>&1 8>&- 9>&-)
  i_status=$?
  # Stopping may end in `failed` and is done all the same.
  case $i_verb:$i_status in
    stop:124) DRV_SAID="$* did not stop in time"; return 1 ;;
    *:124) DRV_SAID="$* did not start in time"; return 1 ;;
    stop:*) return 0 ;;
  esac
  return "$i_status"
}
# Links that enable a unit whose file is gone are left behind by systemctl.
svc_disable() {
  for v_unit in $v_disable; do
    systemctl -q disable -- "$v_unit" >/dev/null 2>&1 8>&- 9>&- || :
    rm -f "$SVC_UNITS"/*.wants/"$v_unit" "$SVC_UNITS"/*.requires/"$v_unit"
  done
}
# The record is taken away first: killed between the two, systemd is asked to read everything once more.
svc_load_units() {
  v_loaded=''
  [ ! -f "$D/loaded" ] || v_loaded=$(cat "$D/loaded")
  if [ "$v_loaded" != "$svc_units" ]; then
    rm -f "$D/loaded"
    DRV_SAID=$(systemctl daemon-reload 2>&1 8>&- 9>&-) || return 1
    svc_note "$D/loaded" "$svc_units" || { DRV_SAID='no space left'; return 1; }
  fi
  # A target that is managed no more takes nothing with it: units that were PartOf= it have been read anew.
  for v_unit in $v_gone; do case $v_unit in *.target) systemctl -q stop -- "$v_unit" 2>/dev/null 8>&- 9>&- || : ;; esac; done
}
svc_switch() {
  while read -r l_link l_target; do
    [ -n "$l_link" ] || continue
    if [ "$l_target" = - ]; then [ ! -L "$l_link" ] || rm -f "$l_link" || return 1; continue; fi
    [ "$(readlink "$l_link")" != "$l_target" ] || continue
    l_folder=${l_link%/*} l_new=${l_link%/*}/.${l_link##*/}.lbctl
    # The user that runs the instance walks through it.
    [ -d "$l_folder" ] || mkdir -m 0755 "$l_folder" || return 1
    ln -sfn "$l_target" "$l_new" && mv -Tf "$l_new" "$l_link" && sync "$l_folder" || return 1
  done <<EOT
$v_links
EOT
}
# DEST VERSION SHA256: complete, and nothing in it is other than its manifest says.
svc_release_is_whole() {
  svc_release "$@" || return 1
  [ "$3" != - ] || return 0
  case " ${svc_whole:-} " in *" $1/$2 "*) return 0 ;; esac
  # Files `SHA256 MODE PATH`, links `link MODE PATH<tab>TARGET`.
  DRV_SAID=$(
    cd "$1/releases/$2" || exit
    awk '$1 != "link" { sum = $1; sub(/^[^ ]+ [^ ]+ /, ""); print sum "  " $0 }' "../$2.sha256" | sha256sum --quiet -c - 2>&1 | head -n 5
    awk '$1 == "link" { sub(/^[^ ]+ [^ ]+ /, ""); print }' "../$2.sha256" |
      while IFS='	' read -r h_path h_target; do [ "$(readlink -- "$h_path")" = "$h_target" ] || echo "$h_path: another link"; done
  )
  [ -z "$DRV_SAID" ] || { DRV_SAID="release $2 in $1/releases is damaged: $DRV_SAID"; return 1; }
  svc_whole="${svc_whole:-} $1/$2"
}
# INVOCATION|now: what runs is of these files.
svc_note_started() {
  while read -r v_unit v_key v_link; do
    [ -n "$v_unit" ] || continue
    svc_state "$v_unit"
    if [ "$1" = now ]; then v_invocation=$n_invocation; [ "$v_invocation" != - ] || v_invocation='finished'; else v_invocation=-; fi
    svc_read_record "$v_unit" || :
    # One that was not touched keeps the proof that it has.
    if [ "$1" != now ] && [ "$r_key" = "$v_key" ]; then continue; fi
    [ "$r_key" = "$v_key" ] && [ "$r_invocation" = "$v_invocation" ] && continue
    svc_write_record "$v_unit" "$v_key" "$v_invocation" "$v_link" || return 1
  done <<EOT
$v_records
EOT
}

# ---- proof -----------------------------------------------------------------------------------------------------
# MS REV: what was changed is well, and stays so for the window without being started anew.
drv_prove() {
  svc_follow_window || { svc_explain $svc_proving; return 1; }
  for v_unit in $svc_dropped; do
    svc_look "$v_unit"; svc_state "$v_unit"
    svc_is_down || { DRV_SAID="$v_unit is to be stopped and is $n_active ($n_sub)"; return 1; }
  done
  svc_look $(printf '%s\n' "$v_records" | awk 'NF { print $1 }')
  svc_note_started now || { DRV_SAID='what was proven can not be written down: no space left?'; return 1; }
  for v_unit in $v_gone; do rm -f "$D/started/$v_unit"; done
}
svc_follow_window() {
  [ -n "$svc_proving" ] || return 0
  p_first=''
  lb_uptime; p_end=$((lb_now + svc_window))
  while :; do
    svc_look $svc_proving
    p_seen=''
    for p_unit in $svc_proving; do
      svc_state "$p_unit"
      svc_is_well || return 1
      p_seen="$p_seen$p_unit $n_invocation $n_restarts$lb_newline"
    done
    [ -n "$p_first" ] || p_first=$p_seen
    [ "$p_first" = "$p_seen" ] || return 1
    lb_uptime
    [ "$lb_now" -lt "$p_end" ] || return 0
    sleep 0.2
  done
}
# Whether all that has to be proven is: what crashed before, and does so again, is no reason to go back.
svc_are_well() {
  svc_look $svc_proving
  for p_unit in $svc_proving; do svc_state "$p_unit"; svc_is_well || return 1; done
}
# UNIT…: why, of the first one that is not well: the words of systemctl status, and the end of its journal.
svc_explain() {
  e_before=$DRV_SAID
  svc_look "$@"
  e_unit=''
  for e_one in "$@"; do
    svc_state "$e_one"
    if ! svc_is_well || [ "$n_restarts" != 0 ]; then e_unit=$e_one; break; fi
  done
  [ -n "$e_unit" ] || { DRV_SAID=${e_before:-"$* did not stay up"}; return 0; }
  e_status=$(systemctl status --no-pager -l -n 0 -- "$e_unit" 2>/dev/null | sed -n 's/^ *Active: //p; s/^ *\(Process\|Main PID\): .*\((code=.*)\).*/\2/p' | head -n 3)
  journalctl --sync 2>/dev/null
  e_journal=$(journalctl -q --no-pager -o cat -n 8 -u "$e_unit" 2>/dev/null)
  DRV_SAID=$(printf '%s: %s\n%s\n' "$e_unit" "$e_status" "$e_journal" | LC_ALL=C tr -d '\000-\010\013-\037\177' | LC_ALL=C cut -c1-400)
}
