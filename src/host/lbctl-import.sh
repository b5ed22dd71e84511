# shellcheck shell=sh
# The part of the host program that reads what a balancer has before lbctl manages anything there: `lbctl import` loads it
# after lbctl-host.sh and the nginx driver, into a root shell.
#
# Promise: nothing is changed, and no more than a limit is read of anything.
# SC2154: $NGX_CONF and the like are the nginx driver's.
# shellcheck disable=SC2154

# Five thousand members are half of it.
IM_FILE=1048576
# As base64 it has to fit into one answer (src/transport/loader.ts).
IM_ALL=5242880

# PATH
im_file() {
  [ -e "$1" ] || lb_failed "there is no file $1"
  [ -f "$1" ] || lb_failed "$1 is no file"
  [ "$(stat -Lc %s -- "$1")" -le "$IM_FILE" ] || lb_failed "$1 is larger than $((IM_FILE / 1024)) KiB"
  lb_say outcome read
  lb_text real "$(readlink -f -- "$1")"
  # Some files of /proc have no size and no end.
  lb_say content "$(head -c "$IM_FILE" -- "$1" | base64 -w0)"
  lb_end
}

# What nginx -T prints, and of every name that may be one of a file there its size and where its links lead: by the sizes
# the dump is taken apart, since a file may hold a line that looks like the head of the next one.
im_all() {
  [ -z "$NGX_TEST" ] || lb_failed 'nginx_test is set, and only nginx itself tells which files it reads'
  command -v "$NGX_BIN" >/dev/null 2>&1 || lb_failed "there is no $NGX_BIN (nginx_bin)"
  # A test without a running master leaves an empty pid file behind.
  drv_alive || lb_failed "no master process runs, by $NGX_PID (nginx_pid)"
  im_dump=$("$NGX_BIN" -T -q -c "$NGX_CONF" 2>/dev/null | head -c "$((IM_ALL + 1))" | base64 -w0)
  [ -n "$im_dump" ] || { drv_test_live; lb_failed "its test fails: $DRV_SAID"; }
  [ "${#im_dump}" -le $((IM_ALL * 4 / 3)) ] || lb_failed "its files are larger than $((IM_ALL / 1024)) KiB together"
  lb_say outcome read
  lb_say dump "$im_dump"
  lb_text files "$(
    printf %s "$im_dump" | base64 -d | sed -n 's/^# configuration file \(.*\):$/\1/p' | sort -u | while IFS= read -r im_name; do
      [ -f "$im_name" ] && printf '%s\t%s\t%s\n' "$(stat -Lc %s -- "$im_name")" "$(readlink -f -- "$im_name")" "$im_name"
    done
  )"
  lb_end
}
