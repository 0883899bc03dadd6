#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What can go wrong between Lanyard and the browser, in the real window."""

import http.cookiejar
import re
import signal
import socket
import subprocess
import unittest
import urllib.error
import urllib.parse
import urllib.request

from lanyard_e2e import LanyardTest, wait_until

PORT = 52417


class Stop(urllib.request.HTTPRedirectHandler):
    """Follows redirects up to Lanyard's own address, and keeps that."""

    def __init__(self):
        self.callback = None

    def redirect_request(self, request, file, code, message, headers, address):
        if "/callback?" in address:
            self.callback = address
            return None
        return super().redirect_request(request, file, code, message, headers, address)


class SignInFaultsTest(LanyardTest):
    def walk_by_hand(self, address, person):
        """The pages, as a person would, up to the address that the browser cannot reach."""
        stop = Stop()
        browser = urllib.request.build_opener(
            stop, urllib.request.HTTPCookieProcessor(http.cookiejar.CookieJar()))
        page = browser.open(address)
        for name, value in (("person", person), ("decision", "allow")):
            text = page.read().decode()
            action = re.search(r'<form[^>]*action="([^"]+)"', text)[1].replace("&amp;", "&")
            fields = dict(re.findall(r'<input[^>]*name="([^"]+)"[^>]*value="([^"]*)"', text))
            fields[name] = value
            try:
                page = browser.open(urllib.parse.urljoin(page.url, action),
                                    urllib.parse.urlencode(fields).encode())
            except urllib.error.HTTPError:
                break
        self.assertIsNotNone(stop.callback)
        return stop.callback

    def test_taken_port_is_named_before_the_browser_opens(self):
        for family, host in ((socket.AF_INET, "127.0.0.1"), (socket.AF_INET6, "::1")):
            with self.subTest(host=host):
                holder = socket.socket(family)
                holder.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
                holder.bind((host, PORT))
                holder.listen()
                program = self.start()
                self.journey(program).open_sheet()
                program.wait_text(f"Port {PORT} is in use")
                self.assertEqual(self.browser.opened(), [])
                holder.close()
                program.press("button", "Try again")
                program.find("button", "Open browser")
                program.wait_text("Your link is ready")
                program.end()

    @staticmethod
    def listeners(port):
        run = subprocess.run(["ss", "-Hltn", f"sport = :{port}"], capture_output=True, text=True,
                             check=True)
        return sorted(line.split()[3] for line in run.stdout.splitlines())

    def wait_for_both_families(self):
        both = sorted([f"127.0.0.1:{PORT}", f"[::1]:{PORT}"])
        wait_until(lambda: self.listeners(PORT) == both, f"{both} and nothing else")

    def test_LB_7_the_port_goes_with_the_attempt_and_the_program(self):
        ways = {
            "Cancel": lambda program: program.press("button", "Cancel"),
            "SIGTERM": lambda program: program.process.send_signal(signal.SIGTERM),
            "SIGSEGV": lambda program: program.process.send_signal(signal.SIGSEGV),
            "SIGKILL": lambda program: program.process.kill(),
        }
        for way, end in ways.items():
            with self.subTest(way=way):
                self.assertEqual(self.listeners(PORT), [])
                program = self.start()
                self.journey(program).open_sheet()
                program.wait_text("Your link is ready")
                self.wait_for_both_families()  # LB-1: and no other address
                end(program)
                wait_until(lambda: not self.listeners(PORT), "a port that is free", patience=1)
                program.end()

    def test_LB_7_the_port_goes_with_success(self):
        server = self.real_server()
        program = self.start()
        journey = self.journey(program)
        journey.add_account("ada", "Real Server")
        link = urllib.parse.urlparse(self.browser.opened()[0])
        redirect = dict(urllib.parse.parse_qsl(link.query))["redirect_uri"]
        port = urllib.parse.urlparse(redirect).port
        wait_until(lambda: not self.listeners(port), "a port that is free", patience=2)
        with self.assertRaises(ConnectionRefusedError):
            socket.create_connection(("127.0.0.1", port), timeout=2)

    def test_denial_has_its_own_words(self):
        self.browser.plan(decision="deny")
        program = self.start("--practice")
        self.journey(program).open_sheet()
        program.press("button", "Open browser")
        program.wait_text("Context7 was told not to let Lanyard in")
        visit = wait_until(self.browser.ended, "the browser to end")[0]
        self.assertGreaterEqual(visit["status"], 400)

    def test_two_sheets_side_by_side(self):
        self.browser.plan(mode="record")
        program = self.start("--practice")
        journey = self.journey(program)
        first_sheet = journey.open_sheet()
        program.press("button", "Open browser", first_sheet)
        wait_until(lambda: len(self.browser.opened()) == 1, "the first address")
        second_sheet = journey.open_sheet()
        program.press("button", "Open browser", second_sheet)
        first, second = wait_until(
            lambda: len(self.browser.opened()) == 2 and self.browser.opened(), "both addresses")
        for address, person in ((second, "bo"), (first, "ada")):
            urllib.request.urlopen(self.walk_by_hand(address, person)).read()
        program.find("list item", re.compile("Bo Nakamura"))
        program.find("list item", re.compile("Ada Lindqvist"))

    def test_pasted_address_line_signs_in(self):
        self.browser.plan(mode="record")
        program = self.start("--practice")
        self.journey(program).open_sheet()
        program.press("button", "Open browser")
        address = wait_until(self.browser.opened, "the address")[0]
        callback = self.walk_by_hand(address, "chidi")
        program.press("button", "Paste the browser’s address line")
        entry = program.find("editor", "The browser’s address line")
        program.write(entry, callback.replace("state=", "state=x"))
        program.press("button", "Continue")
        program.wait_text("That belongs to an earlier link")
        program.write(entry, callback)
        program.press("button", "Continue")
        program.wait_text("Signed in as Chidi Okafor")


if __name__ == "__main__":
    unittest.main()
