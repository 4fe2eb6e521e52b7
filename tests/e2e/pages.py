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

#: picture, the way to it; `menu` is the entry of a menu, open or not, * stands for anything, names may end earlier
SCREENS = {
    "numbers-views": "tab Numbers > press View: All numbers",
    "numbers-columns": "tab Numbers > press Columns",
    "numbers-filter": "tab Numbers > type Filter = state:broken",
    "numbers-several": "tab Numbers > rows 0-3",
    "numbers-json": "tab Numbers > row 0 > tab JSON",
    "numbers-used-by": "tab Outbound trunks > tab Credential lists > row 0 > tab Used by",
    "number-buy": "tab Numbers > press Buy a number > wait 2",
    "number-buy-form": "tab Numbers > press Buy a number > wait 2 > press Choose + > wait 1",
    "number-edit": "tab Numbers > row 1 > menu Edit…",
    "number-release": "tab Numbers > row 1 > menu Release… > wait 1",
    "number-livekit-buy": "tab Numbers > press Buy a number > wait 2 > tab LiveKit > wait 2",
    "bulk-edit": "tab Numbers > rows 0-3 > menu Edit 4 *",
    "bulk-remove": "tab Outbound trunks > tab Credential lists > rows 0-1 > menu Remove *2  > wait 1",
    "export-table": "tab Numbers > press Export ",
    "twiml-new": "tab TwiML bins > press New TwiML",
    "twiml-editor": "tab TwiML bins > press New TwiML > press Open in editor",
    "twiml-fetch": "tab TwiML bins > row 0 > tab Fetch > press Fetch > wait 1",
    "twiml-replace": "tab TwiML bins > row 0 > menu Replace with",
    "twiml-app-form": "tab TwiML bins > tab TwiML apps > press New TwiML app",
    "inbound-form": "tab Inbound trunks > press New inbound trunk",
    "inbound-edit": "tab Inbound trunks > row 0 > menu Edit…",
    "origination-form": "tab Inbound trunks > tab Origination URLs > press New origination",
    "outbound-form": "tab Outbound trunks > tab LiveKit trunks > press New outbound trunk",
    "elastic-form": "tab Outbound trunks > tab Elastic SIP trunks > press New Elastic",
    "elastic-termination": "tab Outbound trunks > tab Elastic SIP trunks > row 0 > tab Regions",
    "elastic-numbers": "tab Outbound trunks > tab Elastic SIP trunks > row 0 > tab Connections > press Choose numbers",
    "user-form": "tab Outbound trunks > tab Credential lists > row 0 > tab Users > press Add user",
    "address-form": "tab Outbound trunks > tab IP access lists > row 0 > press Add address",
    "domain-form": "tab Outbound trunks > tab SIP domains > press New SIP domain",
    "countries-change": "tab Outbound trunks > tab Countries > rows 0-2 > menu Change",
    "from-json": "tab Inbound trunks > menu New * from JSON",
    "rule-form": "tab Dispatch rules > press New rule",
    "rule-edit": "tab Dispatch rules > row 0 > menu Edit…",
    "rule-plan": "tab Dispatch rules > row 0 > menu Remove… > wait 1",
    "copy-elsewhere": "tab Dispatch rules > row 0 > menu Copy to",
    "conference-more": "tab Conferences > row 0 > press More actions",
    "conference-announce": "tab Conferences > row 0 > menu Announce",
    "conference-end": "tab Conferences > row 0 > menu End conference",
    "room-agents": "tab Rooms > row 1 > tab Agents",
    "room-send-agent": "tab Rooms > row 0 > menu Send agent",
    "room-transfer": "tab Rooms > row 2 > tab People > press Transfer",
    "call-details": "tab Calls > row 3 > wait 1",
    "call-failed": "tab Calls > choose Today = 1 > wait 2 > type Filter = status:failed > row 0 > wait 1",
    "accounts": "menu Accounts and limits > wait 2",
    "request-log": "menu Request log > wait 1",
    "configuration-export": "menu Export configuration > wait 2",
    "configuration-compare": "tab Overview > menu Compare with a file > type File name = {configuration} > press Open > wait 2",
    "configuration-apply": "tab Overview > menu Apply a file > type File name = {configuration} > press Open > wait 2",
    "set-up-sip-trunk": "tab Overview > menu Set up a number on a SIP trunk… > wait 2",
    "set-up-outbound": "tab Overview > menu Set up outbound calls… > wait 2",
    "set-up-agent": "tab Overview > menu Have an agent answer… > wait 2",
    "bring-conference": "tab Overview > menu Bring a conference into a room… > wait 3",
    "rotate-password": "tab Overview > menu Rotate a password… > wait 2",
    "outbound-probe": "tab Outbound trunks > row 0 > press Probe address… > wait 6",
    "number-traffic": "tab Numbers > row 0 > tab Traffic > wait 3",
    "test-call": "tab Overview > menu Test call to a number… > wait 2",
    "what-is-wrong": "tab Overview > menu What is wrong?… > type Error, id or number = 403 Forbidden > press Find the cause > wait 3",
    "find": "menu Find… > type Find = +1510",
    "keys": "menu All keys",
    "profiles": "menu Manage profiles",
    "import": "menu Manage profiles > press Import from lk",
}


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
