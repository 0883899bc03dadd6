#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A keychain that is locked or gone: nothing is lost, and the window says what to do."""

import re
import subprocess
import unittest

from lanyard_e2e import LanyardTest, stored_secrets, wait_until


class KeychainTest(LanyardTest):
    def setUp(self):
        super().setUp()
        self.addCleanup(self.control, "unlock")
        self.addCleanup(self.control, "start")

    @staticmethod
    def control(action):
        subprocess.run(["keyring-control", action], check=False)

    def signed_in(self):
        program = self.start("--practice")
        self.journey(program).open_sheet()
        program.press("button", "Open browser")
        program.wait_text("Signed in as Ada Lindqvist")
        program.wait_gone("dialog", "Sign in to Context7")
        return program

    def test_locked_at_start_keeps_the_account_and_comes_back(self):
        self.signed_in().end()
        self.control("lock")
        program = self.start("--practice")
        program.find("list item", re.compile("Ada Lindqvist.*Keychain locked"))
        program.find("button", re.compile("^Unlock"))
        program.find("button", "Try again")
        self.control("unlock")
        program.find("list item", re.compile("Ada Lindqvist.*Renews by itself"))

    def test_try_again_without_a_prompt(self):
        self.signed_in().end()
        self.control("lock")
        program = self.start("--practice")
        program.find("list item", re.compile("Keychain locked"))
        program.press("button", "Try again")
        program.find("list item", re.compile("Keychain locked"))
        self.control("unlock")
        program.find("list item", re.compile("Ada Lindqvist.*Renews by itself"))
        self.assertIn("lanyard-practice", stored_secrets("lanyard-practice"))  # nothing was lost

    def test_restarted_daemon_is_noticed(self):
        program = self.signed_in()
        self.control("stop")  # the bus starts it again when it is asked for, and then it is locked
        program.press("button", "Refresh")
        self.control("start")
        self.control("unlock")
        program.find("list item", re.compile("Ada Lindqvist.*Renews by itself"))
        program.end()
        self.start("--practice").find("list item", re.compile("Ada Lindqvist.*Renews by itself"))

    def test_locked_while_it_runs_loses_nothing(self):
        program = self.signed_in()
        self.control("lock")
        program.press("button", "Refresh")
        self.journey(program).wait_shown("Ada Lindqvist")
        program.end()
        self.control("unlock")
        self.start("--practice").find("list item", re.compile("Ada Lindqvist.*Renews by itself"))

    def test_locked_while_signing_in_needs_the_browser_once(self):
        program = self.signed_in()
        journey = self.journey(program)
        sheet = journey.open_sheet()
        self.control("lock")
        visit = journey.sign_in(sheet, "bo")
        self.assertNotEqual(visit["status"], 200)  # nothing is kept yet, and the page says so
        self.assertIn("Your keychain is locked", visit["text"])
        program.find("button", "Unlock…", within=sheet)
        program.press("button", "Try again", within=sheet)  # in vain, and without a prompt
        program.find("button", "Unlock…", within=sheet)
        self.assertEqual(len(journey.accounts()), 1)

        self.control("unlock")
        program.find("list item", re.compile("Bo Nakamura.*Renews by itself"))
        self.assertEqual(len(journey.accounts()), 2)

    def test_cancelled_while_it_waits_for_the_keychain_keeps_nothing(self):
        program = self.signed_in()
        journey = self.journey(program)
        sheet = journey.open_sheet()
        self.control("lock")
        journey.sign_in(sheet, "bo")
        program.find("button", "Unlock…", within=sheet)
        program.press("button", "Cancel", within=sheet)
        program.wait_gone("dialog")
        self.control("unlock")
        program.find("list item", re.compile("Ada Lindqvist.*Renews by itself"))
        self.assertEqual(len(journey.accounts()), 1)
        self.assertNotIn("bo.nakamura", stored_secrets("lanyard-practice"))

    def test_locked_before_signing_in_is_said_before_the_browser(self):
        program = self.signed_in()
        self.control("lock")
        sheet = self.journey(program).open_sheet()
        program.find("button", "Unlock…", within=sheet)
        program.wait_gone("button", "Open browser", within=sheet)
        self.control("unlock")
        program.find("button", "Open browser", within=sheet)

    def test_sign_out_empties_the_keychain(self):
        program = self.signed_in()
        self.assertIn("lanyard-practice", stored_secrets("lanyard-practice"))
        program.press("button", "Sign out…")
        dialog = program.find("dialog", re.compile("."))
        program.press("button", "Sign out", dialog)
        program.find("list item", re.compile("Ada Lindqvist.*[Ss]igned out|Ada Lindqvist.*Not signed in"))
        wait_until(lambda: "lanyard-practice" not in stored_secrets("lanyard-practice"),
                   "the keychain to be empty")

    def test_sign_out_with_a_locked_keychain_is_finished_later(self):
        program = self.signed_in()
        self.control("lock")
        program.press("button", "Sign out…")
        program.press("button", "Sign out", program.find("dialog", re.compile(".")))
        program.wait_text("“Ada Lindqvist” is not signed out yet")
        program.find("button", "Unlock…")
        self.control("unlock")
        program.wait_text("Signed out “Ada Lindqvist” from Context7")
        wait_until(lambda: "lanyard-practice" not in stored_secrets("lanyard-practice"),
                   "the keychain to be empty")


if __name__ == "__main__":
    unittest.main()
