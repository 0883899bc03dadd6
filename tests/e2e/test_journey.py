#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""From the first start to an empty keychain, in practice mode and on a real server."""

import os
import unittest

from lanyard_e2e import LanyardTest, stored_secrets, wait_until


class PracticeJourney(LanyardTest):
    def test_from_first_start_to_empty_keychain(self):
        program = self.start()
        journey = self.journey(program)
        program.wait_text("Sign in once, see who you are")
        journey.enter_practice()

        journey.add_account("ada")
        journey.wait_shown("Ada Lindqvist")
        self.assertIn("Signed in as Ada Lindqvist", self.browser.ended()[-1]["text"])
        self.assertEqual(self.browser.ended()[-1]["status"], 200)
        program.wait_text("ada.lindqvist@example.org")
        program.wait_text("Teamspace “Platform”")
        self.assertIn("Renews by itself", journey.card("Session."))
        self.assertIn("Pro.", journey.card("Tier."))
        self.assertIn("7 of 10 used, 3 left", journey.card("Skill generation this week."))

        journey.add_account("bo")
        journey.wait_shown("Bo Nakamura")
        self.assertIn("Free.", journey.card("Tier."))
        self.assertIn("1 of 3 used, 2 left", journey.card("Skill generation this week."))
        self.assertEqual(len(journey.accounts()), 2)

        self.assertTrue(journey.is_active("Ada Lindqvist"))  # the first one, until told otherwise
        journey.use("Bo Nakamura")
        self.assertFalse(journey.is_active("Ada Lindqvist"))
        journey.use("Ada Lindqvist")
        self.assertFalse(journey.is_active("Bo Nakamura"))
        journey.use("Bo Nakamura")
        program.end()

        program = self.start("--practice")
        journey = self.journey(program)
        journey.wait_shown("Bo Nakamura")  # the one that was looked at
        self.assertTrue(journey.is_active("Bo Nakamura"))
        wait_until(lambda: all("Renews by itself" in line for line in journey.accounts()),
                   "both sessions to go on")
        self.assertNotEqual(stored_secrets("lanyard-practice"), "")
        self.assertEqual(stored_secrets("lanyard"), "")  # nothing of practice is among the real

        journey.sign_out("Ada Lindqvist")
        journey.sign_out("Bo Nakamura")
        self.assertEqual(stored_secrets("lanyard-practice"), "")

    def test_two_services_side_by_side(self):
        program = self.start("--practice")
        journey = self.journey(program)
        journey.add_account("bo", "ContextFile")
        journey.wait_shown("bo.nakamura")
        visit = self.browser.ended()[-1]
        self.assertIn("Signed in as bo.nakamura", visit["text"])
        consent = [page for page in visit["pages"] if "/contextfile/oauth/authorize/consent" in page]
        self.assertEqual(len(consent), 1)
        journey.add_account("ada", "Context7")  # the other services stay as they are
        journey.wait_shown("Ada Lindqvist")
        program.end()

        program = self.start("--practice")  # another port, the same services
        journey = self.journey(program)
        wait_until(lambda: len(journey.accounts()) == 2
                   and all("Renews by itself" in line for line in journey.accounts()),
                   "both sessions to go on")
        journey.sign_out("bo.nakamura")
        journey.sign_out("Ada Lindqvist")
        self.assertEqual(stored_secrets("lanyard-practice"), "")

    def test_denying_leaves_no_trace(self):
        program = self.start("--practice")
        journey = self.journey(program)
        sheet = journey.open_sheet()
        visit = journey.sign_in(sheet, "ada", decision="deny")
        self.assertNotEqual(visit["status"], 200)
        program.wait_text("Context7 was told not to let Lanyard in", within=sheet)
        self.assertEqual(journey.accounts(), [])
        self.assertEqual(stored_secrets("lanyard-practice"), "")

        # And then the same person again, by the way that the sheet offers.
        program.press("button", "Start over", within=sheet)
        journey.sign_in(sheet, "ada")
        journey.wait_shown("Ada Lindqvist")


class ServerJourney(LanyardTest):
    def test_from_first_start_to_empty_keychain(self):
        server = self.real_server()
        program = self.start()
        journey = self.journey(program)

        journey.add_account("ada", "Real Server")
        journey.wait_shown("Ada Lindqvist")
        self.assertEqual(self.browser.ended()[-1]["status"], 200)
        self.assertIn("Ada Lindqvist", self.browser.ended()[-1]["text"])
        program.wait_text("ada@example.org")
        self.assertIn("Renews by itself", journey.card("Session."))
        self.assertIn("Team.", journey.card("Tier."))
        self.assertIn("7 of 10 used, 3 left", journey.card("Requests this week."))

        journey.add_account("bo", "Real Server")
        journey.wait_shown("Bo Nakamura")
        self.assertIn("All 10 used, none left", journey.card("Requests this week."))

        journey.use("Bo Nakamura")
        program.end()
        program = self.start()
        journey = self.journey(program)
        journey.wait_shown("Bo Nakamura")
        self.assertTrue(journey.is_active("Bo Nakamura"))
        self._expect_no_secret_in_files(server)

        journey.sign_out("Ada Lindqvist")
        journey.sign_out("Bo Nakamura")
        self.assertEqual(stored_secrets("lanyard"), "")
        self.assertEqual([request["error"] for request in server.requests()],
                         [""] * len(server.requests()))

    def _expect_no_secret_in_files(self, server):
        secrets = server.secrets()
        self.assertGreater(len(secrets), 8)
        for folder, _, names in os.walk(self.home):
            for name in names:
                with open(os.path.join(folder, name), "rb") as file:
                    content = file.read()
                for secret in secrets:
                    self.assertNotIn(secret.encode(), content, os.path.join(folder, name))

    def test_session_that_was_ended_elsewhere_asks_to_sign_in_again(self):
        server = self.real_server()
        program = self.start()
        journey = self.journey(program)
        journey.add_account("ada", "Real Server")
        journey.wait_shown("Ada Lindqvist")

        server.control("POST", "/revoke-grants")
        program.press("button", "Refresh")
        program.press("button", "Sign in again")
        sheet = program.find("dialog", "Sign in to Real Server")
        journey.sign_in(sheet, "ada")
        program.wait_gone("dialog", "Sign in to Real Server")
        wait_until(lambda: "Renews by itself" in journey.accounts()[0], "a session that goes on")
        self.assertEqual(len(journey.accounts()), 1)

    def test_bad_provider_file_is_named_and_the_others_load(self):
        server = self.real_server()
        self.write_catalogue("wrong.json", {**server.provider_file("wrong"), "redirect": {"ports": [0]}})
        program = self.start()
        program.wait_text("wrong.json")
        program.wait_text("/redirect/ports/0")
        journey = self.journey(program)
        journey.add_account("ada", "Real Server")
        journey.wait_shown("Ada Lindqvist")

    def test_damaged_account_list_is_set_aside(self):
        folder = os.path.join(self.home, ".local/share/lanyard")
        os.makedirs(folder)
        with open(os.path.join(folder, "accounts.json"), "w", encoding="utf-8") as file:
            file.write('{"version": 1, "accounts": [{"id"')
        program = self.start()
        program.wait_text("accounts.json")
        aside = [name for name in os.listdir(folder) if name.startswith("accounts")]
        contents = []
        for name in aside:
            with open(os.path.join(folder, name), encoding="utf-8") as file:
                contents.append(file.read())
        self.assertIn('{"version": 1, "accounts": [{"id"', contents)


if __name__ == "__main__":
    unittest.main()
