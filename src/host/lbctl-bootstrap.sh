# shellcheck shell=sh
# The part of the host program that prepares a host for lbctl: `lbctl bootstrap` loads it after lbctl-host.sh and the nginx
# driver, into a root shell.
#
# Promise: bs_look changes nothing. Every change is whole or not there, safe to repeat, and taken back where what it changed
# does not pass its own checker (visudo, sshd -t, nginx -t) afterwards. Nothing in a user's home is touched as root: a link
# that was planted there must not lead root anywhere.
#
# $BS_DROPIN.former is the former drop-in (empty: there was none) until a second connection has proven the new one.
# SC2154: $NGX_CONF and the like are the nginx driver's.
# shellcheck disable=SC2154

# Of each user one, under a name that sudo reads: no dot in it.
BS_SUDOERS=/etc/sudoers.d/lbctl-
BS_SSHD=/etc/ssh/sshd_config
# The first value counts in sshd_config, so this one is read before its neighbours.
BS_DROPIN=/etc/ssh/sshd_config.d/00-lbctl.conf
BS_SITES=${NGX_CONF%/*}

bs_refused() { lb_say outcome refused; lb_text reason "$1"; lb_end; }
bs_did() { lb_say did "$1"; }
# TYPE:OWNER:MODE, links not followed
bs_stat() { find "$1" -maxdepth 0 -printf '%y:%u:%m\n' 2>/dev/null || echo absent; }
bs_decode() { printf %s "$1" | base64 -d; }
bs_find_user() { bs_user=$1 bs_entry=$(getent passwd "$1") && bs_home=${bs_entry%:*} bs_home=${bs_home##*:}; }

# ---- what is -----------------------------------------------------------------------------------------------------
# USER BLOB SUDOERS DROPIN SITES [DIR OWNER]…: texts in base64; `-` for what there is none of, or is not asked for.
bs_look() {
  lb_say uid "$(id -u)"
  for bs_tool in base64 find flock getent runuser useradd visudo sshd "$NGX_BIN"; do
    command -v "$bs_tool" >/dev/null 2>&1 || lb_text missing "$bs_tool"
  done
  if bs_find_user "$1"; then bs_look_user "$2"; fi
  [ "$3" = - ] || bs_look_sudoers "$3"
  [ "$4" = - ] || bs_look_sshd "$4"
  [ "$5" = - ] || bs_look_sites
  shift 5
  while [ $# -gt 1 ]; do
    lb_say dir "$(bs_stat "$1")"
    lb_say dir.owner "$(id -u "$2" >/dev/null 2>&1 && echo known || echo unknown)"
    shift 2
  done
  lb_end
}
bs_look_user() {
  lb_text home "$bs_home"
  lb_say home.path "$(bs_stat "$bs_home")"
  lb_say ssh.path "$(bs_stat "$bs_home/.ssh")"
  lb_say keys.path "$(bs_stat "$bs_home/.ssh/authorized_keys")"
  if [ "$1" != - ] && bs_has_key "$1"; then lb_say key there; fi
}
# BLOB: as that user
bs_has_key() {
  runuser -u "$bs_user" -- awk -v blob="$1" '!/^[ \t]*#/ && index($0, blob) { found = 1 } END { exit !found }' \
    "$bs_home/.ssh/authorized_keys" 2>/dev/null
}
bs_look_sudoers() {
  bs_sudoers=$BS_SUDOERS$bs_user
  lb_say sudoers.path "$(bs_stat "$bs_sudoers")"
  if [ -f "$bs_sudoers" ] && [ "$(wc -c <"$bs_sudoers")" -le 4096 ]; then lb_file sudoers "$bs_sudoers"; fi
  bs_try=$(mktemp) || { lb_text sudoers.said 'no temporary file can be made'; return 0; }
  bs_decode "$1" >"$bs_try"
  bs_said=$(visudo -cf "$bs_try" 2>&1) || lb_text sudoers.said "$bs_said"
  rm -f "$bs_try"
}
# WORD of what sshd would do with a new connection of that user
bs_sshd_says() { sshd -T -C "user=$bs_user,host=localhost,addr=127.0.0.1" 2>/dev/null | sed -n "s/^$1 //p" | head -n 1; }
bs_look_sshd() {
  lb_say sshd.password "$(bs_sshd_says passwordauthentication)"
  lb_say sshd.keyboard "$(bs_sshd_says kbdinteractiveauthentication)"
  grep -Eiq '^[[:space:]]*include[[:space:]].*/sshd_config\.d/\*\.conf' "$BS_SSHD" 2>/dev/null && lb_say sshd.include there
  awk 'tolower($1) == "match" { inside = 1 } inside && tolower($1) == "passwordauthentication" && tolower($2) == "yes" { found = 1 } END { exit !found }' \
    "$BS_SSHD" "${BS_DROPIN%/*}"/*.conf 2>/dev/null && lb_say sshd.match there
  [ -e "$BS_DROPIN.former" ] && lb_say sshd.unproven there
  bs_test_sshd "$1" || lb_text sshd.said "$bs_said"
}
bs_look_sites() {
  lb_text sites "$BS_SITES"
  lb_say sites.available "$(bs_stat "$BS_SITES/sites-available")"
  lb_say sites.enabled "$(bs_stat "$BS_SITES/sites-enabled")"
  lb_say sites.default "$(bs_stat "$BS_SITES/sites-enabled/default")"
  # A test of an nginx that does not run leaves an empty pid file behind, which breaks its next reload.
  drv_alive || return 0
  lb_say nginx.alive there
  drv_test_live || lb_text nginx.said "$DRV_SAID"
  "$NGX_BIN" -T -q -c "$NGX_CONF" 2>/dev/null | grep -Eq '^[[:space:]]*include[[:space:]].*sites-enabled/' && lb_say sites.include there
}

# ---- what is changed: a frame begins with bs_begin and the tests of its candidates, and ends with bs_done ----------
bs_begin() {
  umask 022
  exec 9>/run/lbctl-bootstrap.lock
  flock -w 60 9 || bs_refused 'another bootstrap is under way'
}
bs_done() { lb_answer 'done'; }
# USER SUDOERS: beside its place, under a name that sudo does not read (it leaves out names with a dot)
bs_test_sudoers() {
  bs_sudoers=$BS_SUDOERS$1
  bs_candidate=${BS_SUDOERS%/*}/.lbctl.new
  bs_said=$(visudo -c 2>&1) || bs_refused "the sudoers of that host are broken as they are: $bs_said"
  rm -f "$bs_candidate"
  (umask 377; bs_decode "$2" >"$bs_candidate") && chmod 440 "$bs_candidate" && sync "$bs_candidate" || bs_refused "$bs_candidate can't be written"
  bs_said=$(visudo -cf "$bs_candidate" 2>&1) || { rm -f "$bs_candidate"; bs_refused "visudo refuses the candidate: $bs_said"; }
}
bs_test_nginx() { drv_test_live || bs_refused "nginx refuses the tree as it is: $DRV_SAID"; }
# USER
bs_make_user() {
  bs_shell=/bin/bash; [ -x $bs_shell ] || bs_shell=/bin/sh
  # `*` fits no password, and unlike `!` it does not lock the account, which sshd without PAM would refuse.
  bs_said=$(useradd --create-home --shell $bs_shell --password '*' "$1" 2>&1 9>&-) || lb_failed "useradd: $bs_said"
  bs_did user
}
# USER BLOB LINE
bs_add_key() {
  bs_find_user "$1" || lb_failed "there is no user $1"
  bs_said=$(runuser -u "$1" -- sh -c '
    umask 077
    cd "$1" && [ ! -L .ssh ] && mkdir -p .ssh && chmod 700 .ssh && chmod go-w . && cd .ssh || exit 1
    if [ -L authorized_keys ]; then echo "authorized_keys is a link"; exit 1; fi
    [ -e authorized_keys ] || : >authorized_keys || exit 1
    chmod 600 authorized_keys || exit 1
    if awk -v blob="$2" "!/^[ \t]*#/ && index(\$0, blob) { found = 1 } END { exit !found }" authorized_keys; then exit 0; fi
    # awk ends a last line that has no end.
    { awk 1 authorized_keys && printf %s "$3" | base64 -d && echo; } >.authorized_keys.lbctl &&
      sync .authorized_keys.lbctl && mv -f .authorized_keys.lbctl authorized_keys && sync .
  ' sh "$bs_home" "$2" "$3" 2>&1 9>&-) || lb_failed "the key of $1 can't be put into $bs_home/.ssh/authorized_keys: $bs_said"
  bs_did key
}
# The candidate that was tested takes its place; taken back when sudo does not like the whole of it.
bs_land_sudoers() {
  bs_former=${BS_SUDOERS%/*}/.lbctl.former
  rm -f "$bs_former"
  [ ! -f "$bs_sudoers" ] || cp -p "$bs_sudoers" "$bs_former" || lb_failed "no copy of $bs_sudoers can be made"
  mv -f "$bs_candidate" "$bs_sudoers" && sync "${bs_sudoers%/*}" || lb_failed "$bs_sudoers can't be written"
  if ! bs_said=$(visudo -c 2>&1); then
    if [ -f "$bs_former" ]; then mv -f "$bs_former" "$bs_sudoers"; else rm -f "$bs_sudoers"; fi
    lb_failed "visudo refuses it among its neighbours, and it was taken back: $bs_said"
  fi
  rm -f "$bs_former"
  bs_did sudoers
}
# PATH OWNER MODE
bs_directory() {
  [ ! -L "$1" ] || lb_failed "$1 is a link"
  bs_said=$({ mkdir -p "$1" && chown -h "$2:" "$1" && chmod "$3" "$1"; } 2>&1) || lb_failed "$1: $bs_said"
  bs_did directory
}
bs_unlink_default() {
  bs_link=$BS_SITES/sites-enabled/default
  [ -L "$bs_link" ] || lb_failed "$bs_link is no link any more"
  bs_target=$(readlink "$bs_link")
  drv_test_live || lb_failed "nginx refuses the tree as it is: $DRV_SAID"
  drv_snapshot
  rm -f "$bs_link" || lb_failed "$bs_link can't be removed"
  if drv_test_live && drv_reload 10000 && drv_prove 10000 -; then bs_did default; return 0; fi
  bs_said=$DRV_SAID
  ln -s "$bs_target" "$bs_link" && drv_snapshot && drv_reload 10000 && drv_prove 10000 - ||
    lb_failed "nginx refuses the tree without its default site ($bs_said), and could not be proven to run with it again: $DRV_SAID"
  lb_failed "nginx refuses the tree without its default site, and it was linked again: $bs_said"
}

# ---- no passwords ------------------------------------------------------------------------------------------------
# DROPIN: a main file that reads the candidate before all that is there now
bs_test_sshd() {
  bs_try=$(mktemp -d) || { bs_said='no temporary folder can be made'; return 1; }
  bs_decode "$1" >"$bs_try/candidate"
  printf 'Include %s\nInclude %s\n' "$bs_try/candidate" "$BS_SSHD" >"$bs_try/main"
  bs_said=$(sshd -t -f "$bs_try/main" 2>&1); bs_status=$?
  rm -rf "$bs_try"
  return $bs_status
}
bs_sshd_reload() {
  for bs_unit in ssh sshd; do
    if systemctl -q is-active $bs_unit.service 2>/dev/null; then
      bs_said=$(systemctl reload $bs_unit.service 2>&1 9>&-)
      return
    fi
  done
  # A socket that is listened on by systemd starts an sshd that reads its files anew.
  if systemctl -q is-active ssh.socket sshd.socket 2>/dev/null; then return 0; fi
  read -r bs_pid 2>/dev/null </run/sshd.pid || { bs_said='no sshd was found to be reloaded'; return 1; }
  bs_said=$(kill -HUP "$bs_pid" 2>&1)
}
# The ways in that the running sshd offers, in $bs_offered; empty when there is no ssh here to ask with.
bs_ask_sshd() {
  bs_offered=''
  command -v ssh >/dev/null 2>&1 || return 0
  bs_at=$(bs_sshd_says listenaddress) bs_port=${bs_at##*:} bs_at=${bs_at%:*}
  case $bs_at in 0.0.0.0 | '' | '[::]') bs_at=127.0.0.1 ;; esac
  bs_at=${bs_at#[} bs_at=${bs_at%]}
  bs_offered=$(ssh -F none -o BatchMode=yes -o PreferredAuthentications=none -o StrictHostKeyChecking=no -o UserKnownHostsFile=/dev/null \
    -o GlobalKnownHostsFile=/dev/null -o ConnectTimeout=5 -o LogLevel=ERROR -p "${bs_port:-22}" -l "$bs_user" -- "$bs_at" true 2>&1 </dev/null 9>&- |
    sed -n 's/.*Permission denied (\(.*\)).*/\1/p')
}
# with|without: polls until the running sshd offers passwords, or no more
bs_wait_for_sshd() {
  bs_tries=0
  while bs_ask_sshd; do
    case $bs_offered in
      '') [ "$bs_tries" -gt 2 ] && return 0 ;;
      *password* | *keyboard-interactive*) [ "$1" = without ] || return 0 ;;
      *) [ "$1" = with ] || return 0 ;;
    esac
    bs_tries=$((bs_tries + 1))
    [ "$bs_tries" -lt 20 ] || return 1
    sleep 0.5
  done
}
# The former drop-in in its place again; sshd has yet to be told.
bs_former_dropin() {
  if [ -s "$BS_DROPIN.former" ]; then cp -p "$BS_DROPIN.former" "$BS_DROPIN"; else rm -f "$BS_DROPIN"; fi
  sync "${BS_DROPIN%/*}"
}
bs_forget_former() { rm -f "$BS_DROPIN.former"; sync "${BS_DROPIN%/*}"; }
# USER DROPIN
bs_keys_only() {
  bs_find_user "$1" || bs_refused "there is no user $1"
  bs_said=$(sshd -t 2>&1) || bs_refused "sshd refuses its configuration as it is: $bs_said"
  bs_test_sshd "$2" || bs_refused "sshd refuses the candidate: $bs_said"
  # One of an earlier run that was never proven stays the way back.
  if [ ! -e "$BS_DROPIN.former" ]; then
    { if [ -f "$BS_DROPIN" ]; then cat "$BS_DROPIN"; fi; } >"$BS_DROPIN.former" && sync "$BS_DROPIN.former" ||
      { rm -f "$BS_DROPIN.former"; bs_refused "$BS_DROPIN.former can't be written"; }
  fi
  bs_decode "$2" | lb_put "$BS_DROPIN" && chmod 644 "$BS_DROPIN" || { rm -f "$BS_DROPIN.tmp"; bs_former_dropin; bs_forget_former; bs_refused "$BS_DROPIN can't be written"; }
  if ! bs_said=$(sshd -t 2>&1) || [ "$(bs_sshd_says passwordauthentication)" != no ] || [ "$(bs_sshd_says kbdinteractiveauthentication)" != no ]; then
    bs_former_dropin; bs_forget_former
    bs_refused "with $BS_DROPIN sshd would still take passwords (a line of $BS_SSHD before its Include, or a Match): $bs_said"
  fi
  bs_sshd_reload && bs_wait_for_sshd without && { bs_did keys-only; bs_done; }
  bs_said=${bs_said:-it still offers $bs_offered}
  bs_put_back "sshd was not reloaded: $bs_said"
}
# USER
bs_passwords_back() { bs_find_user "$1"; bs_put_back 'no second connection'; }
bs_put_back() {
  bs_former_dropin
  bs_back=with; [ "$(bs_sshd_says passwordauthentication)" = no ] && bs_back=without
  if bs_said=$(sshd -t 2>&1) && bs_sshd_reload && bs_wait_for_sshd $bs_back; then
    bs_forget_former
    lb_say outcome put-back; lb_text reason "$1"; lb_end
  fi
  lb_failed "$1, and the former state could not be brought back: ${bs_said:-sshd offers $bs_offered}"
}
bs_keep_keys_only() { bs_forget_former; bs_done; }
