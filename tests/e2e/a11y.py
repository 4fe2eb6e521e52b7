"""Sees and uses a program through the accessibility tree (AT-SPI), as a screen reader does. Needs Debian's python3-pyatspi."""
import re
import time

import pyatspi
from gi.repository import GLib

GONE = (GLib.GError, LookupError, RuntimeError, AttributeError, NotImplementedError)
MENUS = ("menu item", "check menu item", "radio menu item", "menu", "popup menu", "menu bar")
LISTS = ("tree", "tree table", "table", "list", "combo box")  # their cells are asked for by name, not walked


class Missing(Exception):
    """something is not on the screen; the text says what"""


def fits(text, wanted):
    return wanted is None or (wanted.search(text or "") is not None if isinstance(wanted, re.Pattern) else text == wanted)


def is_showing(node):
    states = node.getState()
    return states.contains(pyatspi.STATE_SHOWING) and states.contains(pyatspi.STATE_VISIBLE)


def children(node):
    for i in range(min(node.childCount, 400)):
        child = node.getChildAtIndex(i)
        if child is not None:
            yield child


def walk(node, lists=False):
    """this node and what is below it; what vanishes meanwhile is left out"""
    try:
        role = node.getRoleName()
        yield node
        if role in LISTS and not lists:
            return
        for child in children(node):
            if is_showing(child) or child.getRoleName() in MENUS:
                yield from walk(child, lists)
    except GONE:
        return


class Screen:
    """What one program shows."""

    def __init__(self, pid, alive=lambda: True, seconds=20):
        self.alive = alive
        self.app = self.wait("the program in the accessibility tree", lambda: self.of(pid), seconds)

    @staticmethod
    def of(pid):
        for app in children(pyatspi.Registry.getDesktop(0)):
            try:
                if app.get_process_id() == pid:
                    return app
            except GONE:
                pass
        return None

    def wait(self, what, probe, seconds=10):
        until = time.monotonic() + seconds
        while True:
            try:
                found = probe()
            except GONE:
                found = None
            if found:
                return found
            if not self.alive():
                raise Missing("%s is not there: the program has ended" % what)
            if time.monotonic() > until:
                raise Missing("%s is not there after %d s" % (what, seconds))
            time.sleep(0.05)

    def all(self, role=None, name=None, within=None):
        found = []
        for node in walk(within or self.app):
            try:
                if (role is None or node.getRoleName() == role) and fits(node.name, name) and is_showing(node):
                    found.append(node)
            except GONE:
                pass
        return found

    def windows(self):
        return [w for w in children(self.app) if is_showing(w)]

    def find(self, role, name, seconds=10, within=None):
        """waits for it; a pattern is searched for, a text is the whole name"""
        shown = name.pattern if isinstance(name, re.Pattern) else name
        return self.wait("%s “%s”" % (role, shown), lambda: next(iter(self.all(role, name, within)), None), seconds)

    def has(self, role, name):
        return bool(self.all(role, name))

    def gone(self, role, name, seconds=10):
        self.wait("the end of %s “%s”" % (role, name), lambda: not self.has(role, name), seconds)

    def reads(self, text, seconds=10):
        """waits for a sentence anywhere on the screen, as name, description or content; gives the whole of it"""
        pattern = text if isinstance(text, re.Pattern) else re.compile(re.escape(text))

        def look():
            return next((said for said in self.texts() if pattern.search(said)), None)

        return self.wait("the text “%s”" % pattern.pattern.replace("\\", ""), look, seconds)

    def texts(self, within=None):
        for node in walk(within or self.app):
            try:
                if not is_showing(node):
                    continue
                for said in (node.name, node.description, content(node)):
                    if said:
                        yield said
            except GONE:
                pass

    def press(self, name, role="push button", seconds=10, within=None):
        """presses a button when it can be pressed"""
        button = self.wait("a button “%s” that can be pressed" % (name.pattern if isinstance(name, re.Pattern) else name),
                           lambda: next((b for b in self.all(role, name, within) if enabled(b)), None), seconds)
        act(button)
        return button

    def menu(self, name):
        """chooses an entry of the menu bar, open or not"""
        for node in walk(self.app):
            try:
                if node.getRoleName() in ("menu item", "check menu item", "radio menu item") and node.name == name:
                    act(node)
                    return
            except GONE:
                pass
        raise Missing("the menus have no entry “%s”" % name)

    def type(self, name, text, seconds=10):
        field = self.find("text", name, seconds)
        field.queryEditableText().setTextContents(text)
        if content(field) != text:
            raise Missing("the field “%s” does not take “%s”" % (name, text))

    def check(self, role, name):
        """a radio button or check box that is to be on"""
        node = self.find(role, name)
        if not node.getState().contains(pyatspi.STATE_CHECKED):
            act(node)
        self.wait("“%s” chosen" % name, lambda: node.getState().contains(pyatspi.STATE_CHECKED))

    def tab(self, name):
        """a page; its tab says more than its name when something is on it"""
        pattern = re.compile("^%s\\b" % re.escape(name))
        tab = self.find("page tab", pattern)
        act(tab)
        self.wait("the page %s" % name, lambda: tab.getState().contains(pyatspi.STATE_SELECTED)
                  or tab.getState().contains(pyatspi.STATE_FOCUSED))

    def table(self, name, seconds=10):
        """a table's rows: Rows"""
        return Rows(self.wait("the table %s" % name, lambda: next((n for n in self.all(None, name) if n.getRoleName() in LISTS), None),
                              seconds))


class Rows:
    def __init__(self, node):
        self.node, self.table = node, node.queryTable()

    def __len__(self):
        return self.table.nRows

    def row(self, i):
        return [self.table.getAccessibleAt(i, c).name for c in range(self.table.nColumns)]

    def all(self, most=60):
        return [self.row(i) for i in range(min(len(self), most))]

    def choose(self, i):
        """makes a row the only selected one"""
        self.table.addRowSelection(i)
        for other in self.table.getSelectedRows():
            if other != i:
                self.table.removeRowSelection(other)
        if list(self.table.getSelectedRows()) != [i]:
            raise Missing("row %d of “%s” cannot be chosen" % (i + 1, self.node.name))


def content(node):
    try:
        return node.queryText().getText(0, -1)
    except GONE:
        return ""


def enabled(node):
    states = node.getState()
    return states.contains(pyatspi.STATE_ENABLED) and states.contains(pyatspi.STATE_SENSITIVE)


def act(node):
    """its first action: press, toggle, choose"""
    action = node.queryAction()
    names = [action.getName(i) for i in range(action.nActions)]
    wanted = next((w for w in ("Press", "Toggle", "SetFocus") if w in names), None)
    if not names:
        raise Missing("“%s” can only be looked at" % node.name)
    try:
        action.doAction(names.index(wanted) if wanted else 0)
    except GLib.GError:
        pass  # a dialog answers only when it is closed; what should have happened is looked for anyway
