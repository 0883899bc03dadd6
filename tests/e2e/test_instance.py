#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""One instance, and the five options of the command line."""

import os
import signal
import subprocess
import unittest

from lanyard_e2e import LanyardTest, wait_until
from trayhosts import LxqtPanel


class InstanceTest(LanyardTest):
    def run_once(self, *arguments):
        run = subprocess.run([self.binary, *arguments], env={**os.environ, **self.environment()},
                             capture_output=True, text=True, timeout=20, check=False)
        return run.returncode, run.stdout, run.stderr

    @staticmethod
    def active_window():
        return subprocess.run(["xdotool", "getactivewindow", "getwindowname"], capture_output=True,
                              text=True, check=False).stdout.strip()

    def test_second_start_raises_the_first(self):
        first = self.start()
        first.window()
        other = subprocess.Popen(["xmessage", "-title", "Other", "-geometry", "700x500", "in front"])
        self.addCleanup(other.kill)
        wait_until(lambda: self.active_window() == "Other", "the other window to be in front")
        code, _, _ = self.run_once()
        self.assertEqual(code, 0)
        self.assertTrue(first.is_running())
        wait_until(lambda: self.active_window() == "Lanyard", "Lanyard to be in front")

    def test_quit_ends_the_running_one(self):
        first = self.start()
        first.window()
        self.assertEqual(self.run_once("--quit")[0], 0)
        self.assertEqual(first.wait_for_end(10), 0)
        self.assertEqual(self.run_once("--quit")[0], 0)  # nobody there is fine as well

    def test_killed_one_does_not_block_the_next(self):
        first = self.start()
        first.window()
        first.process.send_signal(signal.SIGKILL)
        first.wait_for_end()
        second = self.start()
        second.window()

    def test_second_start_with_practice_goes_to_practice(self):
        first = self.start()
        first.find("button", "Practice without an account")
        self.assertEqual(self.run_once("--practice")[0], 0)
        first.find("button", "Leave practice")

    def test_termination_signal_ends_it_in_order(self):
        program = self.start()
        program.window()
        program.process.send_signal(signal.SIGTERM)
        self.assertEqual(program.wait_for_end(10), 0)

    def test_options_need_no_display(self):
        environment = {name: value for name, value in os.environ.items()
                       if name not in ("DISPLAY", "WAYLAND_DISPLAY", "XDG_RUNTIME_DIR")}
        for option, expected in (("--help", 0), ("--version", 0), ("--nonsense", 2)):
            run = subprocess.run([self.binary, option], env=environment, timeout=20,
                                 capture_output=True, check=False)
            self.assertEqual(run.returncode, expected, run.stderr)

    def test_options(self):
        code, output, _ = self.run_once("--version")
        self.assertEqual((code, output.split()[0]), (0, "Lanyard"))
        code, output, _ = self.run_once("--help")
        self.assertEqual(code, 0)
        for option in ("--background", "--practice", "--quit", "--version"):
            self.assertIn(option, output)
        for unknown in ("--nonsense", "file:///etc/passwd"):
            code, _, errors = self.run_once(unknown)
            self.assertEqual(code, 2, errors)
        self.assertEqual(self.browser.opened(), [])

    def test_background_waits_in_the_tray(self):
        panel = LxqtPanel(self.folder)
        self.addCleanup(panel.stop)
        program = self.start("--background")
        item = panel.item()
        shown = subprocess.run(["xdotool", "search", "--onlyvisible", "--name", "Lanyard"],
                               capture_output=True, text=True, check=False).stdout
        self.assertEqual(shown, "")
        item.activate()
        program.window()

    def test_background_without_a_tray_shows_the_window(self):
        self.start("--background").find("frame", "Lanyard", patience=40)


if __name__ == "__main__":
    unittest.main()
