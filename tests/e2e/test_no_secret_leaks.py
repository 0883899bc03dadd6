#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A whole life of an account with every log category on: no code, token or verifier gets out."""

import base64
import os
import re
import subprocess
import threading
import unittest
import urllib.parse

from lanyard_e2e import LanyardTest, wait_until


class Onlooker:
    """Another program of the same user, which looks at every process all the time."""

    def __init__(self):
        self.seen = set()
        self._end = threading.Event()
        self._thread = threading.Thread(target=self._look, daemon=True)

    def __enter__(self):
        self._thread.start()
        return self

    def __exit__(self, *_):
        self._end.set()
        self._thread.join()

    def _look(self):
        while not self._end.wait(0.01):
            for process in filter(str.isdigit, os.listdir("/proc")):
                for name in ("cmdline", "environ"):
                    try:
                        with open(f"/proc/{process}/{name}", "rb") as file:
                            self.seen.add(file.read())
                    except OSError:
                        continue


class NoSecretLeaksTest(LanyardTest):
    @staticmethod
    def keychain_entries(service):
        """What is in the keychain for a service, with the secrets themselves."""
        run = subprocess.run(["secret-tool", "search", "--all", "--unlock", "server", service],
                             capture_output=True, text=True, check=False)
        entries = re.findall(r"^secret = (.+)$", run.stdout, re.MULTILINE)
        return [entry if "{" in entry else base64.b64decode(entry).decode() for entry in entries]

    def tokens_in_keychain(self):
        return {token for entry in self.keychain_entries("lanyard-practice")
                for token in re.findall(r'"token":\s*"([^"]{16,})"', entry)}

    def codes_and_states(self):
        found = {"code": set(), "state": set()}
        for visit in self.browser.ended():
            for address in visit.get("pages", []):
                query = urllib.parse.parse_qs(urllib.parse.urlparse(address).query)
                for name in found:
                    found[name] |= set(query.get(name, []))
        return found

    @staticmethod
    def spellings(canary):
        raw = canary.encode()
        yield raw
        yield urllib.parse.quote(canary, safe="").encode()
        for shift in range(3):  # base64 of it inside something longer
            whole = base64.b64encode(b"x" * shift + raw)
            yield whole[4:-4]

    def places(self, program):
        with open(self.log, "rb") as file:
            yield "the log", file.read()
        for name in ("cmdline", "environ"):
            try:
                with open(f"/proc/{program.process.pid}/{name}", "rb") as file:
                    yield name, file.read()
            except OSError:
                continue
        for folder, _, names in os.walk(self.home):
            for name in names:
                with open(os.path.join(folder, name), "rb") as file:
                    yield os.path.join(folder, name), file.read()

    def test_nothing_secret_leaves_the_keychain(self):
        program = self.start("--practice", QT_LOGGING_RULES="*=true")
        self.journey(program).open_sheet()
        program.press("button", "Open browser")
        program.wait_text("Signed in as Ada Lindqvist")
        canaries = wait_until(self.tokens_in_keychain, "tokens in the keychain")
        self.assertGreaterEqual(len(canaries), 2)  # access and refresh token, apart
        program.wait_gone("dialog", "Sign in to Context7")
        program.press("button", "Refresh")
        self.browser.plan(person="bo")
        self.journey(program).open_sheet()
        program.press("button", "Open browser")
        program.wait_text("Signed in as Bo Nakamura")
        canaries |= self.tokens_in_keychain()
        program.wait_gone("dialog", "Sign in to Context7")
        self.browser.plan(decision="deny")
        self.journey(program).open_sheet()
        program.press("button", "Open browser")
        program.wait_text("Context7 was told not to let Lanyard in")
        program.press("button", "Cancel")
        seen = self.codes_and_states()
        canaries |= seen["code"] | seen["state"]
        self.assertGreaterEqual(len(canaries), 6)
        self.expect_none_of(canaries, program)

    def test_nothing_secret_gets_out_on_a_real_server(self):
        server = self.real_server(access_lifetime=8)  # renewed every few seconds
        program = self.start(QT_LOGGING_RULES="*=true")
        journey = self.journey(program)
        sheet = journey.open_sheet("Real Server")
        journey.sign_in(sheet, "bo", decision="deny")
        program.wait_text("was told not to let Lanyard in", within=sheet)
        program.press("button", "Start over", within=sheet)
        journey.sign_in(sheet, "ada")
        journey.wait_shown("Ada Lindqvist")
        wait_until(lambda: sum(request["grantType"] == "refresh_token"
                               for request in server.requests()) >= 2, "two renewals")
        server.control("POST", "/revoke-grants")
        program.find("button", "Sign in again")
        canaries = server.secrets()  # states, nonces, code, verifier, three sets of tokens
        self.assertGreater(len(canaries), 12)
        self.expect_none_of(canaries, program)
        journey.remove("Ada Lindqvist")
        program.end()
        self.expect_none_of(canaries, program)

    def test_RD_3_no_secret_is_in_an_argument_or_environment(self):
        server = self.real_server(access_lifetime=8)
        with Onlooker() as onlooker:
            program = self.start()
            journey = self.journey(program)
            journey.add_account("ada", "Real Server")
            journey.wait_shown("Ada Lindqvist")
            wait_until(lambda: any(request["grantType"] == "refresh_token"
                                   for request in server.requests()), "a renewal")
            program.end()
        link = self.browser.opened()[0]
        asked = dict(urllib.parse.parse_qsl(urllib.parse.urlparse(link).query))
        self.assertTrue(any(link.encode() in text for text in onlooker.seen), "it looked on")
        hidden = set(server.secrets()) - {asked["state"], asked["nonce"]}
        self.assertGreater(len(hidden), 6)  # code, verifier, two sets of tokens
        for canary in hidden:
            for text in onlooker.seen:
                self.assertNotIn(canary.encode(), text, text.split(b"\0")[0])

    def test_PK_4_verifier_and_code_are_kept_nowhere(self):
        server = self.real_server()
        program = self.start(QT_LOGGING_RULES="*=true")
        journey = self.journey(program)
        journey.add_account("ada", "Real Server")
        journey.wait_shown("Ada Lindqvist")
        entries = self.keychain_entries("lanyard")
        self.assertEqual(len(entries), 2)
        tokens = {token for entry in entries
                  for token in re.findall(r'"token":\s*"([^"]{16,})"', entry)}
        used_once = set(server.secrets()) - tokens
        self.assertGreaterEqual(len(used_once), 4)  # state, nonce, code, verifier
        for secret in used_once:
            for entry in entries:
                self.assertNotIn(secret, entry)
        self.expect_none_of(used_once, program)

    def expect_none_of(self, canaries, program):
        for place, content in self.places(program):
            for canary in canaries:
                for spelling in self.spellings(canary):
                    self.assertNotIn(spelling, content, f"{canary[:4]}… is in {place}")
        with open(self.log, "rb") as file:
            self.assertGreater(len(file.read()), 20000, "the log was on")


if __name__ == "__main__":
    unittest.main()
