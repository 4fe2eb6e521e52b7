"""A number is found, bought and released through the program, and both APIs say so.

    stage.sh numbers_test.py BIN
"""
import re
import sys

import program
from a11y import enabled

import harness


def owned(apis):
    return {n["phone_number"]: n for n in apis.twilio.numbers()}


def buy(report, running, apis):
    screen, before = running.screen, owned(apis)
    screen.tab("Numbers")
    screen.press("Buy a number…")
    offers = screen.table("Numbers for sale")
    screen.wait("numbers for sale", lambda: len(offers) > 5, 20)
    screen.type("Digits or letters in the number", "0179")
    screen.wait("the numbers asked for", lambda: len(offers) and all(row[0].endswith("0179") for row in offers.all(5)), 20)
    number = offers.row(0)[0].replace(" ", "")
    report.check("the monthly price stands beside the number", offers.row(0)[4] == "1.15 USD", offers.row(0)[4])
    screen.press(re.compile("^Choose "))
    screen.type("Name", "Bought here")
    screen.press("Preview plan")
    report.check("the plan says the price", screen.reads("Twilio charges 1.15 USD at once"))
    report.check("nothing is bought before the plan runs", owned(apis).keys() == before.keys())
    screen.press(re.compile("^Run "))
    screen.wait("the number in the account", lambda: number in owned(apis), 20)
    report.check("it is bought once, under its name", owned(apis)[number]["friendly_name"] == "Bought here"
                 and len(owned(apis)) == len(before) + 1)
    return number


def release(report, running, apis, number):
    screen = running.screen
    screen.press(re.compile("^(Done|Close|Back)"))
    rows = screen.table("Numbers")
    shown = next(i for i in range(len(rows)) if "Bought here" in rows.row(i))
    rows.choose(shown)
    screen.menu("Release…")
    run = screen.find("push button", re.compile(r"^Release \+1"))
    report.check("releasing waits until the number is typed", not enabled(run))
    screen.type("Type to confirm", number)
    screen.press(re.compile(r"^Release \+1"))
    screen.wait("the end of the number in the account", lambda: number not in owned(apis), 20)
    report.check("it is released", True)


def body(report):
    bin_folder = sys.argv[1]
    with program.accounts(bin_folder, "demo") as (apis, file):
        with program.trunkline(bin_folder, "--connect", str(file)) as running:
            number = buy(report, running, apis)
            release(report, running, apis, number)


if __name__ == "__main__":
    harness.main(body)
