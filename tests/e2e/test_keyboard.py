#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every control has a name and can be reached by Tab; shortcuts do what they say."""

import re
import unittest

from lanyard_e2e import (Atspi, LanyardTest, actions_of, descendants, describe, has, is_showing, keys,
                         role_of, wait_until)

# What a person works with; the rest is there to be read.
CONTROLS = ("button", "check box", "combo box", "editor", "entry", "link", "list", "toggle button")


class Keyboard(LanyardTest):
    def controls(self, program, within):
        """Everything that can have the focus, as (place in the tree, accessible)."""
        roles = [role_of(word) for word in CONTROLS]
        found = []
        hidden_below = None
        for place, (control, depth) in enumerate(descendants(within)):
            if hidden_below is not None and depth > hidden_below:
                continue
            hidden_below = None
            if control.get_role() == role_of("combo box"):
                hidden_below = depth  # its list shows itself only when it is open
            if (control.get_role() in roles and is_showing(control)
                    and has(control, Atspi.StateType.FOCUSABLE, Atspi.StateType.ENABLED)):
                found.append((place, control))
        return found

    @staticmethod
    def focused_places(within):
        """Where the focus is; a control that lends its focus to another counts too."""
        return {place for place, (control, _) in enumerate(descendants(within))
                if has(control, Atspi.StateType.FOCUSED, Atspi.StateType.SHOWING)}

    def expect_named_and_reachable(self, program, window):
        controls = self.controls(program, window)
        self.assertGreater(len(controls), 1)
        nameless = [describe(control) for _, control in controls
                    if not control.get_name().strip()]
        self.assertEqual(nameless, [])
        reached = set()
        for _ in range(2 * len(controls) + 2):
            reached |= self.focused_places(window)
            keys("Tab")
            self.settle(program)
        missed = [describe(control) for place, control in controls if place not in reached]
        self.assertEqual(missed, [])

    @staticmethod
    def settle(program):
        """A round trip to the program: what was typed before has been dealt with."""
        program.root.get_name()

    def test_empty_state(self):
        program = self.start()
        program.find("button", "Practice without an account")
        self.journey(program).activate_window()
        self.expect_named_and_reachable(program, program.window())

    def test_main_window_with_accounts(self):
        program, journey = self.practise("ada", "bo")
        journey.activate_window()
        self.expect_named_and_reachable(program, program.window())
        # Words and no pictures alone: each account's line says its state.
        for line in journey.accounts():
            self.assertIn("Renews by itself", line)

    def test_ended_session(self):
        program, journey = self.practise("ada")
        journey.choose_fault("session expired")
        program.press("button", "Refresh")
        program.find("button", "Sign in again")
        journey.activate_window()
        self.expect_named_and_reachable(program, program.window())

    def test_sheet_and_dialogs(self):
        program, journey = self.practise("ada")

        sheet = journey.open_sheet()
        program.press("button", re.compile("Paste the browser"), within=sheet)
        program.press("button", "Details", within=sheet)
        self.expect_named_and_reachable(program, sheet)
        program.press("button", "Cancel", within=sheet)
        program.wait_gone("dialog")

        for button, title in (("Rename…", "Rename account"), ("Details", "Account details"),
                              ("Sign out…", None)):
            program.press("button", button)
            dialog = program.find("dialog", title)
            self.expect_named_and_reachable(program, dialog)
            keys("Escape")
            program.wait_gone("dialog")

        journey.activate_window()
        keys("ctrl+comma")
        self.expect_named_and_reachable(program, program.find("dialog", "Preferences"))
        keys("Escape")
        program.wait_gone("dialog")

    def test_buttons_can_be_pressed_by_a_screen_reader(self):
        program, journey = self.practise("ada")
        for _, control in self.controls(program, program.window()):
            if control.get_role() == role_of("button"):
                self.assertTrue({"Press", "ShowMenu"} & set(actions_of(control)),
                                describe(control))

    def test_shortcuts(self):
        program, journey = self.practise("ada", "bo")
        journey.activate_window()

        keys("ctrl+1")
        journey.wait_shown("Ada Lindqvist")
        keys("ctrl+2")
        journey.wait_shown("Bo Nakamura")

        program.focus_list()
        keys("Return")
        wait_until(lambda: journey.is_active("Bo Nakamura"), "Bo to be active by Enter")

        keys("ctrl+Up")
        wait_until(lambda: journey.accounts()[0].startswith("Bo"), "Bo to move up")

        keys("F2")
        program.find("dialog", "Rename account")
        keys("ctrl+a", "W", "o", "r", "k", "Return")
        program.wait_gone("dialog")
        wait_until(lambda: journey.accounts()[0].startswith("Work, Context7"), "the new name")

        keys("ctrl+n")
        journey.choose_service()
        keys("Escape")
        program.wait_gone("dialog")

        journey.choose_fault("server error")
        keys("F5")
        program.wait_text("Not answering")

        keys("ctrl+q")
        self.assertEqual(program.wait_for_end(), 0)


if __name__ == "__main__":
    unittest.main()
