#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Services that nobody has listed, or that want something first, in the real window."""

import glob
import os
import re
import unittest

from lanyard_e2e import LanyardTest, stored_secrets, wait_until


class ServicesTest(LanyardTest):
    def written(self):
        """Everything that Lanyard has put into files."""
        text = ""
        for path in glob.glob(os.path.join(self.home, "**/*"), recursive=True, include_hidden=True):
            if os.path.isfile(path):
                with open(path, encoding="utf-8", errors="replace") as file:
                    text += file.read()
        with open(self.log, encoding="utf-8", errors="replace") as file:
            return text + file.read()

    def open_dialog(self, program, choice, dialog):
        program.press("button", "Add account…")
        program.press("button", choice, within=program.find("dialog", "Add account"))
        return program.find("dialog", dialog)

    def check_server(self, program, address):
        dialog = self.open_dialog(program, "Other server…", "Other server")
        program.write(program.find("editor", "Address of the server", within=dialog), address)
        program.press("button", "Check this server", within=dialog)
        return dialog

    def test_an_unlisted_server_is_checked_registered_at_and_signed_in_to(self):
        server = self.server()
        program = self.start()
        journey = self.journey(program)
        dialog = self.check_server(program, server.issuer)
        program.find("alert", re.compile("^Lanyard can sign in at"), within=dialog)
        lines = program.text(dialog)
        self.assertIn("Sign-in in the browser: Yes.", lines)
        self.assertIn("Lanyard can register itself: Yes.", lines)
        program.write(program.find("editor", "Name in Lanyard", within=dialog), "House Server")
        program.press("button", "Save and sign in", within=dialog)
        sheet = program.find("dialog", "Sign in to House Server")
        journey.sign_in(sheet, "ada")
        journey.wait_shown("Ada Lindqvist")
        self.assertTrue(any(line.startswith("Ada Lindqvist, House Server:")
                            for line in journey.accounts()))
        clients = {request["clientId"] for request in server.requests()}
        self.assertNotIn("lanyard-test", clients)
        self.assertEqual(len(clients), 1)
        # What manages the registration is in the keychain, under a name that tells nothing.
        self.assertIn("/registration", stored_secrets("lanyard"))
        self.assertNotIn("registration_access_token", self.written())

        program.wait_gone("dialog", "Sign in to House Server")

        # The same server once more: no second registration, and a second person.
        dialog = self.check_server(program, server.issuer)
        program.find("alert", re.compile("^Lanyard can sign in at"), within=dialog)
        program.press("button", "Save and sign in", within=dialog)
        journey.sign_in(program.find("dialog", "Sign in to House Server"), "bo")
        journey.wait_shown("Bo Nakamura")
        self.assertEqual({request["clientId"] for request in server.requests()}, clients)

    def test_a_client_id_of_ones_own(self):
        server = self.server()
        program = self.start()
        dialog = self.check_server(program, server.issuer)
        program.press("radio button", "I have a client ID", within=dialog)
        program.write(program.find("editor", "Client ID", within=dialog), "lanyard-test")
        program.write(program.find("editor", "Path", within=dialog), "/callback")
        program.write(program.find("editor", "Name in Lanyard", within=dialog), "House Server")
        program.press("button", "Save and sign in", within=dialog)
        journey = self.journey(program)
        journey.sign_in(program.find("dialog", "Sign in to House Server"), "chidi")
        journey.wait_shown("Chidi Okafor")
        self.assertEqual({request["clientId"] for request in server.requests()}, {"lanyard-test"})

    def test_nothing_there_leads_to_manual_entry(self):
        server = self.server()
        program = self.start()
        dialog = self.check_server(program, f"{server.issuer}/no-such-tenant")
        program.find("alert", re.compile("does not describe itself"), within=dialog)
        program.press("button", "Enter its addresses yourself", within=dialog)
        program.find("editor", re.compile("authorization endpoint"), within=dialog)

    def test_contextfile_asks_for_what_was_registered(self):
        canary = "client-secret-canary-4711"
        program = self.start()
        dialog = self.open_dialog(program, "Connect with ContextFile", "Connect with ContextFile")
        self.assertIn("http://localhost:3000/callback", program.text(dialog))
        program.write(program.find("editor", "Client ID", within=dialog), "app-17")
        program.write(program.find("password", "Client secret", within=dialog), canary)
        program.press("button", "Save and sign in", within=dialog)
        sheet = program.find("dialog", "Sign in to ContextFile")
        wait_until(lambda: "client/" in stored_secrets("lanyard"), "the secret in the keychain")
        program.press("button", "Cancel", within=sheet)
        self.assertNotIn(canary, self.written())
        # Asked once: the second time the sheet comes at once.
        self.open_dialog(program, "Connect with ContextFile", "Sign in to ContextFile")

    def test_better_skills_asks_for_the_server(self):
        program = self.start(SERVER_URL="https://skills.invalid")
        dialog = self.open_dialog(program, "Connect with Better Skills", "Server of Better Skills")
        self.assertTrue(program.has("radio button", "skills.invalid", within=dialog))
        program.press("button", "Check whether it answers", within=dialog)
        program.find("alert", re.compile("looking up the name"), within=dialog)
        program.press("button", "Go on", within=dialog)
        program.find("dialog", "Sign in to Better Skills (skills.invalid)")


if __name__ == "__main__":
    unittest.main()
