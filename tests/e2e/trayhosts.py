# SPDX-License-Identifier: GPL-3.0-or-later
"""Real tray hosts, and what they hold of a program: lxqt-panel (StatusNotifierItem) and trayer (XEmbed)."""

import os
import re
import subprocess

from gi.repository import Gio, GLib

from lanyard_e2e import wait_until

WATCHER = ("org.kde.StatusNotifierWatcher", "/StatusNotifierWatcher", "org.kde.StatusNotifierWatcher")
ITEM = "org.kde.StatusNotifierItem"
MENU = "com.canonical.dbusmenu"

LXQT_PANEL = """[General]
panels=panel1

[panel1]
alignment=-1
desktop=0
hidable=false
iconSize=22
lineCount=1
lockPanel=true
panelSize=32
plugins=statusnotifier
position=Top
width=100
width-percent=true

[statusnotifier]
alignment=Right
type=statusnotifier
"""


def bus():
    return Gio.bus_get_sync(Gio.BusType.SESSION)


def call(name, path, interface, method, arguments=None):
    return bus().call_sync(name, path, interface, method, arguments, None,
                           Gio.DBusCallFlags.NO_AUTO_START, 10000).unpack()


def value(name, path, interface, key):
    return call(name, path, "org.freedesktop.DBus.Properties", "Get",
                GLib.Variant("(ss)", (interface, key)))[0]


class LxqtPanel:
    """A StatusNotifier host; its panel lies along the upper edge of the display."""

    def __init__(self, folder):
        config = os.path.join(folder, "panel.conf")
        with open(config, "w", encoding="utf-8") as file:
            file.write(LXQT_PANEL)
        self.process = subprocess.Popen(["lxqt-panel", "--config", config],
                                        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        wait_until(self._hosts, "a StatusNotifier host")

    @staticmethod
    def _hosts():
        try:
            return value(*WATCHER, "IsStatusNotifierHostRegistered")
        except GLib.Error:
            return False

    def items(self):
        """The tray items of all programs."""
        try:
            return [Item(entry) for entry in value(*WATCHER, "RegisteredStatusNotifierItems")]
        except GLib.Error:
            return []

    def item(self):
        return wait_until(self.items, "a tray item")[0]

    def tooltips(self):
        """The tool tips of all programs, one a line; what goes away meanwhile is left out."""
        lines = []
        for item in self.items():
            try:
                lines.append(item.tooltip())
            except GLib.Error:
                continue
        return "\n".join(lines)

    def stop(self):
        self.process.terminate()
        self.process.wait(10)


class Item:
    """One StatusNotifierItem, as a panel sees it."""

    def __init__(self, entry):
        self.name, _, path = entry.partition("/")
        self.path = "/" + path if path else "/StatusNotifierItem"

    def read(self, key):
        return value(self.name, self.path, ITEM, key)

    def activate(self):
        """A click on the icon."""
        call(self.name, self.path, ITEM, "Activate", GLib.Variant("(ii)", (0, 0)))

    def tooltip(self):
        _, _, title, text = self.read("ToolTip")
        return re.sub(r"<[^>]*>", "", f"{title} {text}").strip()

    def icon_sizes(self):
        return sorted(width for width, _, _ in self.read("IconPixmap"))

    def icon(self):
        """The bytes of all its pictures: changes where the icon changes."""
        return [bytes(pixels) for _, _, pixels in self.read("IconPixmap")]

    def menu(self):
        """Every entry in order: (id, label without mnemonic, is checked, is enabled)."""
        path = self.read("Menu")
        call(self.name, path, MENU, "AboutToShow", GLib.Variant("(i)", (0,)))
        _, layout = call(self.name, path, MENU, "GetLayout", GLib.Variant("(iias)", (0, -1, [])))
        entries = []

        def walk(node):
            identifier, properties, children = node
            if properties.get("visible", True) and properties.get("label"):
                entries.append((identifier, properties["label"].replace("_", ""),
                                properties.get("toggle-state", 0) == 1,
                                properties.get("enabled", True)))
            for child in children:
                walk(child)

        walk(layout)
        return entries

    def choose(self, label):
        """A click on a menu entry."""
        identifier = next(entry[0] for entry in self.menu() if entry[1] == label)
        call(self.name, self.read("Menu"), MENU, "Event",
             GLib.Variant("(isvu)", (identifier, "clicked", GLib.Variant("s", ""), 0)))


class Trayer:
    """An XEmbed host: the system tray of the freedesktop specification before D-Bus."""

    def __init__(self):
        self.process = subprocess.Popen(
            ["trayer", "--edge", "top", "--align", "right", "--widthtype", "request", "--height",
             "24", "--SetDockType", "true", "--expand", "true"],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        wait_until(self._owns_the_tray, "an XEmbed tray")

    @staticmethod
    def _owns_the_tray():
        run = subprocess.run(["xwininfo", "-root", "-tree"], capture_output=True, text=True,
                             check=False)
        return "trayer" in run.stdout

    def embedded(self, name):
        """Window ids and geometries of what sits in the tray with that class name."""
        tree = subprocess.run(["xwininfo", "-name", "panel", "-tree"], capture_output=True,
                              text=True, check=False).stdout
        pattern = re.compile(r"^\s+(0x[0-9a-f]+) .*\(\"[^\"]*\" \"" + re.escape(name)
                             + r"\"\)\s+(\d+)x(\d+)\+", re.MULTILINE | re.IGNORECASE)
        return [(match[1], int(match[2]), int(match[3])) for match in pattern.finditer(tree)]

    def stop(self):
        self.process.terminate()
        self.process.wait(10)
