# shellcheck shell=sh
# What a host sees of members and of units: sent in front of a request that asks for it, and never loaded for good.
#
# Promise: nothing is changed; every question has a limit of time, and what is answered is bounded and in base64: it comes
# from applications, and from whoever answers in their place.
# SC2154: variables of the host program and of the driver.
# shellcheck disable=SC2086,SC2154

lb_limit=65536

# ---- connections -----------------------------------------------------------------------------------------------
# ADDR…: how many connections the balancer's processes hold to each, made or being made. As root only those count that are
# theirs; others see no owners, and all that this machine holds count then: rather too many than one too few.
lb_connections() {
  command -v ss >/dev/null 2>&1 || lb_failed 'ss is not there (Debian: iproute2)'
  # Addresses in brackets are no patterns.
  set -f
  c_owner=''
  if [ "$(id -u)" = 0 ]; then drv_process; c_owner=$DRV_PROCESS; fi
  c_filter='' c_index=0 c_names=''
  for c_member in "$@"; do
    case $c_member in
      unix:*) ;;
      *)
        for c_peer in $(lb_peers "$c_member"); do
          c_filter="${c_filter:+$c_filter or }dst $c_peer"
          c_names="$c_names$c_index $c_peer$lb_newline"
        done
        ;;
    esac
    c_index=$((c_index + 1))
  done
  c_seen=''
  if [ -n "$c_filter" ]; then c_seen=$(ss -Htnp state established state syn-sent "( $c_filter )" 2>&1) || lb_failed "ss: $c_seen"; fi
  c_index=0
  for c_member in "$@"; do
    case $c_member in
      # Both ends are on this machine, and only the one that listened has a name.
      unix:*) c_count=$(ss -Hx state established src "${c_member#unix:}" 2>/dev/null | wc -l) ;;
      *)
        c_count=$(printf '%s--\n%s\n' "$c_names" "$c_seen" | awk -v me="$c_index" -v owner="$c_owner" '
          $0 == "--" { seen = 1; next }
          !seen { if ($1 == me) mine[$2]; next }
          owner != "" && !index($0, "((\"" owner "\",") && !index($0, ",(\"" owner "\",") { next }
          { for (i = 1; i <= NF; i++) if ($i == "users:" || index($i, "users:") == 1) break; if ($(i - 1) in mine) count++ }
          END { print count + 0 }')
        ;;
    esac
    lb_say connections "$((c_count))"
    c_index=$((c_index + 1))
  done
  lb_end
}
# HOST:PORT as ss names it; a name is all the addresses that it has here, because the balancer looked it up here too.
lb_peers() {
  case $1 in
    \[*) echo "$1" ;;
    *[!0-9.:]*) getent ahosts "${1%:*}" | awk -v port="${1##*:}" '!seen[$1]++ { print index($1, ":") ? "[" $1 "]:" port : $1 ":" port }' ;;
    *) echo "$1" ;;
  esac
}

# ---- members ---------------------------------------------------------------------------------------------------
# Runs `lb_ask INDEX WORD` for every word, 32 at a time, and says their answers in order.
lb_ask_all() {
  q_folder=$(mktemp -d) || lb_failed 'no temporary folder can be made'
  trap 'rm -rf "$q_folder"' EXIT
  q_index=0
  for q_word in "$@"; do
    lb_ask "$q_index" "$q_word" >"$q_folder/$q_index" 2>"$q_folder/$q_index.error" </dev/null &
    q_index=$((q_index + 1))
    [ $((q_index % 32)) -ne 0 ] || wait
  done
  wait
  q_index=0
  for q_word in "$@"; do
    lb_judge "$q_folder/$q_index"
    lb_say answer "$q_good $(printf '%s' "$q_said" | head -c 600 | base64 -w0) $q_identity"
    q_index=$((q_index + 1))
  done
  lb_end
}
# Reads the status of lb_ask, left behind in FILE.status, and the end of what it printed.
lb_judge_status() {
  q_status=1 q_identity=-
  [ ! -s "$1.status" ] || read -r q_status <"$1.status"
  q_said=$(tail -c 600 "$1"; tail -c 600 "$1.error")
  if [ "$q_status" = 0 ]; then q_good=good; else q_good=bad; fi
  [ "$q_status" != 124 ] || q_said="no answer in time; $q_said"
}

# SECONDS STATUSES BODY CURL_CONFIG REQUEST HOST_HEADER ADDR…: texts in base64; HOST_HEADER 1 = each address is its own.
lb_probe_http() {
  h_limit=$1 h_statuses=$2 h_body=$(printf '%s' "$3" | base64 -d) h_config=$4 h_request=$5 h_host=$6
  shift 6
  lb_ask() { lb_ask_http "$@"; echo "$?" >"$q_folder/$1.status"; }
  lb_judge() { lb_judge_http "$@"; }
  lb_ask_all "$@"
}
# Headers may be secrets: they are no arguments of a program.
lb_ask_http() {
  if command -v curl >/dev/null 2>&1; then
    case $2 in
      unix:*) h_where="unix-socket = \"${2#unix:}\"${lb_newline}url = \"http://localhost/\"" ;;
      *) h_where="url = \"http://$2/\"" ;;
    esac
    { printf '%s' "$h_config" | base64 -d; printf '%s\n' "$h_where"; } |
      curl -q -sS -i --noproxy '*' --globoff --max-time "$h_limit" -K - | head -c "$lb_limit"
  else
    { printf '%s' "$h_request" | base64 -d; [ "$h_host" = 0 ] || printf 'Host: %s\r\n' "$2"; printf '\r\n'; } | lb_dial "$2" 'cat >&3; head -c "$3" <&3'
  fi
}
# ADDR SCRIPT, with its standard input: what bash does with a connection in 3.
lb_dial() {
  case $1 in unix:*) echo 'a socket can only be asked by curl, which is not there' >&2; return 1 ;; esac
  command -v bash >/dev/null 2>&1 || { echo 'neither curl nor bash is there' >&2; return 1; }
  d_host=${1%:*} d_host=${d_host#\[} d_host=${d_host%\]}
  # shellcheck disable=SC2016 # for bash
  timeout "$h_limit" bash -c 'exec 3<>"/dev/tcp/$1/$2" || exit; '"$2" bash "$d_host" "${1##*:}" "$lb_limit"
}
lb_judge_http() {
  q_good=bad q_identity=- q_line=''
  read -r q_line <"$1" || :
  q_line=${q_line%"$(printf '\r')"}
  case $q_line in
    HTTP/*' '[1-5][0-9][0-9]*) ;;
    # A name of a server that is no web server, or the words of curl or bash.
    *) q_said=$(printf '%s ' "$q_line" | head -c 200; tail -c 400 "$1.error"); [ "$(cat "$1.status" 2>/dev/null)" != 124 ] || q_said='no answer in time'; return ;;
  esac
  q_status=${q_line#* } q_status=${q_status%% *}
  q_body=$(awk 'body { print } /^\r?$/ { body = 1 }' "$1" | tr -d '\000')
  q_said="$q_line: $(printf '%s' "$q_body" | head -c 400)"
  case ",$h_statuses," in *",$q_status,"*) ;; *) return ;; esac
  case $q_body in *"$h_body"*) q_good=good ;; *) q_said="the expected text is not in the answer: $q_said" ;; esac
}

# SECONDS ADDR…
lb_probe_tcp() {
  h_limit=$1
  shift
  lb_ask() { lb_dial "$2" 'exit 0'; echo "$?" >"$q_folder/$1.status"; }
  lb_judge() { lb_judge_status "$@"; [ "$q_good" = bad ] || q_said='the connection was accepted'; }
  lb_ask_all "$@"
}

# ---- units -----------------------------------------------------------------------------------------------------
# SECONDS UNIT,COMMAND,DIR …: COMMAND in base64, run in DIR as the user of the unit where it has one.
lb_probe_command() {
  h_limit=$1
  shift
  lb_ask() { lb_ask_command "$2"; echo "$?" >"$q_folder/$1.status"; }
  lb_judge() { lb_judge_status "$@"; }
  lb_ask_all "$@"
}
# UNIT COMMAND: a list that was brought here by a run that prepared it has the command, with %i where the instance stands.
# What a plan on record says is a balancer's word, and one that was taken over must not run anything here.
lb_knows_command() {
  k_name=${1%.service}
  grep -rhs '^# check ' "$LB_STATE"/*/revisions/*/files |
    K_COMMAND=$2 K_NAME=${k_name##*@} awk '
      { rest = substr($0, 9); made = ""
        while ((at = index(rest, "%i")) > 0) { made = made substr(rest, 1, at - 1) ENVIRON["K_NAME"]; rest = substr(rest, at + 2) }
        if (made rest == ENVIRON["K_COMMAND"]) found = 1 }
      END { exit !found }'
}
lb_ask_command() {
  u_unit=${1%%,*} u_rest=${1#*,}
  u_command=$(printf '%s' "${u_rest%%,*}" | base64 -d)
  lb_knows_command "$u_unit" "$u_command" || { echo 'no revision on this host has this command'; return 1; }
  u_user=$(systemctl show --value -p User -- "$u_unit" 2>/dev/null)
  cd "${u_rest#*,}" 2>/dev/null || cd / || return
  set -- timeout -k 1 "$h_limit" sh -c "$u_command"
  if [ -n "$u_user" ] && [ "$(id -u)" = 0 ]; then runuser -u "$u_user" -- "$@"; else "$@"; fi
}
# UNIT[,steady]…: what systemd says; the identity changes when it was started anew. Of one that has to be steady: `anew`
# when systemd had to start it again since it was proven to run. A boot or a person that started it is no fault of its own.
lb_probe_units() {
  for u_word in "$@"; do
    u_unit=${u_word%,steady} u_proven=''
    [ "$u_unit" = "$u_word" ] || u_proven=$(svc_proven "$u_unit")
    u_said=$(systemctl show -p ActiveState,SubState,Result,Type,NRestarts,InvocationID -- "$u_unit" 2>/dev/null |
      awk -v proven="$u_proven" '{ p = index($0, "="); v[substr($0, 1, p - 1)] = substr($0, p + 1) }
        END {
          times = v["NRestarts"] + 0
          good = v["ActiveState"] == "active" || (v["ActiveState"] == "inactive" && v["Type"] == "oneshot" && v["Result"] == "success")
          word = !good ? "bad" : (proven != "" && proven != v["InvocationID"] && times > 0) ? "anew" : "good"
          print word, (v["InvocationID"] == "" ? "-" : v["InvocationID"]) "/" v["NRestarts"]
          print v["ActiveState"] " (" v["SubState"] ", " v["Result"] "), started anew " times (times == 1 ? " time" : " times")
        }')
    u_first=${u_said%%"$lb_newline"*}
    lb_say answer "${u_first%% *} $(printf '%s' "${u_said#*"$lb_newline"}" | base64 -w0) ${u_first#* }"
  done
  lb_end
}
# UNIT LINES: the end of its journal
lb_journal() {
  lb_text journal "$(journalctl -q --no-pager -o cat -n "$2" -u "$1" 2>/dev/null | tail -c 16384)"
  lb_end
}
