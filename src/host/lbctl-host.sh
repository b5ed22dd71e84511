# shellcheck shell=sh
# The host program of lbctl: POSIX sh functions that runners load into one root shell per host and call by frames.
#
# This part has what the others stand on: answers, small things, locks. The others (program.ts names them all):
# lbctl-revisions.sh, lbctl-journal.sh, lbctl-commit.sh, lbctl-look.sh, lbctl-confirm.sh.
#
# Promise: at every instant each managed file is complete and is one of the recorded revisions; nothing is changed
# without the run lock, and a holder whose lock was taken over can change nothing any more.
#
# Layout of $LB_STATE (root only, 0700), outside every include pattern of a balancer:
#   reload.flock                 serialises the reloads of all rollouts
#   emergency.lock               base64 of {by, message}, then the date; stops every advance on this host
#   ROLLOUT/flock                serialises all that follows; held only within one call, never by a session
#   ROLLOUT/fence                the highest fencing number that ever held the lock
#   ROLLOUT/lock                 token, lease in ms, boot id, expiry (ms of uptime), purpose, base64 of {holder, message}
#   ROLLOUT/state                generation and the revision that was last made live
#   ROLLOUT/applied              revision, master, ctimes, workers: what was proven to run
#   ROLLOUT/revisions/REV/       manifest (`sha256 mode path`, `absent - path` or `link:TARGET link path`) and files/N for
#                                its line N; `+` behind a mode: away while the others change (lbctl-commit.sh, lb_place)
#   ROLLOUT/runs/PLAN/           plan.json, journal.jsonl, intents.jsonl; ROLLOUT/run names the newest
#   ROLLOUT/runs/PLAN/whole      lines of the journal and boot id; empty while lines are added
#   ROLLOUT/confirm/, keep/      a timer is armed; see lbctl-confirm.sh, which is part of this program
#   ROLLOUT/ops/ID.begun|.result a commit that was begun (with where it came from), and what it answered
#   ROLLOUT/ops/.open            not empty while a commit is under way; left so, one died between its files and its proof
#
# A balancer driver defines: drv_version, drv_alive, drv_old_workers, drv_test_live, drv_test LINES (`staged live`,
# `link:TARGET live` for a link, or `- live` for what is to be gone; candidates that nothing includes in $DRV_LEFT_OUT, what two files
# define in $DRV_TWICE), drv_snapshot, drv_reload MS,
# drv_prove MS REV, drv_identity (names the running master), drv_serving (names the processes that take requests),
# drv_loaded_after EPOCH_CS (workers all started later); on balancers also drv_findings (for `lbctl doctor`) and
# drv_process (the name of their processes in $DRV_PROCESS). Tests and proofs leave words in $DRV_SAID.
#
# Answers are lines `name length value`, values in printable ASCII (texts in base64), closed by `end COUNT`.
# Why flock per call: held by a session it stays for 20 s behind a dead link (docs/host-side.md).
# SC2086: paths are words (src/model/names.ts), and lists of them are split on purpose.
# shellcheck disable=SC2034,SC2086,SC3043

LB_STATE=${LB_STATE:-/var/lib/lbctl}
lb_count=0 lb_out='' lb_opened=''
lb_newline='
'
i_folders=''
umask 077

# ---- answers ---------------------------------------------------------------------------------------------------
# Kept back and printed at once: a write of its own for each record would be a packet of its own.
lb_say() { lb_count=$((lb_count + 1)) lb_out="$lb_out$1 ${#2} $2$lb_newline"; }
lb_text() { lb_say "$1" "$(printf '%s' "$2" | base64 -w0)"; }
lb_file() { lb_say "$1" "$(base64 -w0 <"$2" 2>/dev/null)"; }
# What was written down is on the disk before it is told.
lb_end() { lb_settle; printf '%send %s\n' "$lb_out" "$lb_count"; exit 0; }
lb_answer() { lb_say outcome "$1"; lb_end; }
lb_failed() { lb_say outcome failed; lb_text reason "$1"; lb_end; }

# ---- small things ----------------------------------------------------------------------------------------------
# Milliseconds since boot: leases must not care for a wall clock that is wrong or jumps.
lb_uptime() { read -r lb_up lb_rest </proc/uptime; lb_now=$((${lb_up%.*} * 1000 + 1${lb_up#*.}0 - 1000)); }
lb_boot() { read -r lb_boot_id </proc/sys/kernel/random/boot_id; }
# A process costs more than all that is done in it (docs/host-side.md, "What a call costs"), so that the shell writes what it
# can itself, and several files are made durable by one sync.
# The whole text or nothing, also after a power cut: temporary file, fsync, rename, fsync of the folder.
lb_put() { cat >"$1.tmp" && sync "$1.tmp" && mv -f "$1.tmp" "$1" && sync "${1%/*}"; }
# One line over the one before it, in place: one write of less than a sector, of which a death leaves all or nothing. What
# remains of a longer former line stands behind the newline, where nobody reads.
lb_write() { { printf '%s\n' "$2" 1<>"$1"; } 2>/dev/null; }
lb_append_to() { { printf '%s\n' "$2" >>"$1"; } 2>/dev/null; }
# Not `:`, which ends the shell when its redirection fails.
lb_empty() { { true >"$1"; } 2>/dev/null; }
lb_openable() { { true >>"$1"; } 2>/dev/null; }
# The first line of FILE, in $lb_line. A shell reads byte by byte, and without the flock another call may be writing over it:
# then until two readings agree, which halves of two records never do, as each differs from all before it.
lb_first() {
  lb_line='' lb_before=''
  [ -f "$1" ] || return 1
  while { read -r lb_line <"$1" || :; } 2>/dev/null; [ -z "$lb_opened" ] && [ "$lb_line" != "$lb_before" ]; do lb_before=$lb_line; done
  [ -n "$lb_line" ]
}
# Files and folders that are to be durable before anything is changed on the strength of them, or told.
lb_unsettled=''
lb_settle() { [ -z "$lb_unsettled" ] || { sync $lb_unsettled && lb_unsettled=''; }; }
# FILES: `sha  path` a line, in $sums; a file that is not there has none.
lb_sums() { sums=$lb_newline$(sha256sum -- "$@" 2>/dev/null)$lb_newline; }
# The digest of PATH in $sums, in $lb_digest. Paths hold nothing that sha256sum would print in another form
# (src/model/names.ts).
lb_sum_of() {
  lb_digest=${sums%%"  $1$lb_newline"*}
  if [ "$lb_digest" = "$sums" ]; then lb_digest=absent; else lb_digest=${lb_digest##*"$lb_newline"}; fi
}
# PATH, in $lb_digest as manifests have it: of a link where it leads, whatever is there. Other names than those of words can't
# be kept.
lb_link_at() {
  lb_digest=$(readlink "$1")
  case $lb_digest in '' | *[!A-Za-z0-9._/+@=,-]*) lb_digest='?' ;; esac
  lb_digest=link:$lb_digest
}
# The same of anything; a shell knows by itself that a path is no link.
lb_seen_at() { if [ -L "$1" ]; then lb_link_at "$1"; else lb_sum_of "$1"; fi; }

# ROLLOUT [SECONDS]: opens the rollout's folder and takes its flock for the rest of this call.
lb_open() {
  # A preparation that follows its lock in one call.
  [ "$lb_opened" != "$1" ] || return 0
  D=$LB_STATE/$1
  [ -d "$D/ops" ] || mkdir -p "$D/revisions" "$D/runs" "$D/ops" 2>/dev/null || lb_failed "the state folder $D can't be made"
  # A failed redirection of exec ends the shell without a word.
  lb_openable "$D/flock" || lb_failed "$D/flock can't be opened"
  exec 9>"$D/flock"
  # No outcome that a caller knows, so that it takes this for unknown: that other call may be the same one, not answered.
  flock -w "${2:-10}" 9 || lb_answer occupied
  lb_opened=$1
  lb_state
}
lb_state() {
  generation=0 intended=''
  lb_first "$D/state" || return 0
  set -- $lb_line
  generation=$1 intended=${2:-}
}
# GENERATION REV: durable together with the folders of the files that lb_place has just put in place.
lb_write_state() { lb_write "$D/state" "$1 $2" && sync $i_folders "$D/state" "$D" && generation=$1 intended=$2; }
lb_set_state() { lb_write_state "$1" "$2" || lb_failed "$D/state can't be written"; }

# ---- locks -----------------------------------------------------------------------------------------------------
lb_read_lock() {
  l_token='' l_lease=0 l_boot='' l_until=0 l_purpose='' l_holder='' l_left=0
  lb_first "$D/lock" || return 1
  set -- $lb_line
  [ $# -eq 6 ] || return 1
  l_token=$1 l_lease=$2 l_boot=$3 l_until=$4 l_purpose=$5 l_holder=$6
  lb_uptime; lb_boot
  # After a reboot the uptime starts anew, and a lease of the former boot is over.
  [ "$l_boot" = "$lb_boot_id" ] && [ "$l_until" -gt "$lb_now" ] && l_left=$((l_until - lb_now))
  return 0
}
# The highest number that ever held the lock, in $fence. One that a shell might not count with (15 digits or more, or octal)
# was never written by lbctl, and nobody may get past it by chance.
lb_read_fence() {
  fence=0
  lb_first "$D/fence" || return 0
  case $lb_line in *[!0-9]* | 0?* | ???????????????*) return 1 ;; esac
  fence=$lb_line
}
lb_need_fence() { lb_read_fence || lb_failed "$D/fence holds no fencing number"; }
lb_write_lock() {
  lb_uptime; lb_boot
  lb_write "$D/lock" "$1 $2 $lb_boot_id $((lb_now + $2)) $3 $4"
}
lb_say_lock() { [ -n "$l_token" ] || return 0; lb_say "$1.token" "$l_token"; lb_say "$1.left" "$l_left"; lb_say "$1.holder" "$l_holder"; }
lb_say_emergency() {
  [ -f "$LB_STATE/emergency.lock" ] || return 0
  e_by='' e_since=''
  { read -r e_by && read -r e_since || :; } <"$LB_STATE/emergency.lock"
  lb_say emergency.by "$e_by"; lb_say emergency.since "$e_since"
}
lb_emergency_stops() { [ -f "$LB_STATE/emergency.lock" ] && { lb_say outcome emergency; lb_say_emergency; lb_end; }; return 0; }
# The caller must hold the lock, and no higher number may ever have; being heard renews the lease.
lb_need_token() {
  lb_read_lock || lb_answer fenced
  lb_need_fence
  [ "$l_token" = "$1" ] && [ "$1" -ge "$fence" ] || { lb_say outcome fenced; lb_say_lock lock; lb_end; }
  # One that was renewed a moment ago is as good as new.
  [ "$l_left" -gt $((l_lease / 10 * 9)) ] || lb_write_lock "$l_token" "$l_lease" "$l_purpose" "$l_holder" || lb_failed 'the lease can not be renewed: no space left?'
  lb_renew_deadline || lb_failed 'the deadline of confirm: can not be renewed: no space left?'
}

# ROLLOUT TOKEN LEASE_MS PURPOSE HOLDER; returns, with a preparation to follow, where $LB_STANDING is `GENERATION:RUN`
lb_lock() {
  lb_open "$1"
  if [ "$4" = advance ]; then lb_emergency_stops; fi
  lb_need_fence
  if lb_read_lock; then
    # The same claim again: its answer was lost.
    if [ "$l_token" = "$2" ] && [ "$l_holder" = "$5" ]; then lb_write_lock "$2" "$3" "$4" "$5"; lb_granted; lb_lock_end; return; fi
    [ "$l_left" -eq 0 ] || { lb_say outcome held; lb_say_lock lock; lb_end; }
  fi
  [ "$2" -gt "$fence" ] || { lb_say outcome fenced; lb_say_lock lock; lb_end; }
  lb_write "$D/fence" "$2" && sync "$D/fence" "$D" || lb_failed "$D/fence can't be written"
  # A new file, so that a disk without room is found out before anything is changed anywhere.
  [ ! -e "$D/lock" ] || rm -f "$D/lock"
  lb_write_lock "$2" "$3" "$4" "$5" && lb_renew_deadline || lb_failed "$D/lock can't be written"
  lb_granted
  l_left=0; lb_say_lock taken
  lb_lock_end
}
# What the runner's plan must have been made from: nobody else changes it while the lock is held.
lb_granted() {
  lb_say outcome granted; lb_say generation "$generation"
  lb_first "$D/run" && lb_say run "$lb_line"
  g_standing=$generation:$lb_line
}
lb_lock_end() { [ "${LB_STANDING:-}" = "$g_standing" ] || lb_end; }
# ROLLOUT TOKEN LEASE_MS
lb_renew() {
  lb_open "$1"; lb_need_token "$2"
  lb_write_lock "$2" "$3" "$l_purpose" "$l_holder" || lb_failed 'the lease can not be renewed: no space left?'
  lb_say outcome renewed
  lb_say_emergency
  lb_first "$D/run" && [ -f "$D/runs/$lb_line/intents.jsonl" ] && lb_file intents "$D/runs/$lb_line/intents.jsonl"
  lb_end
}
# ROLLOUT TOKEN HOLDER: whoever did not hear whether it has the lock lets go of it too, and another one may have it by then
# under the same number. A slow call of the runner that lets go may still be under way and must not keep the lock alive. Whoever
# takes the lock next waits for that call, because taking it needs the flock.
lb_unlock() {
  D=$LB_STATE/$1
  lb_openable "$D/flock" || lb_answer released
  exec 9>"$D/flock"
  flock -w 1 9 || :
  lb_read_lock && [ "$l_token" = "$2" ] && [ "$l_holder" = "$3" ] && rm -f "$D/lock"
  lb_answer released
}
# set BASE64 | clear
lb_emergency() {
  mkdir -p "$LB_STATE" 2>/dev/null || lb_failed "$LB_STATE can't be made"
  if [ "$1" = set ]; then
    printf '%s\n' "$2" "$(date -u +%Y-%m-%dT%H:%M:%SZ)" | lb_put "$LB_STATE/emergency.lock" || lb_failed 'the emergency lock can not be written'
    lb_answer set
  fi
  rm -f "$LB_STATE/emergency.lock" || lb_failed 'the emergency lock can not be removed'
  lb_answer released
}
