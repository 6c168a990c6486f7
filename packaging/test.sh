#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds LeyeDesk with warnings as errors and runs every test. Ends with "N passed, N failed".
# Exit 0 only when something was tested and nothing failed. Works from any directory, as root or with sudo.
# shellcheck source=packaging/lib.sh
source "$(dirname -- "${BASH_SOURCE[0]}")/lib.sh"

results=$build_dir/tests.xml
log=$log_dir/tests.log

# count PATTERN: lines of ctest's JUnit file; what a test printed cannot look like one, for its < is escaped there.
count() {
    grep -c "^\s*<$1" "$results" || true
}

prepare build run test
build -DLEYE_WITH_TESTS=ON -- all

rm -f "$results"
status=0
ctest --test-dir "$build_dir" --parallel "$(nproc)" --no-tests=error --output-on-failure --output-junit "$results" \
    >"$log" 2>&1 </dev/null || status=$?
[[ $status -eq 0 ]] || grep -vE ' Passed |^ *Start ' "$log" >&2 || true
[[ -s $results ]] || die "No test ran (see $log)." "没有运行任何测试（见 $log）。"

passed=$(count 'testcase .*status="run"')
skipped=$(($(count 'skipped message="SKIP_') + $(count 'testcase .*status="disabled"')))
failed=$(($(count testcase) - passed - skipped))
[[ $skipped -eq 0 ]] || say "$skipped skipped (see $log)" "跳过 $skipped 项（见 $log）"
echo "$passed passed, $failed failed"
[[ $status -eq 0 && $passed -gt 0 && $failed -eq 0 ]]
