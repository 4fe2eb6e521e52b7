#!/usr/bin/env python3
"""One contact sheet for each screen of the program: light, dark, twice the size, 1024 px wide, longer texts,
empty, refused, full, a restricted key, a trial and a suspended account, strange answers.

    shots.py BIN OUT [--only VARIANT,...] [--screens PATTERN] [--picture FILE] [--guide FOLDER]

The screens are those of pages.py. The single pictures are in OUT/VARIANT, the sheets in OUT. --screens takes those alone whose
name the pattern finds, --picture the one of the README, --guide those that the pages of the manual in FOLDER name.
"""
import argparse
import ctypes
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import time

HERE = pathlib.Path(__file__).resolve().parent
TALL, WIDE = 1600, 2560

if "TRUNKLINE_PRIVATE" not in os.environ:  # outside: a place to draw is needed first
    os.environ["TRUNKLINE_SCREEN"] = "%dx%d" % (WIDE, TALL)
    os.execv(HERE / "stage.sh", [str(HERE / "stage.sh"), "shots.py", *sys.argv[1:]])

import program  # noqa: E402
from a11y import Missing, act, enabled  # noqa: E402
from guide import Guide  # noqa: E402
from pages import PAGES, SCREENS, VIEWS  # noqa: E402
from way import Way  # noqa: E402

#: what differs: company, size of the window, scale, appearance, and whether the texts are the usual ones
VARIANTS = {
    "light": {},
    "dark": {"look": "Dark"},
    "2x": {"scale": 2},
    "1024": {"size": (1024, 640)},
    "long": {"texts": True},
    "empty": {"company": "empty"},
    "refused": {"refused": True},
    "full": {"company": "full"},
    "restricted": {"options": ("--refuse", "trunking,api/SIP/CredentialLists,voice")},
    "trial": {"options": ("--account", "trial")},
    "suspended": {"options": ("--account", "suspended")},
    "strange": {"options": ("--strange",)},
}


PRIVATE = program.PRIVATE
CONFIGURATION = """trunkline-configuration: 1
livekit:
  inbound-trunk:
    "Clinics":
      name: "Clinics"
      krisp_enabled: true
    "Night line":
      name: "Night line"
      numbers: ["+15105550199"]
"""
LK = """default_project: pepper
projects:
    - name: pepper
      url: wss://pepper-x1.livekit.cloud
      api_key: APIpepper
      api_secret: secretOfPepper0123456789abcdefghij
"""
PROFILES = json.dumps({"version": 1, "connections": [], "profiles": [{"id": "p1", "name": "Pepper Clinics, test", "kind": "test"}]})


class Display:
    """moves the program's window as a window manager would, and presses keys; there is none"""

    def __init__(self, scale=1):
        self.scale = scale
        self.x, self.keys = ctypes.CDLL("libX11.so.6"), ctypes.CDLL("libXtst.so.6")
        self.keys.XTestFakeButtonEvent.argtypes = [ctypes.c_void_p, ctypes.c_uint, ctypes.c_int, ctypes.c_ulong]
        self.keys.XTestFakeMotionEvent.argtypes = [ctypes.c_void_p, ctypes.c_int, ctypes.c_int, ctypes.c_int, ctypes.c_ulong]
        self.keys.XTestFakeKeyEvent.argtypes = [ctypes.c_void_p, ctypes.c_uint, ctypes.c_int, ctypes.c_ulong]
        self.x.XSetInputFocus.argtypes = [ctypes.c_void_p, ctypes.c_ulong, ctypes.c_int, ctypes.c_ulong]
        self.x.XGetWindowAttributes.argtypes = [ctypes.c_void_p, ctypes.c_ulong, ctypes.c_void_p]
        self.x.XSetWindowBorder.argtypes = [ctypes.c_void_p, ctypes.c_ulong, ctypes.c_ulong]
        self.x.XSetWindowBorderWidth.argtypes = [ctypes.c_void_p, ctypes.c_ulong, ctypes.c_uint]
        self.x.XKeysymToKeycode.argtypes = [ctypes.c_void_p, ctypes.c_ulong]
        self.x.XOpenDisplay.restype = ctypes.c_void_p
        self.x.XDefaultRootWindow.restype = ctypes.c_ulong
        for call in (self.x.XDefaultRootWindow, self.x.XSync, self.x.XCloseDisplay):
            call.argtypes = [ctypes.c_void_p] + ([ctypes.c_int] if call is self.x.XSync else [])
        self.x.XQueryTree.argtypes = [ctypes.c_void_p, ctypes.c_ulong] + [ctypes.c_void_p] * 4
        self.x.XGetGeometry.argtypes = [ctypes.c_void_p, ctypes.c_ulong] + [ctypes.c_void_p] * 7
        self.x.XMoveResizeWindow.argtypes = [ctypes.c_void_p, ctypes.c_ulong] + [ctypes.c_int] * 4
        self.display = self.x.XOpenDisplay(None)

    def windows(self):
        root = self.x.XDefaultRootWindow(self.display)
        ignored, parent, count = ctypes.c_ulong(), ctypes.c_ulong(), ctypes.c_uint()
        list_of = ctypes.POINTER(ctypes.c_ulong)()
        self.x.XQueryTree(self.display, root, ctypes.byref(ignored), ctypes.byref(parent), ctypes.byref(list_of), ctypes.byref(count))
        return [list_of[i] for i in range(count.value)]

    def box(self, window):
        """left, top, width, height"""
        root, x, y = ctypes.c_ulong(), ctypes.c_int(), ctypes.c_int()
        rest = [ctypes.c_uint() for _ in range(4)]
        self.x.XGetGeometry(self.display, window, ctypes.byref(root), ctypes.byref(x), ctypes.byref(y), *map(ctypes.byref, rest))
        return x.value, y.value, rest[0].value, rest[1].value

    def area(self, window):
        return self.box(window)[2] * self.box(window)[3]

    def covered(self, wide, high):
        """these, and more where a menu or a dialog reaches beyond them"""
        boxes = [self.box(w) for w in self.windows() if self.is_seen(w)]
        return max([wide] + [x + w for x, _, w, _ in boxes]), max([high] + [y + h for _, y, _, h in boxes])

    def fit(self, width, height):
        """the largest window gets this size, at the left top"""
        window = max(self.windows(), key=self.area)
        self.x.XMoveResizeWindow(self.display, window, 0, 0, width, height)
        self.x.XSync(self.display, 0)
        self.focus_front()

    def is_seen(self, window):
        attributes = (ctypes.c_int * 64)()
        self.x.XGetWindowAttributes(self.display, window, attributes)
        return attributes[23] == 2 and self.area(window) > 400  # map_state of XWindowAttributes: IsViewable

    def focus_front(self):
        """the keyboard is the front window's; a dialog gets an edge, for there is no frame"""
        seen = [w for w in self.windows() if self.is_seen(w)]
        if len(seen) > 1:
            self.x.XSetWindowBorder(self.display, seen[-1], 0x9AA3B2)
            self.x.XSetWindowBorderWidth(self.display, seen[-1], 1)
        if seen:
            self.x.XSetInputFocus(self.display, seen[-1], 1, 0)
        self.x.XSync(self.display, 0)

    def is_covered(self):
        """a menu or a dialog stands in front"""
        return len([w for w in self.windows() if self.is_seen(w)]) > 1

    def click(self, box):
        """with the pointer, which is out of sight again afterwards"""
        x, y = (box.x + box.width // 2) * self.scale, (box.y + box.height // 2) * self.scale
        self.keys.XTestFakeMotionEvent(self.display, 0, x, y, 0)
        for pressed in (1, 0):
            self.keys.XTestFakeButtonEvent(self.display, 1, pressed, 0)
        self.keys.XTestFakeMotionEvent(self.display, 0, WIDE - 1, TALL - 1, 0)
        self.x.XSync(self.display, 0)

    def key(self, symbol):
        """presses a key"""
        self.focus_front()
        for pressed in (1, 0):
            self.keys.XTestFakeKeyEvent(self.display, self.x.XKeysymToKeycode(self.display, symbol), pressed, 0)
        self.x.XSync(self.display, 0)


class Variant:
    def __init__(self, name, out, how):
        self.folder, self.how = out / name, how
        self.folder.mkdir(parents=True, exist_ok=True)
        for old in self.folder.glob("*.png"):
            old.unlink()
        self.width, self.height = how.get("size", (1280, 800))
        self.scale, self.lacking = how.get("scale", 1), 0

    def environment(self, bin_folder):
        more = {"QT_SCALE_FACTOR": str(self.scale)} if self.scale != 1 else {}
        if self.how.get("texts"):
            more["TRUNKLINE_TEXTS"] = str(pathlib.Path(bin_folder).resolve().parent / "trunkline_x_long.qm")
        return more

    def take(self, running, screen_name):
        time.sleep(0.7)  # what is new is drawn, what moves has come to rest
        wide, high = Display().covered(self.width * self.scale, self.height * self.scale)
        running.picture(self.folder / (screen_name + ".png"), "%dx%d+0+0" % (wide, high))

    def run(self, bin_folder, wanted):
        for kept in ("XDG_DATA_HOME", "XDG_CONFIG_HOME"):  # each variant begins anew
            shutil.rmtree(os.environ[kept])
            os.mkdir(os.environ[kept], 0o700)
        with program.accounts(bin_folder, self.how.get("company", "demo"), options=self.how.get("options", ())) as (apis, file):
            if self.how.get("refused"):
                spoil(file)
            connect = shutil.copy(file, PRIVATE / "connect.json")
            if wanted.search("start connect"):
                with program.trunkline(bin_folder, environment=self.environment(bin_folder)) as running:
                    self.settle(running)
                    self.take(running, "start")
                    Way(running.screen, {}, None).go("press Connect accounts… > wait 0.5")
                    self.take(running, "connect")
            given_files()
            with program.trunkline(bin_folder, "--connect", str(connect), environment=self.environment(bin_folder)) as running:
                self.settle(running)
                if wanted.search("pages"):
                    self.pages(running)
                self.screens(running, wanted)
                if wanted.search("guide") and usual_run(self.how):
                    self.guide(running, apis)
        if wanted.search("offline") and not self.how.get("refused") and not self.how.get("options"):
            with program.trunkline(bin_folder, "--connect", str(connect), environment=self.environment(bin_folder)) as running:
                self.settle(running)
                self.pages(running, "offline-", ("Overview", "Numbers"))

    def screens(self, running, wanted):
        """where rows are missing, so are the screens that are about them"""
        usual = self.how.get("company", "demo") == "demo" and not self.how.get("refused") and not self.how.get("options")
        display = Display(self.scale)
        way = Way(running.screen, {"configuration": os.path.join(os.environ["HOME"], "pepper.yaml")}, display, 4 if usual else 1)
        for name, words in SCREENS.items():
            if not wanted.search(name):
                continue
            try:
                display.focus_front()
                way.go(words)
                display.focus_front()
                self.take(running, name)
            except Missing as problem:
                if usual:
                    print("%s: no picture of %s: %s" % (self.folder.name, name, problem), flush=True)
                    self.lacking += 1
            way.back()

    def settle(self, running):
        Display().fit(self.width * self.scale, self.height * self.scale)
        Way(running.screen, {}, None).menu(self.how.get("look", "Light"))
        time.sleep(1.5)

    def pages(self, running, prefix="", only=PAGES):
        way = Way(running.screen, {}, None)
        for page in only:
            for view in [page] + (VIEWS.get(page, []) if not prefix else []):
                way.tab(view)
                time.sleep(0.3)
                try:
                    Way(running.screen, {}, None, 0).row("0")
                except Missing:
                    pass  # an overview, or an empty table
                self.take(running, prefix + slug(view))

    def guide(self, running, apis):
        if self.how.get("texts"):
            act(screen_corner(running.screen, top=True))
            self.take(running, "guide-questions")
            for name in ("guide-plan", "guide-run"):
                act(screen_corner(running.screen))
                time.sleep(1)
                self.take(running, name)
            return
        guide = Guide(running, apis)
        for name, steps in (("guide-questions", (guide.open, guide.answer)), ("guide-plan", (guide.preview,)),
                            ("guide-run", (guide.run_to_manual, guide.refuse_other_bin)),
                            ("guide-check", (guide.make_bin, guide.go_on)), ("undo-plan", (guide.close, guide.preview_undo)),
                            ("undo-run", (guide.undo,)), ("activity-undone", (guide.left_over,))):
            for step in steps:
                step()
            self.take(running, name)


def usual_run(how):
    """whether the account lets a guide run to its end"""
    return not how.get("refused") and not how.get("options") and how.get("company") != "full"


def slug(name):
    return name.lower().replace(" ", "-")


def screen_corner(screen, top=False):
    """the button at the right, at the bottom or the top: what it is called is not known in every language"""
    window = screen.windows()[0].queryComponent().getExtents(0)

    def place(button):
        box = button.queryComponent().getExtents(0)
        return (box.y + box.height // 2) // 20 * (-1 if top else 1), box.x

    def is_seen(button):  # what is scrolled out of sight is somewhere below the window
        box = button.queryComponent().getExtents(0)
        return enabled(button) and box.width > 0 and box.y + box.height <= window.y + window.height

    return max(filter(is_seen, screen.all("push button")), key=place)


def given_files():
    """what an operator has on the disk: connections of lk and twilio-cli, a configuration, another profile"""
    home = pathlib.Path(os.environ["HOME"])
    twilio = {"accountSid": "AC" + "5" * 32, "apiKey": "SK" + "6" * 32, "apiSecret": "s" * 32}
    for name, text in ((".livekit/cli-config.yaml", LK), ("pepper.yaml", CONFIGURATION),
                       (".twilio-cli/config.json", json.dumps({"profiles": {"pepper": twilio}, "activeProfile": "pepper"})),
                       (PRIVATE / "config/trunkline/profiles.json", PROFILES)):
        (home / name).parent.mkdir(mode=0o700, exist_ok=True)
        (home / name).write_text(text)
        (home / name).chmod(0o600)


def spoil(file):
    """credentials that both vendors refuse"""
    connect = json.loads(file.read_text())
    for half, name in (("twilio", "authToken"), ("twilio", "apiKeySecret"), ("livekit", "apiSecret")):
        connect[half][name] = connect[half][name][::-1]
    file.write_text(json.dumps(connect))


def sheets(out, variants):
    names = sorted({p.stem for v in variants for p in (out / v).glob("*.png")})
    for name in names:
        pictures = [(v, out / v / (name + ".png")) for v in variants if (out / v / (name + ".png")).exists()]
        labelled = [part for v, p in pictures for part in ("-label", "%s, %s" % (name, v), str(p))]
        subprocess.run(["montage", *labelled, "-tile", "2x", "-geometry", "960x+12+12", "-background", "#c8ccd4",
                        "-font", "DejaVu-Sans", "-pointsize", "18", str(out / (name + ".png"))], check=True)
        print("%s: %s" % (out / (name + ".png"), ", ".join(v for v, _ in pictures)), flush=True)


def picture(bin_folder, file):
    """the picture of the README: the sample company, light"""
    variant = Variant("picture", pathlib.Path(file).parent, {})
    with program.accounts(bin_folder, "demo") as (_, connect):
        with program.trunkline(bin_folder, "--connect", str(connect)) as running:
            variant.settle(running)
            running.picture(file, "%dx%d+0+0" % (variant.width, variant.height))
    variant.folder.rmdir()


class Named:
    """finds the screens of these names, as a pattern would, and the ways that lead to some of them"""

    WAYS = {"start connect": ("start", "connect"), "guide": ("guide-", "undo-", "activity-undone")}

    def __init__(self, names):
        self.names = names

    def search(self, text):
        if text == "pages":
            return any(slug(view) in self.names for page in PAGES for view in [page] + VIEWS.get(page, []))
        return any(n.startswith(self.WAYS.get(text, ())) for n in self.names) or text in self.names


def manual(bin_folder, folder, out):
    """the pictures that the pages of the manual name: light, small enough to be shipped"""
    names = set(re.findall(r"\(pictures/([\w-]+)\.png\)", "".join(p.read_text() for p in folder.glob("*.md"))))
    variant = Variant("guide", out, {})
    variant.run(bin_folder, Named(names))
    for name in sorted(names):
        taken = variant.folder / (name + ".png")
        if not taken.exists():
            sys.exit("There is no picture of “%s”: no screen of pages.py is called so, or it was not reached" % name)
        for colours in (128, 64, 32):
            file = folder / "pictures" / taken.name
            subprocess.run(["convert", str(taken), "-crop", "1280x800+0+0", "+repage", "-strip", "-dither", "None", "-colors", str(colours),
                            "-define", "png:compression-level=9", str(file)], check=True)
            if file.stat().st_size <= 60 * 1024:
                break
    print("%s: %d pictures" % (folder, len(names)))


def main():
    args = argparse.ArgumentParser(description=__doc__)
    args.add_argument("bin")
    args.add_argument("out", type=pathlib.Path)
    args.add_argument("--only", default=",".join(VARIANTS))
    args.add_argument("--screens", type=re.compile, default=re.compile(""))
    args.add_argument("--picture")
    args.add_argument("--guide", type=pathlib.Path)
    chosen = args.parse_args()
    if chosen.picture:
        return picture(chosen.bin, chosen.picture)
    if chosen.guide:
        return manual(chosen.bin, chosen.guide, chosen.out)
    lacking = 0
    for name in chosen.only.split(","):
        variant, begun = Variant(name, chosen.out, VARIANTS[name]), time.monotonic()
        try:
            variant.run(chosen.bin, chosen.screens)
        except Missing as problem:
            sys.exit("The pictures of “%s” cannot be taken: %s" % (name, problem))
        lacking += variant.lacking
        print("%s: taken in %d s" % (name, time.monotonic() - begun), flush=True)
    sheets(chosen.out, [v for v in VARIANTS if (chosen.out / v).is_dir()])
    sys.exit(lacking > 0)


if __name__ == "__main__":
    main()
