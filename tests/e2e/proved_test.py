"""From an empty account each guide ends in a path that a test call has proved, within three minutes.

    stage.sh proved_test.py BIN
"""
import re
import sys
import time

import program
import shots
from way import Way

import harness

MINUTES = 3


def through(screen, entry, answers=None):
    """a guide from its menu entry to the page that says the path is complete"""
    screen.menu(entry)
    if answers:
        answers(screen)
    screen.press("Preview plan", seconds=20)
    screen.press(re.compile(r"^Run \d+ change"))
    screen.press("Test call…", seconds=60)


def published(screen):
    screen.check("radio button", "Trunkline publishes it")


def called_by_twilio(screen):
    Way(screen, None, shots.Display()).choose("I call from any phone = 1")


def phone_called(screen):
    screen.type("Which phone shall ring?", "+15105550142")


def proved(report, screen, what, entry, order, answers=None):
    began = time.monotonic()
    through(screen, entry, answers)
    screen.find("spin button", "How long may it last?")
    order(screen)
    screen.press(re.compile(r"^Call \+1 510 555 \d+ now: about "), seconds=20)
    said = screen.reads(re.compile("^It works\\."), MINUTES * 60)
    took = time.monotonic() - began
    report.check("%s: proved within %d minutes" % (what, MINUTES), took < MINUTES * 60, "%.0f s" % took)
    print("%s: %.0f s. %s" % (what, took, said))
    # A pressed button clicks a moment later (Qt 6.4): what follows waits for it.
    screen.press("Done", seconds=60)
    screen.gone("spin button", "How long may it last?")
    screen.press("Done")
    screen.gone("push button", "Done")


def body(report):
    bin_folder = sys.argv[1]
    with program.accounts(bin_folder, "empty", options=("--agents", "all", "--call-speed", "10")) as (_, file):
        with program.trunkline(bin_folder, "--connect", str(file)) as running:
            screen = running.screen
            proved(report, screen, "calls by SIP trunk", "Set up a number on a SIP trunk…", called_by_twilio)
            proved(report, screen, "calls by published TwiML", "Set up a number…", called_by_twilio, published)
            proved(report, screen, "calls to phones", "Set up outbound calls…", phone_called)


if __name__ == "__main__":
    harness.main(body)
