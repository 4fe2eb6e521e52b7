#!/usr/bin/env python3
"""One contact sheet for each screen of the program: light, dark, twice the size, 1024 px wide, longer texts, empty, refused, full.

    shots.py BIN OUT [--only VARIANT,...] [--picture FILE]

The single pictures are in OUT/VARIANT, the sheets in OUT. --picture takes only the one of the README.
"""
import argparse
import ctypes
import json
import os
import pathlib
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
from a11y import Missing, Rows, act, enabled  # noqa: E402
from guide import Guide  # noqa: E402
from pages import PAGES, VIEWS  # noqa: E402

#: what differs: company, size of the window, scale, appearance, and whether the texts are the usual ones
VARIANTS = {
    "light": {},
    "dark": {"look": "Dark"},
    "2x": {"scale": 2},
    "1024": {"size": (1024, 700)},
    "long": {"texts": True},
    "empty": {"company": "empty"},
    "refused": {"refused": True},
    "full": {"company": "full"},
}


class Display:
    """moves the program's window as a window manager would; there is none"""

    def __init__(self):
        self.x = ctypes.CDLL("libX11.so.6")
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

    def area(self, window):
        root, x, y = ctypes.c_ulong(), ctypes.c_int(), ctypes.c_int()
        rest = [ctypes.c_uint() for _ in range(4)]
        self.x.XGetGeometry(self.display, window, ctypes.byref(root), ctypes.byref(x), ctypes.byref(y), *map(ctypes.byref, rest))
        return rest[0].value * rest[1].value

    def fit(self, width, height):
        """the largest window gets this size, at the left top"""
        window = max(self.windows(), key=self.area)
        self.x.XMoveResizeWindow(self.display, window, 0, 0, width, height)
        self.x.XSync(self.display, 0)


class Variant:
    def __init__(self, name, out, how):
        self.folder, self.how = out / name, how
        self.folder.mkdir(parents=True, exist_ok=True)
        for old in self.folder.glob("*.png"):
            old.unlink()
        self.width, self.height = how.get("size", (1280, 800))
        self.scale = how.get("scale", 1)

    def environment(self, bin_folder):
        more = {"QT_SCALE_FACTOR": str(self.scale)} if self.scale != 1 else {}
        if self.how.get("texts"):
            more["TRUNKLINE_TEXTS"] = str(pathlib.Path(bin_folder).resolve().parent / "trunkline_x_long.qm")
        return more

    def take(self, running, screen_name):
        time.sleep(0.7)  # what is new is drawn, what moves has come to rest
        running.picture(self.folder / (screen_name + ".png"),
                        "%dx%d+0+0" % (self.width * self.scale, self.height * self.scale))

    def run(self, bin_folder):
        for kept in ("XDG_DATA_HOME", "XDG_CONFIG_HOME"):  # each variant begins anew
            shutil.rmtree(os.environ[kept])
            os.mkdir(os.environ[kept], 0o700)
        with program.accounts(bin_folder, self.how.get("company", "demo")) as (apis, file):
            if self.how.get("refused"):
                spoil(file)
            with program.trunkline(bin_folder, environment=self.environment(bin_folder)) as running:
                self.settle(running)
                self.take(running, "start")
                if not self.how.get("texts"):
                    running.screen.press("Connect accounts…")
                    running.screen.wait("the dialog", lambda: len(running.screen.windows()) > 1)
                    self.take(running, "connect")
            with program.trunkline(bin_folder, "--connect", str(file), environment=self.environment(bin_folder)) as running:
                self.settle(running)
                self.pages(running)
                if not self.how.get("refused") and self.how.get("company") != "full":
                    self.guide(running, apis)

    def settle(self, running):
        Display().fit(self.width * self.scale, self.height * self.scale)
        if not self.how.get("texts"):
            running.screen.menu(self.how.get("look", "Light"))
        time.sleep(1.5)

    def pages(self, running):
        screen = running.screen
        for i, page in enumerate(PAGES):
            self.page(running, page, [t for t in screen.all("page tab") if t.parent.childCount > len(PAGES)][i])
            for k, view in enumerate(VIEWS.get(page, [])):  # their row of tabs follows that of the pages
                rest = [t for t in screen.all("page tab") if t.parent.childCount <= len(PAGES)]
                self.page(running, view, [t for t in rest if t.parent == rest[0].parent][k + 1])

    def page(self, running, name, tab):
        act(tab)
        time.sleep(0.3)
        tables = [t for t in running.screen.all() if t.getRoleName() == "tree"]
        if tables:
            rows = Rows(tables[0])
            if len(rows):
                rows.choose(0)
        self.take(running, name.lower().replace(" ", "-"))

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


def main():
    args = argparse.ArgumentParser(description=__doc__)
    args.add_argument("bin")
    args.add_argument("out", type=pathlib.Path)
    args.add_argument("--only", default=",".join(VARIANTS))
    args.add_argument("--picture")
    chosen = args.parse_args()
    if chosen.picture:
        return picture(chosen.bin, chosen.picture)
    done = []
    for name in chosen.only.split(","):
        try:
            Variant(name, chosen.out, VARIANTS[name]).run(chosen.bin)
        except Missing as problem:
            sys.exit("The pictures of “%s” cannot be taken: %s" % (name, problem))
        done.append(name)
        print("%s: taken" % name, flush=True)
    sheets(chosen.out, [v for v in VARIANTS if (chosen.out / v).is_dir()])


if __name__ == "__main__":
    main()
