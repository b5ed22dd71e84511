# shellcheck shell=sh
# The proof on an app host: what was changed is well and stays so, or why it is not. A part of the systemd driver (systemd.sh).
# SC2154: variables of the host program and of the driver. SC2046, SC2086: paths and units are words, and lists of them are
# split on purpose.
# shellcheck disable=SC2046,SC2086,SC2154

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
