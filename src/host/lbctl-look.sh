# shellcheck shell=sh
# Looks at a host, which change nothing and take no lock. A part of the host program.
# SC2154: variables of the host program and of the driver. SC2086: lists of paths are split on purpose.
# shellcheck disable=SC2034,SC2086,SC2154

# ROLLOUT PATH…: everything in one answer; takes no lock, so that a look never waits for a commit
lb_observe() {
  D=$LB_STATE/$1; shift
  drv_version; lb_say balancer "$DRV_VERSION"
  if drv_alive; then lb_say alive 1; else lb_say alive 0; fi
  lb_state
  lb_read_disk "$@"; lb_ctimes "$@"
  while read -r v_sha v_path; do
    [ -n "$v_path" ] || continue
    lb_say file "$v_sha $v_path"
    case "$v_sha $larger" in absent* | *" $v_path "*) continue ;; esac
    # What a link leads to is told once where it is managed too, and not at all where it is no file.
    case " $* " in *" ${v_sha#link:} "*) continue ;; esac
    [ ! -f "$v_path" ] || lb_file content "$v_path"
  done <<EOT
$disk
EOT
  lb_match_disk; lb_find_running
  lb_say generation "$generation"; lb_say on_disk "$on_disk"; lb_say running "$running"
  [ -z "$intended" ] || lb_say intended "$intended"
  lb_read_fence || lb_text damaged "$D/fence"
  lb_say fence "$fence"
  lb_read_lock && lb_say_lock lock
  lb_say_emergency; lb_say_timers
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
    case $v_sha in absent | link:*) ;; *) lb_file content "$D/revisions/$2/files/$v_n" ;; esac
  done <"$D/revisions/$2/manifest"
  lb_end
}
