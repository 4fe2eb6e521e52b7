"""Ways to screens in words: "tab Numbers > row 0 > menu Edit…" goes to a page, chooses a row and a menu's entry.

A name may end earlier than what it stands for, * stands for anything, and the longer language (texts.py pseudo) is understood.
"""
import re
import time

from a11y import GONE, Missing, Rows, act, content, enabled, walk
from pages import VIEWS

ESCAPE, DOWN, RETURN = 0xFF1B, 0xFF54, 0xFF0D
BUTTONS = ("push button", "toggle button", "check box", "radio button")
MENU_ENTRIES = ("menu item", "check menu item", "radio menu item")


def called(words):
    return re.compile(r"^\W*" + r".*".join(re.escape(part) for part in words.split("*")))


class Way:
    def __init__(self, screen, values, display, patience=4):
        self.screen, self.values, self.display, self.patience = screen, values, display, patience

    def go(self, way):
        for step in way.split(" > "):
            verb, _, words = step.partition(" ")
            getattr(self, verb)(words.format(**self.values))
            time.sleep(0.15)

    def tab(self, words):
        """a page, in its first view, or a view, or a part of an inspector"""
        tab = self.screen.find("page tab", called(words), self.patience)
        act(tab)
        if words in VIEWS:
            def first_view():
                return next((t for t in self.screen.all("page tab") if t.parent != tab.parent), None)

            act(self.screen.wait("the views of %s" % words, first_view, max(self.patience, 20)))

    def press(self, words):
        """a button; one that has a menu opens it for the mouse alone (Qt 6.4)"""
        name = called(words)

        def look():
            return next((b for b in self.screen.all(None, name) if b.getRoleName() in BUTTONS and enabled(b)), None)

        button = self.screen.wait("a button %s that can be pressed" % words, look, self.patience)
        if button.queryAction().getName(0) == "ShowMenu":
            self.display.click(button.queryComponent().getExtents(0))
        else:
            act(button)

    def menu(self, words):
        """an entry that can be chosen, of any menu"""
        name = called(words)

        def look():
            return next((n for n in walk(self.screen.app) if n.getRoleName() in MENU_ENTRIES and name.search(n.name) and enabled(n)), None)

        act(self.screen.wait("the menu entry %s" % words, look, self.patience))

    def row(self, words):
        self.table().choose(int(words))

    def rows(self, words):
        first, last = map(int, words.split("-"))
        rows = self.table(last + 1)
        rows.choose(first)
        for i in range(first + 1, last + 1):
            rows.table.addRowSelection(i)

    def type(self, words):
        name, _, text = words.partition(" = ")
        self.screen.find("text", called(name), self.patience).queryEditableText().setTextContents(text)

    def choose(self, words):
        """how many entries further down in a combo box; by the pointer and keys, for it offers nothing else (Qt 6.4)"""
        name, _, steps = words.partition(" = ")
        self.display.click(self.screen.find("combo box", called(name), self.patience).queryComponent().getExtents(0))
        time.sleep(0.3)
        for key in [DOWN] * int(steps) + [RETURN]:
            self.display.key(key)
            time.sleep(0.1)

    def wait(self, words):
        time.sleep(float(words))

    def table(self, least=1):
        def look():
            trees = [t for t in self.screen.all() if t.getRoleName() in ("tree", "tree table")]
            return trees and len(Rows(trees[0])) >= least and Rows(trees[0])

        return self.screen.wait("a table with %d rows" % least, look, self.patience)

    def back(self):
        """closes what stands in front: menus, dialogs, then tasks; filters are emptied"""
        for _ in range(6):
            try:
                if self.display.is_covered():
                    self.display.key(ESCAPE)
                elif buttons := self.screen.all("push button", called("Back to the table")):
                    act(buttons[0])
                else:
                    break
            except GONE:
                pass
            time.sleep(0.2)
        else:
            raise Missing("a window in front of the program's does not close")
        for field in self.screen.all("text", called("Filter")):
            if content(field):
                field.queryEditableText().setTextContents("")
