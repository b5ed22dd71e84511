# shellcheck shell=sh
# How nginx reloads, and the proof that every worker runs the new configuration. A part of the nginx driver (nginx.sh).
# SC2154: variables of the host program and of the driver.
# shellcheck disable=SC2154

# What must be known before a reload: the workers that are to go, and where the error log ends.
drv_snapshot() {
  drv_alive || return 0
  ngx_workers; ngx_before=$ngx_plain
  ngx_log_end=$(stat -Lc %s "$NGX_LOG" 2>/dev/null || echo 0)
}
drv_reload() {
  drv_alive || { DRV_SAID='the master process is gone'; return 1; }
  if [ -n "$NGX_RELOAD" ]; then DRV_SAID=$($NGX_RELOAD 2>&1 8>&- 9>&-); else DRV_SAID=$(kill -HUP "$NGX_MASTER" 2>&1); fi
}
# MS REVISION: polls until there is a new plain worker and no old plain one, then asks the endpoint where there is one.
drv_prove() {
  # The master gives its new workers 100 ms before it tells the former ones to go: no look before that finds them gone.
  lb_uptime; ngx_deadline=$((lb_now + $1)) ngx_polls=0 ngx_pause=0.11
  while :; do
    drv_alive || { DRV_SAID='the master process is gone'; return 1; }
    ngx_workers
    ngx_new='' ngx_left=''
    for ngx_pid in $ngx_plain; do
      case " $ngx_before " in *" $ngx_pid "*) ngx_left=1 ;; *) ngx_new=1 ;; esac
    done
    # The master's word comes first: workers that crashed meanwhile are new as well, and run the old configuration.
    # While it is busy it is asked less often than the workers are: reading a log costs more than a look at /proc.
    if [ -n "$ngx_new" ] && [ -z "$ngx_left" ]; then
      ngx_refused && return 1
      break
    fi
    ngx_polls=$((ngx_polls + 1))
    [ $((ngx_polls % 8)) -ne 0 ] || ! ngx_refused || return 1
    lb_uptime
    [ "$lb_now" -lt "$ngx_deadline" ] || { DRV_SAID="the new configuration was not proven to run within $1 ms"; return 1; }
    sleep "$ngx_pause"
    ngx_pause=0.03
  done
  ngx_ask_endpoint "$2"
}
# The master's own words since the snapshot. A port in use is tried five times before `still could not bind()` is final.
ngx_refused() {
  ngx_lines=$(tail -c "+$((ngx_log_end + 1))" "$NGX_LOG" 2>/dev/null)
  case $ngx_lines in
    *"[emerg] $NGX_MASTER#"* | *"[crit] $NGX_MASTER#"* | *"[alert] $NGX_MASTER#"*) ;;
    *) return 1 ;;
  esac
  DRV_SAID=$(printf '%s\n' "$ngx_lines" | awk -v master="] $NGX_MASTER#" '
    /\[(emerg|crit|alert)\]/ && index($0, master) && !/bind\(\) to .* failed \(98/ { print; if (++lines == 3) exit }')
  [ -n "$DRV_SAID" ]
}
# New workers prove that a new configuration runs everywhere; the endpoint proves which one. Only where the file has one.
ngx_ask_endpoint() {
  [ -n "${D:-}" ] || return 0
  ngx_found=$lb_newline$(
    sed -n 's/^[[:space:]]*listen[[:space:]]\{1,\}\(127[0-9.]*:[0-9]\{1,\}\|\[::1\]:[0-9]\{1,\}\);.*/listen \1/p
      s/.*location = \(\/lbctl\/[^ {]*\).*/location \1/p' "$D/revisions/$1/files/"* 2>/dev/null
  )
  case $ngx_found in *"${lb_newline}location "*) ngx_path=${ngx_found#*"${lb_newline}location "} ngx_path=${ngx_path%%"$lb_newline"*} ;; *) return 0 ;; esac
  # A site may listen on the loopback too: the endpoint's line is the last before its location.
  ngx_where=${ngx_found%%"${lb_newline}location "*}
  case $ngx_where in *"${lb_newline}listen "*) ngx_where=${ngx_where##*"${lb_newline}listen "} ngx_where=${ngx_where%%"$lb_newline"*} ;; *) return 0 ;; esac
  command -v curl >/dev/null 2>&1 || return 0
  ngx_tries=0
  while [ "$ngx_tries" -lt 40 ]; do
    ngx_answer=$(curl -s -m 2 "http://$ngx_where$ngx_path")
    [ "$ngx_answer" = "$1" ] && return 0
    ngx_tries=$((ngx_tries + 1))
    sleep 0.05
  done
  DRV_SAID="the revision endpoint $ngx_where answers '$ngx_answer' and not $1"
  return 1
}
