# shellcheck shell=sh
# The host program of lbctl: POSIX sh functions that runners load into one root shell per host and call by frames.
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
#   ROLLOUT/revisions/REV/       manifest (`sha256 mode path`, or `absent - path`) and files/N for its line N
#   ROLLOUT/runs/PLAN/           plan.json, journal.jsonl, intents.jsonl; ROLLOUT/run names the newest
#   ROLLOUT/runs/PLAN/whole      lines of the journal and boot id; empty while lines are added
#   ROLLOUT/confirm/             a timer is armed; see lbctl-confirm.sh, which is part of this program
#   ROLLOUT/ops/ID.begun|.result a commit that was begun (with where it came from), and what it answered
#   ROLLOUT/ops/.open            not empty while a commit is under way; left so, one died between its files and its proof
#
# A balancer driver defines: drv_version, drv_alive, drv_old_workers, drv_test_live, drv_test LINES (`staged live`,
# or `- live` for a file that is to be gone; candidates that nothing includes in $DRV_LEFT_OUT, what two files
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

# ---- revisions -------------------------------------------------------------------------------------------------
# Keeps what is on disk now as revision $1 (from the paths that follow); an incomplete one is never visible.
lb_keep_disk() {
  k_rev=$1; shift
  k_dir=$D/revisions/.new; rm -rf "$k_dir"; mkdir -p "$k_dir/files" || return 1
  k_n=0 k_copies=''
  for k_path in "$@"; do
    k_n=$((k_n + 1))
    [ -e "$k_path" ] || continue
    cp "$k_path" "$k_dir/files/$k_n" || return 1
    k_copies="$k_copies $k_dir/files/$k_n"
  done
  k_modes=$lb_newline$(stat -Lc '%n 0%a' -- "$@" 2>/dev/null)$lb_newline
  [ -z "$k_copies" ] || lb_sums $k_copies
  k_n=0
  for k_path in "$@"; do
    k_n=$((k_n + 1)) k_mode=${k_modes#*"$lb_newline$k_path "}
    k_line="absent - $k_path"
    if [ -e "$k_dir/files/$k_n" ]; then lb_sum_of "$k_dir/files/$k_n"; k_line="$lb_digest ${k_mode%%"$lb_newline"*} $k_path"; fi
    lb_append_to "$k_dir/manifest" "$k_line" || return 1
  done
  if [ "$k_rev" = content ]; then k_rev=$(sha256sum <"$k_dir/manifest"); k_rev=$(printf %.12s "$k_rev"); fi
  sync "$k_dir"/manifest "$k_dir"/files/* 2>/dev/null || sync "$k_dir/manifest" || return 1
  lb_publish "$k_rev" "$k_dir" && sync "$D/revisions"
}
# REV STAGED: moves a complete staged revision into place. One that is kept already stays where it is: it may be what is
# live, and must not be off the record for a moment.
lb_publish() {
  if [ -e "$D/revisions/$1" ]; then
    if lb_same_revision "$2" "$D/revisions/$1"; then rm -rf "$2"; return; fi
    rm -rf "${D:?}/revisions/$1" || return 1
  fi
  mv "$2" "$D/revisions/$1"
}
lb_same_revision() {
  [ -e "$2/manifest" ] && cmp -s "$1/manifest" "$2/manifest" || return 1
  for s_file in "$1"/files/*; do
    [ ! -e "$s_file" ] || cmp -s "$s_file" "$2/files/${s_file##*/}" || return 1
  done
}
# The digests of the managed paths on disk, one `sha path` a line, in $disk.
lb_read_disk() {
  lb_sums "$@"
  disk=''
  for p in "$@"; do lb_sum_of "$p"; disk="$disk$lb_digest $p$lb_newline"; done
}
# Which recorded revision the disk is equal to, in $on_disk; the intended one is asked first. Only paths count that are
# asked about and that the revision knows: a playbook may get another file, or lose one.
lb_match_disk() {
  on_disk=foreign
  for m_rev in $intended "$D"/revisions/*/; do
    m_rev=${m_rev%/} m_rev=${m_rev##*/}
    [ -f "$D/revisions/$m_rev/manifest" ] || continue
    m_equal=''
    while read -r m_sha _ m_path; do
      case "$lb_newline$disk" in
        *"$lb_newline$m_sha $m_path$lb_newline"*) m_equal=1 ;;
        *" $m_path$lb_newline"*) m_equal=''; break ;;
      esac
    done <"$D/revisions/$m_rev/manifest"
    [ -n "$m_equal" ] && { on_disk=$m_rev; return 0; }
  done
  return 1
}
# A path that joins later is adopted like the first ones: every revision that does not know it gets what is there now, so
# that going back to any of them brings that back too.
lb_adopt_paths() {
  for j_dir in "$D"/revisions/*/; do
    [ -f "${j_dir}manifest" ] || continue
    for j_path in "$@"; do
      j_lines=0 j_known=''
      while read -r _ _ j_line; do j_lines=$((j_lines + 1)); [ "$j_line" != "$j_path" ] || j_known=1; done <"${j_dir}manifest"
      [ -z "$j_known" ] || continue
      j_new="absent - $j_path"
      if [ -e "$j_path" ]; then
        j_file=${j_dir}files/$((j_lines + 1))
        cp "$j_path" "$j_file" && sync "$j_file" || return 1
        lb_sums "$j_file"; lb_sum_of "$j_file"
        j_new="$lb_digest $(stat -Lc 0%a "$j_path") $j_path"
      fi
      { cat "${j_dir}manifest"; printf '%s\n' "$j_new"; } | lb_put "${j_dir}manifest" || return 1
    done
  done
}
# Paths whose content is in no recorded revision: somebody else wrote them. A commit that died between two files is none.
lb_drifted() {
  drifted=''
  while read -r d_sha d_path; do
    [ -n "$d_path" ] || continue
    cat "$D"/revisions/*/manifest 2>/dev/null | awk -v s="$d_sha" -v p="$d_path" '$3 == p { known = 1 } $1 == s && $3 == p { found = 1 } END { exit known && !found }' || drifted="$drifted$d_path
"
  done <<EOT
$disk
EOT
  [ -n "$drifted" ]
}
lb_say_drift() {
  lb_say outcome drift
  while read -r d_path; do [ -n "$d_path" ] && lb_say path "$d_path"; done <<EOT
$drifted
EOT
  lb_end
}

# What runs, in $running, of the files whose times are in $ctimes: what was proven and is still so ($proven), or what was loaded after the files last changed;
# else unknown.
lb_find_running() {
  running=unknown
  drv_alive || return 0
  drv_identity
  f_rev='' f_who='' f_times='' f_serving='' proven=''
  if lb_first "$D/applied"; then
    set -- $lb_line
    f_rev=$1 f_who=${2:-} f_times=${3:-}
    [ $# -le 3 ] || { shift 3; f_serving=$*; }
  fi
  drv_serving
  if [ "$f_who" = "$DRV_IDENTITY" ]; then
    # The very workers of that proof, whatever happened to the files since; or others, of files that nobody touched.
    if { [ -n "$f_serving" ] && [ "$f_serving" = "$DRV_SERVING" ]; } || [ "$f_times" = "$ctimes" ]; then running=$f_rev proven=1; return 0; fi
  fi
  # Of a commit that died only a proof counts: workers that crashed since were started anew with the former configuration,
  # and look as if they had loaded these files; so do all of them when the clock was set forward.
  [ ! -s "$D/ops/.open" ] || return 0
  if [ "$on_disk" != foreign ] && [ "$newest" -gt 0 ] && drv_loaded_after "$newest"; then running=$on_disk; fi
  return 0
}
# ctime and not mtime: a rename keeps mtime. $newest in hundredths of a second since the epoch; paths of more than 1 MiB in
# $larger.
lb_ctimes() {
  ctimes=, newest=0 larger=' '
  c_seen=$(stat -c '%Z %s %z %n' -- "$@" 2>/dev/null)
  while read -r c_epoch c_size c_day c_time c_zone c_path; do
    [ -n "$c_path" ] || continue
    ctimes="$ctimes$c_day$c_time$c_zone$c_path,"
    case $c_time in *.??*) c_part=${c_time#*.} ;; *) c_part=99 ;; esac
    c_epoch=$((c_epoch * 100 + 1${c_part%"${c_part#??}"} - 100))
    [ "$c_size" -le 1048576 ] || larger="$larger$c_path "
    [ "$c_epoch" -gt "$newest" ] && newest=$c_epoch
  done <<EOT
$c_seen
EOT
  return 0
}
lb_note_applied() { drv_identity; a_rev=$1; shift; lb_ctimes "$@"; drv_serving; lb_write "$D/applied" "$a_rev $DRV_IDENTITY $ctimes $DRV_SERVING"; }

# ---- prepare ---------------------------------------------------------------------------------------------------
# ROLLOUT TOKEN KEEP DRIFT REV,… PATH…; then lb_candidate REV, lb_content PATH MODE SHA CONTENT …, and lb_prepared
lb_prepare() {
  p_keep=$3 p_drift=$4 p_token=$2 p_revs=$5
  if [ "$p_keep" = none ]; then
    D=$LB_STATE/$1 p_stage=$(mktemp -d) || lb_failed 'no temporary folder can be made'
    lb_state
  else
    lb_open "$1"; lb_need_token "$2"
    if [ "$l_purpose" = advance ]; then lb_emergency_stops; fi
    p_stage=$D/revisions/.stage
    for p in "$p_stage"/*; do
      [ -e "$p" ] || continue
      rm -rf "$p_stage" || lb_failed "$D is not writable"
      break
    done
  fi
  trap 'rm -rf "$p_stage"' EXIT
  shift 5
  drv_alive || lb_answer no-master
  lb_read_disk "$@"
  p_base=0
  if [ -n "$intended" ]; then
    [ "$p_keep" = none ] || lb_adopt_paths "$@" || lb_failed 'what is there now can not be kept: no space left?'
    if lb_match_disk; then p_base=$on_disk; else lb_adopt_drift "$@"; lb_test_tree; fi
  else
    [ "$p_keep" = none ] || lb_keep_disk 0 "$@" || lb_failed 'what is there now can not be kept: no space left?'
    lb_test_tree
  fi
  p_folders='' p_staged='' p_sums='' c_all=''
  p_ifs=$IFS IFS=,; set -- $p_revs; IFS=$p_ifs
  for c_rev in "$@"; do p_folders="$p_folders $p_stage/$c_rev/files"; done
  [ -z "$p_folders" ] || mkdir -p $p_folders || lb_failed 'no space for the new revisions'
}
# What lbctl has not made may not load, and would be no place to go back to.
lb_test_tree() { drv_test_live || { lb_say outcome tree-broken; lb_text output "$DRV_SAID"; lb_end; }; }
lb_adopt_drift() {
  lb_drifted || drifted="$*"
  [ "$p_drift" != refuse ] || lb_say_drift
  p_base=$intended
  [ "$p_keep" = revisions ] || return 0
  lb_keep_disk content "$@" || lb_failed 'the edited files can not be kept: no space left?'
  [ "$p_drift" = adopt ] && { p_base=$k_rev; lb_set_state "$generation" "$k_rev"; }
  return 0
}
lb_candidate() { c_rev=$1 c_dir=$p_stage/$1 c_n=0 c_all="$c_all $1"; }
lb_content() {
  c_n=$((c_n + 1))
  if [ "$3" = absent ]; then
    # A plan that another balancer made up must not take away what was here before lbctl: that is kept under this name.
    while read -r c_sha _ c_path; do
      [ "$c_path" != "$1" ] || [ "$c_sha" = absent ] || lb_failed "$1 is kept in revision $c_rev, and the plan would remove it"
    done 2>/dev/null <"$D/revisions/$c_rev/manifest"
    lb_append_to "$c_dir/manifest" "absent - $1" || lb_failed 'no space for the new revision'
    return 0
  fi
  { printf '%s' "$4" >"$c_dir/files/$c_n"; } 2>/dev/null && lb_append_to "$c_dir/manifest" "$3 $2 $1" || lb_failed "no space for $1 of revision $c_rev"
  p_staged="$p_staged $c_dir/files/$c_n" p_sums="$p_sums$lb_newline$3  $c_dir/files/$c_n"
}
lb_test_candidate() {
  lb_make_map "$c_dir"
  drv_test "$map" && return 0
  c_said=$DRV_SAID
  # A tree that is broken without it is no fault of the candidate.
  lb_test_tree
  lb_say outcome invalid; lb_say revision "$c_rev"; lb_text output "$c_said"
  lb_end
}
# What passes the test and still is not what was meant. A file that nothing includes changes nothing: better said now than
# found out from traffic that never moved. The way back is not held up by that.
lb_refuse_unseen() {
  if [ -n "${DRV_TWICE:-}" ]; then
    lb_say outcome invalid
    [ -z "${c_rev:-}" ] || lb_say revision "$c_rev"
    lb_text output "$DRV_TWICE"; lb_end
  fi
  [ -n "$DRV_LEFT_OUT" ] || return 0
  lb_say outcome not-included
  for p in $DRV_LEFT_OUT; do lb_say path "$p"; done
  lb_end
}
lb_prepared() {
  if [ -n "$p_staged" ]; then
    lb_sums $p_staged
    [ "$sums" = "$p_sums$lb_newline" ] || lb_failed 'the new revisions arrived damaged, or there is no space for them'
  fi
  for c_rev in $c_all; do
    c_dir=$p_stage/$c_rev
    lb_test_candidate
    if [ "${l_purpose:-advance}" = advance ]; then lb_refuse_unseen; fi
  done
  [ -n "$c_all" ] || lb_test_tree
  # Published only when every one of them passed: a refused preparation leaves nothing. Durable when it is committed: a power
  # cut before that costs the preparation alone.
  if [ "$p_keep" = revisions ]; then
    for c_rev in $c_all; do lb_publish "$c_rev" "$p_stage/$c_rev" || lb_failed 'the new revision can not be kept: no space left?'; done
    # Nothing is left in it.
    trap - EXIT
  fi
  lb_say outcome prepared; lb_say base "$p_base"; lb_say generation "$generation"
  lb_end
}

# ---- journal ---------------------------------------------------------------------------------------------------
# PLAN FROM COUNT LINES [DOCUMENT]: adds lines that are not there yet; says why not in $a_problem. Durable after lb_settle.
lb_append_lines() {
  a_dir=$D/runs/$1 a_file=$D/runs/$1/journal.jsonl a_problem='' a_have=0
  [ -f "$a_dir/plan.json" ] || { lb_begin_run "$@"; return; }
  lb_first "$D/run"
  [ "$lb_line" = "$1" ] || lb_name_run "$1" || return 1
  lb_count_lines || return 1
  [ "$a_have" -ge "$2" ] || { a_problem=conflict; return 1; }
  if [ "$a_have" -eq "$2" ]; then lb_add_lines "$3" "$4"; return; fi
  # Lines that are there already must be the same ones: the answer to an earlier append was lost, nothing else.
  lb_empty "$a_dir/.add" && { [ "$3" -eq 0 ] || lb_append_to "$a_dir/.add" "$4"; } || { a_problem='no space for the journal'; return 1; }
  a_known=$((a_have - $2)); [ "$a_known" -le "$3" ] || a_known=$3
  if [ "$a_known" -gt 0 ]; then
    [ "$(tail -n +$(($2 + 1)) "$a_file" | head -n "$a_known" | sha256sum)" = "$(head -n "$a_known" "$a_dir/.add" | sha256sum)" ] || { lb_replace_journal "$2" "$3" "${5:-}"; return; }
  fi
  [ "$a_known" -ge "$3" ] || lb_add_lines $(($3 - a_known)) "$(tail -n +$((a_known + 1)) "$a_dir/.add")"
}
# The plan is there as a whole or not at all, and its first lines with it.
lb_begin_run() {
  [ -n "${5:-}" ] || { a_problem=conflict; return 1; }
  [ "$2" -eq 0 ] || { a_problem=conflict; return 1; }
  mkdir -p "$a_dir" && lb_empty "$a_file" && lb_add_lines "$3" "$4" && lb_empty "$a_dir/plan.json.tmp" &&
    lb_append_to "$a_dir/plan.json.tmp" "$5" && sync "$a_dir/plan.json.tmp" "$a_file" && mv -f "$a_dir/plan.json.tmp" "$a_dir/plan.json" ||
    { a_problem='no space for the plan'; return 1; }
  lb_unsettled="$lb_unsettled $a_dir $D/runs"
  lb_name_run "$1"
}
lb_name_run() {
  lb_forget_wish "$1"
  lb_write "$D/run" "$1" || { a_problem='no space for the journal'; return 1; }
  lb_unsettled="$lb_unsettled $D/run $D"
}
# COUNT LINES: what dies in the middle of it leaves `whole` empty.
lb_add_lines() {
  [ "$1" -gt 0 ] || return 0
  lb_boot
  lb_empty "$a_dir/whole" && lb_append_to "$a_file" "$2" && lb_write "$a_dir/whole" "$((a_have + $1)) $lb_boot_id" || { a_problem='no space for the journal'; return 1; }
  lb_unsettled="$lb_unsettled $a_file"
}
# Lines of the journal, in $a_have. Counted, and a torn end taken off, only when a reboot or a death came between.
lb_count_lines() {
  a_have='' a_boot=''
  lb_boot
  [ -f "$a_dir/whole" ] && { read -r a_have a_boot || :; } <"$a_dir/whole"
  [ "$a_boot" != "$lb_boot_id" ] || [ ! -f "$a_file" ] || return 0
  a_have=0
  [ -f "$a_file" ] || return 0
  a_have=$(wc -l <"$a_file")
  head -n "$a_have" "$a_file" | lb_put "$a_file" || { a_problem='no space for the journal'; return 1; }
}
# FROM COUNT DOCUMENT: this balancer was away while the others went on without it, from a place that lies behind its last lines.
# The holder of the lock has sent the whole journal: that is the one that counts; the former one stays beside it.
lb_replace_journal() {
  a_problem=conflict
  [ "$1" -eq 0 ] && [ -n "$3" ] || return 1
  a_have=0 a_problem='no space for the journal'
  cp "$a_file" "$a_dir/journal.former.jsonl" && lb_empty "$a_dir/whole" && lb_put "$a_file" <"$a_dir/.add" || return 1
  lb_boot; lb_write "$a_dir/whole" "$2 $lb_boot_id"
}
# ROLLOUT TOKEN PLAN FROM COUNT LINES [DOCUMENT]
lb_append() {
  lb_open "$1"; lb_need_token "$2"; shift 2
  lb_append_lines "$@" || lb_not_appended
  lb_settle || lb_failed 'the journal can not be made durable'
  lb_answer appended
}
lb_not_appended() {
  if [ "$a_problem" = conflict ]; then lb_say outcome conflict; lb_say length "$a_have"; lb_end; fi
  lb_failed "$a_problem"
}
# ROLLOUT TOKEN HOLDER PLAN FROM COUNT LINES [DOCUMENT]: the last lines of a runner; with them kept the lock is given back.
lb_leave() {
  lb_open "$1"; v_token=$2 v_holder=$3; shift 3
  # Done before and not heard: the lock is gone, or somebody else's, and the lines are there.
  { lb_read_lock && [ "$l_token $l_holder" = "$v_token $v_holder" ]; } || ! lb_has_lines "$@" || lb_answer appended
  lb_need_token "$v_token"
  lb_append_lines "$@" || lb_not_appended
  lb_settle || lb_failed 'the journal can not be made durable'
  rm -f "$D/lock"
  lb_answer appended
}
lb_has_lines() { [ "$(tail -n +$(($2 + 1)) "$D/runs/$1/journal.jsonl" 2>/dev/null | head -n "$3")" = "$4" ]; }
# ROLLOUT PLAN BASE64: needs no lock; the runner reads it
lb_intend() {
  lb_open "$1"
  [ -d "$D/runs/$2" ] || lb_failed 'this host has no such run on record'
  { cat "$D/runs/$2/intents.jsonl" 2>/dev/null; printf '%s' "$3" | base64 -d; printf '\n'; } | lb_put "$D/runs/$2/intents.jsonl" || lb_failed 'no space for the request'
  lb_answer left
}

# ---- commit ----------------------------------------------------------------------------------------------------
# REV [known]: puts the files of a revision in place, one rename each. All are copied, their content checked and on the disk
# before the first one counts. With `known`, $disk is as this call has read it. $i_folders are for the caller to sync.
lb_place() {
  i_n=0 i_known=${2:-} i_paths='' i_tmps='' i_new='' i_gone='' i_folders='' i_sums=$lb_newline
  while read -r i_sha i_mode i_path; do
    i_paths="$i_paths $i_path"
    case "$disk" in *" $i_path$lb_newline"*) ;; *) i_known='' ;; esac
  done <"$D/revisions/$1/manifest"
  [ -n "$i_known" ] || lb_read_disk $i_paths
  while read -r i_sha i_mode i_path; do
    i_n=$((i_n + 1))
    case "$lb_newline$disk" in *"$lb_newline$i_sha $i_path$lb_newline"*) continue ;; esac
    i_folders="$i_folders ${i_path%/*}"
    if [ "$i_sha" = absent ]; then i_gone="$i_gone $i_path"; continue; fi
    i_tmp=${i_path%/*}/.${i_path##*/}.lbctl i_new="$i_new $i_path" i_tmps="$i_tmps $i_tmp" i_sums="$i_sums$i_sha  $i_tmp$lb_newline"
    [ -d "${i_path%/*}" ] || mkdir -p "${i_path%/*}" || { rm -f $i_tmps; return 1; }
    install -m "$i_mode" "$D/revisions/$1/files/$i_n" "$i_tmp" || { rm -f $i_tmps; return 1; }
  done <"$D/revisions/$1/manifest"
  if [ -n "$i_tmps" ]; then lb_sums $i_tmps; [ "$sums" = "$i_sums" ] || { rm -f $i_tmps; return 1; }; fi
  lb_unsettled="$lb_unsettled $i_tmps"
  lb_settle || { lb_unsettled=''; rm -f $i_tmps; return 1; }
  for i_path in $i_new; do mv -f "${i_path%/*}/.${i_path##*/}.lbctl" "$i_path" || { rm -f $i_tmps; return 1; }; done
  [ -z "$i_gone" ] || rm -f $i_gone
}
# REV: the same where nothing was loaded since, so that this is all there is to do.
lb_replace() { lb_place "$1" && { [ -z "$i_folders" ] || sync $i_folders; }; }
# FOLDER of a revision: what a driver is to test, in $map.
lb_make_map() {
  i_n=0 map=''
  while read -r i_sha i_mode i_path; do
    i_n=$((i_n + 1)) i_from=$1/files/$i_n
    [ "$i_sha" != absent ] || i_from=-
    map="$map$i_from $i_path$lb_newline"
  done <"$1/manifest"
  map=${map%"$lb_newline"}
}
# MS REV: reload and prove; the words of a refusal are in $DRV_SAID. One rollout of this host after the other: the new
# workers of somebody else's reload would be a false proof.
lb_activate() {
  exec 8>>"$LB_STATE/reload.flock"
  flock -w $((30 + 2 * $1 / 1000)) 8 || { DRV_SAID='the reload of another rollout has not ended'; return 1; }
  drv_snapshot
  drv_reload "$1" && drv_prove "$1" "$2"
  a_status=$?
  exec 8>&-
  return "$a_status"
}

# Keeps the answer before it is given: a repeat of the operation gets the same one.
lb_finish() {
  lb_renew_deadline
  lb_out="${lb_out}end $lb_count"
  # Given also when it can't be kept: a repeat then looks at what is there.
  lb_empty "$D/ops/$o_id.result" && lb_append_to "$D/ops/$o_id.result" "$lb_out"
  lb_empty "$D/ops/.open"
  lb_settle
  printf '%s\n' "$lb_out"
  exit 0
}
# The answer of an operation that has ended, if it was kept as a whole.
lb_repeat_answer() {
  [ -s "$D/ops/$1.result" ] || return 0
  k_all='' k_last=''
  while IFS= read -r k_line; do k_all=$k_all$k_line$lb_newline k_last=$k_line; done <"$D/ops/$1.result"
  case $k_last in 'end '*) printf '%s' "$k_all"; exit 0 ;; esac
}
lb_finish_applied() {
  drv_old_workers
  lb_say outcome applied; lb_say generation "$generation"; lb_say reloaded "$1"; lb_say old "$DRV_OLD"
  lb_finish
}
lb_finish_because() { lb_say outcome "$1"; lb_say generation "$generation"; lb_text reason "$2"; lb_finish; }

# ROLLOUT ID TOKEN GENERATION TO PURPOSE PROVE_MS MAX_OLD PATH…; with $LB_PLAN, $LB_FROM… a journal append
lb_commit() {
  # Long enough for the same commit, sent before and still under way behind a broken connection, with its way back.
  lb_open "$1" $((10 + 2 * $7 / 1000))
  o_id=$2 o_token=$3 o_generation=$4 o_to=$5 o_purpose=$6 o_prove=$7 o_old=$8
  shift 8
  lb_repeat_answer "$o_id"
  if [ "$o_purpose" = advance ]; then lb_emergency_stops; fi
  lb_need_token "$o_token"
  if [ -n "${LB_PLAN:-}" ]; then
    lb_append_lines "$LB_PLAN" "$LB_FROM" "$LB_COUNT" "$LB_LINES" "${LB_DOCUMENT:-}" || lb_failed "journal: $a_problem"
  fi
  o_from='' o_begun=''
  # Begun before and not answered: that runner or this host died in the middle. Go on from where it came from.
  if lb_first "$D/ops/$o_id.begun"; then o_from=$lb_line o_begun=1
  elif [ "$o_generation" != "$generation" ]; then lb_say outcome stale; lb_say generation "$generation"; lb_end; fi
  [ -f "$D/revisions/$o_to/manifest" ] || lb_failed "revision $o_to is not kept on this host"
  drv_alive || lb_answer no-master
  lb_read_disk "$@"
  # Until the first commit the only recorded revision of what is there is 0.
  [ -n "$intended" ] || intended=0
  if ! lb_match_disk; then
    if lb_drifted; then lb_say_drift; fi
  fi
  # Files of several recorded revisions: an operation that nobody repeated died between two renames.
  [ "$on_disk" != foreign ] || [ -n "$o_from" ] || o_from=$intended
  [ -n "$o_from" ] || o_from=$on_disk
  lb_ctimes "$@"; lb_find_running
  # After a death between rename and reload only a proof counts: a worker that crashed since was started anew with the
  # former configuration, and looks as if it had loaded these files.
  if [ "$on_disk" = "$o_to" ] && [ "$running" = "$o_to" ] && { [ -n "$proven" ] || [ -z "$o_begun" ]; }; then
    lb_set_state $((generation + 1)) "$o_to"
    lb_finish_applied 0
  fi
  drv_old_workers
  # The way back does not wait for them: memory is the smaller harm.
  [ "$o_purpose" = revert ] || [ "$DRV_OLD" -le "$o_old" ] || { lb_say outcome busy; lb_say old "$DRV_OLD"; lb_end; }
  lb_make_map "$D/revisions/$o_to"
  drv_test "$map" || { lb_say outcome invalid; lb_text output "$DRV_SAID"; lb_end; }
  if [ "$o_purpose" = advance ]; then lb_refuse_unseen; fi
  # What provably runs is noted before its files are touched: if the reload is refused, and the one of the way back too
  # (a port that something else took), these workers are the proof that it never stopped running.
  if [ "$running" = "$o_from" ] && [ "$f_rev $f_who $f_times" != "$o_from $DRV_IDENTITY $ctimes" ]; then lb_note_applied "$o_from" "$@"; fi
  lb_openable "$LB_STATE/reload.flock" || lb_failed "$LB_STATE/reload.flock can't be opened"
  # From here on the files may be ours: without this a death before the state is written would let the next preparation
  # take them for what was there before lbctl, and the original would be lost.
  [ "$generation" -gt 0 ] || lb_set_state 0 0
  lb_empty "$D/ops/$o_id.begun" && lb_append_to "$D/ops/$o_id.begun" "$o_from" && lb_write "$D/ops/.open" 1 || lb_failed 'no space left'
  # The revision, for good, and where this came from are on the disk before a file is touched.
  for o_file in "$D/revisions/$o_to/manifest" "$D/revisions/$o_to/files"/*; do
    [ ! -e "$o_file" ] || lb_unsettled="$lb_unsettled $o_file"
  done
  lb_unsettled="$lb_unsettled $D/revisions $D/ops/$o_id.begun $D/ops"
  if ! lb_place "$o_to" known; then
    o_why='the new files could not be put in place: no space, or the folder is not writable'
    lb_replace "$o_from" || lb_finish_because stuck "$o_why, and the former ones neither"
    lb_finish_because put-back "$o_why"
  fi
  # Nothing was loaded yet: putting the files back is all there is to do.
  if ! lb_write_state "$((generation + 1))" "$o_to"; then
    lb_replace "$o_from" || lb_finish_because stuck 'the state can not be written, and the former files can not be put back'
    lb_write_state "$generation" "$intended" || :
    lb_finish_because put-back 'the state can not be written: no space left?'
  fi
  drv_serving; o_serving=$DRV_SERVING
  if lb_activate "$o_prove" "$o_to"; then
    lb_note_applied "$o_to" "$@"
    lb_prune
    lb_finish_applied 1
  fi
  o_why=$DRV_SAID
  lb_put_back "$@"
}
# The way back takes the same steps and the same proof.
lb_put_back() {
  [ "$o_from" != foreign ] && [ "$o_from" != "$o_to" ] || lb_finish_because stuck "$o_why"
  lb_place "$o_from" || lb_finish_because stuck "$o_why; the former files could not be put back"
  lb_set_state $((generation + 1)) "$o_from"
  if lb_activate "$o_prove" "$o_from"; then lb_note_applied "$o_from" "$@"; lb_finish_because put-back "$o_why"; fi
  # A reload that is refused leaves the workers as they were: the former configuration never stopped running.
  o_again=$DRV_SAID
  lb_ctimes "$@"; drv_serving; lb_find_running
  { [ -n "$o_serving" ] && [ "$DRV_SERVING" = "$o_serving" ] || [ "$running" = "$o_from" ]; } && lb_finish_because put-back "$o_why"
  lb_finish_because stuck "$o_why; the former revision is on disk, and its reload was not proven: $o_again"
}
lb_prune() {
  [ $((generation % 50)) -eq 0 ] || return 0
  # shellcheck disable=SC2012 # names are made by lbctl: letters, digits and dashes
  ls -t "$D/ops" | tail -n +400 | while read -r old; do rm -f "$D/ops/$old"; done
}

# ---- looking ---------------------------------------------------------------------------------------------------
# ROLLOUT PATH…: everything in one answer; takes no lock, so that a look never waits for a commit
lb_observe() {
  D=$LB_STATE/$1; shift
  drv_version; lb_say balancer "$DRV_VERSION"
  if drv_alive; then lb_say alive 1; else lb_say alive 0; fi
  lb_state
  lb_read_disk "$@"; lb_ctimes "$@"
  for p in "$@"; do
    lb_sum_of "$p"
    lb_say file "$lb_digest $p"
    [ "$lb_digest" = absent ] || case $larger in *" $p "*) ;; *) lb_file content "$p" ;; esac
  done
  lb_match_disk; lb_find_running
  lb_say generation "$generation"; lb_say on_disk "$on_disk"; lb_say running "$running"
  [ -z "$intended" ] || lb_say intended "$intended"
  lb_read_fence || lb_text damaged "$D/fence"
  lb_say fence "$fence"
  lb_read_lock && lb_say_lock lock
  lb_say_emergency; lb_say_confirm
  drv_old_workers; lb_say old "$DRV_OLD"
  for r in "$D"/revisions/*/; do [ -d "$r" ] && { r=${r%/}; lb_say revision "${r##*/}"; }; done
  lb_first "$D/run" && lb_say_run "$D/runs/$lb_line"
  lb_end
}
lb_say_run() {
  [ -f "$1/plan.json" ] || return 0
  lb_file run.plan "$1/plan.json"
  lb_file run.journal "$1/journal.jsonl"
  # Always, so that the answers of several runs stay side by side.
  if [ -f "$1/healed" ]; then lb_file run.healed "$1/healed"; else lb_say run.healed ''; fi
  [ -f "$1/intents.jsonl" ] && lb_file run.intents "$1/intents.jsonl"
  return 0
}
# ROLLOUT LIMIT: newest first; names sort by time
lb_history() {
  D=$LB_STATE/$1
  # shellcheck disable=SC2012 # names are made by lbctl: letters, digits and dashes
  for h in $(ls -r "$D/runs" 2>/dev/null | head -n "$2"); do lb_say_run "$D/runs/$h"; done
  lb_end
}
lb_rollouts() {
  for r in "$LB_STATE"/*/; do [ -d "${r}revisions" ] && { r=${r%/}; lb_say rollout "${r##*/}"; }; done
  lb_end
}
# ROLLOUT REVISION
lb_read_revision() {
  D=$LB_STATE/$1
  [ -f "$D/revisions/$2/manifest" ] || lb_answer gone
  lb_say outcome kept
  v_n=0
  while read -r v_sha v_mode v_path; do
    v_n=$((v_n + 1))
    lb_say file "$v_sha $v_mode $v_path"
    [ "$v_sha" = absent ] || lb_file content "$D/revisions/$2/files/$v_n"
  done <"$D/revisions/$2/manifest"
  lb_end
}
