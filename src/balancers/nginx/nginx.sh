# shellcheck shell=sh
# The nginx driver of the host program: how nginx tests, reloads, and shows what it runs.
#
# Promise: a test never touches a live file; a reload counts as proven only when every worker of the former
# configuration has been replaced, because the exit codes of `nginx -s reload`, `systemctl reload` and `kill -HUP` are 0
# also when the master refused the new one (docs/host-side.md, "Proof of a reload").
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

# ---- tests -----------------------------------------------------------------------------------------------------
ngx_test_command() { if [ -n "$NGX_TEST" ]; then $NGX_TEST; else "$NGX_BIN" -t -q -c "$NGX_CONF"; fi; }
drv_test_live() { DRV_SAID=$(ngx_test_command 2>&1 9>&-); }
# Between USR2 and QUIT the former master goes on beside the new one (nginx, "Upgrading Executable on the Fly").
ngx_upgrades() { ngx_former=''; [ -s "$NGX_PID.oldbin" ] && read -r ngx_former <"$NGX_PID.oldbin" && [ -d "/proc/$ngx_former" ]; }
# Runs a test. Of one that passes -T prints all files as well; their names are what counts.
ngx_note_test() { DRV_SAID=$("$@" 2>&1 9>&-); ngx_status=$?; return "$ngx_status"; }
# LINES `staged live` (`link:TARGET live`, `- live`): candidates appear at their live paths inside a private mount namespace, for this one test. Passes also when nginx
# does not read them: $DRV_LEFT_OUT then has the paths of those. $DRV_TWICE says what nginx keeps quiet about: of two files
# that define one variable the last one counts, and both rollouts would think that they divide the clients.
drv_test() {
  DRV_LEFT_OUT='' DRV_TWICE=''
  if ngx_upgrades; then DRV_SAID='a binary upgrade of nginx is under way: two masters, and no proof covers both'; return 1; fi
  while read -r ngx_staged ngx_live; do
    [ "$ngx_staged" = - ] || [ -d "${ngx_live%/*}" ] || { DRV_SAID="this host has no folder ${ngx_live%/*}, and nginx would read no file there"; return 1; }
  done <<EOT
$1
EOT
  ngx_test "$1" || return 1
  ngx_said=$DRV_SAID
  case $ngx_said in *split_clients*split_clients*) ngx_find_twice "$1" ;; esac
  while read -r ngx_staged ngx_live; do
    # A site is read through its link, and one without a link is there to be enabled later.
    case $ngx_live in */sites-available/*) continue ;; esac
    [ "$ngx_staged" = - ] || ngx_is_read "$ngx_live" || DRV_LEFT_OUT="$DRV_LEFT_OUT $ngx_live"
  done <<EOT
$1
EOT
  DRV_SAID=$ngx_said
}
# LINES: of the variables that two files define only those of the candidates are ours to refuse.
ngx_find_twice() {
  DRV_TWICE=$(
    printf '%s\n\n%s\n' "$1" "$ngx_said" | awk '
      !listed { if (NF == 2) ours[$2] = 1; else listed = 1; next }
      /^# configuration file .*:$/ { file = substr($0, 22, length($0) - 22) }
      match(tolower($0), /^[ \t]*split_clients[ \t].*\$[a-z0-9_]+_upstream[ \t]*\{/) {
        name = tolower(substr($0, 1, RLENGTH)); sub(/[ \t]*\{$/, "", name); sub(/.*\$/, "$", name)
        if (name in where && where[name] != file && (file in ours || where[name] in ours)) {
          print name " is defined in " where[name] " and in " file ", and nginx takes the last one without a word"
          exit
        }
        where[name] = file
      }'
  )
}
ngx_test() { if [ -n "$NGX_NAMESPACE" ]; then ngx_test_in_namespace "$1"; else ngx_test_in_copy "$1"; fi; }
# Whether the configuration that was just tested includes LIVE. Where nginx names it otherwise (links) or names nothing
# (a test command of the user's) text that no nginx accepts is put there: a test that still passes has not read it.
ngx_is_read() {
  case "$lb_newline$ngx_said$lb_newline" in *"$lb_newline# configuration file $1:$lb_newline"*) return 0 ;; esac
  case " ${ngx_are_read:-} " in *" $1 "*) return 0 ;; esac
  ngx_bait=$(mktemp -d) || return 0
  echo 'lbctl_reads_this;' >"$ngx_bait/text"
  if ngx_test "$ngx_bait/text $1"; then rm -rf "$ngx_bait"; return 1; fi
  rm -rf "$ngx_bait"
  ngx_are_read="${ngx_are_read:-} $1"
}
ngx_test_in_namespace() {
  # Only for what can't be covered by a mount. Removed out here: inside, what a second new file of a folder is mounted on
  # can't be.
  ngx_copies=''
  while read -r ngx_from ngx_to; do
    [ -z "$ngx_copies" ] || break
    case $ngx_from in
      - | link:*) ;;
      *) [ ! -f "$ngx_to" ] || [ -L "$ngx_to" ] || continue ;;
    esac
    ngx_copies=$(mktemp -d) || return 1
  done <<EOT
$1
EOT
  NGX_CONF=$NGX_CONF NGX_BIN=$NGX_BIN NGX_TEST=$NGX_TEST ngx_note_test unshare -m --propagation private sh -c '
    copies=$2 n=0
    while read -r staged live; do
      case $staged in
        -) [ -e "$live" ] || [ -L "$live" ] || continue ;;
        link:*) ;;
        *) if [ -f "$live" ] && [ ! -L "$live" ]; then mount --bind "$staged" "$live" || exit 1; continue; fi ;;
      esac
      # A link, a file that is not there yet, or one that is to go: a copy of its folder takes that place.
      folder=${live%/*}; n=$((n + 1)); copy=$copies/$n/${live##*/}
      cp -a "$folder" "$copies/$n" && rm -f "$copy" || exit 1
      case $staged in
        -) ;;
        link:*) ln -s "${staged#link:}" "$copy" || exit 1 ;;
        *) cp "$staged" "$copy" || exit 1 ;;
      esac
      mount --bind "$copies/$n" "$folder" || exit 1
    done <<EOT
$1
EOT
    if [ -n "$NGX_TEST" ]; then exec $NGX_TEST; else exec "$NGX_BIN" -T -q -c "$NGX_CONF"; fi
  ' sh "$1" "$ngx_copies"
  [ -z "$ngx_copies" ] || rm -rf "$ngx_copies"
  return "$ngx_status"
}
# Without root there is no namespace: the tree is copied, links followed, and its paths rewritten.
ngx_test_in_copy() {
  ngx_tree=${NGX_CONF%/*} ngx_copy=$(mktemp -d) || return 1
  cp -RL "$ngx_tree/." "$ngx_copy/" 2>/dev/null || :
  while read -r staged live; do
    case $live in "$ngx_tree"/*) ;; *) DRV_SAID="$live is outside $ngx_tree, and only root can test that"; rm -rf "$ngx_copy"; return 1 ;; esac
    ngx_place=$ngx_copy/${live#"$ngx_tree"/}
    case $staged in
      -) rm -f "$ngx_place"; continue ;;
      link:"$ngx_tree"/*) DRV_SAID=$(ln -sf "$ngx_copy/${staged#link:"$ngx_tree"/}" "$ngx_place" 2>&1) ;;
      link:*) DRV_SAID=$(ln -sf "${staged#link:}" "$ngx_place" 2>&1) ;;
      *) DRV_SAID=$(cp "$staged" "$ngx_place" 2>&1) ;;
    esac || { rm -rf "$ngx_copy"; return 1; }
  done <<EOT
$1
EOT
  # Whatever names the tree: files of sites-enabled have no ending to tell them by.
  grep -rlF "$ngx_tree/" "$ngx_copy" 2>/dev/null | while read -r ngx_file; do sed -i "s#$ngx_tree/#$ngx_copy/#g" "$ngx_file"; done
  ngx_note_test "$NGX_BIN" -T -q -c "$ngx_copy/${NGX_CONF##*/}" || :
  DRV_SAID=$(printf '%s\n' "$DRV_SAID" | sed "s#$ngx_copy/#$ngx_tree/#g")
  rm -rf "$ngx_copy"
  return $ngx_status
}

# ---- reload and proof ------------------------------------------------------------------------------------------
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
