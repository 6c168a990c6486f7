# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by run.sh and test.sh. Quiet when all is well; a failed step shows its errors and where the rest is.
# shellcheck shell=bash
set -euo pipefail

root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd -P)
preset=${preset:-release} # of CMakePresets.json
build_dir=$root/build/$preset
log_dir=$root/build/log

# The words a person sees follow the environment; every tool below speaks C.UTF-8, so that logs read the same everywhere.
case ${LC_ALL:-${LC_MESSAGES:-${LANG:-}}} in zh*) language=zh ;; *) language=en ;; esac
export LC_ALL=C.UTF-8
# Files that use a precompiled header are cached only when asked to.
export CCACHE_SLOPPINESS=pch_defines,time_macros

# say ENGLISH CHINESE
say() {
    if [[ $language == zh ]]; then printf '%s\n' "$2"; else printf '%s\n' "$1"; fi
}

# die ENGLISH CHINESE
die() {
    say "$@" >&2
    exit 1
}

# quietly NAME COMMAND...: its output goes to build/log/NAME.log and is shown only when it fails.
quietly() {
    local log=$log_dir/$1.log
    shift
    if ! "$@" >"$log" 2>&1 </dev/null; then
        { grep -E '^FAILED|[Ee]rror:|^E:' "$log" || tail -n 40 "$log"; } | cut -c 1-400 | head -n 40 >&2
        die "Failed: $* (all of it: $log)" "失败：$*（全部输出见 $log）"
    fi
}

as_root() {
    if [[ $EUID -eq 0 ]]; then
        "$@"
    elif [[ -t 0 ]]; then
        sudo "$@"
    else
        sudo -n "$@"
    fi
}

# missing_packages GROUP...: what packages.txt lists in these groups and Debian does not have installed.
missing_packages() {
    local wanted
    wanted=$(awk -v groups=" $* " 'NF > 1 && index(groups, " " $1 " ") { print $2 }' "$root/packaging/packages.txt")
    # shellcheck disable=SC2086
    comm -23 <(sort -u <<<"$wanted") \
        <(dpkg-query -W -f '${db:Status-Status} ${Package}\n' $wanted 2>/dev/null | sed -n 's/^installed //p' | sort -u)
}

install_packages() {
    local missing
    if ! command -v apt-get >/dev/null; then
        say "This is no Debian; packaging/packages.txt says what has to be installed." \
            "本机不是 Debian；需要安装的软件见 packaging/packages.txt。" >&2
        return
    fi
    missing=$(missing_packages "$@" | tr '\n' ' ')
    [[ -n $missing ]] || return 0
    if [[ $EUID -ne 0 ]] && ! command -v sudo >/dev/null; then
        die "There is no sudo. As root, run: apt-get install $missing" "没有 sudo。请以 root 运行：apt-get install $missing"
    fi
    say "Installing: $missing" "正在安装：$missing"
    quietly apt-update as_root apt-get -q -o DPkg::Lock::Timeout=300 update
    # shellcheck disable=SC2086
    quietly apt-install as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -y -o DPkg::Lock::Timeout=300 \
        install --no-install-recommends $missing
}

prepare() {
    if ! mkdir -p "$log_dir" 2>/dev/null || [[ ! -w $log_dir ]]; then
        die "Cannot write to $root/build. Copy the folder to a place of yours." \
            "无法写入 $root/build。请把整个文件夹复制到您有权写入的地方。"
    fi
    install_packages "$@"
}

# build CMAKE_OPTION... -- TARGET...
build() {
    local options=()
    while [[ $1 != -- ]]; do
        options+=("$1")
        shift
    done
    shift
    [[ -f $build_dir/build.ninja ]] || say "The first build takes some minutes." "首次构建需要几分钟。"
    cd "$root"
    quietly configure cmake --preset "$preset" "${options[@]}"
    quietly build cmake --build "$build_dir" --parallel "$(nproc)" --target "$@"
}
