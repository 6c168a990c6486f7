#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds Release with benchmarks, and prints one table: each line measured against its baseline
# in the same run, median and the slowest of twenty (p95).
#   run.sh                  every line in full size: about an hour, 15 GB of disk
#   run.sh --quick          small sizes: a minute or two
#   run.sh [--quick] LINE…  only these: save merge search list import rebuild window; micro: the parts that all of them pass through
preset=bench
# shellcheck source=../../packaging/lib.sh
source "$(dirname -- "${BASH_SOURCE[0]}")/../../packaging/lib.sh"

if [[ ${1:-} == -h || ${1:-} == --help ]]; then
    sed -n '3,7s/^# \?//p' "${BASH_SOURCE[0]}"
    exit 0
fi
prepare build run bench
# Where tests were built, too, they stay.
options=()
[[ -f $build_dir/build.ninja ]] || options=(-DLEYE_WITH_TESTS=OFF)
build "${options[@]}" -- leye_bench window_ready micro_bench

lines=()
micro=
for argument in "$@"; do
    if [[ $argument == micro ]]; then micro=yes; else lines+=("$argument"); fi
done
data=$build_dir/data
mkdir -p "$data"
trap 'rm -rf "$data"' EXIT
if [[ -z $micro || ${#lines[@]} -gt 0 ]]; then
    "$build_dir/tests/bench/leye_bench" --folder "$data" "${lines[@]}"
fi
if [[ -n $micro ]]; then
    "$build_dir/tests/bench/micro_bench"
fi
