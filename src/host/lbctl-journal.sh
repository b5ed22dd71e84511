# shellcheck shell=sh
# The journal of a run on a host, and the requests that are left for its runner. A part of the host program.
#
# Promise: lines are whole, in order and never doubled; what was answered as kept is on the disk.
# SC2154: variables of the host program.
# shellcheck disable=SC2034,SC2154

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
