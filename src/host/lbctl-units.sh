# shellcheck shell=sh
# What an app host says of the instances that it was told to run, and of their journals: sent in front of a request that
# asks for it, behind the systemd driver, and never loaded for good.
#
# Promise: nothing is changed, and nothing goes on when the request ends: whoever follows a journal asks again from where
# it stopped. What is answered is bounded and in base64 where applications have written it.
# SC2154, SC2086: variables of the host program and of the driver; units are words, and lists of them are split on purpose.
# shellcheck disable=SC2034,SC2046,SC2086,SC2154

# A page of a journal; a record that is longer is asked for once more, without its long fields.
lu_page=1048576
lu_fields=MESSAGE,PRIORITY,_PID,_SYSTEMD_UNIT,UNIT,OBJECT_SYSTEMD_UNIT,COREDUMP_UNIT

# ---- states ----------------------------------------------------------------------------------------------------
# ROLLOUT: `told SERVICE INSTANCE UNIT WANT VERSION`, a line an instance in any list; behind each `now UNIT LOAD ACTIVE SUB
# RESULT TYPE ENABLED PID MEMORY RESTARTS AGE_MS RUNS`, the same for units that were started here once and are in no list.
lu_states() {
  D=$LB_STATE/$1
  svc_wanted=$(svc_lines $(svc_lists_here))
  u_known=' '
  while read -r w_key w_unit w_service w_instance w_dest w_version w_sha w_want w_rest; do
    [ -n "$w_unit" ] || continue
    lb_say told "$w_service $w_instance $w_unit $w_want $w_version"
    svc_link "$w_dest" "$w_service" "$w_instance"
    u_known="$u_known$w_unit $svc_link_path "
  done <<EOT
$svc_wanted
EOT
  for u_record in "$D"/started/*.service; do
    [ -f "$u_record" ] || continue
    svc_read_record "${u_record##*/}"
    case $u_known in *" ${u_record##*/} "*) ;; *) u_known="$u_known${u_record##*/} $r_link " ;; esac
  done
  set -- $u_known
  while [ $# -gt 1 ]; do lu_state "$1" "$2"; shift 2; done
  lb_end
}
# UNIT LINK
lu_state() {
  lb_uptime
  u_now=$(systemctl show -p LoadState,ActiveState,SubState,Result,Type,UnitFileState,MainPID,MemoryCurrent,NRestarts,InvocationID,ActiveEnterTimestampMonotonic,InactiveEnterTimestampMonotonic -- "$1" 2>/dev/null |
    awk -v now="$lb_now" '
      function word(k) { return (k in v) && v[k] ~ /^[A-Za-z0-9_:.-]+$/ ? v[k] : "-" }
      { p = index($0, "="); v[substr($0, 1, p - 1)] = substr($0, p + 1) }
      END {
        since = v[v["ActiveState"] == "active" ? "ActiveEnterTimestampMonotonic" : "InactiveEnterTimestampMonotonic"]
        age = since ~ /^[1-9][0-9]*$/ ? now - since / 1000 : -1
        printf "%s %s %s %s %s %s %s %s %s %s %s\n", word("LoadState"), word("ActiveState"), word("SubState"), word("Result"), word("Type"), word("UnitFileState"), word("MainPID"), word("MemoryCurrent"), word("NRestarts"), since ~ /^[1-9][0-9]*$/ ? sprintf("%.0f", age < 0 ? 0 : age) : "-", word("InvocationID")
      }')
  u_runs=-
  svc_read_record "$1" || :
  case $r_key in ?*/?*/?*) u_key=${r_key#*/} u_key=${u_key%/*} ;; *) u_key='' ;; esac
  # One that was started anew since it was proven runs what its link leads to; one without a release has no link.
  if [ -n "$u_key" ] && { [ "${u_now##* }" = "$r_invocation" ] || [ "${r_key##*/}" = - ]; }; then u_runs=$u_key
  else u_link=$(readlink "$2" 2>/dev/null) && u_runs=${u_link##*/}; fi
  lb_say now "$1 ${u_now% *} ${u_runs:--}"
}

# ---- journals --------------------------------------------------------------------------------------------------
lu_read() { journalctl -q --no-pager -o json --output-fields="$lu_fields" "$@" 2>/dev/null | head -c "$lu_page" | base64 -w0; }
# ARG…: pages `page BASE64`, cut where they are full, with `more`; the host's clock in µs first: what was written before is in it.
lu_say_page() {
  u_clock=$(date +%s%6N)
  u_page=$(lu_read -a "$@")
  # 4 characters for 3 bytes: full, and no line in it besides the one that it begins with, which may be known.
  if [ "${#u_page}" -ge 1398100 ]; then
    u_lines=$(printf '%s' "$u_page" | base64 -d 2>/dev/null | wc -l)
    [ "$u_lines" -gt 1 ] || u_page=$(lu_read "$@")
    [ "${#u_page}" -lt 1398100 ] || lb_say more 1
  fi
  lb_say clock "$u_clock"; lb_say page "$u_page"
}
# Where the journal ends now (nothing where it is empty), and the host's clock before that.
lu_mark() {
  command -v journalctl >/dev/null 2>&1 || lb_failed 'journalctl is not there'
  lb_say clock "$(date +%s%6N)"
  u_said=$(journalctl --no-pager -n 1 -o cat --output-fields=_PID --show-cursor 2>&1) || lb_failed "journalctl: $(printf '%s' "$u_said" | tail -c 300)"
  u_cursor=${u_said##*-- cursor: }
  case $u_cursor in "$u_said") u_cursor='' ;; esac
  lb_text cursor "$u_cursor"
  lb_end
}
# LINES|- SINCE|- UNIT: the end of its journal, or (with -) all of it, since a time that journalctl understands
lu_tail() {
  u_since=$(printf '%s' "$2" | base64 -d)
  u_unit=$3
  set -- "$1"
  if [ "$1" = - ]; then set --; else set -- -n "$1"; fi
  [ "$u_since" = - ] || set -- "$@" --since "$u_since"
  u_said=$(journalctl -q --no-pager -n 0 "$@" -u "$u_unit" 2>&1 >/dev/null) || lb_failed "journalctl: $(printf '%s' "$u_said" | tail -c 300)"
  lu_say_page "$@" -u "$u_unit"
  lb_end
}
# CURSOR UNIT…: from there on; an empty one is the beginning. Not --after-cursor, which leaves out the next record when the one
# of the cursor is of another unit (systemd 252).
lu_after() {
  u_cursor=$(printf '%s' "$1" | base64 -d)
  shift
  u_args=''
  for u_unit in "$@"; do u_args="$u_args -u $u_unit"; done
  if [ -n "$u_cursor" ]; then lu_say_page --cursor "$u_cursor" $u_args; else lu_say_page $u_args; fi
  lb_end
}
