# shellcheck shell=sh
# Going back without a runner: what the host program does when a systemd timer calls it, and nobody else does.
#
# Promise: an armed balancer goes back to the base revision of its run, by the same tests and proofs as any commit, once
# no holder of the run lock was heard of for WITHIN; whoever held the lock is fenced out before anything is changed.
#
# In $LB_STATE, while armed:
#   ROLLOUT/confirm/wish         WITHIN in ms, plan, base revision, prove ms, most old workers, paths; without it nothing is done
#   ROLLOUT/confirm/deadline     boot id, expiry (ms of uptime); every call that holds the lock renews it
#   ROLLOUT/confirm/program      all that is needed, so that neither a runner nor an installation is
# and for good:
#   ROLLOUT/runs/PLAN/healed     back|failed, revision, epoch s, WITHIN, base64 of why not, base64 of the former lock holder
#
# The timer does not know the deadline: it looks at it every WITHIN/10 (1 s to 30 s), so that renewing costs one small
# file and no call of systemd, a look that dies is followed by another, and what did not work is tried again.
# The units are files in /etc, because transient ones are gone after a reboot. The uptime starts anew then: WITHIN is
# counted from that boot, so that a balancer that reboots under a living runner is not taken back behind its back.
# SC2154: variables of the host program.
# shellcheck disable=SC2034,SC2154

lb_units=/etc/systemd/system

# ---- timers ----------------------------------------------------------------------------------------------------
# Booted with systemd, and not only installed (sd_booted(3)).
lb_timer_possible() { [ -d /run/systemd/system ] && command -v systemctl >/dev/null 2>&1; }
# ROLLOUT MS
lb_timer_start() {
  t_unit=lbctl-confirm-$1
  mkdir -p "$lb_units/timers.target.wants" || return 1
  # Accuracy: without it systemd may be a minute late.
  printf '%s\n' '[Unit]' "Description=lbctl: looks whether the runner of $1 is heard of" \
    '[Timer]' "OnActiveSec=$2ms" "OnUnitInactiveSec=$2ms" AccuracySec=100ms | lb_put "$lb_units/$t_unit.timer" || return 1
  printf '%s\n' '[Unit]' "Description=lbctl: takes $1 back when its runner is not heard of" \
    '[Service]' Type=oneshot LogLevelMax=notice "Environment=PATH=$PATH LC_ALL=C" "ExecStart=/bin/sh $D/confirm/program" |
    lb_put "$lb_units/$t_unit.service" || return 1
  ln -sf "../$t_unit.timer" "$lb_units/timers.target.wants/$t_unit.timer" || return 1
  systemctl daemon-reload && systemctl restart "$t_unit.timer"
}
# The service is not stopped: it may be what calls this.
lb_timer_stop() {
  t_unit=lbctl-confirm-$1
  [ -e "$lb_units/$t_unit.timer" ] || [ -e "$lb_units/$t_unit.service" ] || return 0
  systemctl stop "$t_unit.timer"
  rm -f "$lb_units/timers.target.wants/$t_unit.timer" "$lb_units/$t_unit.timer" "$lb_units/$t_unit.service" || return 1
  systemctl daemon-reload && systemctl reset-failed "$t_unit.service" 2>/dev/null
  return 0
}

# ---- arming ----------------------------------------------------------------------------------------------------
# ROLLOUT TOKEN WITHIN_MS PLAN BASE PROVE_MS MAX_OLD PROGRAM_BASE64 PATH…
lb_arm() {
  lb_open "$1"; lb_need_token "$2"
  lb_timer_possible || lb_failed 'this host does not run systemd, and confirm: needs its timers'
  a_rollout=$1 a_within=$3 a_plan=$4 a_base=$5 a_prove=$6 a_old=$7 a_program=$8
  shift 8
  [ -f "$D/revisions/$a_base/manifest" ] || lb_failed "revision $a_base is not kept on this host"
  mkdir -p "$D/confirm" && lb_write_program || lb_failed 'the program of the timer can not be written: no space left?'
  lb_write_deadline "$a_within" || lb_failed 'the deadline can not be written: no space left?'
  a_look=$((a_within / 10))
  [ "$a_look" -le 30000 ] || a_look=30000
  [ "$a_look" -ge 1000 ] || a_look=1000
  a_said=$(lb_timer_start "$a_rollout" "$a_look" 2>&1) || { lb_disarmed "$a_rollout"; lb_failed "the timer can not be started: $a_said"; }
  # From here on it counts.
  printf '%s\n' "$a_within" "$a_plan" "$a_base" "$a_prove" "$a_old" "$*" | lb_put "$D/confirm/wish" || { lb_disarmed "$a_rollout"; lb_failed 'no space left'; }
  lb_answer armed
}
# A look that finds nothing to do ends before it has read the whole program.
lb_write_program() {
  {
    cat <<EOT
D='$D'
if [ -f "\$D/confirm/wish" ] && read -r boot until 2>/dev/null <"\$D/confirm/deadline"; then
  read -r up rest </proc/uptime
  read -r id </proc/sys/kernel/random/boot_id
  [ "\$boot" != "\$id" ] || [ "\${up%.*}000" -ge "\$until" ] || exit 0
fi
EOT
    printf '%s' "$a_program" | base64 -d && printf "\nlb_heal '%s'\n" "$a_rollout"
  } | lb_put "$D/confirm/program"
}
# MS from now
lb_write_deadline() {
  lb_uptime; lb_boot
  lb_write "$D/confirm/deadline" "$lb_boot_id $((lb_now + $1))"
}
lb_read_wish() {
  w_within=0 w_plan='' w_base='' w_prove=0 w_old=0 w_paths=''
  [ -f "$D/confirm/wish" ] || return 1
  { read -r w_within && read -r w_plan && read -r w_base && read -r w_prove && read -r w_old && read -r w_paths || :; } <"$D/confirm/wish"
}
# Time left, in $w_left; 0 = it goes back. A deadline of another boot, or one that a power cut damaged, has all of it.
lb_read_deadline() {
  w_boot='' w_until=0 w_left=$w_within
  read -r w_boot w_until 2>/dev/null <"$D/confirm/deadline" || :
  lb_uptime; lb_boot
  [ "$w_boot" = "$lb_boot_id" ] && [ -n "$w_until" ] || return 1
  w_left=$((w_until - lb_now)); [ "$w_left" -gt 0 ] || w_left=0
}
# Whoever holds the lock and is heard of keeps the balancer where it is; what goes back itself is no such holder.
lb_renew_deadline() {
  [ -z "${LB_HEALING:-}" ] && lb_first "$D/confirm/wish" || return 0
  lb_write_deadline "$lb_line"
}
# PLAN begins: what a run before it wished for (its runner died before anything was on record) must not undo this one.
lb_forget_wish() { if lb_read_wish && [ "$w_plan" != "$1" ]; then rm -f "$D/confirm/wish"; fi; }
# ROLLOUT TOKEN: confirms. Removing the wish is the deed; a death after it leaves a timer that clears itself away.
lb_disarm() {
  lb_open "$1"; lb_need_token "$2"
  rm -f "$D/confirm/wish" || lb_failed 'the timer can not be cancelled'
  lb_disarmed "$1"
  lb_answer disarmed
}
lb_disarmed() { lb_timer_stop "$1" >/dev/null 2>&1; rm -rf "${D:?}/confirm"; }

# ---- going back ------------------------------------------------------------------------------------------------
# ROLLOUT: what the timer calls
lb_heal() {
  D=$LB_STATE/$1
  exec 9>>"$D/flock"
  # Somebody is at work here; there will be another look.
  flock -n 9 || exit 0
  lb_read_wish || { lb_disarmed "$1"; exit 0; }
  lb_read_deadline || lb_write_deadline "$w_within"
  [ "$w_left" -eq 0 ] || exit 0
  lb_fence_out || exit 1
  # lb_commit takes the flock itself, as for any holder of the lock.
  exec 9>&-
  LB_HEALING=1
  # shellcheck disable=SC2086 # paths are words
  h_answer=$(lb_commit "$1" "heal-$w_plan-$h_token" "$h_token" "$generation" "$w_base" revert "$w_prove" "$w_old" $w_paths)
  h_outcome=$(printf '%s\n' "$h_answer" | sed -n 's/^outcome [0-9]* //p')
  exec 9>>"$D/flock"
  flock 9
  lb_read_lock && [ "$l_token" = "$h_token" ] && rm -f "$D/lock"
  if [ "$h_outcome" = applied ]; then
    lb_note_heal back '' && lb_disarmed "$1"
  else
    # Tried again at every look: a port that was taken gets free, nginx is started.
    h_said=$(printf '%s\n' "$h_answer" | sed -n 's/^\(reason\|output\) [0-9]* //p' | base64 -d 2>/dev/null)
    case $h_outcome in
      drift) h_said='its files were changed by hand' ;;
      no-master) h_said='the balancer does not run' ;;
      busy) h_said='too many old workers have not ended' ;;
    esac
    lb_note_heal failed "${h_said:-the answer was ${h_outcome:-none}}"
  fi
  exit 0
}
# A holder with the next number: a runner that was only asleep is refused from now on.
lb_fence_out() {
  lb_state
  h_was=''
  lb_read_fence || { lb_note_heal failed "$D/fence holds no fencing number"; return 1; }
  lb_read_lock && h_was=$l_holder
  [ "${l_token:-0}" -le "$fence" ] || fence=$l_token
  h_token=$((fence + 1))
  lb_write "$D/fence" "$h_token" && sync "$D/fence" "$D" || return 1
  h_who=$(printf '{"holder":{"who":"the timer of confirm:","where":"%s","pid":%s,"command":"lb_heal"},"message":"goes back without a runner"}' "$(uname -n)" $$ | base64 -w0)
  rm -f "$D/lock"
  lb_write_lock "$h_token" $((60000 + 3 * w_prove)) revert "$h_who"
}
# back|failed WHY
lb_note_heal() {
  n_file=$D/runs/$w_plan/healed
  mkdir -p "$D/runs/$w_plan" || return 1
  # Of several tries the first knows who was not heard of.
  if [ -z "$h_was" ] && [ -f "$n_file" ]; then h_was=$(sed -n 6p "$n_file"); fi
  printf '%s\n' "$1" "$w_base" "$(date +%s)" "$w_within" "$(printf '%s' "$2" | base64 -w0)" "$h_was" | lb_put "$n_file"
}
# What a look tells of it.
lb_say_confirm() {
  if lb_timer_possible; then lb_say timers 1; else lb_say timers 0; fi
  lb_read_wish || return 0
  lb_read_deadline || :
  lb_say confirm.plan "$w_plan"; lb_say confirm.left "$w_left"
}
