#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds LeyeDesk, says how to use it and opens its window where there is a display.
#   run.sh          the user's workspace; without one the window offers to make it, or a demo
#   run.sh --demo   a workspace of synthetic people, made in the user's data folder the first time
# shellcheck source=packaging/lib.sh
source "$(dirname -- "${BASH_SOURCE[0]}")/lib.sh"

data_dir=${XDG_DATA_HOME:-$HOME/.local/share}/leyedesk
program=$build_dir/app/leyedesk

usage() {
    say "Usage: $0 [--demo]" "用法：$0 [--demo]"
}

# new_passphrase FILE: four groups of letters and digits, readable by the user alone.
new_passphrase() {
    (umask 077 && mkdir -p "$(dirname "$1")" && head -c 10 /dev/urandom | base32 | tr '[:upper:]' '[:lower:]' |
        sed 's/..../&-/g; s/-$//' >"$1")
}

make_demo() {
    workspace=$data_dir/demo
    passphrase=$data_dir/demo-passphrase
    if [[ -e $workspace/workspace.json ]]; then
        say "The demo workspace is there: $workspace" "演示工作区已经存在：$workspace"
        return
    fi
    new_passphrase "$passphrase"
    "$program" demo --scale story --workspace "$workspace" --passphrase-file "$passphrase" --language "$program_language"
    say "Made a demo workspace with synthetic people: $workspace" "已建立演示工作区，人员均为虚构：$workspace"
    say "The passphrase of all its users is in $passphrase" "所有演示用户的口令都在 $passphrase"
}

# command_for ENGLISH CHINESE ARGUMENT...
command_for() {
    say "# $1" "# $2"
    shift 2
    printf '  %q' "$program"
    printf ' %s' "$@"
    printf '\n'
}

show_start() {
    say "A passphrase of your own, in a file that only you can read:" "先把自己设定的口令写入只有自己可读的文件："
    printf '  (umask 077; cat > %q)\n' "$passphrase"
    command_for "A workspace for your station" "为本站建立工作区" \
        init "${opening[@]}" --station 31010901701 --user 王芳 --recovery-out recovery.txt
    command_for "Import people (xlsx, ods or csv): first try, then do" "导入人员（xlsx、ods 或 csv）：先试，后导" \
        import people roster.xlsx --dry-run "${opening[@]}"
}

show_daily_work() {
    command_for "Find a person by name, initials or last digits" "按姓名、拼音首字母或尾号查找" find cxm "${opening[@]}"
    command_for "Record a service" "登记一次服务" record service --person cxm --kind 职业指导 \
        --date "$(date +%F)" --note "'面谈，了解求职意向'" "${opening[@]}"
    command_for "Print the case file" "打印个案档案" print casefile --person cxm --out casefile.pdf "${opening[@]}"
    command_for "Everything else" "全部命令" --help
}

has_display() {
    [[ -n ${WAYLAND_DISPLAY:-}${DISPLAY:-} ]]
}

case ${1:-} in
"" | --demo) ;;
-h | --help)
    usage
    exit 0
    ;;
*)
    usage >&2
    exit 2
    ;;
esac

program_language=$([[ $language == zh ]] && echo zh_CN || echo en)
prepare build run
# Where test.sh has been, its configuration stays: to change it would throw the built tests away.
options=()
[[ -f $build_dir/build.ninja ]] || options=(-DLEYE_WITH_TESTS=OFF)
build "${options[@]}" -- leyedesk leye_fonts

workspace=$data_dir/workspace
passphrase=$data_dir/passphrase
if [[ ${1:-} == --demo ]]; then
    make_demo
fi
opening=(--workspace "$(printf %q "$workspace")" --passphrase-file "$(printf %q "$passphrase")")
if [[ ${1:-} != --demo && ! -e $workspace/workspace.json ]]; then
    show_start
fi
show_daily_work
if ! has_display; then
    say "There is no display here, so the window stays closed; the commands above do all the work." \
        "这里没有显示器，窗口无法打开；以上命令可完成全部工作。"
    build "${options[@]}" -- leyedesk_tour
    quietly tour env QT_QPA_PLATFORM=offscreen "$build_dir/app/leyedesk_tour" "$root/build/tour"
    say "Pictures of every screen: $root/build/tour" "每个界面的图片：$root/build/tour"
    exit 0
fi
say "Opening the window." "正在打开窗口。"
if [[ ${1:-} == --demo ]]; then
    exec "$program" --workspace "$workspace"
fi
exec "$program" # on the workspace that was open last
