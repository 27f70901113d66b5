# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Run Strength authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What build-aux/{run,test,devroot,flatpak} share. Sourced, not run.

: "${HOME:=$(getent passwd "$(id -u)" | cut -d: -f6)}"
export HOME

# What the packages bring comes before a Python of the user's own, which would
# not know their modules.
PATH=/usr/bin:/bin:/usr/sbin:/sbin:$PATH

rs_me=${0##*/}
rs_aux=$(cd "${BASH_SOURCE[0]%/*}" && pwd -P)
rs_src=${rs_aux%/*}
rs_cache=${XDG_CACHE_HOME:-$HOME/.cache}/run-strength
rs_build=${RS_BUILD_DIR:-build}
[[ $rs_build == /* ]] || rs_build=$rs_src/$rs_build
rs_log=$rs_build/logs

# The oldest libraries that will do.
rs_floor_pc=(gtk4 4.18 libadwaita-1 1.7 json-glib-1.0 1.10 glib-2.0 2.84)
rs_floor_deb=(libgtk-4-dev 4.18 libadwaita-1-dev 1.7 libjson-glib-dev 1.10 libglib2.0-dev 2.84)

say() { printf '%s\n' "$*"; }
warn() { printf '%s: %s\n' "$rs_me" "$*" >&2; }

die()
{
  warn "$*"
  exit 1
}

# packages SECTION...: the names in those sections of build-aux/packages
packages()
{
  awk -v want=" $* " '
    { sub(/#.*/, "") }
    /^\[/ { gsub(/[][ \t]/, ""); on = index(want, " " $0 " "); next }
    on && NF && !seen[$1]++ { print $1 }' "$rs_aux/packages"
}

# --- Steps: one line each, with the time; what they print goes to a log ------

rs_began=$((SECONDS - ${RS_ELAPSED:-0}))

clock() { printf '%d:%02d' $(($1 / 60)) $(($1 % 60)); }

# prepare_build: the build directory is there and ours, or a word about it
prepare_build()
{
  local hint='set RS_BUILD_DIR to a directory of your own'
  # A git checkout that is someone else's would be refused by git as well.
  if ! mkdir -p "$rs_log" 2>/dev/null || [[ ! -w $rs_log ]]; then
    if [[ -e $rs_build ]]; then
      die "cannot write to $rs_build, which belongs to $(stat -c %U "$rs_build"): $hint"
    fi
    die "cannot make $rs_build (its parent is read-only or belongs to $(stat -c %U "${rs_build%/*}" 2>/dev/null || echo nobody)): $hint"
  fi
}

# lock_build: two runs in the same build directory would spoil each other's.
# Held on descriptor 9, which what is started does not get.
lock_build()
{
  exec 9>"$rs_build/.lock"
  if ! flock -n 9; then
    say "Another run uses $rs_build: waiting for it"
    flock 9
  fi
}

# show_log FILE: the end of what a failed step printed
show_log()
{
  [[ -s $1 ]] || return 0
  say "    ---- the end of $1"
  # Without the compiler's command lines and ninja's progress.
  grep -a -v -E '^(cc|c\+\+|gcc|/usr/bin/(meson|cc)) -|^\[[0-9]+/[0-9]+\] (Compil|Generat|Link|Merg)' "$1" |
    tail -n 40 | LC_ALL=C.UTF-8 sed -E 's/^(.{400}).*/\1/; s/^/    | /' || true
  say "    ----"
}

# job COMMAND...: run it in a process group of its own, so that a signal to us is
# heeded at once and ends all of it. catch_signals comes before.
rs_job=''
job()
{
  local rc=0
  set -m
  "$@" &
  rs_job=$!
  set +m
  wait "$rs_job" || rc=$?
  rs_job=''
  return "$rc"
}

end_job()
{
  if [[ -n $rs_job ]]; then
    kill -TERM -- "-$rs_job" 2>/dev/null || true
    wait "$rs_job" 2>/dev/null || true
  fi
}

# catch_signals [FUNCTION]: it is called at the end, whatever that is
# shellcheck disable=SC2120
catch_signals()
{
  trap 'exit 129' HUP
  trap 'exit 130' INT
  trap 'exit 143' TERM
  rs_at_end=${1:-:}
  trap 'end_job; "$rs_at_end"' EXIT
}

# step NAME TEXT COMMAND...: run it with its output in the log NAME.log
step()
{
  local name=$1 text=$2 log=$rs_log/$1.log start=$SECONDS rc=0
  shift 2
  say "[$(clock $((SECONDS - rs_began)))] $text"
  job "$@" >"$log" 2>&1 </dev/null 9>&- || rc=$?
  if ((rc == 0)); then
    if ((SECONDS - start >= 2)); then
      say "       done in $(clock $((SECONDS - start)))"
    fi
  else
    say "       FAILED after $(clock $((SECONDS - start))) (status $rc): $name"
    show_log "$log"
  fi
  return "$rc"
}

# --- Packages ----------------------------------------------------------------

has_apt() { command -v apt-get >/dev/null && command -v dpkg-query >/dev/null; }

# missing NAME...: those of the packages that are not installed
missing()
{
  local have
  have=$(dpkg-query -W -f '${db:Status-Abbrev} ${Package}\n' "$@" 2>/dev/null | awk '$1 == "ii" { print $2 }') || true
  comm -23 <(printf '%s\n' "$@" | sort -u) <(printf '%s\n' "$have" | sort -u)
}

# as_root COMMAND...: directly, or through sudo
as_root()
{
  if ((EUID == 0)); then
    env "$@"
  else
    sudo env "$@"
  fi
}

# may_be_root: whether as_root can work; may ask for the password on a terminal
may_be_root()
{
  ((EUID == 0)) && return 0
  command -v sudo >/dev/null || return 1
  sudo -n true 2>/dev/null && return 0
  [[ -z ${CI:-} && -t 0 && -t 2 ]] || return 1
  warn 'packages have to be installed: sudo may ask for your password'
  sudo -v
}

apt_get()
{
  as_root DEBIAN_FRONTEND=noninteractive apt-get -q -o DPkg::Lock::Timeout=900 "$@"
}

do_install()
{
  # A third party's source that is out of order should not stop us here.
  apt_get update || echo 'apt-get update failed; trying with the lists there are'
  apt_get install -y --no-install-recommends "$@"
}

# want SECTION...: these packages are on this machine when it returns
want()
{
  local need lock
  if ! has_apt; then
    return 0
  fi
  # shellcheck disable=SC2046
  need=$(missing $(packages "$@"))
  [[ -n $need ]] || return 0
  if ! may_be_root; then
    warn 'packages are missing on this machine, and without root or sudo they cannot be installed.'
    warn "The one line that installs them:"
    printf '  sudo apt-get update && sudo apt-get install --no-install-recommends %s\n' "${need//$'\n'/ }" >&2
    exit 1
  fi
  mkdir -p "$rs_cache"
  exec {lock}>"$rs_cache/apt.lock"
  flock "$lock"
  # shellcheck disable=SC2046,SC2086
  need=$(missing $(packages "$@"))
  if [[ -n $need ]]; then
    # shellcheck disable=SC2086
    "${rs_step:-quiet_step}" packages "Installing packages: ${need//$'\n'/ }" do_install $need {lock}>&- ||
      die "the packages could not be installed: ${need//$'\n'/ }"
  fi
  exec {lock}>&-
}

# want_root [SECTION...]: what devroot takes, and those sections
# shellcheck disable=SC2120
want_root()
{
  if ((EUID == 0)); then
    want root "$@"
  else
    want root root-user "$@"
  fi
}

# quiet_step NAME TEXT COMMAND...: as step, all on stderr, the log shown on failure
quiet_step()
{
  local text=$2 log rc=0
  shift 2
  log=$(mktemp)
  warn "$text"
  "$@" >"$log" 2>&1 </dev/null || { rc=$?; tail -n 40 "$log" >&2; }
  rm -f "$log"
  return "$rc"
}

# --- Which machine: this one, or a Debian root on it -------------------------

host_has_floor()
{
  local i
  command -v pkg-config >/dev/null || return 1
  for ((i = 0; i < ${#rs_floor_pc[@]}; i += 2)); do
    pkg-config --atleast-version="${rs_floor_pc[i + 1]}" "${rs_floor_pc[i]}" || return 1
  done
}

apt_has_floor()
{
  local i policy version
  has_apt || return 1
  policy=$(LC_ALL=C apt-cache policy "${rs_floor_deb[@]}" 2>/dev/null) || return 1
  for ((i = 0; i < ${#rs_floor_deb[@]}; i += 2)); do
    version=$(awk -v name="${rs_floor_deb[i]}:" '/^[^ ]/ { on = $1 == name } on && $1 == "Candidate:" { print $2 }' <<<"$policy")
    [[ -n $version && $version != '(none)' ]] || return 1
    dpkg --compare-versions "$version" ge "${rs_floor_deb[i + 1]}" || return 1
  done
}

# learn_packages: a new machine's apt may not have been told yet what there is
learn_packages()
{
  has_apt || return 0
  ! apt-cache show libgtk-4-dev >/dev/null 2>&1 && may_be_root || return 0
  "${rs_step:-quiet_step}" apt-lists 'Asking for the lists of packages' apt_get update ||
    warn 'apt-get update failed; going on without'
}

# choose_root SECTION...: sets rs_enter to what goes before a command of the
# floor's build: nothing where this machine will do (with the sections
# installed on it), else devroot. RS_ROOT=host, floor or newest decides it.
choose_root()
{
  local kind=${RS_ROOT:-}
  if [[ -n ${RS_INSIDE:-} ]]; then
    kind=host
  elif [[ -z $kind ]]; then
    host_has_floor || learn_packages
    if host_has_floor || apt_has_floor; then
      kind=host
    else
      kind=floor
    fi
  fi
  case $kind in
    host)
      # shellcheck disable=SC2034
      rs_enter=()
      if [[ -z ${RS_INSIDE:-} ]] && { host_has_floor || apt_has_floor; }; then
        want "$@"
      fi
      host_has_floor || die "this machine's libraries are too old; it takes ${rs_floor_pc[*]}"
      ;;
    floor | newest)
      # shellcheck disable=SC2119
      want_root
      export RS_ROOT=$kind
      # shellcheck disable=SC2034
      rs_enter=("$rs_aux/devroot")
      ;;
    *) die "RS_ROOT=$kind: host, floor or newest expected" ;;
  esac
  # shellcheck disable=SC2034
  rs_kind=$kind
}

# make_root: the root, where one is used and it is not there yet
make_root()
{
  ((${#rs_enter[@]})) && ! "$rs_aux/devroot" --check || return 0
  step root 'Debian root for GTK 4.18 (made once; some minutes)' "$rs_aux/devroot" --make ||
    die "the Debian root could not be made (all of it: $rs_log/root.log)"
}

# --- Building ----------------------------------------------------------------

# setup_meson IN DIR OPTION...: set up; again, where the libraries changed
setup_meson()
{
  local in=$1 dir=$2 stamp
  shift 2
  # shellcheck disable=SC2016
  stamp=$("$in" sh -c 'echo "$0"; pkg-config --modversion glib-2.0 gtk4 libadwaita-1 json-glib-1.0; cc --version; meson --version' "$*")
  if [[ -f $dir/build.ninja && -f $dir/.stamp && $(<"$dir/.stamp") == "$stamp" ]]; then
    :
  elif [[ -d $dir/meson-private ]]; then
    "$in" meson setup --wipe "$dir" "$rs_src" "$@" || return
  else
    "$in" meson setup "$dir" "$rs_src" "$@" || return
  fi
  printf '%s\n' "$stamp" >"$dir/.stamp"
}

# build_meson IN DIR OPTION...: set up and compile what is built by default
build_meson()
{
  setup_meson "$@" && "$1" meson compile -C "$2"
}
