# shellcheck shell=sh
# Revisions on a host: what is kept, what is on disk, what runs, and how new ones are prepared. A part of the host program
# (lbctl-host.sh says how it is laid out).
#
# Promise: an incomplete revision is never visible, what is live is never off the record, and what was there before lbctl
# is kept before anything is changed. A preparation that is refused leaves nothing.
# SC2154: variables of the host program and of the driver. SC2086: lists of paths are split on purpose.
# shellcheck disable=SC2034,SC2086,SC2154

# ---- revisions -------------------------------------------------------------------------------------------------
# Keeps what is on disk now as revision $1 (from the paths that follow); an incomplete one is never visible.
lb_keep_disk() {
  k_rev=$1; shift
  k_dir=$D/revisions/.new; rm -rf "$k_dir"; mkdir -p "$k_dir/files" || return 1
  k_n=0 k_copies=''
  for k_path in "$@"; do
    k_n=$((k_n + 1))
    [ -e "$k_path" ] && [ ! -L "$k_path" ] || continue
    cp "$k_path" "$k_dir/files/$k_n" || return 1
    k_copies="$k_copies $k_dir/files/$k_n"
  done
  k_modes=$lb_newline$(stat -Lc '%n 0%a' -- "$@" 2>/dev/null)$lb_newline
  [ -z "$k_copies" ] || lb_sums $k_copies
  k_n=0
  for k_path in "$@"; do
    k_n=$((k_n + 1)) k_mode=${k_modes#*"$lb_newline$k_path "}
    k_line="absent - $k_path"
    if [ -e "$k_dir/files/$k_n" ]; then lb_sum_of "$k_dir/files/$k_n"; k_line="$lb_digest ${k_mode%%"$lb_newline"*} $k_path"
    elif [ -L "$k_path" ]; then lb_link_at "$k_path"; k_line="$lb_digest link $k_path"; fi
    lb_append_to "$k_dir/manifest" "$k_line" || return 1
  done
  if [ "$k_rev" = content ]; then k_rev=$(sha256sum <"$k_dir/manifest"); k_rev=$(printf %.12s "$k_rev"); fi
  sync "$k_dir"/manifest "$k_dir"/files/* 2>/dev/null || sync "$k_dir/manifest" || return 1
  lb_publish "$k_rev" "$k_dir" && sync "$D/revisions"
}
# REV STAGED: moves a complete staged revision into place. One that is kept already stays where it is: it may be what is
# live, and must not be off the record for a moment.
lb_publish() {
  if [ -e "$D/revisions/$1" ]; then
    if lb_same_revision "$2" "$D/revisions/$1"; then rm -rf "$2"; return; fi
    rm -rf "${D:?}/revisions/$1" || return 1
  fi
  mv "$2" "$D/revisions/$1"
}
lb_same_revision() {
  [ -e "$2/manifest" ] && cmp -s "$1/manifest" "$2/manifest" || return 1
  for s_file in "$1"/files/*; do
    [ ! -e "$s_file" ] || cmp -s "$s_file" "$2/files/${s_file##*/}" || return 1
  done
}
# The digests of the managed paths on disk, one `sha path` (or `link:TARGET path`) a line, in $disk.
lb_read_disk() {
  lb_sums "$@"
  disk=''
  for p in "$@"; do lb_seen_at "$p"; disk="$disk$lb_digest $p$lb_newline"; done
}
# Which recorded revision the disk is equal to, in $on_disk; the intended one is asked first. Only paths count that are
# asked about and that the revision knows: a playbook may get another file, or lose one.
lb_match_disk() {
  on_disk=foreign
  for m_rev in $intended "$D"/revisions/*/; do
    m_rev=${m_rev%/} m_rev=${m_rev##*/}
    [ -f "$D/revisions/$m_rev/manifest" ] || continue
    m_equal=''
    while read -r m_sha _ m_path; do
      case "$lb_newline$disk" in
        *"$lb_newline$m_sha $m_path$lb_newline"*) m_equal=1 ;;
        *" $m_path$lb_newline"*) m_equal=''; break ;;
      esac
    done <"$D/revisions/$m_rev/manifest"
    [ -n "$m_equal" ] && { on_disk=$m_rev; return 0; }
  done
  return 1
}
# A path that joins later is adopted like the first ones: every revision that does not know it gets what is there now, so
# that going back to any of them brings that back too.
lb_adopt_paths() {
  for j_dir in "$D"/revisions/*/; do
    [ -f "${j_dir}manifest" ] || continue
    for j_path in "$@"; do
      j_lines=0 j_known=''
      while read -r _ _ j_line; do j_lines=$((j_lines + 1)); [ "$j_line" != "$j_path" ] || j_known=1; done <"${j_dir}manifest"
      [ -z "$j_known" ] || continue
      j_new="absent - $j_path"
      if [ -L "$j_path" ]; then lb_link_at "$j_path"; j_new="$lb_digest link $j_path"
      elif [ -e "$j_path" ]; then
        j_file=${j_dir}files/$((j_lines + 1))
        cp "$j_path" "$j_file" && sync "$j_file" || return 1
        lb_sums "$j_file"; lb_sum_of "$j_file"
        j_new="$lb_digest $(stat -Lc 0%a "$j_path") $j_path"
      fi
      { cat "${j_dir}manifest"; printf '%s\n' "$j_new"; } | lb_put "${j_dir}manifest" || return 1
    done
  done
}
# Paths whose content is in no recorded revision: somebody else wrote them. A commit that died between two files is none, and
# what it takes away for a moment (lb_place) is missing then.
lb_drifted() {
  drifted='' d_open=''
  [ ! -s "$D/ops/.open" ] || d_open=1
  while read -r d_sha d_path; do
    [ -n "$d_path" ] || continue
    cat "$D"/revisions/*/manifest 2>/dev/null | awk -v s="$d_sha" -v p="$d_path" -v open="$d_open" '
      $3 == p { known = 1; if ($1 == s || open && s == "absent" && $2 ~ /^link$|[+]$/) found = 1 }
      END { exit known && !found }' || drifted="$drifted$d_path
"
  done <<EOT
$disk
EOT
  [ -n "$drifted" ]
}
# Files of several revisions, each of which is recorded: the paths that are otherwise than in the intended one.
lb_strayed() {
  drifted=''
  while read -r d_sha _ d_path; do
    case "$lb_newline$disk" in *"$lb_newline$d_sha $d_path$lb_newline"*) ;; *) drifted="$drifted$d_path$lb_newline" ;; esac
  done <"$D/revisions/$intended/manifest"
}
lb_say_drift() {
  lb_say outcome drift
  while read -r d_path; do [ -n "$d_path" ] && lb_say path "$d_path"; done <<EOT
$drifted
EOT
  lb_end
}

# What runs, in $running, of the files whose times are in $ctimes: what was proven and is still so ($proven), or what was loaded after the files last changed;
# else unknown.
lb_find_running() {
  running=unknown
  drv_alive || return 0
  drv_identity
  f_rev='' f_who='' f_times='' f_serving='' proven=''
  if lb_first "$D/applied"; then
    set -- $lb_line
    f_rev=$1 f_who=${2:-} f_times=${3:-}
    [ $# -le 3 ] || { shift 3; f_serving=$*; }
  fi
  drv_serving
  if [ "$f_who" = "$DRV_IDENTITY" ]; then
    # The very workers of that proof, whatever happened to the files since; or others, of files that nobody touched.
    if { [ -n "$f_serving" ] && [ "$f_serving" = "$DRV_SERVING" ]; } || [ "$f_times" = "$ctimes" ]; then running=$f_rev proven=1; return 0; fi
  fi
  # Of a commit that died only a proof counts: workers that crashed since were started anew with the former configuration,
  # and look as if they had loaded these files; so do all of them when the clock was set forward.
  [ ! -s "$D/ops/.open" ] || return 0
  if [ "$on_disk" != foreign ] && [ "$newest" -gt 0 ] && drv_loaded_after "$newest"; then running=$on_disk; fi
  return 0
}
# ctime and not mtime: a rename keeps mtime. $newest in hundredths of a second since the epoch; paths of more than 1 MiB in
# $larger.
lb_ctimes() {
  ctimes=, newest=0 larger=' '
  c_seen=$(stat -c '%Z %s %z %n' -- "$@" 2>/dev/null)
  while read -r c_epoch c_size c_day c_time c_zone c_path; do
    [ -n "$c_path" ] || continue
    ctimes="$ctimes$c_day$c_time$c_zone$c_path,"
    case $c_time in *.??*) c_part=${c_time#*.} ;; *) c_part=99 ;; esac
    c_epoch=$((c_epoch * 100 + 1${c_part%"${c_part#??}"} - 100))
    [ "$c_size" -le 1048576 ] || larger="$larger$c_path "
    [ "$c_epoch" -gt "$newest" ] && newest=$c_epoch
  done <<EOT
$c_seen
EOT
  return 0
}
lb_note_applied() { drv_identity; a_rev=$1; shift; lb_ctimes "$@"; drv_serving; lb_write "$D/applied" "$a_rev $DRV_IDENTITY $ctimes $DRV_SERVING"; }

# ---- prepare ---------------------------------------------------------------------------------------------------
# ROLLOUT TOKEN KEEP DRIFT REV,… PATH…; then lb_candidate REV, lb_content PATH MODE SHA CONTENT …, and lb_prepared
lb_prepare() {
  p_keep=$3 p_drift=$4 p_token=$2 p_revs=$5
  if [ "$p_keep" = none ]; then
    D=$LB_STATE/$1 p_stage=$(mktemp -d) || lb_failed 'no temporary folder can be made'
    lb_state
  else
    lb_open "$1"; lb_need_token "$2"
    if [ "$l_purpose" = advance ]; then lb_emergency_stops; fi
    p_stage=$D/revisions/.stage
    for p in "$p_stage"/*; do
      [ -e "$p" ] || continue
      rm -rf "$p_stage" || lb_failed "$D is not writable"
      break
    done
  fi
  trap 'rm -rf "$p_stage"' EXIT
  shift 5
  drv_alive || lb_answer no-master
  lb_read_disk "$@"
  case $disk in *'link:? '*) lb_failed "one of $* is a link whose target lbctl has no words for: letters, digits and ._/+@=,- can be kept" ;; esac
  p_base=0
  if [ -n "$intended" ]; then
    [ "$p_keep" = none ] || lb_adopt_paths "$@" || lb_failed 'what is there now can not be kept: no space left?'
    if lb_match_disk; then p_base=$on_disk; else lb_adopt_drift "$@"; lb_test_tree; fi
  else
    [ "$p_keep" = none ] || lb_keep_disk 0 "$@" || lb_failed 'what is there now can not be kept: no space left?'
    lb_test_tree
  fi
  p_folders='' p_staged='' p_sums='' c_all=''
  p_ifs=$IFS IFS=,; set -- $p_revs; IFS=$p_ifs
  for c_rev in "$@"; do p_folders="$p_folders $p_stage/$c_rev/files"; done
  [ -z "$p_folders" ] || mkdir -p $p_folders || lb_failed 'no space for the new revisions'
}
# What lbctl has not made may not load, and would be no place to go back to.
lb_test_tree() { drv_test_live || { lb_say outcome tree-broken; lb_text output "$DRV_SAID"; lb_end; }; }
lb_adopt_drift() {
  lb_drifted || lb_strayed
  [ "$p_drift" != refuse ] || lb_say_drift
  p_base=$intended
  [ "$p_keep" = revisions ] || return 0
  lb_keep_disk content "$@" || lb_failed 'the edited files can not be kept: no space left?'
  [ "$p_drift" = adopt ] && { p_base=$k_rev; lb_set_state "$generation" "$k_rev"; }
  return 0
}
lb_candidate() { c_rev=$1 c_dir=$p_stage/$1 c_n=0 c_all="$c_all $1"; }
lb_content() {
  c_n=$((c_n + 1))
  if [ "$3" = absent ]; then
    # A plan that another balancer made up must not take away what was here before lbctl: that is kept under this name.
    while read -r c_sha _ c_path; do
      [ "$c_path" != "$1" ] || [ "$c_sha" = absent ] || lb_failed "$1 is kept in revision $c_rev, and the plan would remove it"
    done 2>/dev/null <"$D/revisions/$c_rev/manifest"
    lb_append_to "$c_dir/manifest" "absent - $1" || lb_failed 'no space for the new revision'
    return 0
  fi
  if [ "$2" = link ]; then
    lb_append_to "$c_dir/manifest" "$3 link $1" || lb_failed 'no space for the new revision'
    return 0
  fi
  { printf '%s' "$4" >"$c_dir/files/$c_n"; } 2>/dev/null && lb_append_to "$c_dir/manifest" "$3 $2 $1" || lb_failed "no space for $1 of revision $c_rev"
  p_staged="$p_staged $c_dir/files/$c_n" p_sums="$p_sums$lb_newline$3  $c_dir/files/$c_n"
}
lb_test_candidate() {
  lb_make_map "$c_dir"
  drv_test "$map" && return 0
  c_said=$DRV_SAID
  # A tree that is broken without it is no fault of the candidate.
  lb_test_tree
  lb_say outcome invalid; lb_say revision "$c_rev"; lb_text output "$c_said"
  lb_end
}
# What passes the test and still is not what was meant. A file that nothing includes changes nothing: better said now than
# found out from traffic that never moved. The way back is not held up by that.
lb_refuse_unseen() {
  if [ -n "${DRV_TWICE:-}" ]; then
    lb_say outcome invalid
    [ -z "${c_rev:-}" ] || lb_say revision "$c_rev"
    lb_text output "$DRV_TWICE"; lb_end
  fi
  [ -n "$DRV_LEFT_OUT" ] || return 0
  lb_say outcome not-included
  for p in $DRV_LEFT_OUT; do lb_say path "$p"; done
  lb_end
}
lb_prepared() {
  if [ -n "$p_staged" ]; then
    lb_sums $p_staged
    [ "$sums" = "$p_sums$lb_newline" ] || lb_failed 'the new revisions arrived damaged, or there is no space for them'
  fi
  for c_rev in $c_all; do
    c_dir=$p_stage/$c_rev
    lb_test_candidate
    if [ "${l_purpose:-advance}" = advance ]; then lb_refuse_unseen; fi
  done
  [ -n "$c_all" ] || lb_test_tree
  # Published only when every one of them passed: a refused preparation leaves nothing. Durable when it is committed: a power
  # cut before that costs the preparation alone.
  if [ "$p_keep" = revisions ]; then
    for c_rev in $c_all; do lb_publish "$c_rev" "$p_stage/$c_rev" || lb_failed 'the new revision can not be kept: no space left?'; done
    # Nothing is left in it.
    trap - EXIT
  fi
  lb_say outcome prepared; lb_say base "$p_base"; lb_say generation "$generation"
  lb_end
}
