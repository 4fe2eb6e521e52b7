"""The tour: leads the shipped program through the guide for inbound calls, and says what both vendors' APIs then answer.

    run-tour.sh BIN OUT [--count] [--livekit-server]

Everything is done through the accessibility tree, as a person with a screen reader would. Numbered pictures of each step are
left in OUT. --count prints each step as a test function; --livekit-server takes a real LiveKit server for that half.
"""
import argparse
import os
import pathlib
import re
import sys
import textwrap

from a11y import Missing
from guide import Guide
from program import accounts, trunkline
from vendors import differences, plain

import harness
import tools


class Tour:
    """Tells steps in plain words, and takes their pictures."""

    def __init__(self, out, count):
        self.out, self.count, self.number, self.program = pathlib.Path(out), count, 0, None
        self.out.mkdir(parents=True, exist_ok=True)
        for old in self.out.glob("*.png"):
            old.unlink()

    def part(self, title):
        print("\n%s\n%s" % (title, "=" * len(title)), flush=True)

    def step(self, title, action, apis=None):
        """one step: what was done, what was seen, what the APIs answer"""
        self.number += 1
        print("\n%2d  %s" % (self.number, title), flush=True)
        try:
            for line in action() or []:
                tell("    ", line)
            if apis:
                tell("    APIs  ", apis.words())
        finally:
            if self.program:
                name = re.sub(r"[^a-z0-9]+", "-", title.lower()).strip("-")
                self.program.picture(self.out / ("%02d-%s.png" % (self.number, name)))
        if self.count:
            print("PASS   : %s" % title, flush=True)


def tell(head, lines):
    for line in [lines] if isinstance(lines, str) else lines:
        print(textwrap.fill(line, 118, initial_indent=head, subsequent_indent=" " * len(head)), flush=True)
        head = " " * len(head)


def must_be(apis, before, what):
    wrong = differences(plain(before), plain(apis.state()))
    if wrong:
        raise Missing("%s, but: %s" % (what, "; ".join(wrong[:6])))
    return [what + "."]


def set_up_and_undo(tour, bin_folder, server):
    with accounts(bin_folder, "empty", server) as (apis, file):
        before = apis.state()
        with trunkline(bin_folder, "--connect", str(file)) as program:
            tour.program, screen = program, program.screen
            guide = Guide(program, apis)
            tour.step("Open the program on two new accounts", lambda: opened(screen), apis)
            tour.step("Open “Set up a number”", guide.open)
            tour.step("Answer the questions", guide.answer)
            tour.step("Preview the plan", lambda: guide.preview() + must_be(apis, before, "Nothing has been written yet"))
            tour.step("Run it, up to the step by hand", guide.run_to_manual, apis)
            tour.step("Open the Console", guide.open_console)
            tour.step("Give the URL of a wrong bin", guide.refuse_other_bin)
            tour.step("Make the bin in the Console", guide.make_bin)
            tour.step("Give its URL and go on", lambda: guide.go_on() + reaches(apis, guide), apis)
            tour.step("Close the guide", guide.close)
            during = apis.state()
            tour.step("Go through the guide again", lambda: guide.second_run() + must_be(apis, during, "Both accounts are as before it"))
            tour.step("Ask for the undo in Activity", guide.preview_undo)
            tour.step("Undo", lambda: guide.undo() + must_be(apis, before, "Both accounts are as they were at the start"), apis)
            tour.step("Look at what is left over", guide.left_over)
            tour.program = None


def opened(screen):
    screen.find("page tab", re.compile("^Overview"))
    screen.reads(re.compile(r"^Updated \d\d:"), 20)
    return ["The window is open on the page Overview."]


def reaches(apis, guide):
    """the number sends calls to the bin, the trunk takes them, the rule names the trunk"""
    now = apis.state()
    number = next((n for n in now["numbers"] if n["voice_url"] == guide.address), None)
    if not number:
        raise Missing("Twilio says that no number sends its calls to %s" % guide.address)
    trunk = next((t for t in now["trunks"] if number["phone_number"] in t.get("numbers", [])), None)
    if not trunk or trunk.get("auth_password", guide.password) != guide.password:
        raise Missing("LiveKit has no trunk for %s with the password of the document" % number["phone_number"])
    if not any(trunk["sip_trunk_id"] in r.get("trunk_ids", []) for r in now["rules"]):
        raise Missing("LiveKit has no rule for the trunk “%s”" % trunk.get("name"))
    return []


def sample_company(tour, bin_folder):
    with accounts(bin_folder, "demo") as (apis, file):
        before = apis.state()
        before["numbers"] += apis.livekit.numbers()  # one table for both vendors
        with trunkline(bin_folder, "--connect", str(file)) as program:
            tour.program, screen = program, program.screen
            tour.step("Open the sample company", lambda: company(screen, apis), apis)
            for page, rows, what in (("Numbers", "numbers", "Numbers"), ("Inbound trunks", "trunks", "Inbound trunks"),
                                     ("Dispatch rules", "rules", "Dispatch rules"), ("Rooms", "rooms", "Rooms")):
                tour.step("Look at %s" % page, lambda p=page, r=rows, w=what: page_shows(screen, p, w, before[r]))
            tour.program = None


def company(screen, apis):
    opened(screen)
    finding = screen.reads(re.compile(r"\d+ .*(finding|number|path)"), 20)
    return ["The overview says: %s" % finding]


def page_shows(screen, page, table, objects):
    screen.tab(page)
    rows = screen.table(table)
    screen.wait("%d rows of %s" % (len(objects), page), lambda: len(rows) == len(objects))
    return ["The page shows %d rows, as many as the API lists." % len(objects)]


def main():
    args = argparse.ArgumentParser(description=__doc__)
    args.add_argument("bin")
    args.add_argument("out")
    args.add_argument("--count", action="store_true")
    args.add_argument("--livekit-server", action="store_true")
    chosen = args.parse_args()
    tour = Tour(chosen.out, chosen.count)
    try:
        tour.part("An inbound path: set up, seen, undone")
        set_up_and_undo(tour, chosen.bin, chosen.livekit_server)
        if not chosen.livekit_server:
            tour.part("The sample company")
            sample_company(tour, chosen.bin)
    except tools.Unavailable as reason:
        needed = os.environ.get("CI") == "true"
        print("%s: the same guide against a real server: %s" % ("FAIL!  " if needed else "SKIP   ", reason))
        sys.exit(1 if needed else harness.SKIPPED)
    except Exception as problem:
        print("\nThe tour stops at step %d: %s" % (tour.number, problem), flush=True)
        if chosen.count:
            print("FAIL!  : step %d: %s\nTotals: %d passed, 1 failed, 0 skipped"
                  % (tour.number, str(problem).split("\n")[0], tour.number - 1))
        if not isinstance(problem, (Missing, RuntimeError)):
            raise
        sys.exit(1)
    print("\nThe tour is complete: %d steps hold. Their pictures are in %s." % (tour.number, tour.out))
    if chosen.count:
        print("Totals: %d passed, 0 failed, 0 skipped" % tour.number)


if __name__ == "__main__":
    main()
