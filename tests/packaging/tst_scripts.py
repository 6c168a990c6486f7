#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""packaging/run.sh and test.sh as a stranger meets them, in a copy of the tree whose tools only say that they were called.

    tst_scripts.py PACKAGING
"""
import os
import shutil
import stat
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

PACKAGING = Path()

SAYS = """#!/bin/bash
printf '%s' "$(basename "$0")" >>"$CALLS"
printf ' %s' "$@" >>"$CALLS"
printf '\\n' >>"$CALLS"
"""
CMAKE = SAYS + """
if [[ $1 == --preset ]]; then mkdir -p "build/$2/app" && touch "build/$2/build.ninja"; fi
if [[ $1 == --build ]]; then
    for program in leyedesk leyedesk_tour; do cp "$TOOLS/leyedesk" "$2/app/$program"; done
fi
"""
PROGRAM = SAYS + """
while [[ $# -gt 0 ]]; do
    if [[ $1 == demo ]]; then demo=1; elif [[ $1 == --workspace ]]; then workspace=$2; fi
    shift
done
if [[ -n ${demo:-} ]]; then mkdir -p "$workspace" && touch "$workspace/workspace.json"; fi
"""
INSTALLED = SAYS + """
shift 3
for package in "$@"; do [[ " $MISSING " == *" $package "* ]] || echo "installed $package"; done
"""
CTEST = SAYS + """
while [[ $1 != --output-junit ]]; do shift; done
printf '%s\\n' '<testsuite>' "$RESULTS" '</testsuite>' >"$2"
exit "$CTEST_EXIT"
"""


class Scripts(unittest.TestCase):
    def setUp(self):
        self.temporary = tempfile.TemporaryDirectory()
        self.addCleanup(self.temporary.cleanup)
        self.folder = Path(self.temporary.name)
        self.tree = self.folder / "a tree"  # with a blank, as folders of people have
        shutil.copytree(PACKAGING, self.tree / "packaging", ignore=shutil.ignore_patterns("__pycache__"))
        self.tools = self.folder / "tools"
        self.tools.mkdir()
        for name, script in (("cmake", CMAKE), ("leyedesk", PROGRAM), ("dpkg-query", INSTALLED), ("ctest", CTEST),
                             ("apt-get", SAYS), ("sudo", SAYS)):
            self.tool(name, script)
        self.calls = self.folder / "calls"
        self.data = self.folder / "home" / ".local" / "share" / "leyedesk"
        self.environment = {"PATH": f"{self.tools}:/usr/bin:/bin", "HOME": str(self.folder / "home"), "LANG": "C.UTF-8",
                            "CALLS": str(self.calls), "TOOLS": str(self.tools), "MISSING": "", "CTEST_EXIT": "0",
                            "RESULTS": ""}

    def tool(self, name: str, script: str) -> None:
        path = self.tools / name
        path.write_text(script, "utf-8")
        path.chmod(0o755)

    def run_script(self, *arguments: str, script: str = "run.sh", **environment: str) -> subprocess.CompletedProcess:
        self.calls.write_text("")
        return subprocess.run([self.tree / "packaging" / script, *arguments], cwd="/", capture_output=True, text=True,
                              env=self.environment | environment, stdin=subprocess.DEVNULL, timeout=60, check=False)

    def called(self, tool: str) -> list[str]:
        lines = self.calls.read_text("utf-8").splitlines()
        return [line.removeprefix(tool).strip() for line in lines if line.split(" ", 1)[0] == tool]

    def test_with_a_display_the_window_opens(self):
        for display in ("DISPLAY", "WAYLAND_DISPLAY"):
            done = self.run_script(**{display: ":0"})
            self.assertEqual(done.returncode, 0, done.stderr)
            self.assertEqual(self.called("leyedesk"), [""], "the program knows what was open last")

    def test_without_a_display_it_says_so_and_shows_the_commands(self):
        done = self.run_script()
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        self.assertEqual(self.called("leyedesk"), [])
        self.assertIn("There is no display here", done.stdout)
        self.assertEqual(self.called("leyedesk_tour"), [f"{self.tree}/build/tour"])
        self.assertIn(f"{self.tree}/build/tour", done.stdout)
        for command in ("init --workspace", "import people", "find cxm", "print casefile", "--help"):
            self.assertIn(command, done.stdout)
        self.assertIn("a\\ tree", done.stdout)  # a command can be pasted as it stands

    def test_who_has_a_workspace_is_not_told_how_to_make_one(self):
        (self.data / "workspace").mkdir(parents=True)
        (self.data / "workspace" / "workspace.json").touch()
        done = self.run_script()
        self.assertNotIn("init --workspace", done.stdout)
        self.assertIn("find cxm", done.stdout)

    def test_the_demo_is_made_once_with_a_passphrase_that_its_owner_alone_reads(self):
        done = self.run_script("--demo")
        self.assertEqual(done.returncode, 0, done.stderr)
        made = self.called("leyedesk")
        self.assertEqual(len(made), 1)
        self.assertIn("demo --scale story", made[0])
        secret = self.data / "demo-passphrase"
        self.assertEqual(stat.S_IMODE(os.stat(secret).st_mode), 0o600)
        self.assertRegex(secret.read_text(), r"^[a-z2-7]{4}(-[a-z2-7]{4}){3}\n$")
        again = self.run_script("--demo", DISPLAY=":0")
        self.assertEqual(self.called("leyedesk"), [f"--workspace {self.data}/demo"])
        self.assertIn("is there", again.stdout)

    def test_the_words_follow_the_environment(self):
        self.assertIn("这里没有显示器", self.run_script(LANG="zh_CN.UTF-8").stdout)
        self.assertIn("用法", self.run_script("--help", LC_ALL="zh_CN.UTF-8", LANG="C.UTF-8").stdout)

    def test_wrong_usage_builds_nothing(self):
        done = self.run_script("--demos")
        self.assertEqual((done.returncode, done.stdout), (2, ""))
        self.assertIn("Usage", done.stderr)
        self.assertEqual(self.called("cmake"), [])

    def test_only_what_is_missing_is_installed(self):
        self.run_script()
        self.assertEqual(self.called("apt-get") + self.called("sudo"), [])
        done = self.run_script(MISSING="libzip-dev fonts-wqy-microhei librapidcheck-dev")
        self.assertIn("Installing: fonts-wqy-microhei libzip-dev", done.stdout)
        installer = "apt-get" if os.geteuid() == 0 else "sudo"
        self.assertEqual(len(self.called(installer)), 2, "update and install")
        self.assertTrue(self.called(installer)[1].endswith("--no-install-recommends fonts-wqy-microhei libzip-dev"))

    def test_a_step_that_fails_shows_its_errors_and_where_the_rest_is(self):
        self.tool("cmake", SAYS + "echo fine\necho 'x.cpp:1: error: no such thing'\nexit 1\n")
        done = self.run_script()
        self.assertEqual(done.returncode, 1)
        self.assertIn("error: no such thing", done.stderr)
        self.assertNotIn("fine", done.stderr)
        self.assertIn("build/log/configure.log", done.stderr)

    def test_the_tests_end_with_their_sum(self):
        passed = '<testcase name="a" status="run"></testcase>'
        failed = '<testcase name="b" status="fail"></testcase>'
        done = self.run_script(script="test.sh", RESULTS=f"{passed}\n{passed}")
        self.assertEqual((done.returncode, done.stdout.splitlines()[-1]), (0, "2 passed, 0 failed"))
        done = self.run_script(script="test.sh", RESULTS=f"{passed}\n{failed}", CTEST_EXIT="8")
        self.assertEqual((done.returncode, done.stdout.splitlines()[-1]), (1, "1 passed, 1 failed"))
        done = self.run_script(script="test.sh")
        self.assertNotEqual(done.returncode, 0, "nothing was tested")


if __name__ == "__main__":
    PACKAGING = Path(sys.argv.pop(1))
    unittest.main()
