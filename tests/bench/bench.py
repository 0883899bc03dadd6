#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures Lanyard against an empty QMainWindow: bench.py LANYARD EMPTYWINDOW

To be run inside tests/support/with-desktop. Prints medians and ratios; never fails on a figure.

  start     from the start of the process to the first pixels of its own window (_NET_WM_PID), told
            by the display (DAMAGE extension), in milliseconds
  PSS       the process's share of memory once it has come to rest, in MiB
  switches  context switches of all its threads in 30 s of idleness, in the quietest and the busiest of
            three such stretches: in one of them "2 minutes ago" may become "3 minutes ago"
"""

import json
import os
import select
import statistics
import subprocess
import sys
import time

from Xlib import X, Xatom, error
from Xlib import display as xdisplay
from Xlib.ext import damage

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(os.path.dirname(HERE), "e2e"))

from lanyard_e2e import AuthorizationServer, Browser, Journey, Program, wait_until  # noqa: E402

PEOPLE = ("ada", "bo", "chidi", "dora", "emil")
STARTS = 15
IDLE_SECONDS = 30
IDLE_STRETCHES = 3
SETTLING_SECONDS = 40  # Qt lets idle threads of its pool go after 30
SMALLEST_WINDOW = 200  # pixels: a window manager's title bar is lower


class Painted:
    """Waits for the first painting of a process's own window, and of no other on the display."""

    def __init__(self):
        self.display = xdisplay.Display()
        self.display.damage_query_version()
        self.pid_atom = self.display.intern_atom("_NET_WM_PID")
        # Every window begins as a child of the root, before the window manager frames it.
        self.display.screen().root.change_attributes(event_mask=X.SubstructureNotifyMask)
        self.display.set_error_handler(lambda *_: None)  # windows go whenever they like
        self.display.sync()

    def wait(self, pid, patience=60):
        deadline = time.monotonic() + patience
        while time.monotonic() < deadline:
            while self.display.pending_events():
                event = self.display.next_event()
                seen = time.monotonic()
                if event.type == X.CreateNotify:
                    event.window.damage_create(damage.DamageReportRawRectangles)
                    self.display.flush()
                elif self.is_painting(event) and self.owner(event.drawable) == pid:
                    return seen
            select.select([self.display.fileno()], [], [], 1)
        raise RuntimeError("nothing was painted")

    @staticmethod
    def is_painting(event):
        area = getattr(event, "area", None)
        return bool(area) and area.width >= SMALLEST_WINDOW and area.height >= SMALLEST_WINDOW

    def owner(self, drawable):
        window = self.display.create_resource_object("window", drawable.id)
        try:
            pid = window.get_full_property(self.pid_atom, Xatom.CARDINAL)
        except error.XError:
            return None  # gone
        return pid.value[0] if pid else None


def start(command):
    return subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def end(process):
    process.terminate()
    process.wait(20)


def cpu_ticks(pid):
    with open(f"/proc/{pid}/stat", encoding="ascii") as file:
        fields = file.read().rsplit(")", 1)[1].split()
    return int(fields[11]) + int(fields[12])


def wait_for_rest(pid, quiet_for=3.0):
    """Until the process has used no processor time for a while."""
    ticks, since = cpu_ticks(pid), time.monotonic()
    while time.monotonic() - since < quiet_for:
        time.sleep(0.1)
        now = cpu_ticks(pid)
        if now != ticks:
            ticks, since = now, time.monotonic()


def pss_mib(pid):
    with open(f"/proc/{pid}/smaps_rollup", encoding="ascii") as file:
        return next(int(line.split()[1]) for line in file if line.startswith("Pss:")) / 1024


def context_switches(pid):
    """Thread id → its context switches so far."""
    switches = {}
    for task in os.listdir(f"/proc/{pid}/task"):
        try:
            with open(f"/proc/{pid}/task/{task}/status", encoding="ascii") as file:
                switches[task] = sum(int(line.split()[1]) for line in file
                                     if "ctxt_switches" in line)
        except FileNotFoundError:
            continue  # it ended just now
    return switches


def switches_between(before, after):
    """A thread that has ended in between took its count with it: it ran at least once."""
    return (sum(count - before.get(task, 0) for task, count in after.items())
            + len(before.keys() - after.keys()))


def measure_starts(painted, commands):
    """Milliseconds to the first painting; the commands take turns, so that they share the weather."""
    times = {name: [] for name in commands}
    for turn in range(STARTS + 1):
        for name, command in commands.items():
            begin = time.monotonic()
            process = start(command)
            elapsed = (painted.wait(process.pid) - begin) * 1000
            end(process)
            if turn > 0:  # the first one warms the caches
                times[name].append(elapsed)
    return {name: statistics.median(values) for name, values in times.items()}


def idle_switches(pid):
    before = context_switches(pid)
    time.sleep(IDLE_SECONDS)
    return switches_between(before, context_switches(pid))


def measure_rest(commands):
    pss, switches = {}, {}
    for name, command in commands.items():
        process = start(command)
        time.sleep(SETTLING_SECONDS)
        wait_for_rest(process.pid)
        pss[name] = pss_mib(process.pid)
        switches[name] = [idle_switches(process.pid) for _ in range(IDLE_STRETCHES)]
        end(process)
    return pss, switches


def sign_in_five(lanyard):
    """Five accounts at a real authorization server, which has to live on: it is returned."""
    browser = Browser(os.path.join(os.environ["LANYARD_DESKTOP_HOME"], "browser"))
    server = AuthorizationServer()
    folder = os.path.join(os.environ["XDG_DATA_HOME"], "lanyard", "catalogue")
    os.makedirs(folder)
    with open(os.path.join(folder, "real.json"), "w", encoding="utf-8") as file:
        json.dump(server.provider_file(), file)
    program = Program(lanyard, environment={**browser.environment(),
                                            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"})
    journey = Journey(program, browser)
    for count, person in enumerate(PEOPLE, 1):
        journey.add_account(person, "Real Server")
        wait_until(lambda wanted=count: len(journey.accounts()) == wanted, f"account {count}")
    program.end()
    return server


def ratio(figure, yardstick):
    return f"{figure / yardstick:5.2f}" if yardstick else "    –"


def row(title, unit, lanyard, empty):
    print(f"{title:<38} {lanyard:>9.1f} {empty:>9.1f} {unit:<4} {ratio(lanyard, empty)}")


def main():
    lanyard, empty = sys.argv[1:3]
    # A program on the accessibility bus does more work; a screen reader is not what is measured.
    os.environ.pop("QT_LINUX_ACCESSIBILITY_ALWAYS_ON", None)
    commands = {"lanyard": [lanyard], "empty": [empty]}
    painted = Painted()

    fresh = measure_starts(painted, commands)
    server = sign_in_five(lanyard)
    filled = measure_starts(painted, commands)
    pss, switches = measure_rest(commands)
    server.stop()

    print(f"{'medians of ' + str(STARTS) + ' starts':<38} {'Lanyard':>9} {'empty':>9}      ratio")
    row("start to first paint, first start", "ms", fresh["lanyard"], fresh["empty"])
    row("start to first paint, 5 accounts", "ms", filled["lanyard"], filled["empty"])
    row("memory (PSS), 5 accounts", "MiB", pss["lanyard"], pss["empty"])
    row(f"context switches in {IDLE_SECONDS} s, 5 accounts", "", min(switches["lanyard"]),
        min(switches["empty"]))
    row(f"the same, busiest of {IDLE_STRETCHES} stretches", "", max(switches["lanyard"]),
        max(switches["empty"]))


if __name__ == "__main__":
    main()
