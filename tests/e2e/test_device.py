#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A code for another device, at the real better-auth, in the real window."""

import os
import re
import unittest

from lanyard_e2e import (BetterAuthServer, LanyardTest, descendants, is_enabled, is_showing,
                         stored_secrets, wait_until)

CODE = re.compile("^[A-Z0-9]{8}$")  # as better-auth makes them


class DeviceTest(LanyardTest):
    def setUp(self):
        super().setUp()
        self.server = BetterAuthServer()
        self.addCleanup(self.server.stop)
        # The built-in service at the test's address, as a person would say it.
        self.write_catalogue("betterskills.json",
                             {"id": "betterskills", "baseUrl": self.server.issuer})

    def begin(self):
        program = self.start()
        journey = self.journey(program)
        sheet = journey.open_sheet("Better Skills")
        return program, journey, sheet, self.code_in(program, sheet)

    def code_in(self, program, sheet, other_than=None):
        def current():
            return next((found.get_name() for found in program.every("editor", CODE, within=sheet)
                         if is_enabled(found) and found.get_name() != other_than), None)
        return wait_until(current, "a code")

    def test_signs_in_shows_who_and_signs_out(self):
        program, journey, sheet, code = self.begin()
        program.wait_text("Waiting for you to enter the code", within=sheet)
        shown = program.find("editor", CODE, within=sheet)
        self.assertEqual(shown.get_text(0, -1) if hasattr(shown, "get_text") else code, code)
        program.find("editor", self.server.issuer + "/device", within=sheet)
        self.assertEqual(self.browser.opened(), [])  # nothing by itself
        # A page of this computer is nothing for a phone.
        self.assertFalse([found for found, _ in descendants(sheet)
                          if "QR" in (found.get_name() or "") and is_showing(found)])

        program.press("button", "Open the page", within=sheet)
        wait_until(self.browser.opened, "the browser")
        self.assertTrue(self.browser.opened()[0].startswith(self.server.issuer + "/device"))

        self.server.approve(code, "ada")
        program.wait_gone("dialog", "Sign in to Better Skills")
        journey.wait_shown("Ada Lindqvist")
        program.wait_text("ada@example.org")
        self.assertNotEqual(stored_secrets("lanyard"), "")
        self.assertIn("Sign in again", journey.card("Session."))  # it never pretends to renew

        polls = self.server.requests("/api/auth/device/token")
        self.assertEqual(polls[-1]["status"], 200)
        self.assertEqual(polls[-1]["contentType"], "application/json")
        self.assertEqual(len(self.server.requests("/api/auth/device/code")), 1)

        journey.sign_out("Ada Lindqvist")
        self.assertEqual(stored_secrets("lanyard"), "")
        told = wait_until(lambda: self.server.requests("/api/auth/sign-out"), "the sign-out")
        self.assertTrue(told[0]["hasBearer"])
        self.assert_log_is_clean()

    def test_a_code_that_ran_out_is_replaced_by_one_click(self):
        program, journey, sheet, code = self.begin()
        self.server.control("POST", f"/expire?value={code}")
        program.wait_text("The code has run out", within=sheet)
        self.assertEqual(len(self.server.requests("/api/auth/device/code")), 1)
        program.press("button", "Get a new code", within=sheet)
        fresh = self.code_in(program, sheet, other_than=code)
        self.server.approve(fresh, "bo")
        journey.wait_shown("Bo Nakamura")

    def test_declined_is_told_apart(self):
        program, journey, sheet, code = self.begin()
        self.server.control("POST", f"/deny?value={code}&person=ada")
        program.wait_text("The sign-in was declined", within=sheet)
        program.find("button", "Get a new code", within=sheet)
        self.assertEqual(journey.accounts(), [])
        program.press("button", "Details", within=sheet)
        program.wait_text("It stopped at", within=sheet)
        self.assert_log_is_clean()

    def test_another_person_is_asked_about(self):
        program, journey, sheet, code = self.begin()
        self.server.approve(code, "ada")
        journey.wait_shown("Ada Lindqvist")
        program.wait_gone("dialog", "Sign in to Better Skills")
        journey.sign_out("Ada Lindqvist")
        program.press("button", re.compile("^Sign in"))
        sheet = program.find("dialog", "Sign in to Better Skills")
        self.server.approve(self.code_in(program, sheet), "bo")
        program.wait_text("You signed in as Bo Nakamura, not as Ada Lindqvist", within=sheet)
        self.assertEqual(len(journey.accounts()), 1)
        program.press("button", "Discard and revoke", within=sheet)
        program.wait_text("Bo Nakamura was not kept", within=sheet)
        program.press("button", "Try again as Ada Lindqvist", within=sheet)
        self.server.approve(self.code_in(program, sheet), "bo")
        program.press("button", "Keep as a new account", within=sheet)
        journey.wait_shown("Bo Nakamura")
        self.assertEqual(len(journey.accounts()), 2)

    def assert_log_is_clean(self):
        with open(self.log, encoding="utf-8", errors="replace") as file:
            log = file.read()
        for secret in self.server.control("GET", "/secrets"):
            self.assertNotIn(secret, log)
        self.assertTrue(os.path.exists(self.log))


class PracticeCodeTest(LanyardTest):
    """The same in practice mode, where a person learns what can go wrong with a code."""

    CODE = re.compile("^[A-Z]{4}-?[A-Z]{4}$")

    def begin(self, service, fault=None):
        program = self.start("--practice")
        journey = self.journey(program)
        if fault:
            journey.add_account("ada")  # the strip with the faults stands over a list
            journey.choose_fault(fault)
        return program, journey, journey.open_sheet(service)

    def approve(self, program, sheet, person, decision="allow"):
        program.find("editor", self.CODE, within=sheet)
        self.browser.plan(person=person, decision=decision)
        program.press("button", "Open the page", within=sheet)

    def test_signs_in_and_out_at_better_skills(self):
        program, journey, sheet = self.begin("Better Skills")
        self.approve(program, sheet, "chidi")
        program.wait_gone("dialog", "Sign in to Better Skills")
        journey.wait_shown("Chidi Okafor")
        program.wait_text("chidi.okafor@example.org")
        self.assertIn("Sign in again", journey.card("Session."))
        self.assertIn("That was all", self.browser.ended()[-1]["text"])
        journey.sign_out("Chidi Okafor")
        self.assertEqual(stored_secrets("lanyard-practice"), "")

    def test_declined_on_the_page(self):
        program, journey, sheet = self.begin("Better Skills")
        self.approve(program, sheet, "chidi", decision="deny")
        program.wait_text("The sign-in was declined", within=sheet)
        self.assertEqual(journey.accounts(), [])

    def test_a_code_in_place_of_the_browser_at_context7(self):
        program, journey, sheet = self.begin("Context7")
        program.press("button", "Use a code instead", within=sheet)
        self.approve(program, sheet, "bo")
        program.wait_gone("dialog", "Sign in to Context7")
        journey.wait_shown("Bo Nakamura")
        self.assertIn("Renews by itself", journey.card("Session."))

    def test_a_code_that_runs_out_at_once(self):
        program, journey, sheet = self.begin("Better Skills", "codes run out at once")
        program.wait_text("The code has run out", within=sheet)


if __name__ == "__main__":
    unittest.main()
