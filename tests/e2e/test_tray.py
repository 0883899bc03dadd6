#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The tray, with a real host of each kind, and the window where there is none."""

import os
import subprocess
import unittest

from lanyard_e2e import LanyardTest, keys, screenshot, wait_until
from trayhosts import LxqtPanel, Trayer

PANEL_HEIGHT = 32


def is_open(program):
    """The main window can be seen."""
    return program.has_shown_a_window() and program.has("frame")


def close_window(program):
    """The window manager's close button."""
    keys("alt+F4")


class StatusNotifier(LanyardTest):
    def setUp(self):
        super().setUp()
        self.panel = LxqtPanel(self.folder)
        self.addCleanup(self.panel.stop)

    def picture(self, name):
        """The colours along the panel."""
        path = os.path.join(self.folder, name + ".png")
        screenshot(path)
        run = subprocess.run(["convert", path, "-crop", f"x{PANEL_HEIGHT}+0+0", "-depth", "8",
                              "rgb:-"], capture_output=True, check=True)
        return run.stdout

    def test_icon_tooltip_and_menu(self):
        without = self.picture("without")
        program, journey = self.practise("ada", "bo")
        item = self.panel.item()
        wait_until(lambda: self.picture("with") != without, "a picture in the panel")
        self.assertGreaterEqual(len(item.icon_sizes()), 3)
        self.assertIn(22, item.icon_sizes())
        wait_until(lambda: "renews by itself" in item.tooltip(), "the tool tip")
        self.assertIn("Ada Lindqvist (Context7)", item.tooltip())

        labels = [label for _, label, _, _ in item.menu()]
        self.assertIn("Add account…", labels)
        self.assertTrue(any("Open" in label for label in labels), labels)
        self.assertTrue(any("Quit" in label for label in labels), labels)
        self.assertIn("Context7", labels)
        self.assertEqual(self.checked(item), ["Ada Lindqvist"])

        bo = next(label for label in labels if label.startswith("Bo Nakamura"))
        item.choose(bo)
        wait_until(lambda: journey.is_active("Bo Nakamura"), "Bo to be active")
        wait_until(lambda: self.checked(item) == ["Bo Nakamura"], "Bo to be checked")

        program.press("button", "Leave practice")
        wait_until(lambda: "no accounts yet" in self.panel.tooltips(), "an empty tray")

    @staticmethod
    def checked(item):
        return [label.split(" – ")[0] for _, label, is_checked, _ in item.menu() if is_checked]

    def test_closing_hides_and_the_icon_opens(self):
        program, journey = self.practise("ada", "bo")
        self.panel.item()
        journey.activate_window()
        close_window(program)
        wait_until(lambda: not is_open(program), "the window to hide")
        self.assertTrue(program.is_running())
        self.panel.item().activate()
        wait_until(lambda: is_open(program), "the window to come back")
        journey.wait_shown("Bo Nakamura")

        item = self.panel.item()
        item.choose(next(label for _, label, _, _ in item.menu() if "Quit" in label))
        self.assertEqual(program.wait_for_end(), 0)

    def test_background_start_and_adding_from_the_tray(self):
        program = self.start("--practice", "--background")
        item = self.panel.item()
        self.assertFalse(is_open(program))
        item.choose("Add account…")
        self.journey(program).choose_service()

    def test_host_that_starts_later_is_found_and_one_that_goes_shows_the_window(self):
        self.panel.stop()
        program = self.start("--practice")
        program.window()
        self.panel = LxqtPanel(self.folder)
        self.addCleanup(self.panel.stop)
        self.panel.item()
        self.journey(program).activate_window()
        close_window(program)
        wait_until(lambda: not is_open(program), "the window to hide")
        self.panel.stop()
        wait_until(lambda: is_open(program), "the window to come back by itself", 60)

    def test_icon_shows_an_ended_session_by_shape(self):
        program, journey = self.practise("ada", "bo")
        item = self.panel.item()
        before = item.icon()
        journey.choose_fault("session expired")
        program.press("button", "Refresh")
        wait_until(lambda: item.read("Status") == "NeedsAttention", "attention")
        wait_until(lambda: item.icon() != before, "another icon")


class XEmbed(LanyardTest):
    def test_icon_is_embedded_and_closing_hides(self):
        trayer = Trayer()
        self.addCleanup(trayer.stop)
        program = self.start("--practice")
        program.window()
        icon, width, height = wait_until(lambda: trayer.embedded("lanyard"), "an icon in the tray")[0]
        self.assertGreaterEqual(min(width, height), 16)
        self.assertEqual(len(trayer.embedded("lanyard")), 1)

        self.journey(program).activate_window()
        close_window(program)
        wait_until(lambda: not is_open(program), "the window to hide")
        subprocess.run(["xdotool", "mousemove", "--window", icon, str(width // 2),
                        str(height // 2), "click", "1"], check=True)
        wait_until(lambda: is_open(program), "the window to come back")


class NoTray(LanyardTest):
    def test_closing_asks_once_and_quits(self):
        program = self.start("--practice")
        program.window()
        self.journey(program).activate_window()
        close_window(program)
        program.press("button", "Cancel", within=program.find("dialog"))
        program.wait_gone("dialog")
        self.assertTrue(program.is_running())
        close_window(program)
        program.press("button", "Quit", within=program.find("dialog"))
        self.assertEqual(program.wait_for_end(), 0)


if __name__ == "__main__":
    unittest.main()
