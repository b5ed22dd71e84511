# shellcheck shell=sh
# Commits on a host: a kept revision is put in place, loaded and proven, or put back. A part of the host program.
#
# Promise: whoever dies at whatever point leaves complete files of recorded revisions, and a repeat of the operation ends it.
# SC2154: variables of the host program and of the driver. SC2086: lists of paths are split on purpose.
# shellcheck disable=SC2034,SC2086,SC2154,SC3043

# Links, and files with a `+` behind their mode, in $i_users: they use the other files (a site its upstream).
lb_find_users() {
  i_users=' '
  for i_rev in "$o_from" "$o_to"; do
    [ -f "$D/revisions/$i_rev/manifest" ] || continue
    while read -r i_sha i_mode i_path; do
      case $i_mode in link | *+) i_users="$i_users$i_path " ;; esac
    done <"$D/revisions/$i_rev/manifest"
  done
}
# REV [known]: puts the files of a revision in place, one rename each. All are copied, their content checked and on the disk
# before the first one counts. With `known`, $disk is as this call has read it. $i_folders are for the caller to sync.
#
# Of several changes the tree must pass its test after each: a site in its new form would not load beside the former upstream,
# nor two sites that both are the default. So the users among them, and the links to files among them, go first, and come back
# when everything else is there; without a user the order is that of the manifest.
lb_place() {
  i_n=0 i_known=${2:-} i_paths='' i_tmps='' i_new='' i_gone='' i_folders='' i_sums=$lb_newline i_links='' i_away='' i_back='' i_changes=0
  lb_find_users
  while read -r i_sha i_mode i_path; do
    i_paths="$i_paths $i_path"
    case "$disk" in *" $i_path$lb_newline"*) ;; *) i_known='' ;; esac
  done <"$D/revisions/$1/manifest"
  [ -n "$i_known" ] || lb_read_disk $i_paths
  while read -r i_sha i_mode i_path; do
    i_n=$((i_n + 1))
    case "$lb_newline$disk" in *"$lb_newline$i_sha $i_path$lb_newline"*) continue ;; esac
    i_folders="$i_folders ${i_path%/*}" i_changes=$((i_changes + 1))
    case $i_users in *" $i_path "*) i_away="$i_away $i_path" ;; esac
    if [ "$i_sha" = absent ]; then
      case $i_users in *" $i_path "*) ;; *) i_gone="$i_gone $i_path" ;; esac
      continue
    fi
    case $i_users in *" $i_path "*) i_back="$i_back $i_path" ;; *) i_new="$i_new $i_path" ;; esac
    i_tmp=${i_path%/*}/.${i_path##*/}.lbctl
    [ -d "${i_path%/*}" ] || mkdir -p "${i_path%/*}" || { lb_unplace; return 1; }
    case $i_sha in
      link:*) i_links="$i_links $i_tmp"; ln -sfn "${i_sha#link:}" "$i_tmp" || { lb_unplace; return 1; } ;;
      *)
        i_tmps="$i_tmps $i_tmp" i_sums="$i_sums$i_sha  $i_tmp$lb_newline"
        install -m "${i_mode%+}" "$D/revisions/$1/files/$i_n" "$i_tmp" || { lb_unplace; return 1; }
        ;;
    esac
  done <"$D/revisions/$1/manifest"
  if [ "$i_changes" -gt 1 ]; then lb_find_touched "$1" || { lb_unplace; return 1; }; fi
  if [ -n "$i_tmps" ]; then lb_sums $i_tmps; [ "$sums" = "$i_sums" ] || { lb_unplace; return 1; }; fi
  lb_unsettled="$lb_unsettled $i_tmps"
  lb_settle || { lb_unsettled=''; lb_unplace; return 1; }
  # One alone is changed by its rename.
  if [ -n "$i_away" ] && { [ "$i_changes" -gt 1 ] || [ -z "$i_back" ]; }; then rm -f $i_away || { lb_unplace; return 1; }; fi
  for i_path in $i_new; do mv -f "${i_path%/*}/.${i_path##*/}.lbctl" "$i_path" || { lb_unplace; return 1; }; done
  [ -z "$i_gone" ] || rm -f $i_gone || { lb_unplace; return 1; }
  for i_path in $i_back; do mv -fT "${i_path%/*}/.${i_path##*/}.lbctl" "$i_path" || { lb_unplace; return 1; }; done
}
lb_unplace() { rm -f $i_tmps $i_links; }
# REV: links that stay as they are and lead to a file that changes.
lb_find_touched() {
  while read -r i_sha i_mode i_path; do
    case $i_sha in link:*) ;; *) continue ;; esac
    case " $i_new $i_gone " in *" ${i_sha#link:} "*) ;; *) continue ;; esac
    case " $i_away " in *" $i_path "*) continue ;; esac
    i_tmp=${i_path%/*}/.${i_path##*/}.lbctl
    i_away="$i_away $i_path" i_back="$i_back $i_path" i_links="$i_links $i_tmp" i_folders="$i_folders ${i_path%/*}"
    ln -sfn "${i_sha#link:}" "$i_tmp" || return 1
  done <"$D/revisions/$1/manifest"
}
# REV: the same where nothing was loaded since, so that this is all there is to do.
lb_replace() { lb_place "$1" && { [ -z "$i_folders" ] || sync $i_folders; }; }
# FOLDER of a revision: what a driver is to test, in $map.
lb_make_map() {
  i_n=0 map=''
  while read -r i_sha i_mode i_path; do
    i_n=$((i_n + 1)) i_from=$1/files/$i_n
    case $i_sha in absent) i_from=- ;; link:*) i_from=$i_sha ;; esac
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
