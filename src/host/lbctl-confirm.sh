# shellcheck shell=sh
# Acting without a runner: what the host program does when a systemd timer calls it, and nobody else does.
#
# Promise of `confirm`: an armed balancer goes back to the base revision of its run, by the same tests and proofs as any
# commit, once no holder of the run lock was heard of for WITHIN; whoever held the lock is fenced out before anything is changed.
# Promise of `keep`: an armed app host brings about the revision without the replicas that serve no more, WITHIN after it was
# armed, unless a run has changed this host since or has called it off; where a runner is at work it waits.
#
# In $LB_STATE, while armed; KIND is confirm or keep:
#   ROLLOUT/KIND/wish            WITHIN in ms, plan, revision, prove ms, most old workers, paths, generation when it was armed;
#                                without it nothing is done
#   ROLLOUT/KIND/deadline        boot id, expiry (ms of uptime); of confirm every call that holds the lock renews it
#   ROLLOUT/KIND/program         all that is needed, so that neither a runner nor an installation is
#   ROLLOUT/keep/failed          why what was tried has not worked yet
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
# KIND ROLLOUT MS
lb_timer_start() {
  t_unit=lbctl-$1-$2
  case $1 in
    confirm) t_looks="looks whether the runner of $2 is heard of" t_does="takes $2 back when its runner is not heard of" ;;
    keep) t_looks="looks whether the former replicas of $2 are to go" t_does="stops the former replicas of $2" ;;
  esac
  mkdir -p "$lb_units/timers.target.wants" || return 1
  # Accuracy: without it systemd may be a minute late.
  printf '%s\n' '[Unit]' "Description=lbctl: $t_looks" \
    '[Timer]' "OnActiveSec=$3ms" "OnUnitInactiveSec=$3ms" AccuracySec=100ms | lb_put "$lb_units/$t_unit.timer" || return 1
  printf '%s\n' '[Unit]' "Description=lbctl: $t_does" \
    '[Service]' Type=oneshot LogLevelMax=notice "Environment=PATH=$PATH LC_ALL=C" "ExecStart=/bin/sh $D/$1/program" |
    lb_put "$lb_units/$t_unit.service" || return 1
  ln -sf "../$t_unit.timer" "$lb_units/timers.target.wants/$t_unit.timer" || return 1
  systemctl daemon-reload && systemctl restart "$t_unit.timer"
}
# KIND ROLLOUT. The service is not stopped: it may be what calls this.
lb_timer_stop() {
  t_unit=lbctl-$1-$2
  [ -e "$lb_units/$t_unit.timer" ] || [ -e "$lb_units/$t_unit.service" ] || return 0
  systemctl stop "$t_unit.timer"
  rm -f "$lb_units/timers.target.wants/$t_unit.timer" "$lb_units/$t_unit.timer" "$lb_units/$t_unit.service" || return 1
  systemctl daemon-reload && systemctl reset-failed "$t_unit.service" 2>/dev/null
  return 0
}

# ---- arming ----------------------------------------------------------------------------------------------------
# KIND ROLLOUT TOKEN WITHIN_MS PLAN REV PROVE_MS MAX_OLD PROGRAM_BASE64 PATH…
lb_arm() {
  a_kind=$1 a_rollout=$2 a_token=$3 a_within=$4 a_plan=$5 a_rev=$6 a_prove=$7 a_old=$8 a_program=$9
  shift 9
  lb_open "$a_rollout"; lb_need_token "$a_token"
  lb_timer_possible || lb_failed "this host does not run systemd, and $a_kind: needs its timers"
  a_folder=$D/$a_kind
  [ -f "$D/revisions/$a_rev/manifest" ] || lb_failed "revision $a_rev is not kept on this host"
  mkdir -p "$a_folder" && lb_write_program || lb_failed 'the program of the timer can not be written: no space left?'
  lb_write_deadline "$a_folder" "$a_within" || lb_failed 'the deadline can not be written: no space left?'
  a_look=$((a_within / 10))
  [ "$a_look" -le 30000 ] || a_look=30000
  [ "$a_look" -ge 1000 ] || a_look=1000
  a_said=$(lb_timer_start "$a_kind" "$a_rollout" "$a_look" 2>&1) || { lb_disarmed "$a_kind" "$a_rollout"; lb_failed "the timer can not be started: $a_said"; }
  # From here on it counts.
  w_within=$a_within w_plan=$a_plan w_rev=$a_rev w_prove=$a_prove w_old=$a_old w_paths=$*
  lb_write_wish "$a_folder" || { lb_disarmed "$a_kind" "$a_rollout"; lb_failed 'no space left'; }
  lb_answer armed
}
# A look that finds nothing to do ends before it has read the whole program.
lb_write_program() {
  {
    cat <<EOT
K='$a_folder'
if [ -f "\$K/wish" ] && read -r boot until 2>/dev/null <"\$K/deadline"; then
  read -r up rest </proc/uptime
  read -r id </proc/sys/kernel/random/boot_id
  [ "\$boot" != "\$id" ] || [ "\${up%.*}000" -ge "\$until" ] || exit 0
fi
EOT
    printf '%s' "$a_program" | base64 -d && printf "\nlb_look '%s' '%s'\n" "$a_kind" "$a_rollout"
  } | lb_put "$a_folder/program"
}
# FOLDER MS from now
lb_write_deadline() {
  lb_uptime; lb_boot
  lb_write "$1/deadline" "$lb_boot_id $((lb_now + $2))"
}
# FOLDER: what is in $w_…, wished for as the host stands now.
lb_write_wish() { printf '%s\n' "$w_within" "$w_plan" "$w_rev" "$w_prove" "$w_old" "$w_paths" "$generation" | lb_put "$1/wish"; }
# FOLDER
lb_read_wish() {
  w_within=0 w_plan='' w_rev='' w_prove=0 w_old=0 w_paths='' w_generation=''
  [ -f "$1/wish" ] || return 1
  { read -r w_within && read -r w_plan && read -r w_rev && read -r w_prove && read -r w_old && read -r w_paths && read -r w_generation || :; } <"$1/wish"
}
# FOLDER: time left, in $w_left; 0 = it is due. A deadline of another boot, or one that a power cut damaged, has all of it.
lb_read_deadline() {
  w_boot='' w_until=0 w_left=$w_within
  read -r w_boot w_until 2>/dev/null <"$1/deadline" || :
  lb_uptime; lb_boot
  [ "$w_boot" = "$lb_boot_id" ] && [ -n "$w_until" ] || return 1
  w_left=$((w_until - lb_now)); [ "$w_left" -gt 0 ] || w_left=0
}
# Whoever holds the lock and is heard of keeps the balancer where it is; what goes back itself is no such holder.
lb_renew_deadline() {
  [ -z "${LB_ALONE:-}" ] && lb_first "$D/confirm/wish" || return 0
  lb_write_deadline "$D/confirm" "$lb_line"
}
# PLAN begins: what a run before it wished for (its runner died before anything was on record) must not undo this one.
lb_forget_wish() { if lb_read_wish "$D/confirm" && [ "$w_plan" != "$1" ]; then rm -f "$D/confirm/wish"; fi; }
# KIND ROLLOUT TOKEN: confirms, or calls off. Removing the wish is the deed; a death after it leaves a timer that clears
# itself away.
lb_disarm() {
  lb_open "$2"; lb_need_token "$3"
  rm -f "$D/$1/wish" || lb_failed 'the timer can not be cancelled'
  lb_disarmed "$1" "$2"
  lb_answer disarmed
}
# KIND ROLLOUT
lb_disarmed() { lb_timer_stop "$1" "$2" >/dev/null 2>&1; rm -rf "${D:?}/$1"; }

# ---- acting ----------------------------------------------------------------------------------------------------
# KIND ROLLOUT: what a timer calls
lb_look() {
  D=$LB_STATE/$2
  exec 9>>"$D/flock"
  # Somebody is at work here; there will be another look.
  flock -n 9 || exit 0
  lb_read_wish "$D/$1" || { lb_disarmed "$1" "$2"; exit 0; }
  lb_read_deadline "$D/$1" || lb_write_deadline "$D/$1" "$w_within"
  [ "$w_left" -eq 0 ] || exit 0
  lb_state
  case $1 in
    confirm) lb_heal "$2" ;;
    keep) lb_retire "$2" ;;
  esac
  exit 0
}
# ROLLOUT: nobody was heard of
lb_heal() {
  lb_fence_out 'the timer of confirm:' 'goes back without a runner' || { lb_note_heal failed "$D/fence holds no fencing number"; exit 1; }
  lb_commit_wish heal "$1" revert
  if [ "$h_outcome" = applied ]; then
    lb_note_heal back '' && lb_disarmed confirm "$1"
  else
    # Tried again at every look: a port that was taken gets free, nginx is started.
    lb_note_heal failed "$h_said"
  fi
}
# ROLLOUT: their time is over. What another run has changed since may be what serves now: only where this host is as it was
# armed, or where a former try of this very thing died in the middle.
lb_retire() {
  [ "$generation" = "$w_generation" ] || [ "$intended" = "$w_rev" ] || { lb_disarmed keep "$1"; exit 0; }
  if lb_read_lock && [ "$l_left" -gt 0 ]; then exit 0; fi
  lb_fence_out 'the timer of keep:' 'stops replicas that serve no more' || exit 1
  lb_commit_wish retire "$1" advance
  if [ "$h_outcome" = applied ]; then lb_disarmed keep "$1"; exit 0; fi
  # Tried again at every look, from where its own way back has led.
  printf '%s\n' "$h_said" | lb_put "$D/keep/failed"
  lb_state
  lb_write_wish "$D/keep"
}
# WORD ROLLOUT PURPOSE: commits what was wished for; the answer in $h_outcome, in words in $h_said.
lb_commit_wish() {
  # lb_commit takes the flock itself, as for any holder of the lock.
  exec 9>&-
  LB_ALONE=1
  # shellcheck disable=SC2086 # paths are words
  h_answer=$(lb_commit "$2" "$1-$w_plan-$h_token" "$h_token" "$generation" "$w_rev" "$3" "$w_prove" "$w_old" $w_paths)
  h_outcome=$(printf '%s\n' "$h_answer" | sed -n 's/^outcome [0-9]* //p')
  exec 9>>"$D/flock"
  flock 9
  lb_read_lock && [ "$l_token" = "$h_token" ] && rm -f "$D/lock"
  h_said=$(printf '%s\n' "$h_answer" | sed -n 's/^\(reason\|output\) [0-9]* //p' | base64 -d 2>/dev/null)
  case $h_outcome in
    drift) h_said='its files were changed by hand' ;;
    no-master) h_said='the balancer does not run' ;;
    busy) h_said='too many old workers have not ended' ;;
    emergency) h_said='the emergency lock is set' ;;
  esac
  h_said=${h_said:-"the answer was ${h_outcome:-none}"}
}
# WHO MESSAGE: a holder with the next number: a runner that was only asleep is refused from now on.
lb_fence_out() {
  h_was=''
  lb_read_fence || return 1
  lb_read_lock && h_was=$l_holder
  [ "${l_token:-0}" -le "$fence" ] || fence=$l_token
  h_token=$((fence + 1))
  lb_write "$D/fence" "$h_token" && sync "$D/fence" "$D" || return 1
  h_who=$(printf '{"holder":{"who":"%s","where":"%s","pid":%s,"command":"lb_look"},"message":"%s"}' "$1" "$(uname -n)" $$ "$2" | base64 -w0)
  rm -f "$D/lock"
  lb_write_lock "$h_token" $((60000 + 3 * w_prove)) revert "$h_who"
}
# back|failed WHY
lb_note_heal() {
  n_file=$D/runs/$w_plan/healed
  mkdir -p "$D/runs/$w_plan" || return 1
  # Of several tries the first knows who was not heard of.
  if [ -z "$h_was" ] && [ -f "$n_file" ]; then h_was=$(sed -n 6p "$n_file"); fi
  printf '%s\n' "$1" "$w_rev" "$(date +%s)" "$w_within" "$(printf '%s' "$2" | base64 -w0)" "$h_was" | lb_put "$n_file"
}
# What a look tells of it.
lb_say_timers() {
  if lb_timer_possible; then lb_say timers 1; else lb_say timers 0; fi
  for t_kind in confirm keep; do
    lb_read_wish "$D/$t_kind" || continue
    lb_read_deadline "$D/$t_kind" || :
    lb_say "$t_kind.plan" "$w_plan"; lb_say "$t_kind.left" "$w_left"
  done
}
