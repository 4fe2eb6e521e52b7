"""The guide for inbound calls, step by step, as an operator goes through it."""
import re
import subprocess

from a11y import Missing
from program import opened

STRONG = re.compile(r'username="([^"]+)" password="([^"]+)"')


class Guide:
    """Each method is one step; it gives sentences on what was seen."""

    def __init__(self, program, accounts, agent="receptionist"):
        self.screen, self.accounts, self.agent = program.screen, accounts, agent
        self.document = self.address = self.password = self.number = None

    def open(self):
        self.screen.menu("Set up a number…")
        self.screen.reads("Receive calls on a number")
        self.screen.reads("The path that will exist")
        return ["The guide asks four questions and draws the path that will exist."]

    def answer(self):
        s = self.screen
        s.check("radio button", "A new room for every caller")
        example = s.reads(re.compile(r"Named, for example, call-_\+\d+…?_"))
        s.type("Who answers?", self.agent)
        s.reads("You never have to type them")
        summary = s.reads(re.compile(r"\d new, \d changed, \d removed"))
        return ["A room for every caller. " + example + ".", "Agent %s answers; the SIP user and password are made by the program."
                % self.agent, "The picture says: %s." % summary]

    def preview(self):
        self.screen.press("Preview plan")
        title = self.screen.reads(re.compile("^Plan: Receive calls on"))
        steps = self.screen.table("Steps of the plan").all()
        self.number = "+" + re.sub(r"\D", "", re.search(r"\+[\d ]+", title)[0])
        return ["%s. %s (%s)" % tuple(row) for row in steps]

    def run_to_manual(self):
        self.screen.press(re.compile(r"^Run \d+ change"))
        self.screen.press("Copy document", seconds=30)  # there when it waits for a person
        self.screen.reads("leaves the clipboard after five minutes")
        copied = subprocess.run(["xclip", "-selection", "clipboard", "-out"], stdout=subprocess.PIPE, text=True, timeout=10, check=True)
        self.document = copied.stdout
        signs_in = STRONG.search(self.document)
        if not signs_in:
            raise Missing("the copied document signs in with no user and password: %d characters" % len(self.document))
        self.password = signs_in[2]
        if len(self.password) < 20 or any(self.password in said for said in self.screen.texts()):
            raise Missing("the SIP password is too short, or stands on the screen without being asked for")
        return ["The run stops at the step that only a person can do.", "The document is on the clipboard, %d characters; on the screen "
                "its password is masked." % len(self.document)]

    def open_console(self):
        before = len(opened())
        self.screen.press("Open the Twilio Console")
        self.screen.wait("a page in the browser", lambda: len(opened()) > before)
        wanted = self.accounts.twilio.half["console"]
        if opened()[-1] != wanted:
            raise Missing("the button opens %s instead of %s" % (opened()[-1], wanted))
        return ["The button opens %s." % wanted]

    def refuse_other_bin(self):
        """a bin that says something else is told apart, and nothing is lost"""
        other = self.accounts.twilio.make_bin("Something else", "<Response><Say>Hello</Say></Response>")
        self.screen.type("URL of the TwiML bin", other)
        self.screen.press("Check and go on")
        field = self.screen.find("text", "URL of the TwiML bin")
        said = self.screen.wait("what is wrong with the bin", lambda: re.search(r"[A-Z].{20,}", without_help(field.description)), 20)
        return ["The URL of a bin that says something else is refused: “%s”" % said[0]]

    def make_bin(self):
        self.address = self.accounts.twilio.make_bin("Calls from Trunkline's guide", self.document)
        return ["In the Console a bin is made of the document; its URL is %s." % self.address]

    def go_on(self):
        self.screen.type("URL of the TwiML bin", self.address)
        self.screen.press("Check and go on")
        self.screen.reads("Both accounts are read again and the path is judged", 60)
        said = self.screen.reads(re.compile(r"Calls to .* reach LiveKit"), 60)
        return ["The bin is read and says what was agreed; the plan runs to its end.", "The last page says: %s" % said]

    def close(self):
        self.screen.press("Done")
        self.screen.gone("push button", "Done")
        return []

    def second_run(self):
        """from the number's own place: the guide would else begin with the next number that nothing answers"""
        s = self.screen
        from_row(s, self.number)
        s.type("Who answers?", self.agent)
        said = s.reads("Everything is set up already. Nothing to change.")
        self.close()
        return ["The guide for %s with the same answers says: %s" % (self.number, said)]

    def preview_undo(self):
        s = self.screen
        s.tab("Activity")
        s.table("Changes").choose(0)
        s.press("Undo this change…")
        title = s.reads(re.compile("^(Plan: )?Undo: "))
        return [title] + ["%s. %s (%s)" % tuple(row) for row in s.table("Steps of the plan").all()]

    def undo(self):
        s = self.screen
        if s.has("text", "Type to confirm"):
            field = s.find("text", "Type to confirm")
            wanted = re.search(r"Type “?(.+?)”? to ", field.description)
            s.type("Type to confirm", wanted[1])
        s.press(re.compile(r"^(Run|Remove) "))
        done = s.reads(re.compile(r"^Done at "), 60)
        s.tab("Activity")
        return ["The undo says: %s" % done]

    def left_over(self):
        """the bin that no API removes is named"""
        said = self.screen.reads(self.address, 20)
        self.close()
        rows = self.screen.table("Changes")
        self.screen.wait("both plans in Activity", lambda: len(rows) == 2)
        return ["What is left over is named: %s" % said] + ["Activity: %s" % ", ".join(c for c in row if c) for row in rows.all()]


def from_row(s, number):
    """the guide, from the number's own row"""
    s.tab("Numbers")
    rows = s.table("Numbers")
    i = s.wait("the row of %s" % number, lambda: next((k + 1 for k, row in enumerate(rows.all()) if number in digits(row)), 0))
    rows.choose(i - 1)
    s.press("Set up…", within=s.find("filler", "Numbers"))
    s.reads("Receive calls on a number")


def without_help(text):
    return text.replace("The Console shows it as URL once the bin is saved.", "").strip()


def digits(row):
    return [re.sub(r"[^+\d]", "", cell) for cell in row]
