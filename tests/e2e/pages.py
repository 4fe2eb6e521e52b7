"""The program's pages, and what can be done on them."""
import re

from a11y import enabled, fits, is_showing, walk

#: page, its table; the overview has none
PAGES = {"Overview": None, "Numbers": "Numbers", "TwiML bins": "TwiML bins", "Inbound trunks": "Inbound trunks",
         "Outbound trunks": "Trunks", "Dispatch rules": "Dispatch rules", "Conferences": "Conferences",
         "Rooms": "Rooms", "Calls": "Calls", "Activity": "Changes"}

#: page, its further views; each is called like its table, but for those in TABLES
VIEWS = {"Numbers": ["Addresses", "Regulatory bundles"], "TwiML bins": ["TwiML apps"], "Inbound trunks": ["Origination URLs"],
         "Outbound trunks": ["LiveKit trunks", "Elastic SIP trunks", "Credential lists", "IP access lists", "SIP domains", "Countries"]}

TABLES = {"LiveKit trunks": "Outbound trunks"}


def choose_first(screen, table):
    rows = screen.table(table)
    screen.wait("rows of the table %s" % table, lambda: len(rows) > 0, 20)
    rows.choose(0)


def visit(screen):
    """goes to each page and view, makes its first row the current one, gives its name"""
    for page, table in PAGES.items():
        screen.tab(page)
        if table and page != "Activity":
            choose_first(screen, table)
        yield page
        for view in VIEWS.get(page, []):
            screen.tab(view)
            choose_first(screen, TABLES.get(view, view))
            yield view


def offered(screen):
    """names of what can be pressed now: buttons on the screen, entries of the menus"""
    found = set()
    for node in walk(screen.app):
        role = node.getRoleName()
        if role == "push button" and is_showing(node) and enabled(node):
            found.add(node.name)
        elif role in ("menu item", "check menu item", "radio menu item") and node.childCount == 0 and enabled(node):
            found.add(node.name)
    return found


def matching(names, pattern):
    return sorted(n for n in names if fits(n, re.compile(pattern)))
