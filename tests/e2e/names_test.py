"""No control that the keyboard can reach is without a name, on any page, task or dialog.

    stage.sh names_test.py BIN
"""
import sys

import pyatspi

import program
from a11y import GONE, LISTS, Missing, content, walk
from guide import Guide
from pages import visit

import harness

#: roles that group others: the focus only passes through them
GROUPS = ("application", "frame", "dialog", "alert", "filler", "panel", "layered pane", "split pane", "scroll pane", "viewport",
          "page tab list", "tool bar", "unknown")


def nameless(screen):
    """what can have the focus and says nothing: role and what is around it"""
    out, seen = [], 0
    for node in walk(screen.app):
        try:
            role = node.getRoleName()
            if role in LISTS and role != "combo box":
                out += headless(node)
            if not node.getState().contains(pyatspi.STATE_FOCUSABLE) or role in GROUPS:
                continue
            seen += 1
            if not node.name.strip():
                out.append("%s%s in “%s”" % (role, " “%s”" % content(node)[:30] if content(node) else "", around(node)))
        except GONE:
            pass
    return seen, out


def headless(node):
    """a table, list or tree without a name; a column without a title"""
    out = [] if node.name.strip() else ["%s in “%s”" % (node.getRoleName(), around(node))]
    try:
        table = node.queryTable()
        for column in range(table.nColumns):
            header = table.getColumnHeader(column)
            if header and not header.name.strip():
                out.append("column %d of “%s”" % (column + 1, node.name))
    except GONE:
        pass
    return out


def around(node):
    names = []
    while node is not None and len(names) < 3:
        node = node.parent
        if node is not None and node.name:
            names.append(node.name)
    return " / ".join(names)


class Walk:
    def __init__(self, report, running):
        self.report, self.screen, self.seen = report, running.screen, 0

    def here(self, place):
        seen, without = nameless(self.screen)
        self.seen += seen
        self.report.check("%s: %d controls have names" % (place, seen), seen and not without, "; ".join(without[:8]) or "none was found")

    def dialog(self, entry, title, close):
        self.screen.menu(entry)
        try:
            self.screen.wait("the dialog %s" % title, lambda: len(self.screen.windows()) > 1)
            self.here("dialog %s" % title)
            self.screen.press(close)
            self.screen.wait("the end of %s" % title, lambda: len(self.screen.windows()) == 1)
        except Missing as problem:
            self.report.bad("dialog %s" % title, problem)


def body(report):
    bin_folder = sys.argv[1]
    with program.trunkline(bin_folder) as running:
        walk_first = Walk(report, running)
        running.screen.find("push button", "Connect accounts…")
        walk_first.here("the first start")
        walk_first.dialog("Connect accounts…", "Connect accounts", "Cancel")
        walk_first.dialog("Manage profiles…", "Manage profiles", "Close")
    with program.accounts(bin_folder, "demo") as (apis, file), program.trunkline(bin_folder, "--connect", str(file)) as running:
        now, screen = Walk(report, running), running.screen
        for page in visit(screen):
            now.here("page %s" % page)
            for view in ("Path", "Document", "Details", "JSON"):
                if screen.has("page tab", view):
                    screen.tab(view)
                    now.here("page %s, %s" % (page, view))
        for page, task in (("Inbound trunks", "New inbound trunk…"), ("Dispatch rules", "New rule…")):
            screen.tab(page)
            if screen.has("push button", task):
                screen.press(task)
                now.here("form %s" % task)
                screen.press("Back to the table")
        for entry, title, close in (("All keys", "All keys", "Close"), ("About Trunkline", "About Trunkline", "Close")):
            now.dialog(entry, title, close)
        guide = Guide(running, apis)
        for place, steps in (("guide, questions", (guide.open, guide.answer)), ("guide, plan", (guide.preview,)),
                             ("guide, run", (guide.run_to_manual,)), ("guide, wrong bin", (guide.refuse_other_bin,)),
                             ("guide, check", (guide.make_bin, guide.go_on)), ("after it", (guide.close,)),
                             ("undo, plan", (guide.preview_undo,)), ("Activity, undone", (guide.undo,))):
            for step in steps:
                step()
            now.here(place)
        report.check("enough controls were seen", now.seen > 300, "only %d" % now.seen)


if __name__ == "__main__":
    harness.main(body)
