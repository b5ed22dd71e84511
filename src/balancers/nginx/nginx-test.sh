# shellcheck shell=sh
# How nginx tests candidates at their live paths without their being there. A part of the nginx driver (nginx.sh).
# SC2154: variables of the host program and of the driver.
# shellcheck disable=SC2034,SC2154

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
