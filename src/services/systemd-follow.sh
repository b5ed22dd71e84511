# shellcheck shell=sh
# Following the files on an app host: what differs from them is stopped, switched and started. A part of the systemd driver
# (systemd.sh, which has the promise of it and says what is kept where).
# SC2154: variables of the host program and of the driver. SC2086: paths and units are words, and lists of them are split on
# purpose.
# shellcheck disable=SC2034,SC2086,SC2154

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
