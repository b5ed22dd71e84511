# shellcheck shell=sh
# The nginx driver of the host program: how nginx tests, reloads, and shows what it runs.
#
# Promise: a test never touches a live file; a reload counts as proven only when every worker of the former
# configuration has been replaced, because the exit codes of `nginx -s reload`, `systemctl reload` and `kill -HUP` are 0
# also when the master refused the new one (docs/host-side.md, "Proof of a reload").
#
# This part has the settings and the processes. The others (nginx.ts names them all): nginx-test.sh, nginx-prove.sh.
#
# Settings, from the inventory: NGX_BIN, NGX_CONF, NGX_PID, NGX_LOG, NGX_TEST, NGX_RELOAD; empty = found out here.
# SC2154: $lb_now is set by lb_uptime of the host program.
# shellcheck disable=SC2034,SC2086,SC2154

NGX_BIN=${NGX_BIN:-nginx}
# What it was built with, asked once and only where a setting is not given.
ngx_built() {
  NGX_BUILT=${NGX_BUILT:-$("$NGX_BIN" -V 2>&1) }
  case $NGX_BUILT in *" --$1="*) ngx_value=${NGX_BUILT##*" --$1="} ngx_value=${ngx_value%% *} ;; *) ngx_value=$2 ;; esac
}
# The first directive at the start of a line of the main configuration, read once for all; without one, what was compiled in.
ngx_directive() {
  [ -n "${ngx_main:-}" ] || ngx_main=$lb_newline$(
    sed -n "s/^[[:space:]]*\(pid\)[[:space:]][[:space:]]*[\"']*\([^;[:space:]\"']*\).*/\1 \2;/p
      s/^[[:space:]]*\(error_log\)[[:space:]][[:space:]]*[\"']*\([^;[:space:]\"']*\).*/\1 \2;/p" "$NGX_CONF" 2>/dev/null
  )
  case $ngx_main in *"$lb_newline$1 "*) ngx_value=${ngx_main#*"$lb_newline$1 "} ngx_value=${ngx_value%%;*} ;; *) ngx_value='' ;; esac
  [ -n "$ngx_value" ] || ngx_built "$2" "$3"
}
# Relative names count from the prefix that nginx was built with (nginx.org/en/docs/configure.html).
ngx_absolute() { case $1 in /*) ngx_value=$1 ;; *) ngx_built prefix /usr/local/nginx; ngx_value=$ngx_value/$1 ;; esac; }
[ -n "${NGX_CONF:-}" ] || { ngx_built conf-path /etc/nginx/nginx.conf; NGX_CONF=$ngx_value; }
[ -n "${NGX_PID:-}" ] || { ngx_directive pid pid-path logs/nginx.pid; NGX_PID=$ngx_value; }
[ -n "${NGX_LOG:-}" ] || { ngx_directive error_log error-log-path logs/error.log; NGX_LOG=$ngx_value; }
ngx_absolute "$NGX_PID"; NGX_PID=$ngx_value
ngx_absolute "$NGX_LOG"; NGX_LOG=$ngx_value
unshare -m true 2>/dev/null && NGX_NAMESPACE=1 || NGX_NAMESPACE=''

# As it was when the session began, where it was asked then.
drv_version() {
  ngx_built prefix ''
  case $NGX_BUILT in *'nginx version: '*) DRV_VERSION=${NGX_BUILT##*'nginx version: '} DRV_VERSION=${DRV_VERSION%%"$lb_newline"*} ;; *) DRV_VERSION=nginx ;; esac
  case $DRV_VERSION in '' | *[!\ -~]*) DRV_VERSION=nginx ;; esac
}

# The title of a process, in $ngx_title; setproctitle pads it with NULs, which read drops.
ngx_read_title() { ngx_title=''; read -r ngx_title 2>/dev/null <"/proc/$1/cmdline" || :; }

drv_alive() {
  NGX_MASTER=''
  [ -s "$NGX_PID" ] && read -r NGX_MASTER <"$NGX_PID"
  case $NGX_MASTER in '' | *[!0-9]*) return 1 ;; esac
  [ -r "/proc/$NGX_MASTER/cmdline" ] || return 1
  ngx_read_title "$NGX_MASTER"
  case $ngx_title in "nginx: master"*) return 0 ;; esac
  return 1
}

# The name of its processes, as ss shows it: a binary may have another one.
drv_process() { DRV_PROCESS=nginx; drv_alive && read -r DRV_PROCESS 2>/dev/null <"/proc/$NGX_MASTER/comm"; return 0; }

# Children of the master: $ngx_plain serve the newest configuration, $ngx_ending finish requests of former ones.
ngx_workers() {
  ngx_plain='' ngx_ending=0 ngx_children=''
  read -r ngx_children 2>/dev/null <"/proc/$NGX_MASTER/task/$NGX_MASTER/children" || :
  for ngx_pid in $ngx_children; do
    ngx_read_title "$ngx_pid"
    case $ngx_title in
      "nginx: worker process is shutting down"*) ngx_ending=$((ngx_ending + 1)) ;;
      "nginx: worker process"*) ngx_plain="$ngx_plain $ngx_pid" ;;
    esac
  done
}
drv_old_workers() { DRV_OLD=0; drv_alive && { ngx_workers; DRV_OLD=$ngx_ending; }; return 0; }

# Field 22 of stat is the start in clock ticks since boot; the title in field 2 may hold spaces.
ngx_started() { ngx_stat=''; read -r ngx_stat 2>/dev/null <"/proc/$1/stat" || return 1; ngx_stat=${ngx_stat##*) }; set -- $ngx_stat; ngx_start=${20}; }
drv_identity() { DRV_IDENTITY=none; drv_alive && ngx_started "$NGX_MASTER" && DRV_IDENTITY=$NGX_MASTER:$ngx_start; return 0; }
# Pids with their starts, because a pid comes back. Empty when there is none: then nothing can be concluded from it.
drv_serving() {
  DRV_SERVING=''
  drv_alive || return 0
  ngx_workers
  for ngx_pid in $ngx_plain; do ngx_started "$ngx_pid" && DRV_SERVING=$DRV_SERVING$ngx_pid@$ngx_start,; done
}
# EPOCH_CS, hundredths of a second: whether every worker that takes new requests was started later. Starts are known to 10 ms
# and times of files are behind by a tick (docs/host-side.md), so a tenth of a second counts as the same moment. The uptime is
# read after the clock: what comes in between makes starts look earlier, and proves nothing that is not so.
drv_loaded_after() {
  ngx_workers
  [ -n "$ngx_plain" ] || return 1
  ngx_hz=$(getconf CLK_TCK 2>/dev/null || echo 100) ngx_clock=$(date +%s%2N)
  lb_uptime; ngx_boot=$((ngx_clock - lb_now / 10))
  for ngx_pid in $ngx_plain; do
    ngx_started "$ngx_pid" || return 1
    [ $((ngx_boot + ngx_start * 100 / ngx_hz)) -gt $(($1 + 10)) ] || return 1
  done
}

# ---- what to mend before a rollout finds it out: lines `ok|warn|bad TEXT` ----------------------------------------
drv_findings() {
  # A test command of one's own (nginx in a container, say) needs no program here.
  if [ -z "$NGX_TEST" ] && ! command -v "$NGX_BIN" >/dev/null 2>&1; then
    echo "bad there is no $NGX_BIN (nginx_bin)"
    return 0
  fi
  drv_version; echo "ok $DRV_VERSION, $NGX_CONF"
  if drv_test_live; then echo 'ok the configuration passes its test'; else printf 'bad its test fails: %s\n' "${DRV_SAID%%"$lb_newline"*}"; fi
  if drv_alive; then echo "ok a master process runs, pid $NGX_MASTER"; else echo "bad no master process runs, by $NGX_PID (nginx_pid)"; fi
  [ -r "$NGX_LOG" ] || echo "warn $NGX_LOG can not be read (nginx_error_log): why a reload is refused will not be known"
  "$NGX_BIN" -T -q -c "$NGX_CONF" 2>/dev/null | grep -q '^ *worker_shutdown_timeout' ||
    echo 'warn worker_shutdown_timeout is not set: an old worker stays as long as a WebSocket lives'
}
