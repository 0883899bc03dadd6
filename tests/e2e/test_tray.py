# SPDX-License-Identifier: GPL-3.0-or-later
"""The tray on a real host of each kind: lxqt-panel (StatusNotifier) and trayer (XEmbed)."""

import json
import os
import re
import unittest

from lanyard_e2e import LanyardTest, keys, wait_until
from trayhosts import LxqtPanel, Trayer


class TrayTest(LanyardTest):
    def add(self, program, person, who):
        self.browser.plan(person=person)
        program.press("button", "Add account…")
        program.press("button", "Open browser")
        program.wait_text(f"Signed in as {who}")
        program.wait_gone("dialog", "Sign in to Context7")

    def with_two_people(self):
        program = self.start("--practice")
        self.add(program, "ada", "Ada Lindqvist")
        self.add(program, "bo", "Bo Nakamura")
        return program

    def active(self):
        path = os.path.join(self.home, ".local/share/lanyard-practice/accounts.json")
        with open(path, encoding="utf-8") as file:
            document = json.load(file)
        names = {account["id"]: account["name"] for account in document["accounts"]}
        return names[document["active"]["context7"]]

    def test_status_notifier_switches_accounts(self):
        panel = LxqtPanel(self.folder)
        self.addCleanup(panel.stop)
        program = self.with_two_people()
        item = panel.item()
        self.assertTrue({16, 22, 24, 32, 48} & set(item.icon_sizes()), item.icon_sizes())
        wait_until(lambda: "renews by itself" in item.tooltip(), "the tool tip to speak of a session")
        self.assertIn("Lanyard", item.tooltip())
        menu = item.menu()
        checked = [label for _, label, is_checked, _ in menu if is_checked]
        self.assertEqual(len(checked), 1, menu)
        self.assertIn("Ada Lindqvist", checked[0])
        bo = next(label for _, label, _, _ in menu if "Bo Nakamura" in label)
        for wanted in ("Add account…", "Open Lanyard", "Quit"):
            self.assertIn(wanted, [label for _, label, _, _ in menu])
        item.choose(bo)
        wait_until(lambda: self.active() == "Bo Nakamura", "Bo to be the active one on disk")
        wait_until(lambda: program.has("list item", re.compile("Bo Nakamura.*Active")),
                   "the window to say so")
        wait_until(lambda: [label for _, label, is_checked, _ in item.menu() if is_checked] == [bo],
                   "the menu to say so")

    def test_status_notifier_shows_trouble_by_shape(self):
        panel = LxqtPanel(self.folder)
        self.addCleanup(panel.stop)
        program = self.with_two_people()
        item = panel.item()
        wait_until(item.icon, "an icon")
        calm = item.icon()
        # The practice service ends every session; looking again finds out.
        program.find("combo box", "nothing")
        keys("alt+w", "Down")
        program.find("combo box", "session expired")
        program.press("button", "Refresh")
        program.wait_text(re.compile("Sign in again"))
        wait_until(lambda: item.icon() != calm, "the icon to change")

    def test_closing_hides_only_while_a_host_lives(self):
        panel = LxqtPanel(self.folder)
        program = self.start()
        item = panel.item()
        program.window()
        keys("alt+F4")
        wait_until(lambda: not program.is_running() or not program.has("frame", "Lanyard"),
                   "the window to go")
        self.assertTrue(program.is_running())
        item.activate()
        program.window()
        panel.stop()
        keys("alt+F4")
        program.press("button", re.compile("^(Keep|Cancel|Stay)"))
        self.assertTrue(program.is_running())

    def test_quit_from_the_menu(self):
        panel = LxqtPanel(self.folder)
        self.addCleanup(panel.stop)
        program = self.start()
        panel.item().choose("Quit")
        self.assertEqual(program.wait_for_end(10), 0)

    def test_host_that_comes_later_gets_the_icon(self):
        program = self.start()
        program.window()
        panel = LxqtPanel(self.folder)
        self.addCleanup(panel.stop)
        self.assertIn("Lanyard", panel.item().tooltip())

    def test_xembed_host_holds_the_icon(self):
        trayer = Trayer()
        self.addCleanup(trayer.stop)
        program = self.start()
        program.window()
        icon = wait_until(lambda: trayer.embedded("lanyard"), "the icon in the tray")[0]
        self.assertGreaterEqual(min(icon[1], icon[2]), 16)


if __name__ == "__main__":
    unittest.main()
