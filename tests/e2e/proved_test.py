"""From an empty account each guide ends in a path that a test call has proved, within three minutes.

    stage.sh proved_test.py BIN
"""
import re
import sys
import time

import program
import shots
from a11y import Missing
from guide import Guide, from_row
from way import ESCAPE, Way

import harness

MINUTES = 3
PHONE = "+15105550142"
SIP_DOCUMENT = ('<?xml version="1.0" encoding="UTF-8"?>\n<Response>\n  <Dial answerOnBridge="true" timeout="30">\n'
                '    <Sip username="%s" password="%s">sip:%s@%s;transport=tcp</Sip>\n  </Dial>\n</Response>\n')


def preview(screen, entry, answers=None):
    """a guide from its menu entry to its plan"""
    screen.menu(entry)
    if answers:
        answers(screen)
    screen.press("Preview plan", seconds=20)


def run(screen):
    screen.press(re.compile(r"^Run \d+ change"), seconds=20)


def through(screen, entry, answers=None):
    """a guide from its menu entry to the page that says the path is complete"""
    preview(screen, entry, answers)
    run(screen)
    screen.press("Test call…", seconds=60)


def published(screen):
    screen.check("radio button", "Trunkline publishes it")


def receptionist(screen):
    screen.type("Which agent?", "receptionist")


def called_by_twilio(screen):
    """a combo box on Linux is named by what it shows; a slow one may have missed the keys"""
    way = Way(screen, None, shots.Display(), patience=20)
    for _ in range(3):
        way.choose("I call from any phone = 1")
        try:
            return screen.find("combo box", "Let Twilio call it", 5)
        except Missing:
            way.display.key(ESCAPE)
    raise Missing("Twilio cannot be chosen as the caller")


def phone_called(screen):
    screen.type("Which phone shall ring?", PHONE)


def close(screen):
    """the last page; a pressed button clicks a moment later (Qt 6.4): what follows waits for its end"""
    screen.press("Done")
    screen.gone("push button", "Done")


def within(report, what, began, said):
    took = time.monotonic() - began
    report.check("%s: proved within %d minutes" % (what, MINUTES), took < MINUTES * 60, "%.0f s" % took)
    print("%s: %.0f s. %s" % (what, took, said), flush=True)


def call(screen, order, who=None):
    """the test call of a guide's last page; what it says. `who` is seen in the room"""
    screen.find("spin button", "How long may it last?")
    order(screen)
    screen.press(re.compile(r"^Call \+1 \d{3} \d{3} \d+ now: about "), seconds=20)
    said = screen.reads(re.compile("^It works\\."), MINUTES * 60)
    if who:
        screen.reads(re.compile("%s, after " % re.escape(who)))
    screen.press("Done", seconds=60)
    screen.gone("spin button", "How long may it last?")
    return said


def proved(report, screen, what, entry, order, answers=None):
    began = time.monotonic()
    through(screen, entry, answers)
    within(report, what, began, call(screen, order))
    close(screen)


def agent(report, screen):
    """the call shows that the agent is there, by its name"""
    began = time.monotonic()
    preview(screen, "Have an agent answer…", receptionist)
    run(screen)
    screen.reads("The rule asks receptionist to join each call.", 60)
    screen.press("Test call…")
    within(report, "an agent", began, call(screen, called_by_twilio, "receptionist"))
    close(screen)


def rotated(report, screen):
    """the call signs in with the new user; then the old one goes"""
    began = time.monotonic()
    preview(screen, "Rotate a password…")
    run(screen)
    screen.reads("LiveKit signs in with the new user.", 60)
    screen.press("Test call…")
    within(report, "a rotated password", began, call(screen, phone_called))
    screen.press("Remove the old user…")
    name = re.search(r"Type “?(.+?)”? to ", screen.find("text", "Type to confirm", 20).description)[1]
    screen.type("Type to confirm", name)
    screen.press(re.compile(r"^(Run|Remove) "), seconds=20)
    screen.reads(re.compile("^Done at "), 60)
    close(screen)


def bridged(report, screen, accounts):
    """a call of its own: the leg that LiveKit has answered is the proof"""
    accounts.twilio.call_into("team", PHONE, accounts.twilio.numbers()[0]["phone_number"])
    began = time.monotonic()
    preview(screen, "Bring a conference into a room…")
    run(screen)
    within(report, "a conference", began, screen.reads("The conference and the room hear each other.", 60))
    close(screen)


def bought(report, screen):
    """its calls do not pass Twilio: the rooms show that one came"""
    began = time.monotonic()
    preview(screen, "Buy a LiveKit number…")
    run(screen)
    screen.reads(re.compile(r"^Calls to \+1 .* reach a room\."), 60)
    screen.press("Test call…")
    within(report, "a LiveKit number", began, call(screen, called_by_twilio))
    close(screen)


def pasted(report, running, accounts):
    """the document is pasted into a bin"""
    began = time.monotonic()
    guide = Guide(running, accounts)
    for step in (guide.open, guide.answer, guide.preview, guide.run_to_manual, guide.make_bin, guide.go_on):
        step()
    running.screen.press("Test call…")
    within(report, "calls by a pasted bin", began, call(running.screen, called_by_twilio))
    close(running.screen)


def kept(report, screen, accounts):
    """somebody pasted a bin and made a trunk for it: both stay, the rest is made"""
    began = time.monotonic()
    number = accounts.twilio.numbers()[2]
    signs_in = ("by-hand", "Pasted-long-ago-1")
    host = accounts.livekit.half["sipHost"]
    address = accounts.twilio.make_bin("By hand", SIP_DOCUMENT % (*signs_in, number["phone_number"], host))
    accounts.twilio.answer_with(number["sid"], address)
    accounts.livekit.call("SIP", "CreateSIPInboundTrunk", {"trunk": {
        "name": "By hand", "numbers": [number["phone_number"]], "auth_username": signs_in[0], "auth_password": signs_in[1]}})
    screen.menu("Refresh")
    from_row(screen, number["phone_number"])
    screen.reads(re.compile(r"^1 new, 0 changed, 0 removed"), 30)
    screen.press("Preview plan", seconds=20)
    run(screen)
    screen.press("Test call…", seconds=60)
    within(report, "calls by a bin that was there", began, call(screen, called_by_twilio))
    close(screen)


def body(report):
    bin_folder = sys.argv[1]
    usual = ("--agents", "all", "--call-speed", "10")
    with program.accounts(bin_folder, "empty", options=usual) as (accounts, file):
        with program.trunkline(bin_folder, "--connect", str(file)) as running:
            screen = running.screen
            proved(report, screen, "calls by SIP trunk", "Set up a number on a SIP trunk…", called_by_twilio)
            agent(report, screen)
            bridged(report, screen, accounts)
            proved(report, screen, "calls by published TwiML", "Set up a number…", called_by_twilio, published)
            proved(report, screen, "calls to phones", "Set up outbound calls…", phone_called)
            rotated(report, screen)
            bought(report, screen)
    with program.accounts(bin_folder, "empty", options=usual) as (accounts, file):
        with program.trunkline(bin_folder, "--connect", str(file)) as running:
            pasted(report, running, accounts)
            kept(report, running.screen, accounts)


if __name__ == "__main__":
    harness.main(body)
