# SPDX-License-Identifier: GPL-3.0-or-later
"""Drives the real Lanyard through accessibility, as a screen reader would.

To be run inside tests/support/with-desktop with the distribution's Python. Nothing here knows the
program's inside: windows and controls are found by role and accessible name (README.md lists them).
"""

import json
import os
import re
import signal
import subprocess
import sys
import time
import unittest
import urllib.request
import warnings

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

HERE = os.path.dirname(os.path.abspath(__file__))
TESTS = os.path.dirname(HERE)
PATIENCE = 30.0  # seconds; a wait ends as soon as what it waits for is there

ROLES = {
    "alert": "ALERT", "button": "PUSH_BUTTON", "check box": "CHECK_BOX", "combo box": "COMBO_BOX",
    "dialog": "DIALOG", "editor": "TEXT", "entry": "ENTRY", "frame": "FRAME", "group": "PANEL", "label": "LABEL",
    "link": "LINK", "list": "LIST", "password": "PASSWORD_TEXT", "list item": "LIST_ITEM", "menu": "MENU",
    "menu item": "MENU_ITEM", "popup menu": "POPUP_MENU", "progress bar": "PROGRESS_BAR", "radio button": "RADIO_BUTTON",
    "table": "TABLE", "table cell": "TABLE_CELL", "toggle button": "TOGGLE_BUTTON",
    "tree": "TREE", "tree item": "TREE_ITEM", "window": "WINDOW",
}


class NotThere(AssertionError):
    pass


def wait_until(condition, what, patience=PATIENCE):
    """The first true answer of condition(); what it is about is named when the patience ends."""
    deadline = time.monotonic() + patience
    while True:
        answer = condition()
        if answer:
            return answer
        if time.monotonic() > deadline:
            raise NotThere(f"gave up after {patience:.0f} s waiting for {what}")
        time.sleep(0.05)


def role_of(word):
    name = ROLES[word]
    return getattr(Atspi.Role, name, None) or getattr(Atspi.Role, name.replace("PUSH_", ""))


def matches(text, wanted):
    return bool(wanted.search(text)) if isinstance(wanted, re.Pattern) else text == wanted


def has(control, *states):
    held = control.get_state_set()
    return all(held.contains(state) for state in states)


def is_showing(control):
    return has(control, Atspi.StateType.SHOWING, Atspi.StateType.VISIBLE)


def is_enabled(control):
    return has(control, Atspi.StateType.ENABLED)


def descendants(control, depth=0):
    """Every accessible below control, in reading order. What goes away meanwhile is left out."""
    try:
        count = control.get_child_count()
    except GLib.Error:
        return
    for index in range(count):
        try:
            child = control.get_child_at_index(index)
        except GLib.Error:
            continue
        if child is None:
            continue
        yield child, depth
        yield from descendants(child, depth + 1)


def actions_of(control):
    with warnings.catch_warnings():  # of libatspi, about names that it offers no others for
        warnings.simplefilter("ignore")
        return [control.get_action_name(index) for index in range(control.get_n_actions())]


def describe(control):
    try:
        flags = "".join(sign for sign, state in (
            ("s", Atspi.StateType.SHOWING), ("e", Atspi.StateType.ENABLED),
            ("f", Atspi.StateType.FOCUSABLE), ("F", Atspi.StateType.FOCUSED),
            ("c", Atspi.StateType.CHECKED), ("S", Atspi.StateType.SELECTED),
        ) if has(control, state))
        description = control.get_description()
        return (f"{control.get_role_name()} {control.get_name()!r} [{flags}]"
                + (f" ({description})" if description else ""))
    except GLib.Error:
        return "(gone)"


class Browser:
    """The scripted browser of tests/support/scriptedbrowser."""

    def __init__(self, folder):
        self.folder = folder
        os.makedirs(folder, exist_ok=True)
        self.log = os.path.join(folder, "visits.jsonl")
        self.plan()

    def plan(self, person="ada", decision="allow", mode="walk", code="", untick=()):
        path = os.path.join(self.folder, "plan.json")
        with open(path + ".new", "w", encoding="utf-8") as file:
            json.dump({"person": person, "decision": decision, "mode": mode, "code": code,
                       "untick": list(untick)}, file)
        os.replace(path + ".new", path)

    def visits(self):
        if not os.path.exists(self.log):
            return []
        with open(self.log, encoding="utf-8") as file:
            return [json.loads(line) for line in file if line.endswith("\n")]

    def opened(self):
        return [visit["address"] for visit in self.visits() if "arguments" in visit]

    def ended(self):
        return [visit for visit in self.visits() if "arguments" not in visit]

    def environment(self):
        shim = os.path.join(TESTS, "support", "scriptedbrowser")
        return {"LANYARD_BROWSER_DIR": self.folder, "PATH": shim + os.pathsep + os.environ["PATH"]}


class AuthorizationServer:
    """The real oidc-provider of tests/servers."""

    def __init__(self, access_lifetime=3600, port=0):
        servers = os.environ["LANYARD_TEST_SERVERS"]
        self._process = subprocess.Popen(
            [os.path.join(servers, "node"), os.path.join(servers, "oidc.mjs"),
             "--access-lifetime", str(access_lifetime), "--port", str(port)],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        ready = json.loads(self._process.stdout.readline())
        self.issuer, self.port, self._control = ready["issuer"], ready["port"], ready["control"]

    def provider_file(self, identifier="real", client="lanyard-test", **changes):
        """What a user writes to have Lanyard sign in here."""
        return {
            "id": identifier,
            "name": "Real Server",
            "baseUrl": self.issuer,
            "client": {"id": client, "scopes": ["openid", "profile", "email", "offline_access"]},
            "endpoints": {"authorization": "/auth", "token": "/token", "keys": "/jwks"},
            "redirect": {"path": "/callback"},
            # offline_access is granted only where the person is asked (OIDC Core, 11)
            "authorizationParameters": {"prompt": "consent"},
            "callbackBringsIssuer": True,
            "whoami": {"url": "/me", "subject": "/sub", "name": "/name", "email": "/email"},
            "quota": {"url": "/allowance", "title": "Requests this week",
                      "used": "/allowance/spent", "limit": "/allowance/of",
                      "remaining": "/allowance/left", "resetsAt": "/allowance/again",
                      "tier": "/plan/id"},
            "tiers": [{"id": "solo", "name": "Solo"}, {"id": "team", "name": "Team"}],
            "features": [{"name": "Requests", "values": {"solo": {"count": 3, "per": "week"},
                                                         "team": {"count": 10, "per": "week"}}}],
            **changes,
        }

    def control(self, method, path):
        request = urllib.request.Request(self._control + path, method=method)
        with urllib.request.urlopen(request, timeout=10) as answer:
            return json.load(answer)

    def requests(self):
        return self.control("GET", "/requests")

    def secrets(self):
        return self.control("GET", "/secrets")

    def stop(self):
        if self._process.poll() is None:
            self._process.stdin.close()
            self._process.wait(10)
        self._process.stdout.close()


class BetterAuthServer:
    """The real better-auth of tests/servers, with device authorization."""

    def __init__(self):
        servers = os.environ["LANYARD_TEST_SERVERS"]
        self._process = subprocess.Popen(
            [os.path.join(servers, "node"), os.path.join(servers, "betterauth.mjs")],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        ready = json.loads(self._process.stdout.readline())
        self.issuer, self._control = ready["issuer"], ready["control"]

    def control(self, method, path):
        request = urllib.request.Request(self._control + path, method=method)
        with urllib.request.urlopen(request, timeout=10) as answer:
            return json.load(answer)

    def approve(self, code, person):
        return self.control("POST", f"/approve?value={code}&person={person}")

    def requests(self, path):
        return [request for request in self.control("GET", "/requests") if request["path"] == path]

    def stop(self):
        if self._process.poll() is None:
            self._process.stdin.close()
            self._process.wait(10)
        self._process.stdout.close()


class Program:
    """One running Lanyard, and what stands in its windows."""

    def __init__(self, binary, arguments=(), environment=None, log=None):
        self.log_path = log
        self._log = open(log, "ab") if log else None
        self.process = subprocess.Popen(
            [binary, *arguments], env={**os.environ, **(environment or {})},
            stdout=self._log or subprocess.DEVNULL, stderr=self._log or subprocess.DEVNULL)
        self._root = None

    # -- life --------------------------------------------------------------------------------------

    def is_running(self):
        return self.process.poll() is None

    def wait_for_end(self, patience=PATIENCE):
        code = self.process.wait(patience)
        if self._log:
            self._log.close()
            self._log = None
        return code

    def end(self):
        """Ends it as a session manager does."""
        if self.is_running():
            self.process.send_signal(signal.SIGTERM)
            try:
                self.wait_for_end(10)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.wait_for_end()
        else:
            self.wait_for_end()

    # -- finding -----------------------------------------------------------------------------------

    @property
    def root(self):
        if self._root is None:
            self._root = wait_until(self._find_root, "Lanyard on the accessibility bus")
        return self._root

    def has_shown_a_window(self):
        """A program is on the accessibility bus from its first window on."""
        return self._root is not None or self._find_root() is not None

    def _find_root(self):
        if not self.is_running():
            raise NotThere(f"Lanyard ended with {self.process.returncode}")
        desktop = Atspi.get_desktop(0)
        for index in range(desktop.get_child_count()):
            try:
                child = desktop.get_child_at_index(index)
                if child is not None and child.get_process_id() == self.process.pid:
                    child.set_cache_mask(Atspi.Cache.NONE)
                    return child
            except GLib.Error:
                continue
        return None

    def every(self, role=None, name=None, within=None, showing=True):
        """All controls with that role and name, in reading order."""
        found = []
        for control, _ in descendants(within or self.root):
            try:
                if role is not None and control.get_role() != role_of(role):
                    continue
                if name is not None and not matches(control.get_name(), name):
                    continue
                if showing and not is_showing(control):
                    continue
                found.append(control)
            except GLib.Error:
                continue
        return found

    def find(self, role=None, name=None, within=None, patience=PATIENCE):
        wanted = name.pattern if isinstance(name, re.Pattern) else name
        found = wait_until(lambda: self.every(role, name, within), f"{role} {wanted!r}", patience)
        return found[0]

    def has(self, role=None, name=None, within=None):
        return bool(self.every(role, name, within))

    def wait_gone(self, role=None, name=None, within=None):
        wait_until(lambda: not self.has(role, name, within), f"{role} {name!r} to go away")

    def text(self, within=None):
        """Everything that can be read there, one control a line."""
        lines = []
        for control, _ in descendants(within or self.root):
            try:
                if is_showing(control):
                    lines += [part for part in (control.get_name(), control.get_description())
                              if part]
            except GLib.Error:
                continue
        return "\n".join(lines)

    def wait_text(self, wanted, within=None):
        pattern = wanted if isinstance(wanted, re.Pattern) else re.compile(re.escape(wanted))
        wait_until(lambda: pattern.search(self.text(within)), f"the words {pattern.pattern!r}")

    def window(self):
        """The main window, practice mode or not."""
        return self.find("frame", re.compile("Lanyard"))

    def dump(self):
        return "\n".join("  " * depth + describe(control)
                         for control, depth in descendants(self.root))

    # -- doing -------------------------------------------------------------------------------------

    def do(self, control, *wanted):
        """Does the first of the wanted actions that the control offers; any, where none is named."""
        offered = actions_of(control)
        for name in wanted or offered:
            if name in offered:
                control.do_action(offered.index(name))
                return
        raise NotThere(f"{describe(control)} offers {offered}, not {wanted}")

    def press(self, role, name, within=None):
        control = wait_until(
            lambda: next((found for found in self.every(role, name, within) if is_enabled(found)),
                         None),
            f"{role} {name!r} that can be pressed")
        self.do(control, "Press", "Toggle", "ShowMenu", "jump")

    def write(self, control, text):
        """Replaces what stands in an entry."""
        Atspi.EditableText.set_text_contents(control, text)

    def focus(self, control):
        self.do(control, "SetFocus")
        wait_until(lambda: has(control, Atspi.StateType.FOCUSED), f"focus on {describe(control)}")

    def focus_list(self):
        """Gives the list of accounts the keyboard."""
        Atspi.Component.grab_focus(self.find("list", "Accounts"))

    def focused(self):
        return next((control for control, _ in descendants(self.root)
                     if has(control, Atspi.StateType.FOCUSED, Atspi.StateType.SHOWING)), None)


def keys(*names):
    """Presses keys in the window that has the focus: "Tab", "ctrl+n"."""
    subprocess.run(["xdotool", "key", "--clearmodifiers", *names], check=True)


def screenshot(path, window="root"):
    subprocess.run(["import", "-silent", "-window", window, path], check=True)


def service_button(service):
    """The name of a service's button: "Context7", "Context7, <host>" or "Connect with Context7"."""
    return re.compile(re.escape(service))


def stored_secrets(service):
    """What the keychain holds for a service, as secret-tool prints it (without the secrets)."""
    run = subprocess.run(["secret-tool", "search", "--all", "server", service],
                         capture_output=True, text=True, check=False)
    lines = (run.stdout + run.stderr).splitlines()
    return "\n".join(line for line in lines if not line.startswith("secret ="))


class Journey:
    """What a person does with Lanyard, step by step."""

    def __init__(self, program, browser):
        self.program = program
        self.browser = browser

    def enter_practice(self):
        self.program.press("button", "Practice without an account")
        self.program.find("button", "Leave practice")

    def add_account(self, person, service="Context7", decision="allow"):
        """Adds the person's account; returns when the sheet has closed by itself."""
        sheet = self.open_sheet(service)
        self.sign_in(sheet, person, decision)
        self.program.wait_gone("dialog", f"Sign in to {service}")

    def open_sheet(self, service="Context7"):
        before = self.sheets(service)
        self.program.press("button", "Add account…")
        return self.choose_service(service, before)

    def sheets(self, service="Context7"):
        return self.program.every("dialog", f"Sign in to {service}")

    def choose_service(self, service="Context7", before=()):
        """Answers which service, where Lanyard asks; the sheet that opens beside those before."""
        def opened():
            return next((sheet for sheet in self.sheets(service) if sheet not in before), None)
        def asked():
            return self.program.every("dialog", "Add account")
        wait_until(lambda: asked() or opened(), "the dialog that asks for the service, or a sheet")
        if asked():
            self.program.press("button", service_button(service), within=asked()[0])
        def which_server():
            return self.program.every("dialog", f"Server of {service}")
        wait_until(lambda: which_server() or opened(), f"the next step at {service}")
        if not opened() and which_server():  # the address that is set is chosen
            self.program.press("button", "Go on", within=which_server()[0])
        return wait_until(opened, f"the sheet of {service}")

    def sign_in(self, sheet, person, decision="allow", untick=()):
        self.browser.plan(person=person, decision=decision, untick=untick)
        visits = len(self.browser.ended())
        self.program.press("button", "Open browser", within=sheet)
        wait_until(lambda: len(self.browser.ended()) > visits, f"the end of {person}'s visit")
        return self.browser.ended()[-1]

    def accounts(self):
        """The list's lines, as a screen reader reads them."""
        lists = self.program.every("list", "Accounts", showing=False)
        lines = (item.get_name() for found in lists
                 for item in self.program.every("list item", within=found, showing=False))
        return [line for line in lines if ": " in line]

    def choose(self, person):
        """Chooses an account in the list, by keyboard."""
        wanted = next(index for index, line in enumerate(self.accounts(), 1)
                      if line.startswith(person))
        self.activate_window()
        keys(f"ctrl+{wanted}")
        self.wait_shown(person)

    def wait_shown(self, person):
        """Until the right side is about that person."""
        wait_until(lambda: any(label.get_name() == person for label in
                               self.program.every("label", person)), f"{person} on the right")

    def use(self, person):
        """Makes the account the active one."""
        self.choose(person)
        self.program.press("button", "Use this account")
        wait_until(lambda: self.is_active(person), f"{person} to be active")

    def is_active(self, person):
        return any(line.startswith(person) and line.endswith("Active.") for line in self.accounts())

    def sign_out(self, person):
        self.choose(person)
        self.program.press("button", "Sign out…")
        self.program.press("button", "Sign out")
        wait_until(lambda: any(line.startswith(person) and "Signed out" in line
                               for line in self.accounts()), f"{person} to be signed out")
        receipt = self.program.find("dialog", "Signed out")
        self.program.find("label", re.compile("Deleted here, and read back as gone"), receipt)
        self.program.press("button", "Close", receipt)
        self.program.wait_gone("dialog", "Signed out")

    def remove(self, person):
        self.choose(person)
        self.program.press("button", "Remove…")
        self.program.press("button", "Remove")
        wait_until(lambda: not any(line.startswith(person) for line in self.accounts()),
                   f"{person} to be gone")

    def choose_fault(self, fault):
        """Practice mode: what goes wrong on purpose."""
        box = self.program.find("combo box", "Something goes wrong")
        order = [item.get_name() for item in self.program.every("list item", within=box,
                                                                showing=False)]
        self.activate_window()
        self.program.do(box, "ShowMenu")
        keys("Home", *["Down"] * order.index(fault), "Return")
        wait_until(lambda: box.get_description() == fault, f"the fault {fault!r}")

    def activate_window(self):
        """Gives the main window the keyboard."""
        subprocess.run(["xdotool", "search", "--sync", "--onlyvisible", "--pid",
                        str(self.program.process.pid), "--name", "Lanyard", "windowactivate",
                        "--sync"], check=True, stdout=subprocess.DEVNULL,
                       stderr=subprocess.DEVNULL)

    def card(self, beginning):
        """The sentence of a card on the right."""
        return self.program.find("group", re.compile("^" + re.escape(beginning))).get_name()


class LanyardTest(unittest.TestCase):
    """A test with a home, a browser and an empty keychain of its own."""

    SERVICES = ("lanyard", "lanyard-practice")

    def setUp(self):
        self.binary = os.environ["LANYARD_BINARY"]
        self.folder = os.path.join(os.environ["LANYARD_DESKTOP_HOME"], self.id())
        self.home = os.path.join(self.folder, "home")
        os.makedirs(self.home)
        self.log = os.path.join(self.folder, "lanyard.log")
        self.browser = Browser(os.path.join(self.folder, "browser"))
        self.programs = []
        self.addCleanup(self._clear_keychain)
        self.addCleanup(self._end_programs)

    def environment(self):
        return {
            "HOME": self.home,
            "XDG_CONFIG_HOME": os.path.join(self.home, ".config"),
            "XDG_DATA_HOME": os.path.join(self.home, ".local/share"),
            "XDG_CACHE_HOME": os.path.join(self.home, ".cache"),
            "XDG_STATE_HOME": os.path.join(self.home, ".local/state"),
            **self.browser.environment(),
        }

    def start(self, *arguments, **environment):
        program = Program(self.binary, arguments, {**self.environment(), **environment}, self.log)
        self.programs.append(program)
        return program

    def journey(self, program):
        return Journey(program, self.browser)

    def practise(self, *people):
        """Practice mode with the accounts of these people; the last one is shown."""
        names = {"ada": "Ada Lindqvist", "bo": "Bo Nakamura", "chidi": "Chidi Okafor"}
        program = self.start("--practice")
        journey = self.journey(program)
        for person in people:
            journey.add_account(person)
        journey.wait_shown(names[people[-1]])
        return program, journey

    def server(self, **options):
        server = AuthorizationServer(**options)
        self.addCleanup(server.stop)
        return server

    def real_server(self, **options):
        """One that Lanyard knows by a provider file of the user's, as "Real Server"."""
        server = self.server(**options)
        self.write_catalogue("real.json", server.provider_file())
        return server

    def write_catalogue(self, name, document):
        folder = os.path.join(self.home, ".local/share/lanyard/catalogue")
        os.makedirs(folder, exist_ok=True)
        with open(os.path.join(folder, name), "w", encoding="utf-8") as file:
            json.dump(document, file)

    def _callTestMethod(self, method):  # unittest has no public place to see a failure while it is fresh
        try:
            super()._callTestMethod(method)
        except unittest.SkipTest:
            raise
        except BaseException:
            self._show_evidence()
            raise

    def _show_evidence(self):
        """What the windows and the log looked like when the test failed."""
        for program in self.programs:
            try:
                print(program.dump() if program.is_running() else
                      f"Lanyard ended with {program.process.returncode}", file=sys.stderr)
            except (GLib.Error, NotThere) as error:
                print(f"no windows to be seen: {error}", file=sys.stderr)
        if os.path.exists(self.log):
            with open(self.log, encoding="utf-8", errors="replace") as file:
                print("--- end of the log\n" + "".join(file.readlines()[-60:]), file=sys.stderr)
        evidence = os.environ.get("LANYARD_E2E_EVIDENCE")
        if evidence:
            os.makedirs(evidence, exist_ok=True)
            path = os.path.join(evidence, self.id() + ".png")
            screenshot(path)
            print(f"--- picture: {path}", file=sys.stderr)

    def _end_programs(self):
        for program in self.programs:
            program.end()

    def _clear_keychain(self):
        for service in self.SERVICES:
            subprocess.run(["secret-tool", "clear", "server", service], check=False)
